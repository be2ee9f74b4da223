//! Reads the words of a text, part by part, and keeps those that are context words.

use crate::edges::is_unspaced;
use crate::words::{Hash, PHRASE_WORDS_MAX, Set, UNSPACED_CHARS_MAX, Words, followed, is_in_word};

/// Longest word, in bytes; a longer one is none.
const WORD_BYTES_MAX: usize = 48;

/// A context word in the text.
#[derive(Debug, Clone, Copy)]
pub struct Hit {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    set: u16,
}

/// Reads forward only: each part of the text once, what nobody asks for never.
#[derive(Debug)]
pub struct Reader<'a> {
    words: &'a Words,
    text: &'a str,
    /// By their ends.
    hits: Vec<Hit>,
    /// The text is read up to here.
    read: usize,
    /// Keys of the last words, the newest first, and where they begin and the newest ends.
    last: [u64; PHRASE_WORDS_MAX],
    starts: [usize; PHRASE_WORDS_MAX],
    known: usize,
    last_end: usize,
}

impl<'a> Reader<'a> {
    /// Of a text.
    #[must_use]
    pub fn new(words: &'a Words, text: &'a str) -> Reader<'a> {
        let (last, starts) = ([0; PHRASE_WORDS_MAX], [0; PHRASE_WORDS_MAX]);
        Reader { words, text, hits: Vec::new(), read: 0, last, starts, known: 0, last_end: 0 }
    }

    /// The context words that were read so far, by their ends.
    pub fn hits(&self) -> impl DoubleEndedIterator<Item = &Hit> {
        self.hits.iter()
    }

    /// The kinds that one of them speaks for.
    #[must_use]
    pub fn set(&self, hit: &Hit) -> Set {
        self.words.set(hit.set)
    }

    /// Whether the word of ASCII letters that ends at `end` may be a context word or the last one of a phrase. May be wrong in
    /// saying yes, and says yes where letters beyond ASCII join it.
    #[must_use]
    pub fn is_known_end(&self, end: usize) -> bool {
        let bytes = self.text.as_bytes().get(end.saturating_sub(WORD_BYTES_MAX)..end).unwrap_or_default();
        let (mut start, mut was_upper) = (bytes.len(), false);
        while let Some(byte) = bytes.get(start.wrapping_sub(1)).filter(|byte| byte.is_ascii_alphanumeric()) {
            // Read backwards, a word ends before a small letter that a capital follows.
            if was_upper && byte.is_ascii_lowercase() {
                break;
            }
            was_upper = byte.is_ascii_uppercase();
            start -= 1;
        }
        if bytes.get(start.wrapping_sub(1)).is_some_and(|byte| !byte.is_ascii()) {
            return true;
        }
        let mut hash = Hash::new();
        bytes.get(start..).unwrap_or_default().iter().for_each(|byte| hash.byte(*byte));
        self.words.get(hash.value()).is_some() || self.words.ends_phrase(hash.value())
    }

    /// Reads what is not yet read of the words that begin from `from` on, up to `to`.
    pub fn read(&mut self, from: usize, to: usize) {
        let to = to.min(self.text.len());
        if self.read < from {
            self.read = from;
            while !self.text.is_char_boundary(self.read) {
                self.read += 1;
            }
            // Not in the middle of a word.
            if !crate::edges::begins_word(self.text, self.read) {
                let rest = self.text.get(self.read..to).unwrap_or_default();
                let inside = rest.chars().take_while(|c| is_in_word(*c) && !is_unspaced(*c));
                self.read += inside.map(char::len_utf8).sum::<usize>();
            }
            self.known = 0;
        }
        while self.read < to {
            self.word();
        }
    }

    /// Reads on over one word, or one character that is in none.
    fn word(&mut self) {
        let bytes = self.text.as_bytes();
        let (start, mut at) = (self.read, self.read);
        let (mut hash, mut was_lower) = (Hash::new(), false);
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_alphanumeric() {
                // `dateOfBirth` is three words.
                if was_lower && byte.is_ascii_uppercase() {
                    break;
                }
                was_lower = byte.is_ascii_lowercase();
                hash.byte(byte);
                at += 1;
            } else if byte.is_ascii() {
                break;
            } else {
                let Some(c) = self.text.get(at..).and_then(|rest| rest.chars().next()) else { break };
                if is_unspaced(c) {
                    if at == start {
                        self.unspaced(c);
                        return;
                    }
                    break;
                }
                if !is_in_word(c) {
                    if at == start {
                        self.read = start + c.len_utf8();
                        return;
                    }
                    break;
                }
                was_lower = c.is_lowercase();
                hash.char(c);
                at += c.len_utf8();
            }
        }
        if at == start {
            self.read = start + 1;
            return;
        }
        self.read = at;
        if at - start <= WORD_BYTES_MAX {
            self.add(start, at, hash.value());
        } else {
            self.known = 0;
        }
    }

    /// Adds a word, and the phrases that end with it.
    fn add(&mut self, start: usize, end: usize, key: u64) {
        let bytes = self.text.as_bytes();
        let gap = bytes.get(self.last_end..start).unwrap_or_default();
        if gap.len() > 4 || gap.contains(&b'\n') || self.last_end > start {
            self.known = 0;
        }
        self.last.rotate_right(1);
        self.starts.rotate_right(1);
        (self.last[0], self.starts[0], self.last_end) = (key, start, end);
        self.known = (self.known + 1).min(PHRASE_WORDS_MAX);
        if let Some(set) = self.words.get(key) {
            self.hits.push(Hit { start, end, set });
        }
        if self.known == 1 || !self.words.ends_phrase(key) {
            return;
        }
        for first in 1..self.known {
            let phrase = self.last[..=first].iter().rev().copied().reduce(followed).unwrap_or(key);
            if let Some(set) = self.words.get(phrase) {
                self.hits.push(Hit { start: self.starts[first], end, set });
            }
        }
    }

    /// Looks up what begins with the character at the place up to which the text is read, and reads on over it.
    fn unspaced(&mut self, first: char) {
        let start = self.read;
        self.read += first.len_utf8();
        self.known = 0;
        let mut hash = Hash::unspaced();
        let mut end = start;
        let rest = self.text.get(start..).unwrap_or_default();
        for c in rest.chars().take(UNSPACED_CHARS_MAX) {
            end += c.len_utf8();
            if c == ' ' {
                continue;
            }
            hash.char(c);
            if !self.words.goes_on(hash.value()) {
                break;
            }
            if let Some(set) = self.words.get(hash.value()) {
                // Ends stay in order: a longer word that began before may end behind this one.
                let at = self.hits.iter().rposition(|hit| hit.end <= end).map_or(0, |at| at + 1);
                self.hits.insert(at, Hit { start, end, set });
            }
        }
    }
}
