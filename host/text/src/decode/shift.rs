//! Letters moved along the alphabet: ROT13 and the other Caesar shifts.

use std::ops::Range;

use balustrade_core::Offsets;

use super::score::{self, Letters, word};
use super::{Candidate, pairs};

/// Letters a sentence must have before its frequencies say anything,
pub(super) const LETTERS_MIN: u32 = 16;
/// and before one function word is proof.
const LETTERS_ENOUGH: u32 = 20;

/// Shifts that are tried, the likeliest by single letters first.
const TRIED: usize = 3;

/// How English pairs of letters must be after the shift, and by how much more than before it, in the measure of
/// [`pairs::english`]. Of 55,000 benign train rows without a cipher, 37 hold a sentence that does, most of them code.
const PAIRS_MIN: i32 = 60;

/// By how much the shifted letters must look more like English, times 100.
const GAIN_MIN: i32 = 40;

/// Letters that look this much like English are read as they are, times 100.
const PLAIN: i32 = -315;

/// Sentences whose letters look like English only after a shift; neighbours with the same shift are one view.
pub(super) fn caesar(block: &str, candidates: &mut Vec<Candidate>) {
    let mut run: Option<(usize, Range<usize>)> = None;
    each_sentence(block.as_bytes(), |sentence, letters| {
        let text = block.get(sentence.clone()).unwrap_or_default();
        let shift = shift_of(text, letters);
        match (&mut run, shift) {
            (Some((known, range)), Some(shift)) if *known == shift => range.end = sentence.end,
            // Too short to tell: goes with what is around it.
            (Some((_, range)), None) if letters.count < LETTERS_MIN => range.end = sentence.end,
            (_, shift) => {
                if let Some((known, range)) = run.take() {
                    candidates.push(moved(block, range, known));
                }
                run = shift.map(|shift| (shift, sentence));
            }
        }
    });
    if let Some((known, range)) = run {
        candidates.push(moved(block, range, known));
    }
}

/// Lines, cut after the end of a sentence or a colon, with their letters.
fn each_sentence(bytes: &[u8], mut take: impl FnMut(Range<usize>, Letters)) {
    let mut start = 0;
    let mut letters = Letters::default();
    let mut last = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        letters.add(byte);
        if byte == b'\n' || (byte == b' ' && matches!(last, b'.' | b'!' | b'?' | b':')) {
            take(start..at + 1, letters);
            start = at + 1;
            letters = Letters::default();
        }
        last = byte;
    }
    if start < bytes.len() {
        take(start..bytes.len(), letters);
    }
}

/// The shift that makes a text look like English, when it does not as it stands.
fn shift_of(text: &str, known: Letters) -> Option<usize> {
    let (letters, plain) = (known.count, known.english());
    if letters < LETTERS_MIN || plain > PLAIN {
        return None;
    }
    let counts = score::histogram(text);
    let mut shifts: [(i32, usize); 25] =
        std::array::from_fn(|n| (score::english(&counts, letters, n + 1) - plain, n + 1));
    shifts.sort_unstable_by(|a, b| b.cmp(a));
    let (gain, best) = shifts.first().copied()?;
    if gain < GAIN_MIN || !pairs::has_blanks(text) {
        return None;
    }
    if letters >= LETTERS_ENOUGH && is_spelt(text, best) {
        return Some(best);
    }
    let likely = shifts.iter().take(TRIED).filter(|(gain, _)| *gain >= GAIN_MIN);
    let (pairs, shift) = likely.map(|(_, shift)| (pairs::english(text, *shift), *shift)).max()?;
    (pairs >= PAIRS_MIN && pairs - pairs::english(text, 0) >= PAIRS_MIN).then_some(shift)
}

/// Frequencies alone take tables and lists for ciphers: a function word must come out too.
fn is_spelt(text: &str, shift: usize) -> bool {
    let words = text.as_bytes().split(|byte| !byte.is_ascii_alphabetic());
    words.filter(|word| (2..=word::LONGEST).contains(&word.len())).any(|word| {
        let packed = word.iter().fold(0, |packed, byte| word::with(packed, back(*byte, shift)));
        word::flags(packed) & word::FUNCTION != 0
    })
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
