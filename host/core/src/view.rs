use std::fmt;
use std::str::FromStr;

use crate::TextSpan;

/// The readings of a text that a plugin may ask for in its manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ViewKind {
    /// As it arrived.
    Raw,
    /// One spelling for what looks alike: lower case, compatibility forms, no invisible characters.
    Folded,
    /// What is hidden in it by an encoding; none or several per text.
    Decoded,
    /// The folded reading of each decoded one.
    DecodedFolded,
    /// The folded reading of what no encoding hides: without the stretches that decoded ones stand for.
    FoldedRest,
}

impl ViewKind {
    /// Every kind.
    pub const ALL: [ViewKind; 5] =
        [ViewKind::Raw, ViewKind::Folded, ViewKind::Decoded, ViewKind::DecodedFolded, ViewKind::FoldedRest];

    /// The name used in manifests. A view's own name may go on after a colon: `decoded:base64`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            ViewKind::Raw => "raw",
            ViewKind::Folded => "folded",
            ViewKind::Decoded => "decoded",
            ViewKind::DecodedFolded => "decoded-folded",
            ViewKind::FoldedRest => "folded-rest",
        }
    }
}

impl fmt::Display for ViewKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for ViewKind {
    type Err = String;

    /// # Errors
    /// Lists the kinds when `name` is none of them.
    fn from_str(name: &str) -> Result<ViewKind, String> {
        ViewKind::ALL.into_iter().find(|kind| kind.as_str() == name).ok_or_else(|| {
            let known: Vec<_> = ViewKind::ALL.iter().map(|kind| kind.as_str()).collect();
            format!("unknown view `{name}`; use some of {}", known.join(", "))
        })
    }
}

/// One derived reading of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    /// The kind's name, for a decoded view with how it was found: `decoded:base64`.
    pub name: String,
    /// The reading itself.
    pub content: String,
    /// Where its bytes come from.
    pub offsets: Offsets,
}

/// Hands out the derived readings of a call's texts. Whoever makes them keeps them for the whole check.
pub trait Views: Sync {
    /// The views of `kind` of the text with this index into the call's texts; none of kind [`ViewKind::Raw`].
    fn of(&self, text: usize, kind: ViewKind) -> &[View];
}

/// For calls of detectors that read only `raw`.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoViews;

impl Views for NoViews {
    fn of(&self, _text: usize, _kind: ViewKind) -> &[View] {
        &[]
    }
}

/// Where the bytes of a view come from: a list of pieces in the view's order, each either byte for byte the
/// original or standing for a stretch of it as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offsets(Vec<Piece>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    view: u32,
    view_len: u32,
    original: u32,
    original_len: u32,
    /// Byte for byte the same; both lengths are equal.
    exact: bool,
}

impl Piece {
    fn view_end(&self) -> usize {
        (self.view + self.view_len) as usize
    }
}

