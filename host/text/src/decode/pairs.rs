//! Pairs of letters: which ones English is made of, and which ones tell that a text is read from its end.

use std::ops::Range;

/// Rows and columns of a table, the unused ones included.
const SIDE: usize = 32;
/// Rows and columns that are used: the blank, a to z, and what is beyond ASCII.
const USED: usize = 28;
/// Code of a cell that is zero.
const ZERO: u8 = 80;

type Table = [i8; SIDE * SIDE];

/// How much likelier a pair is in English than by chance, in eighths of a nat. Made by `tools/letters.py`.
static ENGLISH: Table = table(include_bytes!("../../data/english.txt"));
/// How much likelier a pair is as it stands than turned around, in English and other languages with Latin letters.
static ORDER: Table = table(include_bytes!("../../data/order.txt"));

/// The row of each byte.
static CLASS: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            letter @ b'a'..=b'z' => letter - b'a' + 1,
            letter @ b'A'..=b'Z' => letter - b'A' + 1,
            128.. => USED as u8 - 1,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

const fn table(rows: &[u8]) -> Table {
    let mut table = [0; SIDE * SIDE];
    let mut row = 0;
    while row < USED {
        let mut column = 0;
        while column < USED {
            table[row * SIDE + column] = (rows[row * (USED + 1) + column] as i8) - ZERO as i8;
            column += 1;
        }
        row += 1;
    }
    table
}

fn class(byte: u8) -> usize {
    usize::from(CLASS[usize::from(byte)])
}

fn cell(table: &Table, last: usize, this: usize) -> i32 {
    i32::from(table.get(last * SIDE + this).copied().unwrap_or_default())
}

/// How English the pairs of a text are when each letter is moved back by `shift`: the mean of [`ENGLISH`], times 10.
pub(super) fn english(text: &str, shift: usize) -> i32 {
    let (mut sum, mut count, mut last) = (0_i64, 0_i64, 0);
    for &byte in text.as_bytes() {
        let this = match class(byte) {
            letter @ 1..=26 => (letter + 25 - shift) % 26 + 1,
            other => other,
        };
        if this + last > 0 && this.max(last) < USED - 1 {
            sum += i64::from(cell(&ENGLISH, last, this));
            count += 1;
        }
        last = this;
    }
    i32::try_from(sum * 10 / count.max(1)).unwrap_or(0)
}

/// What the pairs of a stretch must add up to before it is read from its end, in eighths of a nat,
const TURNED_MIN: i32 = 110;
/// and for each of its bytes, times ten. Of 55,000 benign train rows, 32 reach both.
const TURNED_PER_BYTE: i32 = 25;
/// A stretch ends where its sum has come down by this much.
const DROP: i32 = 80;

/// Stretches of a text whose pairs look like those of a language only when read from the end.
pub(super) fn turned(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !may_be_turned(text.as_bytes()) {
        return found;
    }
    let (mut sum, mut best, mut last) = (0, 0, 0);
    let mut range = 0..0;
    let mut finish = |best: &mut i32, range: &Range<usize>| {
        let bytes = i32::try_from(range.len()).unwrap_or(i32::MAX);
        let is_dense = best.saturating_mul(10) >= bytes.saturating_mul(TURNED_PER_BYTE);
        if *best >= TURNED_MIN
            && is_dense
            && is_worded(text.as_bytes().get(range.clone()).unwrap_or_default())
        {
            found.push(grown(text.as_bytes(), range.clone()));
        }
        *best = 0;
    };
    let mut start = 0;
    for (at, &byte) in text.as_bytes().iter().enumerate() {
        let this = class(byte);
        sum -= cell(&ORDER, last, this);
        last = this;
        if sum <= 0 || sum < best - DROP {
            finish(&mut best, &range);
            sum = 0;
            start = at + 1;
        } else if sum > best {
            best = sum;
            range = start..at + 1;
        }
    }
    finish(&mut best, &range);
    found
}

/// What the bytes around a stretch may take from it and still belong to it.
const SLACK: i32 = 40;

/// The stretch with what stands around it on its line and speaks neither for it nor much against it.
fn grown(bytes: &[u8], range: Range<usize>) -> Range<usize> {
    let reach = |pairs: &mut dyn Iterator<Item = (u8, u8)>| {
        let mut sum = 0;
        let belongs = |(last, this): &(u8, u8)| {
            sum -= cell(&ORDER, class(*last), class(*this));
            sum >= -SLACK && *last != b'\n' && *this != b'\n'
        };
        pairs.take_while(belongs).count()
    };
    let pairs = |bytes: &[u8]| -> Vec<(u8, u8)> {
        bytes.iter().copied().zip(bytes.iter().skip(1).copied()).collect()
    };
    let before = pairs(bytes.get(range.start.saturating_sub(REACH)..range.start).unwrap_or_default());
    let after = pairs(
        bytes.get(range.end.saturating_sub(1)..(range.end + REACH).min(bytes.len())).unwrap_or_default(),
    );
    let start = range.start - reach(&mut before.into_iter().rev());
    start..range.end + reach(&mut after.into_iter())
}

/// How far a stretch grows, in bytes.
const REACH: usize = 64;

/// Whether the pairs add up anywhere: one pass without branches, which is all that most texts pay.
fn may_be_turned(bytes: &[u8]) -> bool {
    let (mut sum, mut peak, mut last) = (0, 0, 0);
    for &byte in bytes {
        let this = class(byte);
        sum = (sum - cell(&ORDER, last, this)).max(0);
        peak = peak.max(sum);
        last = this;
    }
    peak >= TURNED_MIN
}

/// Whether a stretch is more than one word, and little but words: tokens and numbers are in no order.
fn is_worded(bytes: &[u8]) -> bool {
    let letters = bytes.iter().filter(|byte| class(**byte) > 0).count();
    let blanks = bytes.trim_ascii().iter().filter(|byte| byte.is_ascii_whitespace()).count();
    blanks > 0 && (letters + blanks) * 10 >= bytes.len() * 9
}

/// Whether the words of a text are no longer than those of languages; tokens are.
pub(super) fn has_blanks(text: &str) -> bool {
    let letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let blanks = text.bytes().filter(u8::is_ascii_whitespace).count();
    letters <= LETTERS_A_WORD * (blanks + 1)
}

/// Mean letters of a word that are still believed.
const LETTERS_A_WORD: usize = 16;
