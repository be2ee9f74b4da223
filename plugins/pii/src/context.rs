//! What the words near a value say about it.

use crate::reader::Reader;
use crate::words::{Set, Words};

/// How far before a value its context words may begin, in bytes.
const BEFORE_BYTES: usize = 64;
/// How far behind a value its context words may end, in bytes.
const AFTER_BYTES: usize = 32;
/// How far before a value its labels may begin: names of several words in scripts of two or three bytes a letter are long.
const LABEL_BYTES: usize = 96;
/// How far a label that stands behind its value may begin, in bytes.
const LABEL_AFTER_BYTES: usize = 24;

/// The context words of a text, found as they are asked for. Labels and other words are read apart: most values need no more
/// than the few words right before them.
#[derive(Debug)]
pub struct Context<'a> {
    text: &'a str,
    labels: Reader<'a>,
    around: Reader<'a>,
    last_labels: (usize, Labels),
    last_near: (usize, usize, Set),
}

impl<'a> Context<'a> {
    /// Of a text.
    #[must_use]
    pub fn new(words: &'a Words, text: &'a str) -> Context<'a> {
        Context {
            text,
            labels: Reader::new(words, text),
            around: Reader::new(words, text),
            last_labels: (usize::MAX, Labels::default()),
            last_near: (usize::MAX, 0, Set::default()),
        }
    }

    /// Kinds that a word within 64 bytes before `start` or 32 behind `end` speaks for: on the same line, or on the line before.
    pub fn near(&mut self, start: usize, end: usize) -> Set {
        if (self.last_near.0, self.last_near.1) == (start, end) {
            return self.last_near.2;
        }
        self.around.read(start.saturating_sub(BEFORE_BYTES), end + AFTER_BYTES);
        let bytes = self.text.as_bytes();
        let lines = |from: usize, to: usize| {
            bytes.get(from..to).unwrap_or_default().iter().filter(|byte| **byte == b'\n').count()
        };
        let mut set = Set::default();
        for hit in self.around.hits().rev() {
            if hit.end + BEFORE_BYTES < start {
                break;
            }
            // Two line ends lie between paragraphs.
            let is_near = if hit.start >= end {
                hit.end <= end + AFTER_BYTES && lines(end, hit.start) == 0
            } else {
                hit.end <= start && hit.start + BEFORE_BYTES >= start && lines(hit.end, start) < 2
            };
            if is_near {
                set.join(&self.around.set(hit));
            }
        }
        self.last_near = (start, end, set);
        set
    }

    /// The labels of a value that begins at `start`, nearest first: words before it with no other number, no end of a sentence
    /// and no line between.
    pub fn labels_before(&mut self, start: usize) -> Labels {
        if self.last_labels.0 == start {
            return self.last_labels.1;
        }
        let from = self.label_from(start);
        self.labels.read(from, start);
        let mut found = Labels::default();
        for hit in self.labels.hits().rev().skip_while(|hit| hit.end > start) {
            if hit.end <= from || found.count == found.sets.len() {
                break;
            }
            if hit.start >= from
                && let Some(place) = found.sets.get_mut(found.count)
            {
                *place = (self.labels.set(hit), hit.end);
                found.count += 1;
            }
        }
        self.last_labels = (start, found);
        found
    }

    /// Whether the word before `at`, blanks and quotation marks between, may be a label or the end of one. Quick.
    #[must_use]
    pub fn is_label_end(&self, at: usize) -> bool {
        let bytes = self.text.as_bytes();
        let marks = bytes.get(at.saturating_sub(4)..at).unwrap_or_default().iter().rev();
        let end = at - marks.take_while(|byte| matches!(byte, b' ' | b'"' | b'\'' | b'`' | b')')).count();
        match bytes.get(end.wrapping_sub(1)) {
            None => false,
            Some(byte) if byte.is_ascii_alphanumeric() => self.labels.is_known_end(end),
            // Not worth the trouble: rare, or of a script that is read letter by letter.
            Some(byte) => !byte.is_ascii(),
        }
    }

    /// The labels behind a value that ends at `end`, as in `12345 (PIN)`.
    pub fn labels_after(&mut self, end: usize) -> Set {
        let bytes = self.text.as_bytes();
        let stop = bytes.get(end..).unwrap_or_default().iter().take(LABEL_AFTER_BYTES).position(|byte| {
            matches!(byte, b',' | b';' | b'\n' | b'|' | b'.' | b':' | b'=' | b'"' | b'\'')
                || byte.is_ascii_digit()
        });
        let stop = end + stop.unwrap_or(LABEL_AFTER_BYTES);
        let mut set = Set::default();
        if stop < end + 3 {
            return set;
        }
        // With the value itself, which may be the label of the next one: what is jumped over is never read again.
        self.labels.read(end.saturating_sub(LABEL_BYTES), stop);
        for hit in self.labels.hits().rev().skip_while(|hit| hit.start >= stop) {
            if hit.start < end {
                break;
            }
            set.join(&self.labels.set(hit));
        }
        set
    }

    /// Where the stretch begins in which the labels of a value at `start` stand.
    fn label_from(&self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(b'\n');
        let lowest = start.saturating_sub(LABEL_BYTES);
        let before = bytes.get(lowest..start).unwrap_or_default();
        for (index, last) in before.iter().enumerate().rev() {
            let at = lowest + index + 1;
            let ends = match *last {
                b'\n' | b';' | b'|' | b'?' | b'!' => true,
                // `no.` and the like end no sentence.
                b'.' => {
                    let word = bytes.get(at.saturating_sub(6)..at - 1).unwrap_or_default().iter().rev();
                    matches!(byte(at), b' ' | b'\n')
                        && word.take_while(|b| b.is_ascii_alphabetic() || !b.is_ascii()).count() > 4
                }
                b'0'..=b'9' => !byte(at.wrapping_sub(2)).is_ascii_alphabetic(),
                _ => continue,
            };
            if ends {
                // A label on a line of its own belongs to what begins the next line.
                let only =
                    || bytes.get(at..start).unwrap_or_default().iter().all(|b| !b.is_ascii_alphanumeric());
                if !(*last == b'\n' && at > 1 && byte(at - 2) != b'\n' && only()) {
                    return at;
                }
            }
        }
        lowest
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
