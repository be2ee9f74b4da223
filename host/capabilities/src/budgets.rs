use std::time::Instant;

use balustrade_core::{Capabilities, CapabilityDenied, Classification, FailureKind, LogLevel, Role};

use crate::classify::ClassifyBudget;
use crate::embed::EmbedBudget;
use crate::log::LogBudget;
use crate::source::Answer;

/// What is left to one guardrail in one check.
pub(crate) struct Budgets {
    pub(crate) log: Option<LogBudget>,
    pub(crate) classify: Option<ClassifyBudget>,
    pub(crate) embed: Option<EmbedBudget>,
}

impl Capabilities for Budgets {
    fn log(&mut self, level: LogLevel, message: &str) -> Result<(), CapabilityDenied> {
        let log = self.log.as_mut().ok_or_else(|| not_granted("log"))?;
        log.log(level, message, Instant::now());
        Ok(())
    }

    fn classify(&mut self, model: &str, text: &str, role: &Role) -> Answer<Vec<Classification>> {
        self.classify.as_mut().ok_or_else(|| not_granted("classify"))?.classify(model, text, role)
    }

    fn embed(&mut self, model: &str, text: &str, role: &Role) -> Answer<Vec<f32>> {
        self.embed.as_mut().ok_or_else(|| not_granted("embed"))?.embed(model, text, role)
    }
}

/// The runtime refuses such a plugin at load; this is the second lock on the same door.
fn not_granted(capability: &'static str) -> CapabilityDenied {
    let detail = format!("not granted; add `{capability}` to the guardrail's capabilities");
    CapabilityDenied { capability, kind: FailureKind::Budget, detail }
}
