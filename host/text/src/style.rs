//! How a found value is replaced.

/// What stands in a redacted text in place of a found value. A policy chooses one per category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Style {
    /// `<EMAIL_1>`; within a conversation, where there is a key, `<EMAIL_k3f9x>`.
    #[default]
    Label,
    /// As many `*` as the value has characters.
    Mask,
    /// The last characters stay, the others become `*`.
    Partial {
        /// Characters that stay, 1 to [`Style::KEEP_MAX`]; never more than half of the value.
        keep: u8,
    },
    /// `<EMAIL_h...>`: the same value of the same tenant has the same hash. Needs a key.
    Hash,
    /// Nothing at all.
    Remove,
    /// `<EMAIL_T...>`: the value itself, encrypted, which `POST /v1/restore` puts back. Needs a key.
    Token {
        /// Days after today on which it can still be put back, 1 to [`Style::DAYS_MAX`].
        days: u16,
    },
}

impl Style {
    /// Every name, as policies write it.
    pub const NAMES: [&'static str; 6] = ["label", "mask", "partial", "hash", "remove", "token"];
    /// What `partial` keeps unless told otherwise.
    pub const KEEP_DEFAULT: u8 = 4;
    /// Most that `partial` can keep.
    pub const KEEP_MAX: u8 = 8;
    /// How long a `token` is good for unless told otherwise.
    pub const DAYS_DEFAULT: u16 = 30;
    /// Longest that a `token` can be good for: ten years.
    pub const DAYS_MAX: u16 = 3_653;

    /// The name that policies and answers use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Style::Label => "label",
            Style::Mask => "mask",
            Style::Partial { .. } => "partial",
            Style::Hash => "hash",
            Style::Remove => "remove",
            Style::Token { .. } => "token",
        }
    }

    /// Whether it cannot be made without a key.
    #[must_use]
    pub fn needs_key(self) -> bool {
        matches!(self, Style::Hash | Style::Token { .. })
    }

    /// What is left when a finding of style `self` wins over overlapping findings with `others`: a part of a value, or the
    /// whole of it encrypted, only where every one of them would leave that too.
    #[must_use]
    pub fn among(self, others: impl Iterator<Item = Style>) -> Style {
        others.fold(self, |left, other| match (left, other) {
            (Style::Partial { keep }, Style::Partial { keep: less }) => {
                Style::Partial { keep: keep.min(less) }
            }
            (Style::Partial { .. }, _) => Style::Mask,
            (Style::Token { days }, Style::Token { days: less }) => Style::Token { days: days.min(less) },
            (Style::Token { .. }, _) => Style::Label,
            (left, _) => left,
        })
    }

    /// What it is in an object's key: two keys must not become one, which styles that show less than a label could make of them.
    #[must_use]
    pub fn in_key(self) -> Style {
        match self {
            Style::Mask | Style::Partial { .. } | Style::Remove => Style::Label,
            other => other,
        }
    }
}

/// `value` as `*`, one per character.
pub(crate) fn masked(value: &str) -> String {
    "*".repeat(value.chars().count())
}

/// `value` with all but its last characters as `*`. A short value would be told by four of its characters: it is gone whole.
pub(crate) fn partial(value: &str, keep: u8) -> String {
    const SHORT: usize = 8;
    let n = value.chars().count();
    if n <= SHORT {
        return masked(value);
    }
    let hidden = n - usize::from(keep).min(n / 2);
    value.chars().enumerate().map(|(index, c)| if index < hidden { '*' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_keeps_the_end_of_long_values_only() {
        assert_eq!(partial("4111111111111111", 4), "************1111");
        assert_eq!(partial("12345678", 4), "********");
        assert_eq!(partial("123456789", 4), "*****6789");
        assert_eq!(partial("123456789", 8), "*****6789", "never more than half");
        assert_eq!(partial("ééééééééé漢字", 2), "*********漢字");
        assert_eq!(masked("a漢\n"), "***");
    }

    #[test]
    fn a_winner_leaves_no_more_than_the_losers_would() {
        let partial = Style::Partial { keep: 4 };
        let token = Style::Token { days: 30 };
        for (winner, other, left) in [
            (partial, Style::Label, Style::Mask),
            (partial, Style::Partial { keep: 2 }, Style::Partial { keep: 2 }),
            (token, Style::Remove, Style::Label),
            (token, Style::Token { days: 7 }, Style::Token { days: 7 }),
            (Style::Remove, token, Style::Remove),
            (Style::Hash, partial, Style::Hash),
        ] {
            assert_eq!(winner.among([other].into_iter()), left, "{winner:?} {other:?}");
        }
        assert_eq!(token.among(std::iter::empty()), token);
    }
}
