use std::sync::Arc;
use std::time::Duration;

use crate::{Action, Finding, InputShape, Mode, Stage, TextSpan, Verdict};

/// A finding with the guardrail that made it.
#[derive(Debug, Clone, PartialEq)]
pub struct DecidedFinding {
    /// Guardrail.
    pub guardrail: Arc<str>,
    /// Plugin.
    pub plugin: Arc<str>,
    /// The evidence; `finding.text` indexes the request's texts.
    pub finding: Finding,
    /// The action the policy gives to it.
    pub action: Action,
    /// Whether that action counted.
    pub mode: Mode,
    /// What redaction made of it; `None` where it took no part.
    pub redaction: Option<FindingRedaction>,
}

/// What redaction made of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindingRedaction {
    /// It gave the placeholder its label and style.
    Replaced {
        /// The style that was used, such as `label`.
        style: &'static str,
        /// A code of why it is not the policy's, such as `overlap` or `too_long`.
        reason: Option<&'static str>,
    },
    /// Another finding that shares a byte with it did, by its index among the decision's findings. Its text is replaced too.
    LostTo(usize),
}

/// One guardrail's outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct GuardrailVerdict {
    /// Guardrail.
    pub guardrail: Arc<str>,
    /// Plugin.
    pub plugin: Arc<str>,
    /// What it saw.
    pub verdict: Verdict,
    /// The action that follows from it by the policy, whether or not its mode lets it count.
    pub action: Action,
    /// Whether the action counts.
    pub mode: Mode,
    /// Time spent in it; zero when skipped.
    pub duration: Duration,
    /// Code of why it failed or was skipped, such as `timeout`, `condition`, `settled`, `no_text`.
    pub reason: Option<String>,
    /// For the operator: the limit and the setting that raises it. Never text from the request.
    pub detail: Option<String>,
    /// Highest score per category, below the threshold too.
    pub scores: Vec<(String, f64)>,
}

/// A text, or a part of one, that a guardrail did not look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnjudgedText {
    /// Index into the request's texts.
    pub text: usize,
    /// Which part; all of it when absent.
    pub text_span: Option<TextSpan>,
    /// Guardrail.
    pub guardrail: Arc<str>,
    /// A short code.
    pub reason: String,
}

/// What happens to one text of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextAction {
    /// The strongest enforced action on this text.
    pub action: Action,
    /// The text after redaction; `None` when it is unchanged.
    pub redacted: Option<String>,
    /// Placeholders that were given to a value and that the text itself holds further down, where they are left as they stand.
    pub lookalikes: Vec<String>,
}

/// The one answer per request.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Unique per decision.
    pub decision_id: String,
    /// Policy.
    pub policy: Arc<str>,
    /// Digest-named revision that was used from first to last.
    pub revision: Arc<str>,
    /// Stage.
    pub stage: Stage,
    /// Shape of the input.
    pub shape: InputShape,
    /// What the host did.
    pub action: Action,
    /// Per text of the request, in order.
    pub texts: Vec<TextAction>,
    /// At or above their guardrail's threshold, in total order: guardrail order, text, start, end, category.
    pub findings: Vec<DecidedFinding>,
    /// One per guardrail declared for the stage, in policy order.
    pub verdicts: Vec<GuardrailVerdict>,
    /// What was not looked at.
    pub unjudged: Vec<UnjudgedText>,
    /// From the first hop to the last.
    pub duration: Duration,
}
