use std::fmt;
use std::time::Instant;

use crate::{Failure, Role, TextSpan};

/// What a policy grants one guardrail's plugin beyond its own memory. Nothing by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grants {
    /// May write to the operator's log.
    pub log: Option<LogGrant>,
    /// May score texts with models.
    pub classify: Option<ClassifyGrant>,
}

impl Grants {
    /// Names of the granted interfaces, as they stand in `wit/`.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        if self.classify.is_some() {
            names.push("classify");
        }
        if self.log.is_some() {
            names.push("log");
        }
        names
    }
}

/// Bounds of `log`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogGrant {
    /// Bytes of messages in one check; what is beyond is dropped and counted.
    pub bytes_max: usize,
}

/// Bounds of `classify`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassifyGrant {
    /// Models that may be asked.
    pub models: Vec<String>,
    /// Calls in one check; one more is a failure of the guardrail.
    pub calls_max: u32,
}

/// How grave a guest thinks its message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LogLevel {
    /// For the plugin's author.
    Debug,
    /// Ordinary.
    Info,
    /// Worth a look.
    Warn,
    /// Something is wrong.
    Error,
}

/// A capability call that ends the guest's call: its budget is spent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CapabilityDenied {
    /// Interface name, such as `classify`.
    pub capability: &'static str,
    /// Names the budget and the setting that raises it.
    pub detail: String,
}

impl fmt::Display for CapabilityDenied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.capability, self.detail)
    }
}

impl std::error::Error for CapabilityDenied {}

/// What a model found in a text: of a model for whole texts one per label that has a category, of one for entities one per
/// entity.
#[derive(Debug, Clone, PartialEq)]
pub struct Classification {
    /// As the model's manifest names it.
    pub label: String,
    /// Calibrated, in [0, 1].
    pub score: f64,
    /// Where in the text: the window that scores highest, or the entity.
    pub text_span: TextSpan,
}

/// Code that scores text.
pub trait Classifier: Send + Sync {
    /// Names of the models that can be asked.
    fn models(&self) -> Vec<String>;

    /// Makes sure that a model can be asked; may take seconds. Called while a revision is prepared.
    ///
    /// # Errors
    /// Says why it cannot, and what to do.
    fn prepare(&self, model: &str) -> Result<(), String> {
        let known = self.models();
        if known.iter().any(|known| known == model) {
            return Ok(());
        }
        let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
        Err(format!("there is no model `{model}`; there are: {known}"))
    }

    /// `role` is who wrote the text, for models that are told whether it is a document.
    ///
    /// # Errors
    /// The model is unknown, inference failed, or `deadline` passed.
    fn classify(
        &self,
        model: &str,
        text: &str,
        role: &Role,
        deadline: Instant,
    ) -> Result<Vec<Classification>, Failure>;
}

/// The budgets of one guardrail in one check. Made when the check starts, dropped when it ends.
pub trait Capabilities: Send {
    /// # Errors
    /// Only when the plugin may not log at all. A message beyond the budget is dropped and counted.
    fn log(&mut self, level: LogLevel, message: &str) -> Result<(), CapabilityDenied>;

    /// The inner result goes to the guest; the outer error ends its call.
    ///
    /// # Errors
    /// The call budget is spent.
    fn classify(
        &mut self,
        model: &str,
        text: &str,
        role: &Role,
    ) -> Result<Result<Vec<Classification>, String>, CapabilityDenied>;
}

/// Opens the budgets of one guardrail for one check.
pub trait CapabilityProvider: Send + Sync {
    /// Whether the grants can be honoured here; asked once, at load.
    ///
    /// # Errors
    /// Says what is missing, for example a model that is not loaded.
    fn check(&self, grants: &Grants) -> Result<(), String>;

    /// Called once per check, only for plugins that import a capability.
    fn open(&self, guardrail: &str, grants: &Grants, deadline: Instant) -> Box<dyn Capabilities>;
}
