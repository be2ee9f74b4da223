//! Cuts a text into windows of about a sentence, and takes the first look at each while it goes by.

use crate::languages::{SCRIPTS, Script, TOLD};
use crate::letters::{Beyond, beyond, weight, width};
use crate::words::{Kind, LATIN_BYTES_MAX, WORD_BYTES_MAX, WordHash, Words};

/// Letters from which a window may end where a sentence ends, a line ends, or a word ends.
const SENTENCE: u32 = 60;
const LINE: u32 = 40;
const WORD: u32 = 240;
/// Bytes from which a window ends at any blank, and at any character.
const BLANK_BYTES: usize = 400;
const ANY_BYTES: usize = 1024;

/// A part of a text, and what the first look says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Window {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Latin letters.
    pub latin: u32,
    /// Weighted letters of scripts all of whose languages are allowed.
    pub allowed: u32,
    /// Weighted letters of other scripts.
    pub open: u32,
    /// Script of the last letter that counts as open.
    pub script: Option<Script>,
    /// Words in Latin letters.
    pub words: u32,
    /// Of these, frequent ones of an allowed language.
    pub hits: u32,
    /// Of these, frequent ones of other languages only.
    pub foreign: u32,
    /// Frequent words of an allowed language in open letters.
    pub open_hits: u32,
    /// Frequent words of other languages only in open letters.
    pub open_foreign: u32,
}

impl Window {
    /// Weighted letters of any script.
    pub fn letters(&self) -> u32 {
        self.latin + self.allowed + self.open
    }
}

/// The windows of a text, in order, without fenced code.
#[derive(Debug)]
pub struct Windows<'a> {
    /// The text.
    pub text: &'a str,
    /// Whether all languages of a script are allowed.
    pub is_allowed: &'a [bool; SCRIPTS],
    /// Frequent words.
    pub list: &'a Words,
    /// Weighted letters that a window needs, except the last one and those before code.
    pub minimum: u32,
    at: usize,
    is_without_fences: bool,
}

/// What a byte of ASCII is; others are [`HIGH`].
const LETTER: u8 = 1;
const BLANK: u8 = 2;
const NEWLINE: u8 = 3;
const END: u8 = 4;
const TICK: u8 = 5;
const HIGH: u8 = 6;

static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b' ' | b'\t' | b'\r' => BLANK,
            b'\n' => NEWLINE,
            b'.' | b'!' | b'?' => END,
            b'`' => TICK,
            0x80.. => HIGH,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

impl<'a> Windows<'a> {
    /// The windows of `text`.
    pub fn new(text: &'a str, is_allowed: &'a [bool; SCRIPTS], list: &'a Words, minimum: u32) -> Windows<'a> {
        Windows { text, is_allowed, list, minimum, at: 0, is_without_fences: false }
    }

    /// The end of a word that begins at `at` with a Latin letter; counts it.
    #[inline]
    fn word(&self, bytes: &[u8], at: usize, window: &mut Window) -> usize {
        let mut end = at;
        let mut hash = WordHash::EMPTY;
        let mut letters = 0;
        while let Some(&byte) = bytes.get(end) {
            match CLASSES[usize::from(byte)] {
                LETTER => {
                    hash = hash.then(byte | 0x20);
                    end += 1;
                }
                HIGH if beyond(&bytes[end..]) == Beyond::Letter(Script::Latin) => {
                    let next = end + width(byte);
                    for (index, &part) in bytes[end..next].iter().enumerate() {
                        // Capital letters of Latin-1 stand 32 before the small ones.
                        let is_capital = index == 1 && byte == 0xC3 && part < 0x9F;
                        hash = hash.then(if is_capital { part | 0x20 } else { part });
                    }
                    end = next;
                }
                _ => break,
            }
            letters += 1;
            if end - at >= ANY_BYTES {
                break;
            }
        }
        window.latin += letters;
        window.words += 1;
        if end - at <= LATIN_BYTES_MAX {
            match self.list.kind(hash) {
                Kind::Allowed => window.hits += 1,
                Kind::Foreign => window.foreign += 1,
                Kind::Unlisted => {}
            }
        }
        end
    }

    /// The same for a word in another script whose languages are told by words.
    fn open_word(&self, bytes: &[u8], at: usize, script: Script, window: &mut Window) -> usize {
        let mut end = at;
        let mut hash = WordHash::EMPTY;
        while let Some(&byte) = bytes.get(end) {
            if byte.is_ascii() || end - at >= ANY_BYTES || beyond(&bytes[end..]) != Beyond::Letter(script) {
                break;
            }
            let next = end + width(byte);
            hash = bytes[end..next].iter().fold(hash, |hash, &part| hash.then(part));
            end = next;
            window.open += 1;
        }
        if end - at <= WORD_BYTES_MAX {
            match self.list.other_kind(hash) {
                Kind::Allowed => window.open_hits += 1,
                Kind::Foreign => window.open_foreign += 1,
                Kind::Unlisted => {}
            }
        }
        end
    }

    /// One past the end of the fenced code that begins at `at`, if it is fenced code. A fence that is never closed is
    /// none, so that nothing hides behind it.
    fn fenced(&mut self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        if self.is_without_fences || !rest.starts_with("```") {
            return None;
        }
        let end = rest[3..].find("```");
        self.is_without_fences = end.is_none();
        end.map(|end| at + 3 + end + 3)
    }
}

impl Iterator for Windows<'_> {
    type Item = Window;

