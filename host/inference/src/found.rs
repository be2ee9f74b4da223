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

/// A token that may be part of an entity.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenScore {
    /// Index into [`Model::kinds`](crate::Model::kinds): the likeliest kind.
    pub kind: usize,
    /// Calibrated, in [0, 1].
    pub score: f64,
    /// Where, in bytes of the text.
    pub span: Range<usize>,
    /// Whether an entity begins here, where the labels tell.
    pub begins: bool,
    /// Its number among all tokens of its segment, to know neighbours.
    pub(crate) ordinal: usize,
}

/// One entity: neighbouring tokens of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Entity {
    /// Index into [`Model::kinds`](crate::Model::kinds).
    pub kind: usize,
    /// Mean of its tokens.
    pub score: f64,
    /// Where, in bytes of the text.
    pub span: Range<usize>,
}

/// What a model said about a text, independent of who asked and from which score on it matters to them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scored {
    /// Of a sequence model: one per kind, unless the text has no tokens.
    pub worst: Vec<Worst>,
    /// Of a token model: in the order of the text.
    pub tokens: Vec<TokenScore>,
    /// What time did not suffice for, in bytes, in order.
    pub unjudged: Vec<Range<usize>>,
    /// Windows that were run.
    pub windows: usize,
    /// Whether the first tier decided all or part of it.
    pub is_looked_at: bool,
}

impl Scored {
    /// Entities made of tokens that score at least `score_min`.
    #[must_use]
    pub fn entities(&self, text: &str, score_min: f64) -> Vec<Entity> {
        let mut found: Vec<(Entity, usize, usize)> = Vec::new();
        for token in self.tokens.iter().filter(|token| token.score >= score_min) {
            if let Some((entity, count, last)) = found.last_mut()
                && entity.kind == token.kind
                && token.ordinal == *last + 1
                // A piece of the same word goes on with the entity whatever its label says.
                && (!token.begins || token.span.start <= entity.span.end)
            {
                *count += 1;
                *last = token.ordinal;
                entity.span.end = entity.span.end.max(token.span.end);
                #[allow(clippy::cast_precision_loss, reason = "tokens are counted in thousands")]
                let share = 1.0 / *count as f64;
                entity.score += (token.score - entity.score) * share;
                continue;
            }
            let entity = Entity { kind: token.kind, score: token.score, span: token.span.clone() };
            found.push((entity, 1, token.ordinal));
        }
        found.into_iter().map(|(entity, ..)| Entity { span: trimmed(text, entity.span), ..entity }).collect()
    }

    /// The highest score of each of `n` kinds; 0 where nothing was seen.
    #[must_use]
    pub fn highest(&self, n: usize) -> Vec<f64> {
        let mut highest = vec![0.0; n];
        let scores = self.worst.iter().map(|worst| (worst.kind, worst.score));
        for (kind, score) in scores.chain(self.tokens.iter().map(|token| (token.kind, token.score))) {
            if let Some(so_far) = highest.get_mut(kind) {
                *so_far = score.max(*so_far);
            }
        }
        highest
    }
}

/// Without blanks at the ends: some vocabularies count the blank before a word to it.
fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let Some(inside) = text.get(span.clone()) else { return span };
    let start = span.start + (inside.len() - inside.trim_start().len());
    let end = start + inside.trim().len();
    if start < end { start..end } else { span }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(kind: usize, span: Range<usize>, begins: bool, ordinal: usize) -> TokenScore {
        TokenScore { kind, score: 0.8, span, begins, ordinal }
    }

    #[test]
    fn neighbours_of_a_kind_are_one_entity() {
        let text = "Ann Lee met Bo in Rome";
        let scored = Scored {
            tokens: vec![
                token(0, 0..3, true, 0),
                TokenScore { score: 0.6, ..token(0, 3..7, false, 1) },
                token(0, 12..14, true, 3),
                token(1, 18..20, true, 5),
                token(1, 20..22, true, 6),
            ],
            ..Scored::default()
        };
        let entities = scored.entities(text, 0.5);
        let seen: Vec<_> = entities.iter().map(|entity| (entity.kind, &text[entity.span.clone()])).collect();
        assert_eq!(seen, [(0, "Ann Lee"), (0, "Bo"), (1, "Rome")], "a word's second piece never begins anew");
        assert!((entities[0].score - 0.7).abs() < 1e-9);
        assert_eq!(scored.entities(text, 0.7).len(), 3);
        assert_eq!(scored.entities(text, 0.9), []);
        assert_eq!(scored.highest(3), [0.8, 0.8, 0.0]);
    }

    #[test]
    fn a_new_beginning_or_a_gap_is_a_new_entity() {
        let text = "Ann Bob";
        let two = |begins, ordinal| Scored {
            tokens: vec![token(0, 0..3, true, 0), token(0, 4..7, begins, ordinal)],
            ..Scored::default()
        };
        assert_eq!(two(true, 1).entities(text, 0.5).len(), 2);
        assert_eq!(two(false, 1).entities(text, 0.5).len(), 1);
        assert_eq!(two(false, 2).entities(text, 0.5).len(), 2);
    }

    #[test]
    fn blanks_at_the_ends_are_left_out() {
        assert_eq!(trimmed("a  b ", 1..5), 3..4);
        assert_eq!(trimmed("   ", 0..2), 0..2);
    }
}
