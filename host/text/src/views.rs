//! The derived readings of one text, each made once, when it is first asked for.

use std::sync::OnceLock;

use balustrade_core::{TextSpan, View, ViewKind};

use crate::decode::{DecodeLimits, Decoded, decode};
use crate::fold::fold;
use crate::rest::without;

/// Keeps what was made; all calls must be about the same text.
#[derive(Debug, Default)]
pub struct TextViews {
    folded: OnceLock<[View; 1]>,
    decoded: OnceLock<Decoded>,
    decoded_folded: OnceLock<Vec<View>>,
    folded_rest: OnceLock<[View; 1]>,
}

impl TextViews {
    /// The readings of `kind`, made unless they are there; none of kind [`ViewKind::Raw`], which is the text itself.
    pub fn of(&self, text: &str, kind: ViewKind) -> &[View] {
        match kind {
            ViewKind::Raw => &[],
            ViewKind::Folded => self.folded(text),
            ViewKind::Decoded => &self.decoded(text).views,
            ViewKind::DecodedFolded => {
                self.decoded_folded.get_or_init(|| self.decoded(text).views.iter().map(folded_over).collect())
            }
            ViewKind::FoldedRest => self.folded_rest.get_or_init(|| [self.rest(text)]),
        }
    }

    fn folded(&self, text: &str) -> &[View; 1] {
        self.folded.get_or_init(|| [fold(text)])
    }

    fn decoded(&self, text: &str) -> &Decoded {
        self.decoded.get_or_init(|| decode(text, &DecodeLimits::default()))
    }

    fn rest(&self, text: &str) -> View {
        let decoded = &self.decoded(text).views;
        let mut rest = if decoded.is_empty() {
            // Nearly always, and then it is there already for the rules.
            let [folded] = self.folded(text);
            folded.clone()
        } else {
            folded_over(&without(text, decoded))
        };
        ViewKind::FoldedRest.as_str().clone_into(&mut rest.name);
        rest
    }

    /// The part of the text that a bound kept from being decoded; nothing where nobody asked for it.
    pub fn cut(&self) -> Option<TextSpan> {
        self.decoded.get().and_then(|decoded| decoded.cut)
    }
}

/// The folded reading of a decoded view, with offsets into the original.
fn folded_over(decoded: &View) -> View {
    let folded = fold(&decoded.content);
    let how = decoded.name.strip_prefix(ViewKind::Decoded.as_str()).unwrap_or_default();
    View {
        name: format!("{}{how}", ViewKind::DecodedFolded),
        content: folded.content,
        offsets: folded.offsets.through(&decoded.offsets),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_decoded_view_leads_to_the_original() {
        let text = "run %49%67%6E%6F%72%65 now";
        let views = TextViews::default();
        let view = &views.of(text, ViewKind::DecodedFolded)[0];
        assert_eq!((view.name.as_str(), view.content.as_str()), ("decoded-folded:url", "run ignore now"));
        let span = view.offsets.to_original(TextSpan { start: 4, end: 10 });
        assert_eq!(text.get(span.start..span.end), Some("%49%67%6E%6F%72%65"));
        assert!(views.of(text, ViewKind::Raw).is_empty());
        assert_eq!(views.cut(), None);
    }
}
