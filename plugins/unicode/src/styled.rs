//! Whole words in styled letters: mathematical, circled, squared, full-width, small capitals, raised.

use crate::chars::{is_east_asian, is_fullwidth, is_styled};
use crate::odd::{Check, OBFUSCATION, Odd, Passages};
use crate::settings::Limits;

const MESSAGE: &str = "Words are written in styled letters.";
/// Letters of a word; one and two are symbols of a formula.
const LETTERS_MIN: usize = 3;
/// Single letters, each with one space after it, that make a word.
const SPACED_MIN: usize = 6;
/// Full-width words in a row that are more than a name in an East Asian text.
const STREAK_MIN: usize = 5;

/// One run of styled letters.
#[derive(Debug, Clone)]
struct Run {
    range: std::ops::Range<usize>,
    letters: usize,
    fullwidth: bool,
}

/// Words in styled letters; few are noted, a sentence is suspicious.
pub fn find(text: &str, limits: &Limits, odd: &mut Vec<Odd>) {
    let mut pass = Pass { east_asian: text.chars().any(is_east_asian), ..Pass::default() };
    let mut run: Option<Run> = None;
    for (at, c) in text.char_indices() {
        if is_styled(c) {
            let run = run.get_or_insert(Run { range: at..at, letters: 0, fullwidth: is_fullwidth(c) });
            run.range.end = at + c.len_utf8();
            run.letters += 1;
        } else if run.is_some() && (crate::chars::is_zero_width(c) || crate::chars::is_mark(c)) {
            // What is stacked on styled letters does not end the word.
        } else {
            if let Some(run) = run.take() {
                pass.end(run, text);
            }
            if is_east_asian(c) {
                pass.streak.clear();
            }
        }
    }
    if let Some(run) = run {
        pass.end(run, text);
    }
    pass.end_spaced();
    let words = pass.words.count;
    let score = match words {
        _ if words >= limits.words_min * 4 => 0.65,
        _ if words >= limits.words_min * 2 => 0.6,
        _ if words >= limits.words_min => 0.5,
        _ => 0.2,
    };
    pass.words.report(Check::StyledLetters, OBFUSCATION, score, MESSAGE, odd);
}

#[derive(Default)]
struct Pass {
    east_asian: bool,
    words: Passages,
    /// Full-width words since the last East Asian letter, until there are enough.
    streak: Vec<Run>,
    /// Single letters with one space between: where, and how many.
    spaced: Option<(std::ops::Range<usize>, usize)>,
}

impl Pass {
    fn end(&mut self, run: Run, text: &str) {
        if run.letters == 1 {
            match &mut self.spaced {
                Some((range, letters)) if is_space(&text[range.end..run.range.start]) => {
                    range.end = run.range.end;
                    *letters += 1;
                }
                _ => {
                    self.end_spaced();
                    self.spaced = Some((run.range, 1));
                }
            }
            return;
        }
        self.end_spaced();
        if run.letters < LETTERS_MIN || is_flags(&text[run.range.clone()], run.letters) {
            return;
        }
        if run.fullwidth && self.east_asian && self.streak.len() < STREAK_MIN {
            self.streak.push(run);
            if self.streak.len() == STREAK_MIN {
                self.streak.iter().for_each(|run| self.words.add(run.range.clone(), 1));
            }
        } else {
            self.words.add(run.range, 1);
        }
    }

    fn end_spaced(&mut self) {
        if let Some((range, letters)) = self.spaced.take()
            && letters >= SPACED_MIN
        {
            self.words.add(range, letters / LETTERS_MIN);
        }
    }
}

fn is_space(between: &str) -> bool {
    matches!(between, " " | "\u{a0}" | "\u{3000}" | "\u{200b}" | "-" | ".")
}

/// Flags in a row, each of two regional indicators.
fn is_flags(run: &str, letters: usize) -> bool {
    letters.is_multiple_of(2) && run.chars().all(|c| matches!(c, '\u{1f1e6}'..='\u{1f1ff}'))
}
