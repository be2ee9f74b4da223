//! The folded view: one spelling for what people read as the same.
//!
//! Lower case; compatibility forms (NFKC: full-width, circled, mathematical letters); no invisible characters; stacked
//! accents, mixed-in letters of other scripts, digits that stand for letters and letters set apart are undone.
//! Ordinary accents and whole words of other scripts stay. Linear, and blind to everything but the block it is in.

mod homoglyph;
mod invisible;
mod leet;
mod plain;
mod spaced;
mod word;
mod words;

use balustrade_core::{Offsets, View, ViewKind};

use crate::blocks::blocks;

/// What the words before say about the next one.
#[derive(Debug, Clone, Copy, Default)]
struct Before {
    /// The last word with letters had Latin ones.
    latin: bool,
    /// The last word was written with digits for letters.
    leet: bool,
}

/// The view under construction.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    content: String,
    offsets: Offsets,
}

impl Folded {
    /// The next block of the text, which starts at `base`.
    pub(crate) fn block(&mut self, block: &str, base: usize) {
        fold_block(block, base, self);
    }

    pub(crate) fn into_view(self) -> View {
        View { name: ViewKind::Folded.as_str().to_owned(), content: self.content, offsets: self.offsets }
    }

    /// Takes `text`, which stands at `at`, in lower case; it must be ASCII.
    fn ascii(&mut self, text: &str, at: usize) {
        let from = self.content.len();
        self.content.push_str(text);
        if let Some(new) = self.content.get_mut(from..) {
            new.make_ascii_lowercase();
        }
        self.offsets.copy(at, text.len());
    }

    /// Takes `text` for what stands at `start..end`.
    fn instead(&mut self, text: &str, start: usize, end: usize) {
        self.content.push_str(text);
        self.offsets.stand_for(text.len(), start, end);
    }
}

/// The folded view of a whole text.
#[must_use]
pub fn fold(text: &str) -> View {
    let mut folded = Folded { content: String::with_capacity(text.len()), offsets: Offsets::new() };
    for block in blocks(text) {
        folded.block(text.get(block.clone()).unwrap_or_default(), block.start);
    }
    folded.into_view()
}

/// Adds the folded view of one block, which starts at `base` in the text.
fn fold_block(block: &str, base: usize, folded: &mut Folded) {
    let bytes = block.as_bytes();
    let mut before = Before::default();
    let mut scratch = Vec::new();
    let mut at = 0;
    let mut no_run_before = 0;
    // Bytes that only need lower case, taken together when something else follows.
    let mut plain_from = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        if bytes[at] >= 128
            && let Some((blank, len)) = wide_blank(bytes, at)
        {
            folded.ascii(&block[plain_from..at], base + plain_from);
            folded.instead(blank, base + at, base + at + len);
            at += len;
            plain_from = at;
            continue;
        }
        if at >= no_run_before
            && let Some(run) = spaced::run(block, at)
        {
            if run.is_text {
                folded.ascii(&block[plain_from..at], base + plain_from);
                at = spaced::join(block, at..run.end, base, &mut before, &mut scratch, folded);
                plain_from = at;
                continue;
            }
            no_run_before = run.end;
        }
        let (end, class) = classify(bytes, at);
        if class.is_plain() || (!class.other && !leet::may_be(&bytes[at..end], before.leet)) {
            if class.letters {
                before = Before { latin: true, leet: false };
            }
        } else {
            folded.ascii(&block[plain_from..at], base + plain_from);
            word::fold(block, at..end, base, &mut before, &mut scratch, folded);
            plain_from = end;
        }
        at = end;
    }
    folded.ascii(&block[plain_from..], base + plain_from);
}

/// The blank beyond ASCII that stands at `at`: what it is folded to, and its bytes.
#[inline]
fn wide_blank(bytes: &[u8], at: usize) -> Option<(&'static str, usize)> {
    if bytes.get(at).is_none_or(|byte| !matches!(byte, 0xc2 | 0xe1..=0xe3)) {
        return None;
    }
    match bytes.get(at..)? {
        [0xc2, 0xa0, ..] => Some((" ", 2)),
        [0xc2, 0x85, ..] => Some(("\n", 2)),
        [0xe2, 0x80, 0xa8 | 0xa9, ..] => Some(("\n", 3)),
        [0xe1, 0x9a, 0x80, ..]
        | [0xe2, 0x80, 0x80..=0x8a | 0xaf, ..]
        | [0xe2, 0x81, 0x9f, ..]
        | [0xe2, 0xa0, 0x80, ..]
        | [0xe3, 0x80, 0x80, ..] => Some((" ", 3)),
        _ => None,
    }
}

/// What a word consists of.
#[derive(Debug, Clone, Copy, Default)]
struct Class {
    letters: bool,
    /// Digits and signs that can stand for letters.
    digits: bool,
    /// Beyond ASCII.
    other: bool,
}

impl Class {
    fn is_plain(self) -> bool {
        !self.other && !self.digits
    }
}

/// The end of the word that starts at `at`, and what it consists of.
fn classify(bytes: &[u8], at: usize) -> (usize, Class) {
    let mut class = Class::default();
    let mut end = at;
    while let Some(&byte) = bytes.get(end) {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => class.letters = true,
            b'0'..=b'9' | b'@' | b'$' | b'!' | b'|' | b'+' => class.digits = true,
            byte if byte.is_ascii_whitespace() => break,
            128.. if wide_blank(bytes, end).is_some() => break,
            128.. => class.other = true,
            _ => {}
        }
        end += 1;
    }
    (end, class)
}

#[cfg(test)]
mod tests;
