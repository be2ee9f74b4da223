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
