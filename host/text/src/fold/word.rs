//! One word with something in it that needs a look.

use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

use super::invisible::{is_invisible, is_optional_mark, is_stackable};
use super::{Before, Folded, homoglyph, leet, plain};

/// Marks on one letter that are looked at; more are stacked for effect.
const MARKS_MAX: usize = 4;

/// Characters that one may be spelt out as.
const EXPANDED_MAX: usize = 4;

/// A folded character and the bytes of the block it stands for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    c: char,
    start: usize,
    end: usize,
    /// Its letter without the marks that were written apart, if there were any.
    bare: Option<char>,
}

pub(super) fn fold(
    block: &str,
    word: Range<usize>,
    base: usize,
    before: &mut Before,
    units: &mut Vec<Unit>,
    folded: &mut Folded,
) {
    units.clear();
    let is_stacked = read(block, word, units);
    if is_stacked {
        for unit in units.iter_mut() {
            unit.c = unit.bare.unwrap_or(unit.c);
        }
        // Marks that found no letter to stand on.
        units.retain(|unit| !is_stackable(unit.c));
    }
    let letters = units.iter().any(|unit| unit.c.is_alphabetic());
    unmix(units, before.latin);
    let is_leet = unleet(units, before.leet);
    if letters || is_leet {
        before.latin = units.iter().any(|unit| homoglyph::is_latin(unit.c));
        before.leet = is_leet;
    }
    for unit in units.iter() {
        write(block, base, *unit, folded);
    }
}

fn write(block: &str, base: usize, unit: Unit, folded: &mut Folded) {
    let mut buffer = [0; 4];
    let text = unit.c.encode_utf8(&mut buffer);
    let source = block.get(unit.start..unit.end).unwrap_or_default();
    if text == source {
        folded.content.push_str(text);
        folded.offsets.copy(base + unit.start, text.len());
    } else {
        folded.instead(text, base + unit.start, base + unit.end);
    }
}

/// Splits the word into folded characters; whether marks were stacked that no spelling has.
fn read(block: &str, word: Range<usize>, units: &mut Vec<Unit>) -> bool {
    let mut is_stacked = false;
    let text = block.get(word.clone()).unwrap_or_default();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let start = word.start + at;
        if is_invisible(c) || is_optional_mark(c) {
            continue;
        }
        let mut marks = 0;
        let mut end = start + c.len_utf8();
        let mut marked: [char; MARKS_MAX + 1] = [c; MARKS_MAX + 1];
        while let Some(&(_, mark)) = chars.peek() {
            if is_stackable(mark) {
                marks += 1;
                if let Some(place) = marked.get_mut(marks) {
                    *place = mark;
                }
            } else if !(is_invisible(mark) || is_optional_mark(mark)) || marks == 0 {
                break;
            }
            end += mark.len_utf8();
            chars.next();
        }
        if marks == 0 {
            single(c, start, end, units);
            continue;
        }
        let bare = std::iter::once(c).nfkd().flat_map(char::to_lowercase).find(|c| !is_stackable(*c));
        let taken = marked.get(..=marks.min(MARKS_MAX)).unwrap_or_default();
        for (n, composed) in taken.iter().copied().nfkc().flat_map(char::to_lowercase).enumerate() {
            // A mark that does not melt into its letter.
            is_stacked |= is_stackable(composed) || marks > MARKS_MAX;
            if !is_stackable(composed) {
                units.push(Unit { c: composed, start, end, bare: if n == 0 { bare } else { None } });
            }
        }
    }
    is_stacked
}

/// A character without marks of its own.
fn single(c: char, start: usize, end: usize, units: &mut Vec<Unit>) {
    let mut push = |c: char| {
        // `İ` in lower case is `i` with a dot above.
        if c != '\u{307}' {
            units.push(Unit { c: plain::plain(c).unwrap_or(c), start, end, bare: None });
        }
    };
    if c.is_ascii() {
        push(c.to_ascii_lowercase());
    } else if is_nfkc_quick(std::iter::once(c)) == IsNormalized::Yes {
        c.to_lowercase().for_each(push);
    } else if std::iter::once(c).nfkc().count() > EXPANDED_MAX {
        // A whole phrase in one character (`ﷺ`): spelling it out would make a view many times its source.
        push(c);
    } else {
        std::iter::once(c).nfkc().flat_map(char::to_lowercase).for_each(push);
    }
}

/// Puts Latin letters where others are drawn like them: in a word that has both, or that has no other and follows a
/// Latin word.
fn unmix(units: &mut [Unit], after_latin: bool) {
    let (mut latin, mut alike, mut foreign) = (0, 0, 0);
    for unit in units.iter() {
        if homoglyph::is_latin(unit.c) {
            latin += 1;
        } else if homoglyph::latin(unit.c).is_some() {
            alike += 1;
        } else if unit.c.is_alphabetic() {
            foreign += 1;
        }
    }
    let is_mixed = alike > 0 && foreign == 0 && (latin > 0 || after_latin);
    if is_mixed {
        for unit in units.iter_mut() {
            unit.c = homoglyph::latin(unit.c).unwrap_or(unit.c);
        }
    }
}

/// Puts letters where digits and signs stand for them; whether it did.
fn unleet(units: &mut [Unit], after_leet: bool) -> bool {
    let lead = units.iter().take_while(|unit| leet::is_edge(unit.c)).count();
    let tail = units.iter().rev().take_while(|unit| leet::is_edge(unit.c)).count();
    let end = units.len() - tail.min(units.len() - lead);
    let Some(core) = units.get_mut(lead..end) else { return false };
    let mut ascii = [0_u8; 32];
    // Words of more letters than that are not written by hand.
    let Some(copy) = ascii.get_mut(..core.len()) else { return false };
    for (byte, unit) in copy.iter_mut().zip(core.iter()) {
        match u8::try_from(unit.c) {
            Ok(plain) if plain.is_ascii() => *byte = plain,
            _ => return false,
        }
    }
    if !leet::may_be(copy, after_leet) {
        return false;
    }
    let letters: Vec<char> = core.iter().map(|unit| unit.c).collect();
    for (n, unit) in core.iter_mut().enumerate() {
        if unit.c == '1' {
            let before = n.checked_sub(1).and_then(|n| letters.get(n)).copied();
            unit.c = leet::one(before, letters.get(n + 1).copied());
        } else if let Some(letter) = leet::letter(unit.c) {
            unit.c = letter;
        }
    }
    true
}
