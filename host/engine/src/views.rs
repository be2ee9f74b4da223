//! The derived readings of a check's texts: each made once, when the first guardrail that reads it comes up.

use std::sync::OnceLock;

use balustrade_core::{Text, TextSpan, View, ViewKind, Views};
use balustrade_text::{DecodeLimits, Decoded, decode, fold, folded_over, folded_rest};

use crate::call::CheckRun;

/// The readings of one text.
#[derive(Debug, Default)]
pub(crate) struct TextViews {
    folded: OnceLock<[View; 1]>,
    decoded: OnceLock<Decoded>,
    decoded_folded: OnceLock<Vec<View>>,
    folded_rest: OnceLock<[View; 1]>,
}

impl TextViews {
    pub(crate) fn of(&self, text: &Text, kind: ViewKind) -> &[View] {
        match kind {
            ViewKind::Raw => &[],
            ViewKind::Folded => self.folded.get_or_init(|| [fold(&text.content)]),
            ViewKind::Decoded => &self.decoded(text).views,
            ViewKind::FoldedRest => {
                self.folded_rest.get_or_init(|| [folded_rest(&text.content, &self.decoded(text).views)])
            }
            ViewKind::DecodedFolded => {
                self.decoded_folded.get_or_init(|| self.decoded(text).views.iter().map(folded_over).collect())
            }
        }
    }

    fn decoded(&self, text: &Text) -> &Decoded {
        self.decoded.get_or_init(|| decode(&text.content, &DecodeLimits::default()))
    }

    /// The part of the text that a bound kept from being decoded; nothing where nobody asked for it.
    pub(crate) fn cut(&self) -> Option<TextSpan> {
        self.decoded.get().and_then(|decoded| decoded.cut)
    }
}

/// The views of one call's texts.
pub(crate) struct CallViews<'a> {
    pub run: &'a CheckRun,
    /// Indices into the request's texts.
    pub texts: &'a [usize],
}

impl Views for CallViews<'_> {
    fn of(&self, text: usize, kind: ViewKind) -> &[View] {
        self.texts.get(text).map_or(&[], |&index| self.run.views_of(index, kind))
    }
}

#[cfg(test)]
mod tests {
    use balustrade_core::Role;

    use super::*;

    #[test]
    fn a_folded_decoded_view_leads_to_the_original() {
        let content = "run %49%67%6E%6F%72%65 now".to_owned();
        let text = Text { path: "/text".to_owned(), inner_path: None, role: Role::new("user"), content };
        let views = TextViews::default();
        let view = &views.of(&text, ViewKind::DecodedFolded)[0];
        assert_eq!((view.name.as_str(), view.content.as_str()), ("decoded-folded:url", "run ignore now"));
        let span = view.offsets.to_original(TextSpan { start: 4, end: 10 });
        assert_eq!(text.content.get(span.start..span.end), Some("%49%67%6E%6F%72%65"));
        assert!(views.of(&text, ViewKind::Raw).is_empty());
        assert_eq!(views.cut(), None);
    }
}