/// Texts beyond 4 GiB cannot occur: request bodies are bounded far below.
fn narrow(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

impl Offsets {
    /// No bytes yet.
    #[must_use]
    pub fn new() -> Offsets {
        Offsets::default()
    }

    /// Length of the view so far, in bytes.
    #[must_use]
    pub fn view_len(&self) -> usize {
        self.0.last().map_or(0, Piece::view_end)
    }

    /// How many pieces the list has, each a few words of memory.
    #[must_use]
    pub fn pieces(&self) -> usize {
        self.0.len()
    }

    /// The view goes on with `len` bytes that are those at `original`.
    pub fn copy(&mut self, original: usize, len: usize) {
        if len == 0 {
            return;
        }
        let (original, len) = (narrow(original), narrow(len));
        if let Some(last) = self.0.last_mut()
            && last.exact
            && last.original + last.original_len == original
        {
            last.view_len += len;
            last.original_len += len;
            return;
        }
        let view = narrow(self.view_len());
        self.0.push(Piece { view, view_len: len, original, original_len: len, exact: true });
    }

    /// The view goes on with `view_len` bytes that stand for the original's bytes `start..end` as a whole.
    pub fn stand_for(&mut self, view_len: usize, start: usize, end: usize) {
        if view_len == 0 {
            return;
        }
        let view = narrow(self.view_len());
        self.0.push(Piece {
            view,
            view_len: narrow(view_len),
            original: narrow(start),
            original_len: narrow(end.saturating_sub(start)),
            exact: false,
        });
    }

    /// The smallest span of the original that holds everything `span` of the view comes from. An empty span
    /// stays empty.
    #[must_use]
    pub fn to_original(&self, span: TextSpan) -> TextSpan {
        let first = self.0.partition_point(|piece| piece.view_end() <= span.start);
        let mut covered: Option<TextSpan> = None;
        for piece in self.0.get(first..).unwrap_or_default() {
            let view = piece.view as usize;
            if view >= span.end.max(span.start + 1) {
                break;
            }
            let original = piece.original as usize;
            let (start, end) = if piece.exact {
                let from = span.start.max(view) - view;
                let to = span.end.min(piece.view_end()).saturating_sub(view).max(from);
                (original + from, original + to)
            } else {
                (original, original + if span.is_empty() { 0 } else { piece.original_len as usize })
            };
            covered = Some(match covered {
                None => TextSpan { start, end },
                Some(so_far) => TextSpan { start: so_far.start.min(start), end: so_far.end.max(end) },
            });
        }
        covered.unwrap_or_else(|| {
            let end = self.0.iter().map(|piece| (piece.original + piece.original_len) as usize).max();
            let end = end.unwrap_or_default();
            TextSpan { start: end, end }
        })
    }

    /// The offsets of a view of a view: `self` leads to the reading that `below` leads on from.
    #[must_use]
    pub fn through(&self, below: &Offsets) -> Offsets {
        let mut whole = Offsets::new();
        for piece in &self.0 {
            let (start, end) = (piece.original as usize, (piece.original + piece.original_len) as usize);
            if !piece.exact {
                let span = below.to_original(TextSpan { start, end });
                whole.stand_for(piece.view_len as usize, span.start, span.end);
                continue;
            }
            let first = below.0.partition_point(|piece| piece.view_end() <= start);
            for lower in below.0.get(first..).unwrap_or_default() {
                let from = start.max(lower.view as usize);
                let to = end.min(lower.view_end());
                if from >= to {
                    break;
                }
                let original = lower.original as usize;
                if lower.exact {
                    whole.copy(original + (from - lower.view as usize), to - from);
                } else {
                    whole.stand_for(to - from, original, original + lower.original_len as usize);
                }
            }
        }
        whole
    }

    /// The same bytes, `by` bytes further on in the original.
    pub fn shift(&mut self, by: usize) {
        for piece in &mut self.0 {
            piece.original = piece.original.saturating_add(narrow(by));
        }
    }

    /// The view goes on with that of `other`.
    pub fn append(&mut self, other: &Offsets) {
        for piece in &other.0 {
            if piece.exact {
                self.copy(piece.original as usize, piece.view_len as usize);
            } else {
                let start = piece.original as usize;
                self.stand_for(piece.view_len as usize, start, start + piece.original_len as usize);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: usize, end: usize) -> TextSpan {
        TextSpan { start, end }
    }

    /// `ab[XYZ->1]cd`, with `--` dropped after it.
    fn offsets() -> Offsets {
        let mut offsets = Offsets::new();
        offsets.copy(0, 2);
        offsets.stand_for(1, 2, 5);
        offsets.copy(7, 2);
        offsets
    }

    #[test]
    fn spans_go_back_to_where_they_came_from() {
        let offsets = offsets();
        assert_eq!(offsets.view_len(), 5);
        assert_eq!(offsets.to_original(span(0, 2)), span(0, 2));
        assert_eq!(offsets.to_original(span(1, 3)), span(1, 5));
        assert_eq!(offsets.to_original(span(2, 3)), span(2, 5));
        assert_eq!(offsets.to_original(span(2, 4)), span(2, 8), "what was dropped in between is covered");
        assert_eq!(offsets.to_original(span(3, 5)), span(7, 9));
        assert_eq!(offsets.to_original(span(2, 2)), span(2, 2));
        assert_eq!(offsets.to_original(span(5, 5)), span(9, 9));
        assert_eq!(Offsets::new().to_original(span(0, 0)), span(0, 0));
    }

    #[test]
    fn copies_that_touch_are_one_piece() {
        let mut offsets = Offsets::new();
        offsets.copy(3, 2);
        offsets.copy(5, 4);
        offsets.stand_for(0, 9, 12);
        assert_eq!(offsets.0.len(), 1);
    }

    #[test]
    fn a_view_of_a_view_leads_to_the_original() {
        // The upper view takes bytes 1..4 of the lower one, then all of it as a whole.
        let mut upper = Offsets::new();
        upper.copy(1, 3);
        upper.stand_for(4, 0, 5);
        let whole = upper.through(&offsets());
        assert_eq!(whole.view_len(), 7);
        assert_eq!(whole.to_original(span(0, 1)), span(1, 2));
        assert_eq!(whole.to_original(span(1, 2)), span(2, 5));
        assert_eq!(whole.to_original(span(2, 3)), span(7, 8));
        assert_eq!(whole.to_original(span(4, 5)), span(0, 9));
    }

    #[test]
    fn a_reversed_view_keeps_its_spans() {
        let mut offsets = Offsets::new();
        for at in (0..4).rev() {
            offsets.stand_for(1, at, at + 1);
        }
        assert_eq!(offsets.to_original(span(1, 3)), span(1, 3));
        assert_eq!(offsets.to_original(span(0, 1)), span(3, 4));
    }

    #[test]
    fn kinds_have_names() {
        for kind in ViewKind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
        }
        assert!("upper".parse::<ViewKind>().is_err_and(|e| e.contains("decoded-folded")));
    }
}
