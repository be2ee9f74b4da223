//! Check digits that several kinds share.

use std::ops::{Range, RangeInclusive};

/// Years of birth that a number may state in full.
pub const BIRTH_YEARS: RangeInclusive<u32> = 1900..=2049;

/// The value of a digit; other bytes count as they stand and fail a check sooner or later.
#[must_use]
pub fn digit(byte: u8) -> u32 {
    u32::from(byte.wrapping_sub(b'0'))
}

/// The value of a digit, or of a letter from A = 10 to Z = 35.
#[must_use]
pub fn base36(byte: u8) -> u32 {
    if byte.is_ascii_uppercase() { u32::from(byte - b'A') + 10 } else { digit(byte) }
}

/// The digit at a place; 99 where the value ends before.
#[must_use]
pub fn at(value: &[u8], place: usize) -> u32 {
    value.get(place).map_or(99, |byte| digit(*byte))
}

/// A part of a value; as much of it as there is where the value ends before.
#[must_use]
pub fn stretch(value: &[u8], places: Range<usize>) -> &[u8] {
    value.get(places.start..places.end.min(value.len())).unwrap_or_default()
}

/// Luhn, ISO/IEC 7812-1 annex B: every second digit from the right doubled, sum divisible by ten.
#[must_use]
pub fn luhn(digits: &[u8]) -> bool {
    let doubled = |value: u32| if value > 4 { 2 * value - 9 } else { 2 * value };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, &byte)| if !place.is_multiple_of(2) { doubled(digit(byte)) } else { digit(byte) })
        .sum();
    !digits.is_empty() && sum.is_multiple_of(10)
}

/// Sum of digits times weights, from the left; the shorter of both ends it.
#[must_use]
pub fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(&byte, weight)| digit(byte) * weight).sum()
}

/// The same from the right, as numbers of several lengths want it.
#[must_use]
pub fn weighted_from_right(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().rev().zip(weights).map(|(&byte, weight)| digit(byte) * weight).sum()
}

/// What is missing from a sum to the next multiple of `modulus`, in 0 to `modulus` - 1.
#[must_use]
pub fn complement(sum: u32, modulus: u32) -> u32 {
    (modulus - sum % modulus) % modulus
}

/// Verhoeff's check, the dihedral group of order ten: <https://en.wikipedia.org/wiki/Verhoeff_algorithm>.
#[must_use]
pub fn verhoeff(digits: &[u8]) -> bool {
    // Rotations 0 to 4, reflections 5 to 9.
    let times = |a: u32, b: u32| match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b) % 5 + 5,
        (false, true) => (a + 5 - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    };
    let permuted = |value: u32, rounds: usize| {
        (0..rounds)
            .fold(value, |value, _| [1, 5, 7, 6, 2, 8, 3, 0, 9, 4].get(value as usize).copied().unwrap_or(0))
    };
    let check = digits
        .iter()
        .rev()
        .enumerate()
        .fold(0, |check, (place, &byte)| times(check, permuted(digit(byte), place % 8)));
    !digits.is_empty() && check == 0
}

/// Whether all bytes are the same, as in `000000000`: valid by many sums, and never a person.
#[must_use]
pub fn is_repeated(digits: &[u8]) -> bool {
    digits.windows(2).all(|pair| pair[0] == pair[1])
}

/// Whether there is such a day in the Gregorian calendar; `year` in full, 0 for one that is not known (then 29 February passes).
#[must_use]
pub fn is_date(year: u32, month: u32, day: u32) -> bool {
    let leap = year == 0 || (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// Whether six digits are a day, the year by its last two: in either century, so 29 February 1900 passes as 2000.
#[must_use]
pub fn is_yymmdd(digits: &[u8]) -> bool {
    is_born_in(2000, digits)
}

/// Whether six digits are a day of the century that begins with `century`, such as 1900.
#[must_use]
pub fn is_born_in(century: u32, digits: &[u8]) -> bool {
    digits.len() == 6
        && is_date(
            century + number(stretch(digits, 0..2)),
            number(stretch(digits, 2..4)),
            number(stretch(digits, 4..6)),
        )
}

/// The number that digits write; at most nine of them.
#[must_use]
pub fn number(digits: &[u8]) -> u32 {
    digits.iter().take(9).fold(0, |sum, &byte| sum * 10 + digit(byte).min(9))
}

/// The number that the places `from..to` write; see [`number`].
#[must_use]
pub fn part(value: &[u8], from: usize, to: usize) -> u32 {
    number(stretch(value, from..to))
}

/// What is left when the number that the digits write, however many, is divided by `modulus` (1 to a million).
#[must_use]
pub fn remainder(digits: &[u8], modulus: u32) -> u32 {
    digits.iter().fold(0, |rest, &byte| (rest * 10 + digit(byte)) % modulus)
}

/// ISO/IEC 7064, MOD 11,10: the last digit is the check digit.
#[must_use]
pub fn mod_11_10(digits: &[u8]) -> bool {
    let doubled = |check: u32| (if check == 0 { 10 } else { check }) * 2 % 11;
    digits.iter().fold(5, |check, &byte| (doubled(check) + digit(byte)) % 10) == 1
}

/// Sum of the cross sums of digits times weights, from the left: what German insurers use.
#[must_use]
pub fn cross_sum(digits: &[u8], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(&byte, weight)| digit(byte) * weight).map(|p| p / 10 + p % 10).sum()
}

/// The two digits of a letter's place in the alphabet, A `01` to Z `26`; `00` for anything else.
#[must_use]
pub fn letter_place(byte: u8) -> [u8; 2] {
    let place = if byte.is_ascii_uppercase() { byte - b'A' + 1 } else { 0 };
    [b'0' + place / 10, b'0' + place % 10]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked examples of others: ISO 7064 by a German tax number, Verhoeff by his 236 and 3.
    #[test]
    fn sums_agree_with_published_examples() {
        assert!(mod_11_10(b"36574261809") && !mod_11_10(b"36574261890"));
        assert!(verhoeff(b"2363") && !verhoeff(b"2364") && !verhoeff(b"3263"));
        assert!(luhn(b"79927398713") && !luhn(b"79927398710"));
        assert_eq!(remainder(b"2951099126111", 97), 97 - 93);
        assert_eq!(letter_place(b'Z'), *b"26");
        assert_eq!((base36(b'7'), base36(b'A'), base36(b'Z')), (7, 10, 35));
    }

    #[test]
    fn verhoeff_takes_the_right_last_digit_only() {
        // The example of the source: 236 has the check digit 3.
        for last in b'0'..=b'9' {
            assert_eq!(verhoeff(&[b'2', b'3', b'6', last]), last == b'3', "{last}");
        }
        assert!(!verhoeff(b""));
    }

    #[test]
    fn dates_with_two_digits_of_a_year() {
        assert!(
            is_yymmdd(b"000229") && !is_yymmdd(b"010229") && !is_yymmdd(b"991301") && !is_yymmdd(b"99010")
        );
        assert!(!is_born_in(1900, b"000229"));
    }

    #[test]
    fn parts_end_where_the_value_ends() {
        assert_eq!(stretch(b"12345", 3..9), b"45");
        assert_eq!(stretch(b"12345", 7..9), b"");
        assert_eq!((at(b"12", 1), at(b"12", 2)), (2, 99));
    }
}
