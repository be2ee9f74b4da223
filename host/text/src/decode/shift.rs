//! Letters moved along the alphabet: ROT13 and the other Caesar shifts.

use std::ops::Range;

use balustrade_core::Offsets;

use super::Candidate;
use super::score::{self, word};

/// Letters a sentence must have before its frequencies say anything.
pub(super) const LETTERS_MIN: u32 = 20;

/// By how much the shifted letters must look more like English, times 100.
const GAIN_MIN: i32 = 40;

/// Letters that look this much like English are read as they are, times 100.
const PLAIN: i32 = -315;

/// Sentences whose letters look like English only after a shift; neighbours with the same shift are one view.
pub(super) fn caesar(block: &str, candidates: &mut Vec<Candidate>) {
    let mut run: Option<(usize, Range<usize>)> = None;
    for sentence in sentences(block) {
        let text = block.get(sentence.clone()).unwrap_or_default();
        let shift = shift_of(text);
        match (&mut run, shift) {
            (Some((known, range)), Some(shift)) if *known == shift => range.end = sentence.end,
            // Too short to tell: goes with what is around it.
            (Some((_, range)), None) if score::histogram(text).1 < LETTERS_MIN => range.end = sentence.end,
            (_, shift) => {
                if let Some((known, range)) = run.take() {
                    candidates.push(moved(block, range, known));
                }
                run = shift.map(|shift| (shift, sentence));
            }
        }
    }
    if let Some((known, range)) = run {
        candidates.push(moved(block, range, known));
    }
}

/// The shift that makes a text look like English, when it does not as it stands.
fn shift_of(text: &str) -> Option<usize> {
    let (counts, letters) = score::histogram(text);
    if letters < LETTERS_MIN {
        return None;
    }
    let plain = score::english(&counts, letters, 0);
    if plain > PLAIN {
        return None;
    }
    let (gain, shift) =
        (1..26).map(|shift| (score::english(&counts, letters, shift) - plain, shift)).max()?;
    (gain >= GAIN_MIN && is_spelt(text, shift)).then_some(shift)
}

/// Frequencies alone take tables and lists for ciphers: a function word must come out too.
fn is_spelt(text: &str, shift: usize) -> bool {
    let words = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| (2..=5).contains(&word.len()));
    let mut buffer = [0_u8; 5];
    words
        .filter(|word| {
            let Some(plain) = buffer.get_mut(..word.len()) else { return false };
            for (plain, byte) in plain.iter_mut().zip(word.bytes()) {
                *plain = back(byte, shift).to_ascii_lowercase();
            }
            word::flags(plain) & word::FUNCTION != 0
        })
        .take(2)
        .count()
        >= 1
}

fn back(byte: u8, shift: usize) -> u8 {
    let first = if byte.is_ascii_lowercase() { b'a' } else { b'A' };
    if !byte.is_ascii_alphabetic() {
        return byte;
    }
    let moved = (usize::from(byte - first) + 26 - shift) % 26;
    first + u8::try_from(moved).unwrap_or_default()
}

fn moved(block: &str, range: Range<usize>, shift: usize) -> Candidate {
    let text = block.get(range.clone()).unwrap_or_default();
    let content: String = text
        .chars()
        .map(|c| match u8::try_from(c) {
            Ok(byte) if byte.is_ascii() => char::from(back(byte, shift)),
            _ => c,
        })
        .collect();
    let mut offsets = Offsets::new();
    offsets.copy(range.start, content.len());
    Candidate { how: "caesar", content, offsets }
}

/// Lines, cut after the end of a sentence or a colon.
fn sentences(block: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = block.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(at..).filter(|rest| !rest.is_empty())?;
        let len = rest
            .iter()
            .enumerate()
            .position(|(n, byte)| {
                *byte == b'\n'
                    || (*byte == b' ' && n > 0 && matches!(rest.get(n - 1), Some(b'.' | b'!' | b'?' | b':')))
            })
            .map_or(rest.len(), |n| n + 1);
        let sentence = at..at + len;
        at = sentence.end;
        Some(sentence)
    })
}
