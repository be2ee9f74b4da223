//! The matcher of dates in the ways people write them. Which of them is a date of birth, the words around say.

use crate::digits::is_date;
use crate::edges::{begins_word, ends_word};
use crate::words::Hash;

/// Names of months, lower case, in the languages of `data/months.txt`: the number of the month, then its names.
const MONTHS: &str = include_str!("../../data/months.txt");

/// Longest name of a month, in bytes.
const MONTH_BYTES_MAX: usize = 32;

/// The names of months, indexed once.
#[derive(Debug, Default)]
pub struct Dates {
    /// Hashes of names and the numbers of their months, sorted.
    months: Vec<(u64, u32)>,
}

impl Dates {
    /// Of the names in `data/months.txt`.
    #[must_use]
    pub fn new() -> Dates {
        let mut months = Vec::new();
        for line in MONTHS.lines().filter(|line| !line.starts_with('#')) {
            let Some((number, names)) = line.split_once(' ') else { continue };
            let Ok(number) = number.parse() else { continue };
            months.extend(names.split(' ').map(|name| (hash(name), number)));
        }
        months.sort_unstable();
        Dates { months }
    }

    /// A date around the figures that begin at `start` and end at `end`: its range.
    #[must_use]
    pub fn around(&self, text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
        let bytes = text.as_bytes();
        let figures = bytes.get(start..end)?;
        let plain = figures.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let value = number(figures.get(..plain)?)?;
        let stop = match (plain, figures.len() - plain) {
            (8, 0) => {
                let part = |from: usize, to: usize| number(figures.get(from..to)?);
                let year_first = is_birth(part(0, 4)?, part(4, 6)?, part(6, 8)?);
                (year_first || is_either(part(0, 2)?, part(2, 4)?, part(4, 8)?)).then_some(end)
            }
            (4, 0) => self.year_first(text, end, value),
            (1 | 2, 0 | 2) => {
                let is_ordinal = plain < figures.len();
                let found = if is_ordinal { None } else { numeric(text, end, value) };
                match found.or_else(|| self.month_behind(text, end, value)) {
                    Some(stop) => Some(stop),
                    None => return self.month_before(text, start, end, value),
                }
            }
            _ => None,
        }?;
        ends_word(text, stop).then_some((start, stop))
    }

    /// `1990 December 31`, or a year followed by figures.
    fn year_first(&self, text: &str, end: usize, year: u32) -> Option<usize> {
        year_first(text, end, year).or_else(|| {
            let (_, at) = separator(text, end)?;
            let (month, at) = self.month_at(text, at)?;
            let (day, at, places) = digits_at(text, skip_between(text, at), 2)?;
            (places > 0 && is_birth(year, month, day)).then_some(at)
        })
    }

    /// `31 December 1990`, `31. Dezember 1990`, `31 de diciembre de 1990`: behind the day, with or without its ending.
    fn month_behind(&self, text: &str, end: usize, day: u32) -> Option<usize> {
        let (month, at) = self.month_at(text, skip_between(text, end))?;
        let (year, at, places) = digits_at(text, skip_between(text, at), 4)?;
        (places == 4 && is_birth(year, month, day)).then_some(at)
    }

    /// `December 31, 1990`, `Dec. 31st 1990`: around the day.
    fn month_before(&self, text: &str, start: usize, end: usize, day: u32) -> Option<(usize, usize)> {
        let before = text.get(..start)?.strip_suffix(' ')?;
        let name = before.strip_suffix('.').unwrap_or(before);
        let mut low = name.len().saturating_sub(MONTH_BYTES_MAX);
        while !name.is_char_boundary(low) {
            low += 1;
        }
        let letters = name.get(low..)?.chars().rev().take_while(|c| c.is_alphabetic()).map(char::len_utf8);
        let from = name.len() - letters.sum::<usize>();
        let (month, stop) = self.month_at(text, from)?;
        let (year, at, places) = digits_at(text, skip_between(text, end), 4)?;
        (stop >= name.len() && places == 4 && begins_word(text, from) && is_birth(year, month, day))
            .then_some((from, at))
    }

    /// The month whose name begins at `at`, and the end of the name with its dot.
    fn month_at(&self, text: &str, at: usize) -> Option<(u32, usize)> {
        let rest = text.get(at..)?;
        let mut length = 0;
        for c in rest.chars() {
            if !crate::words::is_in_word(c) || c.is_ascii_digit() {
                break;
            }
            length += c.len_utf8();
            if length > MONTH_BYTES_MAX {
                return None;
            }
        }
        if length < 3 {
            return None;
        }
        let name = hash(rest.get(..length)?);
        let place = self.months.binary_search_by_key(&name, |(name, _)| *name).ok()?;
        Some((self.months.get(place)?.1, at + length))
    }
}

fn hash(name: &str) -> u64 {
    let mut hash = Hash::new();
    name.chars().for_each(|c| hash.char(c));
    hash.value()
}

