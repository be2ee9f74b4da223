//! One word with something in it that needs a look.

use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

use super::invisible::{is_invisible, is_optional_mark, is_stackable, melts};
use super::{Before, Folded, homoglyph, leet, plain};

/// Marks on one letter that are looked at; more are stacked for effect.
const MARKS_MAX: usize = 4;

/// Longest word in which digits are taken for letters, in characters.
const LEET_MAX: usize = 256;
/// Most words are shorter.
const SHORT: usize = 32;

/// Characters that one may be spelt out as.
const EXPANDED_MAX: usize = 4;

/// A folded character and the bytes of the block it stands for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    pub(super) c: char,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Its letter without the marks that were written apart, if there were any.
    bare: Option<char>,
    /// The Latin letter that it is drawn like, when it was a capital.
    shape: Option<char>,
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
    settle(units, before);
    for unit in units.iter() {
        write(block, base, *unit, folded);
    }
}

/// Puts plain letters where others are drawn like them, and where digits stand for them.
pub(super) fn settle(units: &mut [Unit], before: &mut Before) {
    let letters = units.iter().any(|unit| unit.c.is_alphabetic());
    // A letter of another script is no part of a word of these.
    let is_plain = |unit: &Unit| unit.c.is_ascii() || homoglyph::is_latin(unit.c);
    let is_leet = if units.iter().all(is_plain) {
        unleet(units, before.leet)
    } else {
        unmix(units, before.latin);
        let mut is_leet = false;
        for part in units.chunk_by_mut(|a, b| is_plain(a) == is_plain(b)) {
            is_leet |= unleet(part, before.leet);
        }
        is_leet
    };
    if letters || is_leet {
        before.latin = units.iter().any(|unit| homoglyph::is_latin(unit.c));
        before.leet = is_leet;
    }
}

pub(super) fn write(block: &str, base: usize, unit: Unit, folded: &mut Folded) {
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
        if is_shown_by_none(c) {
            continue;
        }
        if chars.peek().is_none_or(|(_, next)| next.is_ascii()) {
            single(c, start, start + c.len_utf8(), units);
            continue;
        }
        let mut group = Group::new(c, start);
        while let Some(&(_, mark)) = chars.peek() {
            let is_hidden = is_shown_by_none(mark);
            if mark.is_ascii() || !(is_hidden || melts(mark)) || (!is_hidden && group.is_full(mark)) {
                break;
            }
            // What shows nothing belongs to a letter only when a mark of it follows.
            if is_hidden && group.marks == 0 && !a_mark_follows(chars.clone()) {
                break;
            }
            group.add(mark, is_hidden);
            chars.next();
        }
        is_stacked |= group.read(units);
    }
    is_stacked
}

fn is_shown_by_none(c: char) -> bool {
    is_invisible(c) || is_optional_mark(c)
}

fn a_mark_follows(chars: impl Iterator<Item = (usize, char)>) -> bool {
    chars.map(|(_, c)| c).find(|c| !is_shown_by_none(*c)).is_some_and(melts)
}

/// A letter and what may melt into it.
struct Group {
    /// The letter and its first marks, each with where it starts.
    chars: [(char, usize); MARKS_MAX + 1],
    marks: usize,
    end: usize,
    /// Whether some mark can stand on any letter.
    is_stacked: bool,
}

impl Group {
    fn new(c: char, start: usize) -> Group {
        Group { chars: [(c, start); MARKS_MAX + 1], marks: 0, end: start + c.len_utf8(), is_stacked: false }
    }

    /// Whether a mark of a script's own spelling is one too many.
    fn is_full(&self, mark: char) -> bool {
        self.marks >= MARKS_MAX && !is_stackable(mark)
    }

    fn add(&mut self, mark: char, is_hidden: bool) {
        if !is_hidden {
            self.marks += 1;
            self.is_stacked |= is_stackable(mark);
            if let Some(place) = self.chars.get_mut(self.marks) {
                *place = (mark, self.end);
            }
        }
        self.end += mark.len_utf8();
    }

    /// Writes it as folded characters; whether it has marks that no spelling has.
    fn read(&self, units: &mut Vec<Unit>) -> bool {
        let (c, start) = self.chars[0];
        if self.marks == 0 {
            single(c, start, self.end, units);
            return false;
        }
        let taken = self.chars.get(..=self.marks.min(MARKS_MAX)).unwrap_or_default();
        let composed = || taken.iter().map(|(c, _)| *c).nfkc();
        if !self.is_stacked && composed().eq(taken.iter().map(|(c, _)| *c)) {
            for (c, start) in taken {
                single(*c, *start, start + c.len_utf8(), units);
            }
            return false;
        }
        let bare = std::iter::once(c).nfkd().flat_map(char::to_lowercase).find(|c| !is_stackable(*c));
        let bare = bare.filter(|_| self.is_stacked);
        let mut odd = self.is_stacked && self.marks > MARKS_MAX;
        let shape = homoglyph::latin_capital(c);
        for (n, composed) in composed().flat_map(char::to_lowercase).enumerate() {
            // A mark that does not melt into its letter.
            odd |= is_stackable(composed);
            if !is_stackable(composed) {
                let first = |value: Option<char>| if n == 0 { value } else { None };
                units.push(Unit {
                    c: plain::plain(composed).unwrap_or(composed),
                    start,
                    end: self.end,
                    bare: first(bare),
                    shape: first(shape),
                });
            }
        }
        odd
    }
}

