//! A text as its model reads it, for those who have no views of a check at hand.

use std::ops::Range;
use std::sync::Arc;

use balustrade_core::{Failure, TextSpan, ViewKind};
use balustrade_text::TextViews;

use crate::windows::merged;
use crate::{Scored, TokenScore, Worst};

/// What `score` says about the readings `kinds` of `text`, together and told on the text.
///
/// # Errors
/// The first failure of `score`.
pub(crate) fn score_views(
    text: &str,
    kinds: &[ViewKind],
    score: impl Fn(&str) -> Result<Arc<Scored>, Failure>,
) -> Result<Scored, Failure> {
    let (views, mut whole) = (TextViews::default(), Scored::default());
    for &kind in kinds {
        if kind == ViewKind::Raw {
            whole.join(score(text)?.as_ref(), Range::clone);
        }
        for view in views.of(text, kind) {
            let original = |span: &Range<usize>| {
                let span = view.offsets.to_original(TextSpan { start: span.start, end: span.end });
                span.start..span.end
            };
            whole.join(score(&view.content)?.as_ref(), original);
        }
    }
    whole.unjudged = merged(whole.unjudged);
    Ok(whole)
}

impl Scored {
    /// Takes over what was said about another reading of the same text.
    fn join(&mut self, other: &Scored, original: impl Fn(&Range<usize>) -> Range<usize>) {
        for worst in &other.worst {
            let worst = Worst { span: original(&worst.span), ..worst.clone() };
            match self.worst.iter_mut().find(|known| known.kind == worst.kind) {
                Some(known) if known.score < worst.score => *known = worst,
                Some(_) => {}
                None => self.worst.push(worst),
            }
        }
        // Words of another reading are no neighbours of these.
        let after = self.tokens.iter().map(|token| token.word + 2).max().unwrap_or(0);
        self.tokens.extend(other.tokens.iter().map(|token| TokenScore {
            span: original(&token.span),
            word: token.word + after,
            ..token.clone()
        }));
        self.unjudged.extend(other.unjudged.iter().map(original));
        self.windows += other.windows;
        self.is_looked_at |= other.is_looked_at;
    }
}
