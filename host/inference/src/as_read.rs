//! A text as its model reads it, for those who have no views of a check at hand.

use std::ops::Range;
use std::sync::Arc;

use balustrade_core::{Failure, TextSpan, View, ViewKind};
use balustrade_text::{DecodeLimits, decode, fold, folded_over, folded_rest};

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
    let mut whole = Scored::default();
    for view in kinds.iter().flat_map(|kind| views(text, *kind)) {
        match view {
            None => whole.join(score(text)?.as_ref(), Range::clone),
            Some(view) => {
                let original = |span: &Range<usize>| {
                    let span = view.offsets.to_original(TextSpan { start: span.start, end: span.end });
                    span.start..span.end
                };
                whole.join(score(&view.content)?.as_ref(), original);
            }
        }
    }
    whole.unjudged = merged(whole.unjudged);
    Ok(whole)
}

/// The readings of one kind; `None` is the text itself.
fn views(text: &str, kind: ViewKind) -> Vec<Option<View>> {
    let decoded = || decode(text, &DecodeLimits::default()).views;
    match kind {
        ViewKind::Raw => vec![None],
        ViewKind::Folded => vec![Some(fold(text))],
        ViewKind::Decoded => decoded().into_iter().map(Some).collect(),
        ViewKind::FoldedRest => vec![Some(folded_rest(text, &decoded()))],
        ViewKind::DecodedFolded => decoded().iter().map(folded_over).map(Some).collect(),
    }
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
        // Tokens of another reading are no neighbours of these.
        let after = self.tokens.iter().map(|token| token.ordinal + 2).max().unwrap_or(0);
        self.tokens.extend(other.tokens.iter().map(|token| TokenScore {
            span: original(&token.span),
            ordinal: token.ordinal + after,
            ..token.clone()
        }));
        self.unjudged.extend(other.unjudged.iter().map(original));
        self.windows += other.windows;
        self.is_looked_at |= other.is_looked_at;
    }
}