/// `1990-12-31`, `1990年12月31日`: behind the year.
fn year_first(text: &str, end: usize, year: u32) -> Option<usize> {
    let rest = text.get(end..)?;
    if let Some(sign) = ["年", "년"].into_iter().find(|sign| rest.starts_with(sign)) {
        let blank = |at: usize| at + usize::from(text.as_bytes().get(at) == Some(&b' '));
        let (month, at, _) = digits_at(text, blank(end + sign.len()), 2)?;
        let sign =
            ["月", "월"].into_iter().find(|sign| text.get(at..).is_some_and(|r| r.starts_with(sign)))?;
        let (day, at, _) = digits_at(text, blank(at + sign.len()), 2)?;
        let sign =
            ["日", "號", "号", "일"].into_iter().find(|s| text.get(at..).is_some_and(|r| r.starts_with(s)));
        return is_birth(year, month, day).then_some(at + sign.map_or(0, str::len));
    }
    let (mark, at) = separator(text, end)?;
    let (month, at, _) = digits_at(text, at, 2)?;
    let (again, at) = separator(text, at)?;
    let (day, at, _) = digits_at(text, at, 2)?;
    if mark != again || !is_birth(year, month, day) {
        return None;
    }
    // The time of day belongs to the stamp: `1990-12-31T00:00:00Z`.
    let bytes = text.as_bytes();
    let is_stamp = bytes.get(at) == Some(&b'T') && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
    if !is_stamp {
        return Some(at);
    }
    let time = bytes.get(at..)?.iter().take(32);
    Some(
        at + time.take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b':' | b'.' | b'+' | b'-')).count(),
    )
}

/// Whether figures from `start` to `end` begin a date in figures with separators, which is no number of anything.
#[must_use]
pub fn is_numeric(text: &str, start: usize, end: usize) -> bool {
    let figures = text.as_bytes().get(start..end).unwrap_or_default();
    let Some(value) = number(figures).filter(|_| figures.iter().all(u8::is_ascii_digit)) else {
        return false;
    };
    match figures.len() {
        1 | 2 => numeric(text, end, value).is_some(),
        4 => text.as_bytes().get(end) != Some(&b' ') && year_first(text, end, value).is_some(),
        _ => false,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Whether somebody may have been born on that day; of a year in two digits the century is open.
fn is_birth(year: u32, month: u32, day: u32) -> bool {
    ((1880..=2035).contains(&year) || year < 100) && is_date(if year < 100 { 0 } else { year }, month, day)
}

/// The same with day and month in either order.
fn is_either(one: u32, other: u32, year: u32) -> bool {
    is_birth(year, other, one) || is_birth(year, one, other)
}

/// One or two digits, or as many as `most`, at `at`: the value and the end.
fn digits_at(text: &str, at: usize, most: usize) -> Option<(u32, usize, usize)> {
    let rest = text.as_bytes().get(at..)?;
    let length = rest.iter().take(most + 1).take_while(|byte| byte.is_ascii_digit()).count();
    (length <= most).then_some(())?;
    Some((number(rest.get(..length)?)?, at + length, length))
}

/// The separator at `at` and where what follows begins: one mark, and a blank behind a dot.
fn separator(text: &str, at: usize) -> Option<(u8, usize)> {
    let bytes = text.as_bytes();
    let mark = *bytes.get(at)?;
    let blank = mark == b'.' && bytes.get(at + 1) == Some(&b' ');
    matches!(mark, b'.' | b'/' | b'-' | b' ').then_some((mark, at + 1 + usize::from(blank)))
}

/// `31.12.1990`, `12/31/90`: behind the first number.
fn numeric(text: &str, end: usize, first: u32) -> Option<usize> {
    let (mark, at) = separator(text, end)?;
    let (second, at, _) = digits_at(text, at, 2)?;
    let (again, at) = separator(text, at)?;
    let (year, at, places) = digits_at(text, at, 4)?;
    (mark == again && matches!(places, 2 | 4) && is_either(first, second, year)).then_some(at)
}

/// Over a blank, a comma, a dot, a hyphen, and a word such as `de`, `of`.
fn skip_between(text: &str, mut at: usize) -> usize {
    for _ in 0..3 {
        let rest = text.get(at..).unwrap_or_default();
        let marks =
            rest.bytes().take(3).take_while(|b| matches!(b, b' ' | b',' | b'.' | b'-' | b'/')).count();
        let words = ["of ", "de ", "del ", "do ", "º ", "° ", "th ", "st ", "nd ", "rd ", "er ", "η ", "ης "];
        let rest = rest.get(marks..).unwrap_or_default();
        let word = words.into_iter().find(|word| rest.starts_with(word)).map_or(0, str::len);
        at += marks + word;
        if word == 0 {
            break;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, figures, wanted) in [
            ("on 31.12.1990.", "31", Some("31.12.1990")),
            ("12/31/90,", "12", Some("12/31/90")),
            ("1990-12-31", "1990", Some("1990-12-31")),
            ("1990-12-31T00:00:00Z x", "1990", Some("1990-12-31T00:00:00Z")),
            ("19901231", "19901231", Some("19901231")),
            ("31. Dezember 1990", "31", Some("31. Dezember 1990")),
            ("31 de diciembre de 1990", "31", Some("31 de diciembre de 1990")),
            ("1st of May, 1990", "1st", Some("1st of May, 1990")),
            ("born May 12, 1985 in", "12", Some("May 12, 1985")),
            ("Sept. 5th 1985", "5th", Some("Sept. 5th 1985")),
            ("12 мая 1985 г.", "12", Some("12 мая 1985")),
            ("1985年5月12日生まれ", "1985", Some("1985年5月12日")),
            ("1985년 5월 12일생", "1985", Some("1985년 5월 12일")),
            ("12 मई 1985", "12", Some("12 मई 1985")),
            ("12 مايو 1985", "12", Some("12 مايو 1985")),
            ("5. 12. 1985", "5", Some("5. 12. 1985")),
            ("32.12.1990", "32", None),
            ("31.02.1990", "31", None),
            ("1790-12-31", "1790", None),
            ("12/31-1990", "12", None),
            ("12 apples 1990", "12", None),
            ("1.2.3", "1", None),
        ] {
            let start = text.find(figures).unwrap();
            let found =
                Dates::new().around(text, start, start + figures.len()).map(|(from, to)| &text[from..to]);
            assert_eq!(found, wanted, "{text}");
        }
    }
}
