//! Letters buried under combining marks.

use crate::chars::is_mark;
use crate::odd::{Check, OBFUSCATION, Odd, Passages, score};
use crate::settings::Limits;

const MESSAGE: &str = "Letters carry marks that no writing uses together.";

/// Letters with more marks than writing has, and words with marks that no orthography uses.
pub fn find(text: &str, limits: &Limits, odd: &mut Vec<Odd>) {
    let mut passages = Passages::default();
    let (mut on_letter, mut start, mut heaped, mut counted) = (0, 0, 0_usize, false);
    // Which of the unusual marks occur, by their last six bits.
    let mut kinds = 0_u64;
    for (at, c) in text.char_indices() {
        if !is_mark(c) {
            (on_letter, start) = (0, at);
            counted &= c.is_alphanumeric();
            continue;
        }
        on_letter += 1;
        let is_heap = on_letter > limits.marks_per_letter_max;
        if is_heap || !is_usual(c) {
            kinds |= 1 << (c as u32 & 63);
            heaped += usize::from(on_letter == limits.marks_per_letter_max + 1);
            passages.add(start..at + c.len_utf8(), usize::from(!counted));
            counted = true;
        }
    }
    if passages.count == 0 {
        return;
    }
    let score = if heaped >= limits.words_min {
        0.7
    } else if heaped > 0 {
        0.5
    } else if kinds.count_ones() >= 3 {
        score(passages.count, limits.words_min, 0.6, 0.7)
    } else {
        // One mark again and again is a way to strike out or underline.
        0.2
    };
    passages.report(Check::CombiningMarks, OBFUSCATION, score, MESSAGE, odd);
}

/// Whether an orthography in use writes this mark, decomposed: Latin (Vietnamese, Yoruba, transliterations), Greek,
/// Cyrillic; the ties of phonetic writing; and the strokes that strike out and underline.
fn is_usual(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{304}' | '\u{306}'..='\u{30c}' | '\u{30f}' | '\u{311}'..='\u{314}' | '\u{31b}'
        | '\u{323}'..='\u{329}' | '\u{32d}'..='\u{332}' | '\u{335}' | '\u{336}' | '\u{338}' | '\u{342}' | '\u{345}'
        | '\u{361}' | '\u{483}'..='\u{489}' | '\u{20d0}'..='\u{20ff}')
}
