//! Tokens in base64, base32 and hexadecimal.

use super::{Candidate, score};

/// Shortest token that is tried, in bytes.
const TOKEN_MIN: usize = 16;

/// A line of base64 this long goes on in the next one.
const WRAPPED_MIN: usize = 60;

/// Tries every long token.
pub(super) fn tokens(block: &str, candidates: &mut Vec<Candidate>) {
    let bytes = block.as_bytes();
    let is_token = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_');
    let mut at = 0;
    while at < bytes.len() {
        let Some(start) = bytes.get(at..).and_then(|rest| rest.iter().position(is_token)).map(|n| at + n)
        else {
            return;
        };
        let mut end = start;
        let mut line = start;
        loop {
            end += bytes.get(end..).unwrap_or_default().iter().take_while(|byte| is_token(byte)).count();
            let gap = match bytes.get(end..) {
                Some([b'\n', ..]) => 1,
                Some([b'\r', b'\n', ..]) => 2,
                _ => break,
            };
            if end - line < WRAPPED_MIN || !bytes.get(end + gap).is_some_and(is_token) {
                break;
            }
            end += gap;
            line = end;
        }
        at = end.max(start + 1);
        let Some(token) = bytes.get(start..end).filter(|token| token.len() >= TOKEN_MIN) else { continue };
        let padded = bytes.get(end..).unwrap_or_default().iter().take_while(|byte| **byte == b'=').count();
        if let Some((how, text)) = decoded(token) {
            candidates.push(Candidate::whole(how, text, start, end + padded));
        }
    }
}

fn decoded(token: &[u8]) -> Option<(&'static str, String)> {
    // The narrower alphabet first: everything hexadecimal is base64 too.
    if token.iter().all(|byte| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace())
        && let Some(text) = hex(token).and_then(score::as_text)
    {
        return Some(("hex", text));
    }
    let is_base32 = |byte: &u8| matches!(byte, b'A'..=b'Z' | b'2'..=b'7' | b'\r' | b'\n');
    if token.iter().all(is_base32)
        && let Some(text) = bits(token, 5, |byte| match byte {
            b'A'..=b'Z' => Some(byte - b'A'),
            b'2'..=b'7' => Some(byte - b'2' + 26),
            _ => None,
        })
        .and_then(score::as_text)
    {
        return Some(("base32", text));
    }
    let text = bits(token, 6, |byte| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    })
    .and_then(score::as_text)?;
    Some(("base64", text))
}

/// Bytes of an even number of hexadecimal digits.
pub(super) fn hex(digits: &[u8]) -> Option<Vec<u8>> {
    let value = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let digits: Vec<u8> = digits.iter().filter_map(|byte| value(*byte)).collect();
    digits
        .len()
        .is_multiple_of(2)
        .then(|| digits.chunks_exact(2).map(|pair| pair.iter().fold(0, |n, d| n << 4 | d)).collect())
}

/// How many decoded bytes are looked at before the rest is worth the work.
const PEEK: usize = 12;

/// Bytes of digits that carry `width` bits each; line ends are skipped. `None` as soon as no text comes out.
fn bits(token: &[u8], width: u32, value: impl Fn(u8) -> Option<u8>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut held, mut count) = (0_u32, 0_u32);
    for &byte in token {
        let Some(digit) = value(byte) else { continue };
        held = held << width | u32::from(digit);
        count += width;
        if count >= 8 {
            count -= 8;
            bytes.push((held >> count) as u8);
            held &= (1 << count) - 1;
            if bytes.len() == PEEK && !may_be_text(&bytes) {
                return None;
            }
        }
    }
    Some(bytes)
}

/// Whether the first bytes are those of a text: printable ASCII, UTF-8, or every other byte zero.
fn may_be_text(bytes: &[u8]) -> bool {
    let controls = bytes.iter().filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace()).count();
    let zeroes = bytes.iter().filter(|byte| **byte == 0).count();
    let is_utf8 = match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    (is_utf8 && controls == 0) || zeroes * 2 >= bytes.len() - 1
}
