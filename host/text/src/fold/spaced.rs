//! Letters that were set apart: `i g n o r e`, `i.g.n.o.r.e`.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::Folded;

/// Letters in a row from which they are taken for one text.
const LETTERS_MIN: usize = 5;

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
    if sep.is_alphanumeric() || matches!(sep, '\n' | '\r') || first == sep || sep as u32 > 0x2fff {
        return None;
    }
    let mut letters = usize::from(first.is_alphabetic());
    let mut chars = 1;
    let mut end = sep_at;
    while let Some(next) = step(rest, end, sep) {
        letters += usize::from(next.c.is_alphabetic());
        chars += 1;
        end = next.end;
    }
    // A blank at the end belongs to what follows.
    let kept = rest.get(..end)?.trim_end().len();
    Some(Run { end: at + kept, is_text: letters >= LETTERS_MIN && letters * 2 >= chars })
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
        if c == ' ' && after.is_some_and(|after| after != sep) {
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
pub(super) fn join(block: &str, run: Range<usize>, base: usize, folded: &mut Folded) -> usize {
    let text = block.get(run.clone()).unwrap_or_default();
    let Some(sep) = text.chars().nth(1) else { return run.end };
    let mut at = 0;
    let mut take = |c: char, start: usize, end: usize| {
        let is_gap = c == ' ' || (c == '_' && sep != '_');
        let place = (base + run.start + start, base + run.start + end);
        if is_gap {
            folded.instead_char(' ', place.0, place.1);
        } else {
            for plain in std::iter::once(c).nfkc().flat_map(char::to_lowercase) {
                folded.instead_char(plain, place.0, place.1);
            }
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
    run.start + at.max(1)
}
