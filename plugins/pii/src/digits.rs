//! Check digits that several kinds share.

/// The value of a digit; other bytes count as they stand and fail a check sooner or later.
#[must_use]
pub fn digit(byte: u8) -> u32 {
    u32::from(byte.wrapping_sub(b'0'))
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

/// The number that digits write; at most nine of them.
#[must_use]
pub fn number(digits: &[u8]) -> u32 {
    digits.iter().take(9).fold(0, |sum, &byte| sum * 10 + digit(byte).min(9))
}

/// The places `from..to` of a value, from 0; nothing where it is too short.
#[must_use]
pub fn places(value: &[u8], from: usize, to: usize) -> &[u8] {
    value.get(from..to).unwrap_or_default()
}

/// The number that the places `from..to` write; see [`number`].
#[must_use]
pub fn part(value: &[u8], from: usize, to: usize) -> u32 {
    number(places(value, from, to))
}

/// What is left when the number that the digits write, however many, is divided by `modulus` (1 to a million).
#[must_use]
pub fn remainder(digits: &[u8], modulus: u32) -> u32 {
    digits.iter().fold(0, |rest, &byte| (rest * 10 + digit(byte)) % modulus)
}

/// Value of a letter or digit where letters go on after the digits: 0 to 9, A 10 to Z 35. Other bytes count as 36.
#[must_use]
pub fn base36(byte: u8) -> u32 {
    char::from(byte).to_digit(36).unwrap_or(36)
}

/// ISO/IEC 7064, MOD 11,10: the last digit is the check digit.
#[must_use]
pub fn mod_11_10(digits: &[u8]) -> bool {
    let doubled = |check: u32| (if check == 0 { 10 } else { check }) * 2 % 11;
    digits.iter().fold(5, |check, &byte| (doubled(check) + digit(byte)) % 10) == 1
}

/// Verhoeff's check over the dihedral group of ten: the last digit is the check digit.
#[must_use]
pub fn verhoeff(digits: &[u8]) -> bool {
    // Composition in that group: 0 to 4 are turns, 5 to 9 are turns of the flipped pentagon.
    let compose = |a: u32, b: u32| match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b) % 5 + 5,
        (false, true) => (a - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    };
    let permute = |value: u32| [1, 5, 7, 6, 2, 8, 3, 0, 9, 4].get(value as usize).copied().unwrap_or(0);
    let sum = digits.iter().rev().enumerate().fold(0, |sum, (place, &byte)| {
        compose(sum, (0..place % 8).fold(digit(byte).min(9), |value, _| permute(value)))
    });
    !digits.is_empty() && sum == 0
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
}
