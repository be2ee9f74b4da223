//! Letters that were set apart: `i g n o r e`, `i.g.n.o.r.e`.

use std::ops::Range;

use super::invisible::melts;
use super::word::{self, Unit};
use super::{Before, Folded, leet, words};

/// Letters in a row from which they are taken for one text.
const LETTERS_MIN: usize = 5;
/// How many of them must be letters rather than digits that stand for one.
const TRUE_LETTERS_MIN: usize = 3;

/// Single characters with the same sign or blank between each two.
pub(super) struct Run {
    /// Where it ends in the block.
    pub(super) end: usize,
    /// Whether it holds enough letters to be a text; otherwise no other run starts before its end.
    pub(super) is_text: bool,
}

/// The run that starts at `at`, if one does.
pub(super) fn run(block: &str, at: usize) -> Option<Run> {
    let rest = block.get(at..)?;
    let mut chars = rest.char_indices();
    let (_, first) = chars.next()?;
    let (sep_at, sep) = chars.next()?;
    // Most words end here: their second character is a letter.
    if sep.is_alphanumeric() || matches!(sep, '\n' | '\r') || first == sep {
        return None;
    }
    if sep > '\u{3000}' || melts(sep) {
        return None;
    }
    let mut letters = usize::from(first.is_alphabetic());
    let mut digits = usize::from(!first.is_alphabetic() && leet::letter(first).is_some());
    let mut chars = 1;
    let mut end = sep_at;
    while let Some(next) = step(rest, end, sep) {
        letters += usize::from(next.c.is_alphabetic());
        digits += usize::from(!next.c.is_alphabetic() && leet::letter(next.c).is_some());
        chars += 1;
        end = next.end;
    }
    // A blank at the end belongs to what follows.
    let kept = rest.get(..end)?.trim_end().len();
    let is_text = letters >= TRUE_LETTERS_MIN && letters + digits >= LETTERS_MIN && letters * 2 >= chars;
    Some(Run { end: at + kept, is_text })
}

struct Step {
    c: char,
    end: usize,
}

/// The next character of a run, when what stands at `at` is the separator and then one character.
fn step(rest: &str, at: usize, sep: char) -> Option<Step> {
    let mut chars = rest.get(at..)?.char_indices();
    let (_, first) = chars.next()?;
    let (c_at, c) = chars.next()?;
    if matches!(c, '\n' | '\r') {
        return None;
    }
    let end = at + c_at + c.len_utf8();
    let after = rest.get(end..).and_then(|rest| rest.chars().next());
    let goes_on = after.is_none_or(|after| after == sep || after.is_whitespace() || !after.is_alphanumeric());
    if first == sep {
        // A wider gap between two words: the blank is followed by the next word's first letter.
        if c.is_whitespace() && after.is_some_and(|after| after != sep) {
            return Some(Step { c, end });
        }
        return goes_on.then_some(Step { c, end });
    }
    // Between two words a blank, or nothing but the word itself, may stand instead of the separator.
    let is_gap = first.is_whitespace() || (first.is_alphanumeric() && rest.get(..at)?.ends_with(' '));
    if !is_gap {
        return None;
    }
    if first.is_alphanumeric() {
        let end = at + first.len_utf8();
        return (c == sep).then_some(Step { c: first, end });
    }
    (after == Some(sep)).then_some(Step { c, end })
}

/// Writes the run at `run` as one text; returns where it ends.
pub(super) fn join(
    block: &str,
    run: Range<usize>,
    base: usize,
    before: &mut Before,
    units: &mut Vec<Unit>,
    folded: &mut Folded,
) -> usize {
    let text = block.get(run.clone()).unwrap_or_default();
    let Some(sep) = text.chars().nth(1) else { return run.end };
    let mut at = 0;
    units.clear();
    let mut has_gaps = false;
    let mut take = |c: char, start: usize, end: usize| {
        if c.is_whitespace() || (c == '_' && sep != '_') {
            has_gaps = true;
            write(block, base, has_gaps, before, units, folded);
            folded.instead(" ", base + run.start + start, base + run.start + end);
        } else {
            word::single(c, run.start + start, run.start + end, units);
        }
    };
    if let Some(first) = text.chars().next() {
        take(first, 0, first.len_utf8());
        at = first.len_utf8();
    }
    while let Some(next) = step(text, at, sep) {
        let start = next.end - next.c.len_utf8();
        if text
            .get(at..start)
            .is_some_and(|gap| gap.chars().next().is_some_and(|c| c != sep && c.is_whitespace()))
        {
            take(' ', at, start);
        }
        take(next.c, start, next.end);
        at = next.end;
    }
    write(block, base, has_gaps, before, units, folded);
    run.start + at.max(1)
}

/// Writes the letters between two gaps: one word, or several where no gap was left between words.
fn write(
    block: &str,
    base: usize,
    has_gaps: bool,
    before: &mut Before,
    units: &mut Vec<Unit>,
    folded: &mut Folded,
) {
    word::settle(units, before);
    let mut parts = words::begins(units.iter().map(|unit| unit.c), has_gaps).into_iter().peekable();
    let mut last_end = None;
    for (n, unit) in units.drain(..).enumerate() {
        if parts.next_if_eq(&n).is_some()
            && let Some(last_end) = last_end
        {
            folded.instead(" ", base + last_end, base + unit.start);
        }
        last_end = Some(unit.end);
        word::write(block, base, unit, folded);
    }
}
