//! Why a check has no decision, and why a revision cannot serve.

use std::fmt;
use std::time::Duration;

/// Why a check has no decision at all. A guardrail that fails is no error: its policy decides.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckError {
    /// The request names a policy that the revision does not hold.
    #[error("unknown policy `{name}`; use one of {}", known.join(", "))]
    UnknownPolicy {
        /// As the request wrote it.
        name: String,
        /// The policies of the revision.
        known: Vec<String>,
    },
    /// No revision has been activated yet.
    #[error("no policy is loaded yet; try again when the server reports that it is ready")]
    NotReady,
    /// The deadline had passed before the first guardrail could start.
    #[error(
        "the deadline passed before the check could start; allow it more time or send fewer requests at once"
    )]
    Deadline,
    /// A fault of the host.
    #[error("the check broke off by a fault of the host: {0}")]
    Internal(String),
}

/// The queue of checks is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many checks are waiting; try again in {} ms", retry_after.as_millis())]
pub struct Busy {
    /// How long to wait before the next try.
    pub retry_after: Duration,
}

/// One reason why a set of policies cannot serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivationProblem {
    /// The policy; empty when it is about the whole set.
    pub policy: String,
    /// The guardrail, when it is about one.
    pub guardrail: Option<String>,
    /// The plugin, when it is about one.
    pub plugin: Option<String>,
    /// A short code such as `unknown_plugin`, `bad_settings`, `wrong_kind`, `unsupported_view`.
    pub code: &'static str,
    /// What is wrong and what to do.
    pub detail: String,
}

impl fmt::Display for ActivationProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.policy.is_empty() {
            write!(f, "policy `{}`", self.policy)?;
            if let Some(guardrail) = &self.guardrail {
                write!(f, ", guardrail `{guardrail}`")?;
            }
            if let Some(plugin) = &self.plugin {
                write!(f, ", plugin `{plugin}`")?;
            }
            f.write_str(": ")?;
        }
        f.write_str(&self.detail)
    }
}

/// Everything that keeps a set of policies from serving; the revision before it serves on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", lines(problems))]
pub struct ActivationError {
    /// In policy and guardrail order; at least one.
    pub problems: Vec<ActivationProblem>,
}

fn lines(problems: &[ActivationProblem]) -> String {
    problems.iter().map(ActivationProblem::to_string).collect::<Vec<_>>().join("\n")
}
