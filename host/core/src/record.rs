use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::{Action, Mode, Stage, Verdict};

/// One guardrail's outcome, without text.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedVerdict {
    /// Guardrail.
    pub guardrail: Arc<str>,
    /// Plugin.
    pub plugin: Arc<str>,
    /// What it saw.
    pub verdict: Verdict,
    /// What follows from it.
    pub action: Action,
    /// Whether that counts.
    pub mode: Mode,
    /// Why it failed or was skipped.
    pub reason: Option<String>,
    /// Time spent.
    pub duration: Duration,
    /// Highest score per category.
    pub scores: Vec<(String, f64)>,
    /// Findings at or above the threshold.
    pub n_findings: usize,
}

/// A decision as it is kept: no text, no evidence, no message of a guest.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionRecord {
    /// Unique per decision.
    pub decision_id: String,
    /// As the caller gave it.
    pub request_id: Option<String>,
    /// When it was made.
    pub at: SystemTime,
    /// Policy.
    pub policy: Arc<str>,
    /// Revision.
    pub revision: Arc<str>,
    /// Stage.
    pub stage: Stage,
    /// What the host did.
    pub action: Action,
    /// Tenant of the key that asked, if keys are in use.
    pub tenant: Option<String>,
    /// Number of texts and their bytes, all together.
    pub n_texts: usize,
    /// Bytes of text.
    pub text_bytes: usize,
    /// Parts that were not judged.
    pub n_unjudged: usize,
    /// Guardrails.
    pub verdicts: Vec<RecordedVerdict>,
    /// From first hop to last.
    pub duration: Duration,
}

/// Where decision records go. Must not block: a sink that is full drops and counts.
pub trait RecordSink: Send + Sync {
    /// Whether records are kept at all; where they are not, none is made.
    fn is_enabled(&self) -> bool {
        true
    }

    /// Called once per decision.
    fn record(&self, record: DecisionRecord);
}
