//! Kinds that only the word before them tells: a number labelled as a passport is one, whatever it looks like.

use crate::edges::{ends_word, is_part};
use crate::form::{COMPACT_BYTES_MAX, is_separator};
use crate::kind::Kind;

/// One such kind. Its `valid` sees letters and digits alone.
#[derive(Debug)]
pub struct Labelled {
    /// The entry; it has no forms.
    pub kind: &'static Kind,
    /// What may stand between its groups.
    pub separators: &'static [u8],
}

/// Groups of a value at most.
const GROUPS_MAX: usize = 6;

impl Labelled {
    /// The end of the longest value that begins at `start`, where a word begins.
    #[must_use]
    pub fn end(&self, text: &str, start: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let (mut compact, mut at, mut separator, mut best) = (Vec::new(), start, None, None);
        for _ in 0..GROUPS_MAX {
            let group = bytes.get(at..).unwrap_or_default();
            let length = group.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
            let group = group.get(..length).unwrap_or_default();
            if length == 0 || compact.len() + length > COMPACT_BYTES_MAX {
                break;
            }
            // Behind a blank, only what cannot be a word of the sentence.
            let is_word = !group.iter().any(u8::is_ascii_digit)
                && (length > 4 || !group.iter().all(u8::is_ascii_uppercase));
            if is_word && separator.is_some() {
                break;
            }
            compact.extend(group.iter().map(u8::to_ascii_uppercase));
            at += length;
            if compact.iter().any(u8::is_ascii_digit)
                && ends_word(text, at)
                && !is_part(text, start, at, false)
                && (self.kind.valid)(&compact)
            {
                best = Some(at);
            }
            let Some(next) =
                bytes.get(at).copied().filter(|b| is_separator(*b) && self.separators.contains(b))
            else {
                break;
            };
            // `529.982.247-25`, but no blank where there was none.
            if (*separator.get_or_insert(next) == b' ') != (next == b' ') {
                break;
            }
            at += 1;
        }
        best
    }
}

/// Whether there are `least` to `most` digits and nothing else.
#[must_use]
pub fn is_digits(compact: &[u8], least: usize, most: usize) -> bool {
    (least..=most).contains(&compact.len()) && compact.iter().all(u8::is_ascii_digit)
}

/// Whether there are `least` to `most` letters and digits, of which `digits` or more are digits.
#[must_use]
pub fn is_mixed(compact: &[u8], least: usize, most: usize, digits: usize) -> bool {
    (least..=most).contains(&compact.len())
        && compact.iter().filter(|byte| byte.is_ascii_digit()).count() >= digits
}
