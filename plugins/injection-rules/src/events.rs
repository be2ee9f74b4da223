//! From a text to events: which concept stands where.

use crate::class::{self, Class, word_end};
use crate::vocabulary::{Concept, Found, Vocabulary};

/// One place where a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// What the term stands for.
    pub concept: Concept,
    /// Whether nothing but ornament stands before it on its line.
    pub begins_line: bool,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// Where it begins, counted in half words: a word of an alphabet is 2, a character of a script without spaces 1.
    pub tick: u32,
    /// Where its last word begins, in half words.
    pub tick_end: u32,
    /// Number of the sentence.
    pub sentence: u32,
}

/// Half words that a line's end is worth.
const LINE_TICKS: u32 = 3;

/// Hands every event to `take`, in the order of their start, until that says stop.
pub fn each(vocabulary: &Vocabulary, text: &str, mut take: impl FnMut(Event) -> bool) {
    let bytes = text.as_bytes();
    let (mut at, mut tick, mut sentence) = (0, 0_u32, 0_u32);
    let (mut begins_line, mut blank_line) = (true, false);
    let mut more = true;
    while at < bytes.len() && more {
        let start = at;
        let byte = bytes[at];
        let mut emit = |tick: u32, found: Found<'_>| {
            // Terms that are looked for anywhere have no words to count; three bytes are a character of theirs.
            let more_ticks = match found.words {
                0 => offset(found.end - start) / 3,
                words => 2 * (words - 1),
            };
            for &concept in found.concepts {
                more &= take(Event {
                    concept,
                    begins_line,
                    start: offset(start),
                    end: offset(found.end),
                    tick,
                    tick_end: tick + more_ticks,
                    sentence,
                });
            }
        };
        let (class, length) = if byte.is_ascii() {
            (class::of_ascii(byte), 1)
        } else {
            let Some(c) = text[at..].chars().next() else { return };
            (class::of_char(c), c.len_utf8())
        };
        match class {
            Class::Word => {
                at = word_end(text, at);
                tick += 2;
                vocabulary.words(text, start, at, |found| emit(tick, found));
                (begins_line, blank_line) = (false, false);
            }
            Class::Alone => {
                at += length;
                tick += 1;
                vocabulary.anywhere(text, start, |found| emit(tick, found));
                (begins_line, blank_line) = (false, false);
            }
            // A line's end as JSON writes it, in a document that is quoted in a message.
            Class::Other if byte == b'\\' && matches!(bytes.get(at + 1), Some(b'n' | b'r' | b't')) => {
                at += 2;
                tick += LINE_TICKS;
                begins_line = true;
            }
            Class::Other => {
                at += length;
                if vocabulary.begins_with(byte) {
                    vocabulary.anywhere(text, start, |found| emit(tick, found));
                }
            }
            Class::Stop => {
                at += length;
                // An ASCII stop within a word, as in `v1.2`, ends nothing.
                if length > 1 || bytes.get(at).is_none_or(|next| !next.is_ascii_alphanumeric()) {
                    sentence += 1;
                }
            }
            Class::Line => {
                at += length;
                tick += LINE_TICKS;
                if blank_line {
                    sentence += 1;
                }
                (begins_line, blank_line) = (true, true);
            }
        }
    }
}

fn offset(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
