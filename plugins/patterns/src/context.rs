use serde::Deserialize;

/// Words near a match that make it more likely.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Context {
    /// Compared without regard to case, as whole words.
    words: Vec<String>,
    /// Added to the score, which stays at 1 at most.
    #[serde(default = "boost")]
    pub boost: f64,
    /// How far before and after the match a word may stand.
    #[serde(default = "within")]
    within_bytes: usize,
}

fn boost() -> f64 {
    0.35
}

fn within() -> usize {
    64
}

impl Context {
    /// Folds the words once, so that a check does not.
    ///
    /// # Errors
    /// Names the member that is out of range.
    pub fn prepared(mut self) -> Result<Context, String> {
        if self.words.is_empty() || self.words.iter().any(|word| word.trim().is_empty()) {
            return Err("context.words: name at least one, none of them empty".to_owned());
        }
        if !(0.0..=1.0).contains(&self.boost) {
            return Err(format!("context.boost: {} is not in [0, 1]", self.boost));
        }
        if self.within_bytes > 4096 {
            return Err(format!("context.within_bytes: {} is above 4096", self.within_bytes));
        }
        for word in &mut self.words {
            *word = word.trim().to_lowercase();
        }
        Ok(self)
    }

    /// How far before and after a match a word may stand, in bytes.
    pub fn within_bytes(&self) -> usize {
        self.within_bytes
    }

    /// Whether one of the words stands near `start..end` of `text`.
    pub fn is_near(&self, text: &str, start: usize, end: usize) -> bool {
        let from = floor(text, start.saturating_sub(self.within_bytes));
        let to = floor(text, (end + self.within_bytes).min(text.len()));
        self.holds(&text[from..start]) || self.holds(&text[end..to])
    }

    fn holds(&self, part: &str) -> bool {
        let folded = part.to_lowercase();
        self.words.iter().any(|word| {
            folded.match_indices(word.as_str()).any(|(at, _)| {
                let before = folded[..at].chars().next_back();
                let after = folded[at + word.len()..].chars().next();
                !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
            })
        })
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(within_bytes: usize) -> Context {
        Context { words: vec!["Card".into(), "Kärte".into()], boost: 0.2, within_bytes }.prepared().unwrap()
    }

    #[test]
    fn a_word_counts_as_a_whole_and_only_nearby() {
        let at = |text: &str| text.find('4').unwrap();
        for (text, within, expected) in [
            ("my CARD: 4", 10, true),
            ("4 is a card", 10, true),
            ("discard 4", 10, false),
            ("card ééééé 4", 4, false),
            ("KÄRTE 4", 7, true),
            ("4", 10, false),
        ] {
            assert_eq!(context(within).is_near(text, at(text), at(text) + 1), expected, "{text}");
        }
    }
}
