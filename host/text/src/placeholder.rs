//! What stands in a redacted text in place of a found value.

use std::collections::{HashMap, HashSet};

/// The placeholders of one request: the same value under the same label has the same number in all its texts.
#[derive(Debug, Default, Clone)]
pub struct Placeholders {
    /// Per label: the number given to each value.
    numbers: HashMap<String, HashMap<String, usize>>,
    /// Per label: the last number given.
    last: HashMap<String, usize>,
    /// Tokens that the texts already held when they came.
    taken: HashSet<String>,
}

impl Placeholders {
    /// None given yet.
    #[must_use]
    pub fn new() -> Placeholders {
        Placeholders::default()
    }

    /// Never gives a token that `text` already holds, so that a caller's own `<EMAIL_1>` cannot pass for a value.
    /// Call it for every text of the request before the first [`Placeholders::token`].
    pub fn avoid(&mut self, text: &str) {
        let mut rest = text;
        while let Some(start) = rest.find('<') {
            rest = rest.get(start + 1..).unwrap_or_default();
            let length = rest
                .bytes()
                .take_while(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_')
                .count();
            if length > 0 && rest.as_bytes().get(length) == Some(&b'>') {
                self.taken.insert(format!("<{}>", rest.get(..length).unwrap_or_default()));
            }
        }
    }

    /// The placeholder for `value`, such as `<EMAIL_1>` for category `privacy.pii.email`.
    pub fn token(&mut self, category: &str, value: &str) -> String {
        let label = label(category);
        if let Some(number) = self.numbers.get(&label).and_then(|values| values.get(value)) {
            return token(&label, *number);
        }
        let last = self.last.entry(label.clone()).or_default();
        let given = loop {
            *last += 1;
            let candidate = token(&label, *last);
            if !self.taken.contains(&candidate) {
                break candidate;
            }
        };
        let number = *last;
        self.numbers.entry(label).or_default().insert(value.to_owned(), number);
        given
    }
}

fn token(label: &str, number: usize) -> String {
    format!("<{label}_{number}>")
}

/// The last segment of a category in capitals: `security.secret.aws-key` gives `AWS_KEY`.
fn label(category: &str) -> String {
    let segment = category.rsplit('.').find(|segment| !segment.is_empty()).unwrap_or("redacted");
    segment.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_a_number_and_labels_count_apart() {
        let mut placeholders = Placeholders::new();
        assert_eq!(placeholders.token("privacy.pii.email", "a@b.c"), "<EMAIL_1>");
        assert_eq!(placeholders.token("privacy.pii.email", "d@e.f"), "<EMAIL_2>");
        assert_eq!(placeholders.token("privacy.pii.email", "a@b.c"), "<EMAIL_1>");
        assert_eq!(placeholders.token("security.secret.aws-key", "a@b.c"), "<AWS_KEY_1>");
        assert_eq!(placeholders.token("", "x"), "<REDACTED_1>");
    }

    #[test]
    fn tokens_that_came_with_the_text_are_never_given() {
        let mut placeholders = Placeholders::new();
        placeholders.avoid("see <<EMAIL_1>, <EMAIL_3> and <EMAIL_2 >, <é>, <");
        assert_eq!(placeholders.token("privacy.pii.email", "a"), "<EMAIL_2>");
        assert_eq!(placeholders.token("privacy.pii.email", "b"), "<EMAIL_4>");
        assert_eq!(placeholders.token("privacy.pii.email", "a"), "<EMAIL_2>");
    }
}
