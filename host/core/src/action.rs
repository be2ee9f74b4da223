use std::fmt;
use std::str::FromStr;

/// What the host does with a text. Ordered: a stronger action wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Action {
    /// Pass it on unchanged.
    #[default]
    Allow,
    /// Pass it on unchanged and say so.
    Flag,
    /// Pass it on with the found spans replaced.
    Redact,
    /// Do not pass it on.
    Block,
}

impl Action {
    /// Every action, weakest first.
    pub const ALL: [Action; 4] = [Action::Allow, Action::Flag, Action::Redact, Action::Block];

    /// The name used on the wire, in policies and metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Action::Allow => "allow",
            Action::Flag => "flag",
            Action::Redact => "redact",
            Action::Block => "block",
        }
    }

    /// Whether the text does not go on as it came.
    #[must_use]
    pub fn intervenes(self) -> bool {
        self >= Action::Redact
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Action {
    type Err = String;

    /// # Errors
    /// Lists the actions when `name` is none of them.
    fn from_str(name: &str) -> Result<Action, String> {
        Action::ALL
            .into_iter()
            .find(|action| action.as_str() == name)
            .ok_or_else(|| format!("unknown action `{name}`; use one of allow, flag, redact, block"))
    }
}

/// Whether a guardrail's action counts, or is only reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    /// Its action is part of the decision.
    #[default]
    Enforce,
    /// Its verdict and the action it would have taken are reported; the decision does not change.
    Observe,
}

impl Mode {
    /// The name used on the wire, in policies and metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Mode::Enforce => "enforce",
            Mode::Observe => "observe",
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stronger_action_is_greater() {
        assert!(
            Action::Allow < Action::Flag && Action::Flag < Action::Redact && Action::Redact < Action::Block
        );
        assert!(!Action::Flag.intervenes() && Action::Redact.intervenes());
    }
}
