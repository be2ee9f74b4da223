//! The matcher of addresses of cryptocurrencies.

use sha3::{Digest as _, Keccak256};

use super::base58::{BITCOIN, RIPPLE, checked, monero};
use super::bech32::is_address;
use crate::edges::ends_word;
use crate::kind::Kind;
use crate::kinds::general;
use crate::scan::Scan;

/// The kinds, in the order of their places.
pub const KINDS: [&Kind; 6] = [
    &general::bitcoin::KIND,
    &general::ethereum::KIND,
    &general::litecoin::KIND,
    &general::monero::KIND,
    &general::tron::KIND,
    &general::xrp::KIND,
];

/// Tries the word from `start` to `end`.
pub fn word(
    scan: &mut Scan<'_>,
    [bitcoin, ethereum, litecoin, monero_kind, tron, xrp]: [Option<u16>; 6],
    start: usize,
    end: usize,
) {
    let value = scan.text.as_bytes().get(start..end).unwrap_or_default();
    let Some(&first) = value.first() else { return };
    if !ends_word(scan.text, end) {
        return;
    }
    let version = |wanted: u8| {
        let is = |body: Vec<u8>| body.len() == 21 && body.first() == Some(&wanted);
        checked(value, BITCOIN).is_some_and(is)
    };
    let length = value.len();
    let kind = match first {
        b'1' if length <= 35 && version(0x00) => bitcoin,
        b'3' if length <= 35 && version(0x05) => bitcoin,
        b'b' | b'B' if is_address(value, b"bc") => bitcoin,
        b'0' if length == 42 => return self::ethereum(scan, ethereum, start, end),
        b'L' if length <= 35 && version(0x30) => litecoin,
        b'M' if length <= 35 && version(0x32) => litecoin,
        b'l' | b'L' if is_address(value, b"ltc") => litecoin,
        b'4' | b'8' if matches!(length, 95 | 106) => {
            let is = |body: Vec<u8>| matches!(body.first(), Some(18 | 19 | 42));
            if monero(value).is_some_and(is) { monero_kind } else { None }
        }
        b'T' if length == 34 && version(0x41) => tron,
        b'r' if length <= 35 => {
            let is = |body: Vec<u8>| body.len() == 21 && body.first() == Some(&0);
            if checked(value, RIPPLE).is_some_and(is) { xrp } else { None }
        }
        _ => None,
    };
    if let Some(kind) = kind {
        let score = scan.score(start, end, kind);
        scan.add(start, end, kind, score);
    }
}

/// An address of Ethereum: 20 bytes in hexadecimal digits, whose case is the checksum if it is mixed.
fn ethereum(scan: &mut Scan<'_>, kind: Option<u16>, start: usize, end: usize) {
    let Some(kind) = kind else { return };
    let value = scan.text.as_bytes().get(start + 2..end).unwrap_or_default();
    if !value.iter().all(u8::is_ascii_hexdigit) || scan.text.as_bytes().get(start + 1) != Some(&b'x') {
        return;
    }
    let is_mixed = value.iter().any(u8::is_ascii_uppercase) && value.iter().any(u8::is_ascii_lowercase);
    if !is_mixed {
        let score = scan.score(start, end, kind);
        scan.add(start, end, kind, score);
        return;
    }
    let digest = Keccak256::digest(value.to_ascii_lowercase());
    let half = |at: usize| {
        digest.get(at / 2).map_or(0, |byte| if at.is_multiple_of(2) { byte >> 4 } else { byte & 15 })
    };
    let holds = value
        .iter()
        .enumerate()
        .all(|(at, byte)| !byte.is_ascii_alphabetic() || byte.is_ascii_uppercase() == (half(at) >= 8));
    if holds {
        scan.add(start, end, kind, 0.95);
    }
}
