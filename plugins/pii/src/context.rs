//! What the words near a value say about it.

use crate::edges::is_unspaced;
use crate::words::{Hash, PHRASE_WORDS_MAX, Set, UNSPACED_CHARS_MAX, Words, followed, is_in_word};

/// How far before a value its context words may begin, in bytes.
pub const BEFORE_BYTES: usize = 64;
/// How far behind a value its context words may end, in bytes.
pub const AFTER_BYTES: usize = 32;
/// How far a label that stands behind its value may begin, in bytes.
const LABEL_AFTER_BYTES: usize = 24;
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

/// The context words of a text, found as they are asked for: each part of the text is read once.
#[derive(Debug)]
pub struct Context<'a> {
    words: &'a Words,
    text: &'a str,
    /// By their ends.
    hits: Vec<Hit>,
    /// The text is read up to here.
    read: usize,
    /// Keys of the last words, the newest first, and where the newest ends.
    last: [u64; PHRASE_WORDS_MAX],
    starts: [usize; PHRASE_WORDS_MAX],
    known: usize,
    last_end: usize,
}

impl<'a> Context<'a> {
    /// Of a text.
    #[must_use]
    pub fn new(words: &'a Words, text: &'a str) -> Context<'a> {
        let (last, starts) = ([0; PHRASE_WORDS_MAX], [0; PHRASE_WORDS_MAX]);
        Context { words, text, hits: Vec::new(), read: 0, last, starts, known: 0, last_end: 0 }
    }

    /// Kinds that a word within 64 bytes before `start` or 32 behind `end` speaks for: on the same line, or on the line before.
    pub fn near(&mut self, start: usize, end: usize) -> Set {
        self.read_to(start, end + AFTER_BYTES);
        let bytes = self.text.as_bytes();
        let mut set = Set::default();
        let mut upper = end;
        for hit in self.hits.iter().rev().skip_while(|hit| hit.start >= end + AFTER_BYTES) {
            if hit.end + BEFORE_BYTES < start {
                break;
            }
            if hit.start >= end {
                if hit.end <= end + AFTER_BYTES
                    && !bytes.get(end..hit.start).unwrap_or_default().contains(&b'\n')
                {
                    set.join(&self.words.set(hit.set));
                }
            } else if hit.end <= start && hit.start + BEFORE_BYTES >= start {
                // Two line ends lie between paragraphs.
                upper = upper.min(hit.end);
                let between = bytes.get(hit.end..start).unwrap_or_default();
                if between.iter().filter(|byte| **byte == b'\n').count() < 2 {
                    set.join(&self.words.set(hit.set));
                }
            }
        }
        set
    }

    /// The labels of a value that begins at `start`, nearest first: words before it with no other number, no end of a sentence
    /// and no line between.
    pub fn labels_before(&mut self, start: usize) -> Labels {
        self.read_to(start, start);
        let from = self.label_from(start);
        let mut found = Labels::default();
        for hit in self.hits.iter().rev().skip_while(|hit| hit.end > start) {
            if hit.end <= from || found.count == found.sets.len() {
                break;
            }
            if hit.start >= from {
                found.sets[found.count] = (self.words.set(hit.set), hit.end);
                found.count += 1;
            }
        }
        found
    }

    /// The labels behind a value that ends at `end`, as in `12345 (PIN)`.
    pub fn labels_after(&mut self, end: usize) -> Set {
        self.read_to(end, end + LABEL_AFTER_BYTES);
        let bytes = self.text.as_bytes();
        let stop = bytes.get(end..).unwrap_or_default().iter().take(LABEL_AFTER_BYTES).position(|byte| {
            matches!(byte, b',' | b';' | b'\n' | b'|' | b'.' | b':' | b'=' | b'"' | b'\'')
                || byte.is_ascii_digit()
        });
        let stop = end + stop.unwrap_or(LABEL_AFTER_BYTES);
        let mut set = Set::default();
        for hit in self.hits.iter().rev().skip_while(|hit| hit.start >= stop) {
            if hit.start < end {
                break;
            }
            set.join(&self.words.set(hit.set));
        }
        set
    }

    /// Where the stretch begins in which the labels of a value at `start` stand.
    fn label_from(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(b'\n');
        let lowest = start.saturating_sub(BEFORE_BYTES);
        let mut at = start;
        while at > lowest {
            let ends = match byte(at - 1) {
                b'\n' | b';' | b'|' | b'?' | b'!' => true,
                // `no.` and the like end no sentence.
                b'.' => {
                    let word = bytes.get(at.saturating_sub(6)..at - 1).unwrap_or_default().iter().rev();
                    matches!(byte(at), b' ' | b'\n')
                        && word.take_while(|b| b.is_ascii_alphabetic() || !b.is_ascii()).count() > 4
                }
                digit if digit.is_ascii_digit() => !byte(at.wrapping_sub(2)).is_ascii_alphabetic(),
                _ => false,
            };
            if ends {
                // A label on a line of its own belongs to what begins the next line.
                let only =
                    bytes.get(at..start).unwrap_or_default().iter().all(|b| !b.is_ascii_alphanumeric());
                if byte(at - 1) == b'\n' && only && at > 1 && byte(at - 2) != b'\n' {
                    at -= 1;
                    continue;
                }
                break;
            }
            at -= 1;
        }
        at
    }

    /// Reads what is not yet read of the text from 64 bytes before `from` up to `to`.
    fn read_to(&mut self, from: usize, to: usize) {
        let to = to.min(self.text.len());
        let lowest = from.saturating_sub(BEFORE_BYTES + WORD_BYTES_MAX);
        if self.read < lowest {
            self.read = lowest;
            while !self.text.is_char_boundary(self.read) {
                self.read += 1;
            }
            // Words that begin before are behind the window anyway.
            while let Some(c) = self.text.get(self.read..).and_then(|rest| rest.chars().next()) {
                if !is_in_word(c) || is_unspaced(c) || self.read > from {
                    break;
                }
                self.read += c.len_utf8();
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
                        at += c.len_utf8();
                    }
                    break;
                }
                was_lower = c.is_lowercase();
                hash.char(c);
                at += c.len_utf8();
            }
        }
        if at == start || bytes.get(start).is_some_and(|b| !b.is_ascii() && at - start < 2) {
            self.read = at.max(start + 1);
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
        for first in 0..self.known {
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
            if !is_in_word(c) {
                break;
            }
            hash.char(c);
            if let Some(set) = self.words.get(hash.value()) {
                // Ends stay in order: a longer word that began before may end behind this one.
                let at = self.hits.iter().rposition(|hit| hit.end <= end).map_or(0, |at| at + 1);
                self.hits.insert(at, Hit { start, end, set });
            }
        }
    }
}

