use std::fmt;
use std::time::Instant;

use crate::{Failure, FailureKind, Role, TextSpan};

/// What a policy grants one guardrail's plugin beyond its own memory. Nothing by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grants {
    /// May write to the operator's log.
    pub log: Option<LogGrant>,
    /// May score texts with models.
    pub classify: Option<ModelGrant>,
    /// May have texts turned into vectors by models.
    pub embed: Option<ModelGrant>,
}

impl Grants {
    /// Names of the granted interfaces, as they stand in `wit/`.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        if self.classify.is_some() {
            names.push("classify");
        }
        if self.embed.is_some() {
            names.push("embed");
        }
        if self.log.is_some() {
            names.push("log");
        }
        names
    }

    /// What is granted, one line a capability, for people: models and budgets of one check.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        let models = [("classify", &self.classify), ("embed", &self.embed)].into_iter();
        let models = models.filter_map(|(name, grant)| grant.as_ref().map(|grant| (name, grant)));
        let models = models.map(|(name, grant)| {
            let (models, calls, bytes) = (grant.models.join(", "), grant.calls_max, grant.bytes_max);
            format!("{name}: {models}; at most {calls} calls and {bytes} bytes of text")
        });
        let log = self.log.iter().map(|log| format!("log: at most {} bytes", log.bytes_max));
        models.chain(log).collect()
    }
}

/// Bounds of `log`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogGrant {
    /// Bytes of messages in one check; what is beyond is dropped and counted.
    pub bytes_max: usize,
}

/// Bounds of `classify`, or of `embed`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelGrant {
    /// Models that may be asked.
    pub models: Vec<String>,
    /// Calls in one check; one more is a failure of the guardrail.
    pub calls_max: u32,
    /// Bytes of the texts that are asked about in one check, all calls together; one more is a failure of the guardrail.
    pub bytes_max: usize,
}

impl ModelGrant {
    /// Bytes where a policy names none: the longest body that a server takes unless it is told otherwise, once.
    pub const BYTES_DEFAULT: usize = 2 << 20;
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

impl LogLevel {
    /// The name used in logs and recordings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            LogLevel::Debug => "debug",
            LogLevel::Info => "info",
            LogLevel::Warn => "warn",
            LogLevel::Error => "error",
        }
    }
}

/// A capability call that ends the guest's call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CapabilityDenied {
    /// Interface name, such as `classify`.
    pub capability: &'static str,
    /// What its failure is called: `Budget` where one is spent, `Internal` where the host has no answer.
    pub kind: FailureKind,
    /// Names the budget and the setting that raises it, or says what is missing. Holds no text.
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
        is_among(model, &self.models())
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

/// Code that turns text into a vector.
pub trait Embedder: Send + Sync {
    /// Names of the models that can be asked.
    fn models(&self) -> Vec<String>;

    /// Makes sure that a model can be asked; may take seconds. Called while a revision is prepared.
    ///
    /// # Errors
    /// Says why it cannot, and what to do.
    fn prepare(&self, model: &str) -> Result<(), String> {
        is_among(model, &self.models())
    }

    /// One vector of length 1, with as many numbers as the model has dimensions. What of `text` is beyond the model's window is not
    /// read. `role` as in [`Classifier::classify`].
    ///
    /// # Errors
    /// The model is unknown or reads nothing in the text, inference failed, or `deadline` passed.
    fn embed(&self, model: &str, text: &str, role: &Role, deadline: Instant) -> Result<Vec<f32>, Failure>;
}

fn is_among(model: &str, known: &[String]) -> Result<(), String> {
    if known.iter().any(|known| known == model) {
        return Ok(());
    }
    let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    Err(format!("there is no model `{model}`; there are: {known}"))
}

/// The budgets of one guardrail in one check. Made when the check starts, dropped when it ends.
pub trait Capabilities: Send {
    /// # Errors
    /// Only when the plugin may not log at all. A message beyond the budget is dropped and counted.
    fn log(&mut self, level: LogLevel, message: &str) -> Result<(), CapabilityDenied>;

    /// The inner result goes to the guest; the outer error ends its call.
    ///
    /// # Errors
    /// A budget, of calls or of bytes, is spent.
    fn classify(
        &mut self,
        model: &str,
        text: &str,
        role: &Role,
    ) -> Result<Result<Vec<Classification>, String>, CapabilityDenied>;

    /// The inner result goes to the guest; the outer error ends its call.
    ///
    /// # Errors
    /// A budget, of calls or of bytes, is spent.
    fn embed(
        &mut self,
        model: &str,
        text: &str,
        role: &Role,
    ) -> Result<Result<Vec<f32>, String>, CapabilityDenied>;
}

/// Opens the budgets of one guardrail for one check.
pub trait CapabilityProvider: Send + Sync {
    /// Whether the grants can be honoured here; asked once, at load.
    ///
    /// # Errors
    /// Says what is missing, for example a model that is not loaded.
    fn check(&self, grants: &Grants) -> Result<(), String>;

    /// Names of the models that `capability` could be granted here; for refusals that say what to write.
    fn models(&self, capability: &str) -> Vec<String>;

    /// Called once per check, only for plugins that import a capability.
    fn open(&self, guardrail: &str, grants: &Grants, deadline: Instant) -> Box<dyn Capabilities>;
}