    fn next(&mut self) -> Option<Window> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        if at >= bytes.len() {
            return None;
        }
        let mut window = Window { start: at, ..Window::default() };
        let mut next = bytes.len();
        while let Some(&byte) = bytes.get(at) {
            let mut can_end = false;
            match CLASSES[usize::from(byte)] {
                LETTER => at = self.word(bytes, at, &mut window),
                BLANK => {
                    at += 1;
                    can_end = window.letters() >= WORD || at - window.start >= BLANK_BYTES;
                }
                NEWLINE => {
                    at += 1;
                    let is_paragraph = matches!(bytes.get(at), Some(b'\n' | b'\r'));
                    let least = if is_paragraph { self.minimum } else { self.minimum.max(LINE) };
                    can_end = window.letters() >= least;
                }
                END => {
                    at += 1;
                    can_end = window.letters() >= self.minimum.max(SENTENCE)
                        && bytes.get(at).is_none_or(|next| matches!(next, b' ' | b'\n' | b'\r' | b'\t'));
                }
                TICK => match self.fenced(at) {
                    Some(end) => {
                        next = end;
                        break;
                    }
                    None => at += 1,
                },
                HIGH => match beyond(&bytes[at..]) {
                    Beyond::Letter(Script::Latin) => at = self.word(bytes, at, &mut window),
                    Beyond::Letter(script) if self.is_allowed[script as usize] => {
                        at += width(byte);
                        window.allowed += weight(script);
                    }
                    Beyond::Letter(script) => {
                        window.script = Some(script);
                        if (script as usize) < TOLD.len() {
                            at = self.open_word(bytes, at, script, &mut window);
                        } else {
                            at += width(byte);
                            window.open += weight(script);
                        }
                    }
                    Beyond::End => {
                        at += width(byte);
                        can_end = window.letters() >= self.minimum.max(SENTENCE);
                    }
                    Beyond::Other => at += width(byte),
                },
                _ => at += 1,
            }
            if can_end || at - window.start >= ANY_BYTES {
                next = at;
                break;
            }
        }
        self.at = next.min(bytes.len());
        window.end = at.min(bytes.len());
        Some(window)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn windows(text: &str) -> Vec<&str> {
        let list = Words::new([1 << 6, 1, 0, 0]).unwrap();
        Windows::new(text, &[false; SCRIPTS], &list, 24)
            .map(|window| &text[window.start..window.end])
            .collect()
    }

    #[test]
    fn windows_end_with_sentences_and_paragraphs() {
        let sentence =
            "This is a sentence of more than sixty letters, which is enough for a window of its own.";
        assert_eq!(windows(&format!("{sentence} {sentence}")), [sentence, &format!(" {sentence}")]);
        let line = "A paragraph of thirty letters or so";
        assert_eq!(windows(&format!("{line}\n\n{line}")), [format!("{line}\n"), format!("\n{line}")]);
        assert_eq!(windows("One.\n\nTwo.\n\nThree."), ["One.\n\nTwo.\n\nThree."]);
        assert_eq!(windows(&"word ".repeat(100)).len(), 2);
        assert_eq!(windows(&"字".repeat(700)).len(), 3);
        assert!(windows("").is_empty());
    }

    #[test]
    fn fenced_code_is_left_out_but_an_open_fence_hides_nothing() {
        assert_eq!(windows("before ```\nlet x = 1;\n``` after"), ["before ", " after"]);
        assert_eq!(windows("before ```\nafter"), ["before ```\nafter"]);
    }

    #[test]
    fn words_are_counted() {
        let list = Words::new([1 << 6, 1, 0, 0]).unwrap();
        let first = Windows::new("The und FÜR of жжж", &[false; SCRIPTS], &list, 24).next().unwrap();
        assert_eq!((first.words, first.hits, first.foreign), (4, 2, 2));
        assert_eq!((first.latin, first.open), (11, 3));
        let other = Windows::new("что и що это", &[false; SCRIPTS], &list, 24).next().unwrap();
        assert_eq!((other.open, other.open_hits, other.open_foreign), (9, 3, 1));
    }
}