/// A character without marks of its own.
pub(super) fn single(c: char, start: usize, end: usize, units: &mut Vec<Unit>) {
    let mut push = |c: char, shape: Option<char>| {
        // `İ` in lower case is `i` with a dot above.
        if c != '\u{307}' {
            units.push(Unit { c: plain::plain(c).unwrap_or(c), start, end, bare: None, shape });
        }
    };
    if c.is_ascii() {
        push(c.to_ascii_lowercase(), None);
    } else if is_nfkc_quick(std::iter::once(c)) == IsNormalized::Yes {
        let shape = homoglyph::latin_capital(c);
        c.to_lowercase().for_each(|c| push(c, shape));
    } else if std::iter::once(c).nfkc().count() > EXPANDED_MAX {
        // A whole phrase in one character (`ﷺ`): spelling it out would make a view many times its source.
        push(c, None);
    } else {
        for c in std::iter::once(c).nfkc() {
            let shape = homoglyph::latin_capital(c);
            c.to_lowercase().for_each(|c| push(c, shape));
        }
    }
}

impl Unit {
    fn drawn_like(&self) -> Option<char> {
        self.shape.or_else(|| homoglyph::latin(self.c))
    }

    /// Whether it is a letter of Latin or of a script that is mistaken for it.
    fn is_mixable(&self) -> bool {
        homoglyph::is_latin(self.c)
            || self.drawn_like().is_some()
            || (homoglyph::is_akin(self.c) && self.c.is_alphabetic())
    }
}

/// Puts Latin letters where others are drawn like them: in a run of letters that has both, or that has no other and
/// follows a Latin one.
fn unmix(units: &mut [Unit], mut after_latin: bool) {
    for run in units.chunk_by_mut(|a, b| a.is_mixable() == b.is_mixable()) {
        if run.first().is_none_or(|unit| !unit.is_mixable()) {
            continue;
        }
        let (mut latin, mut alike, mut foreign) = (0, 0, 0);
        for unit in run.iter() {
            if homoglyph::is_latin(unit.c) {
                latin += 1;
            } else if unit.drawn_like().is_some() {
                alike += 1;
            } else {
                foreign += 1;
            }
        }
        if alike > 0 && foreign == 0 && (latin > 0 || after_latin) {
            for unit in run.iter_mut().filter(|unit| !homoglyph::is_latin(unit.c)) {
                unit.c = unit.drawn_like().unwrap_or(unit.c);
            }
            latin += alike;
        }
        after_latin = latin > 0;
    }
}

/// Puts letters where digits and signs stand for them, in each part of a word with hyphens by itself: `base64-encoded` is
/// written so by everyone. Whether it did.
fn unleet(units: &mut [Unit], after_leet: bool) -> bool {
    let mut is_leet = false;
    for part in units.split_mut(|unit| unit.c == '-') {
        is_leet |= unleet_part(part, after_leet || is_leet);
    }
    is_leet
}

fn unleet_part(units: &mut [Unit], after_leet: bool) -> bool {
    let core = leet::core(units.len(), |at| units.get(at).map_or(' ', |unit| unit.c));
    let Some(core) = units.get_mut(core) else { return false };
    let mut ascii = [0_u8; SHORT];
    let mut long = Vec::new();
    let copy = match ascii.get_mut(..core.len()) {
        Some(copy) => copy,
        // Words of more letters than that are not written by hand; letters that were set apart may be a sentence.
        None if core.len() > LEET_MAX => return false,
        None => {
            long.resize(core.len(), 0);
            &mut long
        }
    };
    for (byte, unit) in copy.iter_mut().zip(core.iter()) {
        match u8::try_from(unit.c) {
            Ok(plain) if plain.is_ascii() => *byte = plain,
            _ => return false,
        }
    }
    if !leet::may_be_core(copy, after_leet) {
        return false;
    }
    let mut before = None;
    for (unit, n) in core.iter_mut().zip(1..) {
        let written = unit.c;
        if written == '1' {
            unit.c = leet::one(before, copy.get(n).map(|byte| char::from(*byte)));
        } else if let Some(letter) = leet::letter(written) {
            unit.c = letter;
        }
        before = Some(written);
    }
    true
}
