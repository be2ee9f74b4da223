use std::fmt;

/// What one guardrail saw. Separate from the [`Action`](crate::Action) that the host takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It looked and found nothing at or above its threshold.
    Pass,
    /// At least one finding reached its threshold.
    Flagged,
    /// It could not judge; the verdict's reason says why and the policy's `on_error` decided.
    Failed,
    /// It was not run: its condition was false, nothing was for it to read, or the outcome was settled.
    Skipped,
}

impl Verdict {
    /// The name used on the wire and in metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Pass => "pass",
            Verdict::Flagged => "flagged",
            Verdict::Failed => "failed",
            Verdict::Skipped => "skipped",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
