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

/// Reads a text.
struct Reader<'a, T> {
    vocabulary: &'a Vocabulary,
    text: &'a str,
    take: T,
    tick: u32,
    sentence: u32,
    begins_line: bool,
    more: bool,
}

impl<T: FnMut(Event) -> bool> Reader<'_, T> {
    fn emit(&mut self, start: usize, found: &Found<'_>) {
        // Terms that are looked for anywhere have no words to count; three bytes are a character of theirs.
        let more_ticks = match found.words {
            0 => offset(found.end - start) / 3,
            words => 2 * (words - 1),
        };
        for &concept in found.concepts {
            self.more &= (self.take)(Event {
                concept,
                begins_line: self.begins_line,
                start: offset(start),
                end: offset(found.end),
                tick: self.tick,
                tick_end: self.tick + more_ticks,
                sentence: self.sentence,
            });
        }
    }

    fn anywhere(&mut self, start: usize) {
        let vocabulary = self.vocabulary;
        vocabulary.anywhere(self.text, start, |found| self.emit(start, &found));
    }

    /// Reads what begins at `at`; returns where it ends.
    fn step(&mut self, at: usize, class: Class, length: usize, blank_line: &mut bool) -> usize {
        let bytes = self.text.as_bytes();
        let byte = bytes[at];
        match class {
            Class::Word => {
                let end = word_end(self.text, at);
                self.tick += 2;
                let vocabulary = self.vocabulary;
                vocabulary.words(self.text, at, end, |found| self.emit(at, &found));
                (self.begins_line, *blank_line) = (false, false);
                return end;
            }
            Class::Alone => {
                self.tick += 1;
                self.anywhere(at);
                (self.begins_line, *blank_line) = (false, false);
            }
            // A line's end as JSON writes it, in a document that is quoted in a message.
            Class::Other if byte == b'\\' && matches!(bytes.get(at + 1), Some(b'n' | b'r' | b't')) => {
                self.tick += LINE_TICKS;
                self.begins_line = true;
                return at + 2;
            }
            Class::Other => {
                self.anywhere(at);
                self.begins_line &= !matches!(byte, b'"' | b'{' | b'\'' | b',' | b':');
            }
            Class::Stop => {
                // An ASCII stop within a word, as in `v1.2`, ends nothing.
                if length > 1 || bytes.get(at + 1).is_none_or(|next| !next.is_ascii_alphanumeric()) {
                    self.sentence += 1;
                }
            }
            Class::Line => {
                self.tick += LINE_TICKS;
                self.sentence += u32::from(*blank_line);
                (self.begins_line, *blank_line) = (true, true);
            }
        }
        at + length
    }
}

/// Hands every event to `take`, in the order of their start, until that says stop.
pub fn each(vocabulary: &Vocabulary, text: &str, take: impl FnMut(Event) -> bool) {
    let bytes = text.as_bytes();
    let mut reader = Reader { vocabulary, text, take, tick: 0, sentence: 0, begins_line: true, more: true };
    let mut blank_line = false;
    let mut at = 0;
    while at < bytes.len() && reader.more {
        let byte = bytes[at];
        if byte == b' ' {
            at += 1;
            continue;
        }
        let (class, length) = if byte.is_ascii() {
            (class::of_ascii(byte), 1)
        } else {
            let Some(c) = text[at..].chars().next() else { return };
            (class::of_char(c), c.len_utf8())
        };
        at = reader.step(at, class, length, &mut blank_line);
    }
}

fn offset(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
