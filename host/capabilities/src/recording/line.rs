use balustrade_core::{Classification, Role, TextSpan};
use serde::{Deserialize, Serialize};

/// Version of the form below.
pub(super) const VERSION: u32 = 1;

/// Roles that are written as they are; others could be user text.
const ROLES: [&str; 5] = [Role::USER, Role::ASSISTANT, Role::TOOL, Role::RETRIEVED, Role::SYSTEM];

/// First line of a recording.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    pub(super) balustrade_calls: u32,
}

/// One line behind it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Line {
    Call(Box<Call>),
    /// Last line of a recording that reached its bounds.
    LeftOut {
        left_out: u64,
    },
}

/// One call of a capability.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Call {
    pub(super) guardrail: String,
    /// Checks of this guardrail, counted from 1 in the order in which they began.
    pub(super) check: u64,
    /// Calls of this check, from 1.
    pub(super) call: u32,
    pub(super) capability: String,
    /// Absent where it was not granted: such a name could be user text. Absent for `log`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) model: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) role: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) level: Option<String>,
    pub(super) text_bytes: usize,
    pub(super) text_digest: String,
    /// Only where the recording was to show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    #[serde(flatten)]
    pub(super) answer: CallAnswer,
    /// Microseconds until the answer.
    pub(super) took_us: u64,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum CallAnswer {
    Found(Vec<Found>),
    Vector(Vec<f32>),
    Logged(bool),
    /// What the guest was told.
    Error(String),
    /// What ended the guest's call.
    Denied(String),
}

/// A classification.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Found {
    label: String,
    /// As text, since it has to come back to the last bit.
    score: String,
    start: usize,
    end: usize,
}

impl Found {
    pub(super) fn new(found: &Classification) -> Found {
        Found {
            label: found.label.clone(),
            score: found.score.to_string(),
            start: found.text_span.start,
            end: found.text_span.end,
        }
    }

    /// `None` when the score is no number.
    pub(super) fn back(&self) -> Option<Classification> {
        let text_span = TextSpan { start: self.start, end: self.end };
        Some(Classification { label: self.label.clone(), score: self.score.parse().ok()?, text_span })
    }
}

/// What a text is known by.
pub(super) fn digest(text: &str) -> String {
    format!("blake3:{}", blake3::hash(text.as_bytes()).to_hex())
}

/// As it is where it is one of ours, else its digest.
pub(super) fn role(role: &Role) -> String {
    let role = role.as_str();
    if ROLES.contains(&role) { role.to_owned() } else { digest(role) }
}
