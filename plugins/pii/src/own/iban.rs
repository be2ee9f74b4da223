//! The matcher of international bank account numbers.

use crate::countries::iban_length;
use crate::edges::ends_word;

/// Longest number, in letters and digits.
const LENGTH_MAX: usize = 33;

/// The end of the number that begins at `start`, where a word begins.
#[must_use]
pub fn at(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let [first, second, tens, ones, ..] = bytes.get(start..)? else { return None };
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
        return None;
    }
    let length = iban_length([first.to_ascii_uppercase(), second.to_ascii_uppercase()])?;
    let (mut compact, mut count, mut at, mut separator) = ([0; LENGTH_MAX], 0, start, None);
    while count < length {
        let byte = *bytes.get(at)?;
        if byte.is_ascii_alphanumeric() {
            *compact.get_mut(count)? = byte.to_ascii_uppercase();
            count += 1;
        } else if !matches!(byte, b' ' | b'-' | b'.')
            || *separator.get_or_insert(byte) != byte
            || !bytes.get(at - 1)?.is_ascii_alphanumeric()
        {
            return None;
        }
        at += 1;
    }
    (ends_word(text, at) && has_check_digits(compact.get(..count)?)).then_some(at)
}

/// ISO 7064 MOD 97-10 over the number with its first four moved to the end.
fn has_check_digits(compact: &[u8]) -> bool {
    let Some((head, tail)) = compact.split_at_checked(4) else { return false };
    let rest = tail.iter().chain(head).fold(0_u32, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte.wrapping_sub(b'A')) + 10) % 97,
    });
    rest == 1
}
