//! What groups of digits are when they are no phone number, and how they are grouped.

use super::chain::{Group, gap};

/// Lengths of the groups, the first in the lowest four bits; 0 when they do not fit.
#[must_use]
pub fn shape(groups: &[Group]) -> u32 {
    if groups.len() > 8 || groups.iter().any(|group| group.digits.len() > 15) {
        return 0;
    }
    groups.iter().rev().fold(0, |shape, group| shape << 4 | u32::try_from(group.digits.len()).unwrap_or(0))
}

/// All kinds of what stands between the groups, in bits of [`gap`].
#[must_use]
pub fn gaps(groups: &[Group]) -> u8 {
    groups.iter().skip(1).fold(0, |bits, group| bits | group.gap)
}

fn number(digits: &[u8]) -> u32 {
    digits.iter().take(9).fold(0, |sum, digit| sum * 10 + u32::from(*digit))
}

/// Dates, ranges of years, addresses of the internet, decimal numbers, thousands, lists of small numbers. `told`: whether words say
/// that it may be a phone number; then what looks like a decimal number passes.
#[must_use]
pub fn is_other(groups: &[Group], digits: &[u8], told: bool) -> bool {
    let part = |index: usize| -> (u32, usize) {
        let digits = groups.get(index).and_then(|group| digits.get(group.digits.clone())).unwrap_or(&[]);
        (number(digits), digits.len())
    };
    let year = |(value, length): (u32, usize)| length == 4 && (1000..2100).contains(&value);
    let between = gaps(groups);
    let one_kind = between.count_ones() == 1;
    let years = |a: (u32, usize), b: (u32, usize)| {
        b.1 == 4 && (3..5).contains(&a.1) && a.0 < b.0 && b.0 < 2100 && b.0 - a.0 < 150
    };
    if groups.len() > 1 && (0..groups.len()).all(|index| year(part(index))) {
        return true;
    }
    let date = |y: (u32, usize), a: (u32, usize), b: (u32, usize)| {
        let small = |(value, length): (u32, usize), most| (1..=most).contains(&value) && length <= 2;
        year(y) && (small(a, 12) && small(b, 31) || small(a, 31) && small(b, 12))
    };
    let lengths = shape(groups);
    // A date, perhaps with a time or another date behind: its first three groups tell.
    if groups.len() >= 3 && (date(part(0), part(1), part(2)) || date(part(2), part(0), part(1))) {
        return true;
    }
    let address =
        |index: usize| part(index).0 < 256 && part(index).1 < 4 && (part(index).1 == 1 || part(index).0 > 9);
    if groups.get(..4).is_some_and(|first| gaps(first) == gap::DOT) && (0..4).all(address) {
        return true;
    }
    // Numbers of a list, letters as numbers: groups of phone numbers are longer, but for the first ones.
    let small = groups.iter().skip(2).filter(|group| group.digits.len() == 1).count();
    let longest = groups.iter().map(|group| group.digits.len()).max().unwrap_or(0);
    // A decimal place, a part of a version.
    let place = groups.iter().skip(1).any(|group| group.digits.len() == 1 && group.gap & gap::DOT != 0);
    let enclosed = groups.iter().skip(2).any(|group| group.enclosed);
    if enclosed
        || place
        || small > 1
        || (longest < 3 && !(told || (lengths == 0x2_2222 && digits.first() == Some(&0))))
        || (longest < 3 && lengths & 0x1111_1111 != 0)
    {
        return true;
    }
    match groups.len() {
        1 => false,
        2 => {
            let decimal = between == gap::DOT && lengths != 0x43 && !(told && lengths == 0x44);
            // Personal numbers of the north: a date, a hyphen, four digits.
            let born = number(digits.get(2..4).unwrap_or(&[])).wrapping_sub(1) < 12
                && number(digits.get(4..6).unwrap_or(&[])).wrapping_sub(1) < 31;
            let personal = lengths == 0x46 && between == gap::HYPHEN && born;
            personal || decimal || years(part(0), part(1)) || lengths == 0x45
        }
        3 => {
            // United States social security numbers, and thousands: 1.234.567, 12 345 678.
            let social = lengths == 0x423 && one_kind;
            let thousands = one_kind
                && between & (gap::DOT | gap::BLANK) != 0
                && lengths & !0xf == 0x330
                && part(0).1 < 3
                && part(0).0 != 0;
            social || (thousands && digits.first() != Some(&0) && between == gap::DOT)
        }
        // ISBN: a check digit by itself at the end.
        4 | 5 => part(groups.len() - 1).1 == 1 && between & gap::HYPHEN != 0,
        _ => false,
    }
}

/// Whether a slash before the number makes it a part of a path, other than that of a link to a conversation.
#[must_use]
pub fn is_in_path(text: &str, start: usize) -> bool {
    let head = text.get(..start).unwrap_or("");
    head.ends_with('/')
        && !["wa.me/", "t.me/", "://", "tel:/"].iter().any(|link| head.ends_with(link))
        && !head.ends_with(" /")
}

/// Whether what touches the number makes it a part of something else: an amount, an address, a code.
#[must_use]
pub fn is_touched(text: &str, start: usize, end: usize) -> bool {
    let mut before = text.get(..start).unwrap_or("").chars().rev();
    let (last, previous) = (before.next(), before.next());
    let mut after = text.get(end..).unwrap_or("").chars();
    let (next, second) = (after.next(), after.next());
    let alphanumeric = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
    let money = |c: Option<char>| {
        c.is_some_and(|c| matches!(c, '$' | '€' | '£' | '¥' | '₹' | '₩' | '₽' | '%' | '°' | '฿' | '₺'))
    };
    match last {
        Some('#' | '=' | '&' | '?' | '@' | '\\' | '~' | '^' | '*' | '<') => return true,
        Some('/' | '-' | '–') if alphanumeric(previous) || previous == Some('/') => return true,
        Some('.' | ',' | ':') if digit(previous) => return true,
        Some(' ' | '\u{a0}') if money(previous) => return true,
        other if money(other) => return true,
        _ => {}
    }
    match next {
        Some('@' | '=' | '_' | '\\' | '^' | '*') => true,
        Some('/' | '-' | '–') if alphanumeric(second) => true,
        Some('.' | ',' | ':') if digit(second) => true,
        Some(' ' | '\u{a0}') if money(second) => true,
        other => money(other),
    }
}
