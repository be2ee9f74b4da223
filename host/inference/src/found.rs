//! What a model said about a text.

use std::ops::Range;

/// The worst window for one kind of label.
#[derive(Debug, Clone, PartialEq)]
pub struct Worst {
    /// Index into [`Model::kinds`](crate::Model::kinds).
    pub kind: usize,
    /// Calibrated, in [0, 1].
    pub score: f64,
    /// Where, in bytes of the text.
    pub span: Range<usize>,
}

/// A word that may be part of an entity.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenScore {
    /// Calibrated, in [0, 1], one per label of the model: what it says of the word's first token.
    pub scores: Vec<f64>,
    /// Where, in bytes of the text.
    pub span: Range<usize>,
    /// Its number among all words of its segment, to know neighbours.
    pub(crate) word: usize,
}

/// One entity: neighbouring words of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Entity {
    /// Index into [`Model::kinds`](crate::Model::kinds).
    pub kind: usize,
    /// Mean of its words.
    pub score: f64,
    /// Where, in bytes of the text.
    pub span: Range<usize>,
}

/// What a model said about a text, independent of who asked and from which score on it matters to them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scored {
    /// Of a model for whole texts: one per kind, unless the text has no tokens.
    pub worst: Vec<Worst>,
    /// Of a model for entities: in the order of the text.
    pub tokens: Vec<TokenScore>,
    /// What time did not suffice for, in bytes, in order.
    pub unjudged: Vec<Range<usize>>,
    /// Windows that were run.
    pub windows: usize,
    /// Whether the first tier decided all or part of it.
    pub is_looked_at: bool,
}

impl Scored {
    /// Of a model for whole texts: the highest score of each of `n` kinds; 0 where nothing was seen.
    #[must_use]
    pub fn highest(&self, n: usize) -> Vec<f64> {
        let mut highest = vec![0.0; n];
        for worst in &self.worst {
            if let Some(so_far) = highest.get_mut(worst.kind) {
                *so_far = worst.score.max(*so_far);
            }
        }
        highest
    }
}

/// Without blanks at the ends: some vocabularies count the blank before a word to it.
pub(crate) fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let Some(inside) = text.get(span.clone()) else { return span };
    let start = span.start + (inside.len() - inside.trim_start().len());
    let end = start + inside.trim().len();
    if start < end { start..end } else { span }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_at_the_ends_are_left_out() {
        assert_eq!(trimmed("a  b ", 1..5), 3..4);
        assert_eq!(trimmed("   ", 0..2), 0..2);
    }
}
