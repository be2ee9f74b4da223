use std::fmt;

/// Why a guardrail has no verdict of its own. The kinds are few so that metrics stay small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FailureKind {
    /// Its time ran out.
    Timeout,
    /// The guest trapped: unreachable, out of bounds, division by zero, an abort.
    Trap,
    /// The guest asked for more memory or table space than it may have.
    Memory,
    /// The guest's stack overflowed.
    Stack,
    /// What it returned breaks the contract: spans, scores, categories, counts, bytes.
    BadOutput,
    /// It used up a budget of a host capability.
    Budget,
    /// The guest itself returned an error.
    Plugin,
    /// Too many failures lately; it was not called.
    BreakerOpen,
    /// No room to run it.
    Overload,
    /// A fault of the host.
    Internal,
}

impl FailureKind {
    /// The code used on the wire (`reason`) and as the metric label `error_type`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            FailureKind::Timeout => "timeout",
            FailureKind::Trap => "trap",
            FailureKind::Memory => "memory",
            FailureKind::Stack => "stack",
            FailureKind::BadOutput => "bad_output",
            FailureKind::Budget => "budget",
            FailureKind::Plugin => "plugin_error",
            FailureKind::BreakerOpen => "breaker_open",
            FailureKind::Overload => "overload",
            FailureKind::Internal => "internal",
        }
    }
}

/// A failed call of a detector or evaluator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What happened.
    pub kind: FailureKind,
    /// For the operator: names the limit and the setting that raises it. Never holds text from a request.
    pub detail: String,
    /// What the guest said, if anything. Counts as user text: never logged by a server, shown by test tools.
    pub guest_message: Option<String>,
}

impl Failure {
    /// A failure without a message from the guest.
    pub fn new(kind: FailureKind, detail: impl Into<String>) -> Failure {
        Failure { kind, detail: detail.into(), guest_message: None }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind.as_str(), self.detail)
    }
}

impl std::error::Error for Failure {}