/// The sets of the labels of one value, and where each ends, nearest first.
#[derive(Debug, Clone, Copy, Default)]
pub struct Labels {
    sets: [(Set, usize); 6],
    count: usize,
}

impl Labels {
    /// Nearest first.
    pub fn iter(&self) -> impl Iterator<Item = &(Set, usize)> {
        self.sets.iter().take(self.count)
    }

    /// Whether one speaks for the kind with this number.
    #[must_use]
    pub fn has(&self, number: u16) -> bool {
        self.iter().any(|(set, _)| set.has(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let of = [
            (0, "passport"),
            (0, "date of birth"),
            (1, "sécurité sociale"),
            (2, "番号"),
            (2, "주민등록번호"),
            (3, "c.p.f."),
            (4, "जन्म तिथि"),
        ];
        Words::new(of.into_iter())
    }

    #[test]
    fn words_are_found_whole_and_nearby() {
        let words = words();
        for (text, number, near, label) in [
            ("Passport 7", 0, true, true),
            ("dateOfBirth=7", 0, true, true),
            ("DATE_OF_BIRTH: 7", 0, true, true),
            ("passports 7", 0, false, false),
            ("7 is my passport", 0, true, false),
            ("passport 5 and 7", 0, true, false),
            ("passport. And 7", 0, true, false),
            ("passport\n7", 0, true, true),
            ("passport\n\n7", 0, false, false),
            ("passport\nno: 7", 0, true, false),
            ("n° de sécurité sociale : 7", 1, true, true),
            ("SECURITE SOCIALE 7", 1, true, true),
            ("我的番号是7", 2, true, true),
            ("주민등록번호는 7", 2, true, true),
            ("C.P.F. 7", 3, true, true),
            ("CPF 7", 3, false, false),
            ("जन्म तिथि: 7", 4, true, true),
        ] {
            let at = text.find('7').unwrap();
            let mut context = Context::new(&words, text);
            assert_eq!(context.labels_before(at).has(number), label, "label: {text}");
            assert_eq!(context.near(at, at + 1).has(number), near, "near: {text}");
            let far = format!("passport {} {text}", "x ".repeat(99));
            let mut context = Context::new(&words, &far);
            let at = at + far.len() - text.len();
            assert_eq!(context.near(at, at + 1).has(number), near, "far: {text}");
        }
        let mut context = Context::new(&words, "7 (passport)");
        assert!(context.labels_after(1).has(0));
        let mut context = Context::new(&words, "7, passport");
        assert!(!context.labels_after(1).has(0));
    }
}
