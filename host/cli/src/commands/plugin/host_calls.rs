//! Capabilities for a plugin that its author tries: what it logs is kept, to be shown.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use balustrade_capabilities::Provider;
use balustrade_core::{
    Capabilities, CapabilityDenied, CapabilityProvider, Classification, Grants, LogLevel, Role,
};

/// One message of a guest. The host calls of a check and what they hand over are limited, so these are too.
pub(super) struct LogLine {
    pub(super) level: &'static str,
    pub(super) message: String,
}

/// Opens the real budgets of models, and keeps all log lines instead of writing them.
pub(super) struct HostCalls {
    provider: Provider,
    lines: Arc<Mutex<Vec<LogLine>>>,
}

impl HostCalls {
    pub(super) fn new(provider: Provider) -> HostCalls {
        HostCalls { provider, lines: Arc::default() }
    }

    /// What was logged since this was asked last.
    pub(super) fn take_log(&self) -> Vec<LogLine> {
        std::mem::take(&mut lock(&self.lines))
    }
}

fn lock(lines: &Mutex<Vec<LogLine>>) -> MutexGuard<'_, Vec<LogLine>> {
    lines.lock().unwrap_or_else(PoisonError::into_inner)
}

impl CapabilityProvider for HostCalls {
    fn check(&self, grants: &Grants) -> Result<(), String> {
        self.provider.check(grants)
    }

    fn models(&self, capability: &str) -> Vec<String> {
        self.provider.models(capability)
    }

    fn open(&self, guardrail: &str, grants: &Grants, deadline: Instant) -> Box<dyn Capabilities> {
        let budgets = self.provider.open(guardrail, grants, deadline);
        Box::new(Kept { budgets, lines: Arc::clone(&self.lines) })
    }
}

struct Kept {
    budgets: Box<dyn Capabilities>,
    lines: Arc<Mutex<Vec<LogLine>>>,
}

impl Capabilities for Kept {
    fn log(&mut self, level: LogLevel, message: &str) -> Result<(), CapabilityDenied> {
        let level = level.as_str();
        lock(&self.lines).push(LogLine { level, message: message.to_owned() });
        Ok(())
    }

    fn classify(
        &mut self,
        model: &str,
        text: &str,
        role: &Role,
    ) -> Result<Result<Vec<Classification>, String>, CapabilityDenied> {
        self.budgets.classify(model, text, role)
    }

    fn embed(
        &mut self,
        model: &str,
        text: &str,
        role: &Role,
    ) -> Result<Result<Vec<f32>, String>, CapabilityDenied> {
        self.budgets.embed(model, text, role)
    }
}
