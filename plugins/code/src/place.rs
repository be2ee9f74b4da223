//! Whether a fragment stands by itself or is shown as an example.

use std::ops::Range;

use crate::hits::Hit;
use crate::words::Words;

/// How far around a fragment words about attacks make it an example, in bytes.
const ABOUT_BYTES: usize = 400;

/// How far from a fragment the quotes around it may stand, in bytes.
const QUOTED_BYTES: usize = 32;

/// What is known about the whole text; made when something was found.
#[derive(Debug)]
pub struct Surroundings<'a> {
    text: &'a [u8],
    /// The inside of fenced code.
    fences: Vec<Range<usize>>,
    words: &'a Words,
    /// Blocks that were asked about, with the answer.
    about: Vec<(usize, bool)>,
}

/// Fragments near each other share one answer.
const BLOCK_BYTES: usize = 256;

/// Blocks that are asked about; a fragment in a later one stands by itself. Bounds the work on a text of nothing but
/// fragments.
const BLOCKS_MAX: usize = 256;

impl<'a> Surroundings<'a> {
    /// Reads the fences of a text.
    #[must_use]
    pub fn new(text: &'a [u8], words: &'a Words) -> Surroundings<'a> {
        let mut fences = Vec::new();
        let mut open: Option<usize> = None;
        let mut at = 0;
        for line in text.split_inclusive(|&byte| byte == b'\n') {
            let start = line.trim_ascii_start();
            if start.starts_with(b"```") || start.starts_with(b"~~~") {
                match open.take() {
                    Some(from) => fences.push(from..at),
                    None => open = Some(at + line.len()),
                }
            }
            at += line.len();
        }
        // An answer that was cut has no closing fence.
        fences.extend(open.map(|from| from..text.len()));
        Surroundings { text, fences, words, about: Vec::new() }
    }

    /// Whether the fragment is shown: in a fence, in inline code, quoted within a sentence, or amid prose about attacks.
    #[must_use]
    pub fn shows(&mut self, hit: &Hit) -> bool {
        let range = &hit.range;
        hit.amid_words || self.is_fenced(range) || self.is_explained(range)
    }

    fn is_fenced(&self, range: &Range<usize>) -> bool {
        let after = self.fences.partition_point(|fence| fence.start <= range.start);
        after.checked_sub(1).is_some_and(|last| range.start < self.fences[last].end)
    }

    fn is_explained(&mut self, range: &Range<usize>) -> bool {
        let block = range.start / BLOCK_BYTES;
        if let Some((_, answer)) = self.about.iter().rev().find(|(known, _)| *known == block) {
            return *answer;
        }
        if self.about.len() >= BLOCKS_MAX {
            return false;
        }
        let answer = self.is_inline(range) || self.is_about(range);
        self.about.push((block, answer));
        answer
    }

    fn line(&self, range: &Range<usize>) -> (&[u8], &[u8]) {
        let before = &self.text[range.start.saturating_sub(1000)..range.start];
        let before = before.rsplit(|&byte| byte == b'\n').next().unwrap_or_default();
        let after = &self.text[range.end..self.text.len().min(range.end + 1000)];
        (before, after.split(|&byte| byte == b'\n').next().unwrap_or_default())
    }

    /// Between backticks, or in quotes with words outside of them.
    fn is_inline(&self, range: &Range<usize>) -> bool {
        let (before, after) = self.line(range);
        let ticks = before.iter().filter(|&&byte| byte == b'`').count();
        if ticks % 2 == 1 && (after.contains(&b'`') || self.text[range.clone()].contains(&b'`')) {
            return true;
        }
        if words_of_prose(before) + words_of_prose(after) < 4 {
            return false;
        }
        for (open, close) in
            [("\"", "\""), ("'", "'"), ("“", "”"), ("‘", "’"), ("«", "»"), ("„", "“"), ("<code>", "</code>")]
        {
            let near = &before[before.len().saturating_sub(QUOTED_BYTES)..];
            let opened = near.windows(open.len()).enumerate().any(|(at, window)| {
                // An apostrophe within a word opens nothing.
                window == open.as_bytes()
                    && !at.checked_sub(1).is_some_and(|at| near[at].is_ascii_alphanumeric())
            });
            let near = &after[..after.len().min(QUOTED_BYTES)];
            let quoted = opened && near.windows(close.len()).any(|window| window == close.as_bytes());
            if quoted {
                return true;
            }
        }
        false
    }

    /// Two different words about attacks nearby, outside of the fragment, and prose to hold them.
    fn is_about(&self, range: &Range<usize>) -> bool {
        let before = &self.text[range.start.saturating_sub(ABOUT_BYTES)..range.start];
        let after = &self.text[range.end..self.text.len().min(range.end + ABOUT_BYTES)];
        let count = self.words.section("about").iter().filter(|word| {
            crate::words::find(before, word.as_bytes(), 0).is_some()
                || crate::words::find(after, word.as_bytes(), 0).is_some()
        });
        count.take(2).count() >= 2 && words_of_prose(before) + words_of_prose(after) >= 8
    }
}

/// Words of letters only, between blanks.
fn words_of_prose(text: &[u8]) -> usize {
    text.split(u8::is_ascii_whitespace)
        .filter(|word| {
            let word = word.strip_suffix(b",").or(word.strip_suffix(b".")).unwrap_or(word);
            word.len() > 1
                && word.iter().all(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80 || *byte == b'\'')
        })
        .count()
}
