//! Tokens in base64, base32 and hexadecimal.

use super::{Candidate, score};

/// Shortest token that is tried, in bytes.
const TOKEN_MIN: usize = 16;

/// A line of base64 this long goes on in the next one.
const WRAPPED_MIN: usize = 60;

/// Digits after which all three bases are on a whole byte, and UTF-16 on a whole unit.
const WHOLE: usize = 16;

/// Readings of one token from different starts that go on to its end; further ones end at the next sign, so that the
/// work stays linear.
const TO_THE_END_MAX: usize = 8;

/// Tries every long token; returns where the one starts that the block ends in, if it does. `goes_on` when the block
/// begins within a token.
pub(super) fn tokens(block: &str, goes_on: bool, candidates: &mut Vec<Candidate>) -> Option<usize> {
    let bytes = block.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at + bytes.get(at..)?.iter().position(is_token)?;
        let (end, is_open) = token_end(bytes, start, goes_on && start == 0);
        at = end.max(start + 1);
        let Some(token) = bytes.get(start..end).filter(|token| token.len() >= TOKEN_MIN) else { continue };
        let padded = bytes.get(end..).unwrap_or_default().iter().take_while(|byte| **byte == b'=').count();
        let mut last = 0;
        readings(token, |how, text, from, to| {
            let padded = if to == token.len() { padded } else { 0 };
            candidates.push(Candidate::whole(how, text, start + from, start + to + padded));
            last = from;
        });
        if is_open {
            return Some(start + last);
        }
    }
    None
}

fn is_token(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

/// Where the token ends that begins at `start`, over the ends of long lines, and whether the block ends first; its first
/// line may be the rest of a long one.
fn token_end(bytes: &[u8], start: usize, is_rest: bool) -> (usize, bool) {
    let mut end = start;
    let mut line = start;
    let mut may_be_short = is_rest;
    loop {
        end += bytes.get(end..).unwrap_or_default().iter().take_while(|byte| is_token(byte)).count();
        let gap = match bytes.get(end..) {
            None | Some([]) => return (end, true),
            Some([b'\n', ..]) => 1,
            Some([b'\r', b'\n', ..]) => 2,
            _ => return (end, false),
        };
        if end - line < WRAPPED_MIN && !may_be_short {
            return (end, false);
        }
        may_be_short = false;
        match bytes.get(end + gap) {
            None => return (end, true),
            Some(next) if !is_token(next) => return (end, false),
            _ => {}
        }
        end += gap;
        line = end;
    }
}

/// A place at or after `from` that is on a whole byte of the token that starts at `open`.
pub(super) fn resume(bytes: &[u8], open: usize, from: usize) -> usize {
    let digits = bytes.iter().enumerate().skip(open).filter(|(_, byte)| is_token(byte));
    digits.step_by(WHOLE).map(|(at, _)| at).find(|at| *at >= from).unwrap_or(bytes.len())
}

/// Every text that the token holds, with how and where. Signs that are digits of base64 may as well part the token from
/// what stands before it, so each of them may be where it starts; or a letter or two may stand before it.
fn readings(token: &[u8], mut take: impl FnMut(&'static str, String, usize, usize)) {
    let is_sign = |byte: &u8| matches!(byte, b'-' | b'_' | b'/');
    let mut done = 0;
    let mut to_the_end = 0;
    let mut at = 0;
    while token.len() - at >= TOKEN_MIN {
        let part = token.get(at..).unwrap_or_default();
        let segment = part.iter().position(is_sign).unwrap_or(part.len());
        if at >= done {
            let narrow = part.get(..segment).filter(|segment| segment.len() >= TOKEN_MIN);
            if let Some((how, text)) = narrow.and_then(narrower) {
                take(how, text, at, at + segment);
                done = at + segment;
            } else if to_the_end < TO_THE_END_MAX {
                if let Some(bytes) = base64(part) {
                    to_the_end += 1;
                    if let Some((text, used)) = score::as_text_until(bytes) {
                        let digits = used.saturating_mul(4).div_ceil(3);
                        done = if digits + 4 >= part.len() { token.len() } else { at + digits };
                        take("base64", text, at, done);
                    }
                }
            } else if let Some(text) = narrow.and_then(base64).and_then(score::as_text) {
                take("base64", text, at, at + segment);
                done = at + segment;
            }
        }
        at += segment;
        let signs = token.get(at..).unwrap_or_default().iter().take_while(|byte| is_sign(byte)).count();
        if signs == 0 {
            break;
        }
        at += signs;
    }
    if done > 0 {
        return;
    }
    for from in 1..4 {
        let Some(part) = token.get(from..).filter(|part| part.len() >= TOKEN_MIN) else { return };
        if let Some(text) = base64(part).and_then(score::as_text) {
            take("base64", text, from, token.len());
            return;
        }
    }
}

/// The text in one of the narrower alphabets: everything hexadecimal is base64 too.
fn narrower(token: &[u8]) -> Option<(&'static str, String)> {
    if token.iter().all(|byte| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace())
        && let Some(text) = score::as_text(hex(token))
    {
        return Some(("hex", text));
    }
    let is_base32 = |byte: &u8| matches!(byte, b'A'..=b'Z' | b'2'..=b'7' | b'\r' | b'\n');
    if !token.iter().all(is_base32) {
        return None;
    }
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'2'..=b'7' => Some(byte - b'2' + 26),
        _ => None,
    };
    bits(token, 5, digit).and_then(score::as_text).map(|text| ("base32", text))
}

fn base64(token: &[u8]) -> Option<Vec<u8>> {
    bits(token, 6, |byte| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    })
}

/// Bytes of pairs of hexadecimal digits; half a pair at the end is left.
fn hex(digits: &[u8]) -> Vec<u8> {
    let value = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let digits: Vec<u8> = digits.iter().filter_map(|byte| value(*byte)).collect();
    digits.chunks_exact(2).map(|pair| pair.iter().fold(0, |n, d| n << 4 | d)).collect()
}

/// How many decoded bytes are looked at before the rest is worth the work,
const PEEK: usize = 12;
/// and how many of those may be no text.
const ODD_MAX: usize = 3;

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

/// Whether the first bytes are nearly all those of a text, or every other byte is zero. They may begin and end within a
/// character.
fn may_be_text(bytes: &[u8]) -> bool {
    let controls = bytes.iter().filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace()).count();
    let zeroes = bytes.iter().filter(|byte| **byte == 0).count();
    let lead = bytes.iter().take(3).take_while(|byte| matches!(byte, 0x80..0xc0)).count();
    let mut invalid = 0;
    let mut chunks = bytes.get(lead..).unwrap_or_default().utf8_chunks().peekable();
    while let Some(chunk) = chunks.next() {
        let is_begun = chunks.peek().is_none()
            && std::str::from_utf8(chunk.invalid()).is_err_and(|error| error.error_len().is_none());
        invalid += if is_begun { 0 } else { chunk.invalid().len() };
    }
    controls + invalid <= ODD_MAX || zeroes * 2 >= bytes.len() - 1
}
