use std::time::Instant;

use balustrade_core::{Capabilities, CapabilityDenied, Classification, LogLevel, Role};

use crate::classify::ClassifyBudget;
use crate::log::LogBudget;

/// What is left to one guardrail in one check.
pub(crate) struct Budgets {
    pub(crate) log: Option<LogBudget>,
    pub(crate) classify: Option<ClassifyBudget>,
}

impl Capabilities for Budgets {
    fn log(&mut self, level: LogLevel, message: &str) -> Result<(), CapabilityDenied> {
        let log = self.log.as_mut().ok_or_else(|| not_granted("log"))?;
        log.log(level, message, Instant::now());
        Ok(())
    }

    fn classify(
        &mut self,
        model: &str,
        text: &str,
        role: &Role,
    ) -> Result<Result<Vec<Classification>, String>, CapabilityDenied> {
        self.classify.as_mut().ok_or_else(|| not_granted("classify"))?.classify(model, text, role)
    }
}

/// The runtime refuses such a plugin at load; this is the second lock on the same door.
fn not_granted(capability: &'static str) -> CapabilityDenied {
    let detail = format!("not granted; add `{capability}` to the guardrail's capabilities");
    CapabilityDenied { capability, detail }
}
