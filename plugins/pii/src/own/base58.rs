//! Base58 with a checksum. Source: The Base58 Encoding Scheme, Internet-Draft, <https://datatracker.ietf.org/doc/html/draft-msporny-base58-03>.

use sha2::{Digest as _, Sha256};
use sha3::Keccak256;

/// The alphabet of Bitcoin.
pub const BITCOIN: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/// The alphabet of the XRP Ledger. Source: <https://xrpl.org/docs/references/protocol/data-types/base58-encodings>.
pub const RIPPLE: &[u8; 58] = b"rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";

/// What `text` of at most 64 letters encodes, four bytes of double SHA-256 checked and left out.
#[must_use]
pub fn checked(text: &[u8], alphabet: &[u8; 58]) -> Option<Vec<u8>> {
    let bytes = decode(text, alphabet)?;
    let (body, sum) = bytes.split_last_chunk::<4>()?;
    (Sha256::digest(Sha256::digest(body)).first_chunk::<4>() == Some(sum)).then(|| body.to_vec())
}

fn decode(text: &[u8], alphabet: &[u8; 58]) -> Option<Vec<u8>> {
    if text.len() > 64 {
        return None;
    }
    let mut number: Vec<u8> = Vec::with_capacity(48);
    for byte in text {
        let mut carry = u32::try_from(alphabet.iter().position(|letter| letter == byte)?).ok()?;
        for digit in &mut number {
            carry += u32::from(*digit) * 58;
            *digit = (carry & 0xFF) as u8;
            carry >>= 8;
        }
        while carry > 0 {
            number.push((carry & 0xFF) as u8);
            carry >>= 8;
        }
    }
    // The first letter of the alphabet is a zero byte each.
    let zeros = text.iter().take_while(|byte| Some(*byte) == alphabet.first()).count();
    number.extend(std::iter::repeat_n(0, zeros));
    number.reverse();
    Some(number)
}

/// What a Monero address encodes: blocks of eight bytes in eleven letters each, the last of five in seven, and four bytes of
/// Keccak-256 checked and left out. Source: Monero documentation, <https://docs.getmonero.org/public-address/standard-address/>.
#[must_use]
pub fn monero(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(80);
    for block in text.chunks(11) {
        let size = match block.len() {
            11 => 8,
            7 => 5,
            6 => 4,
            _ => return None,
        };
        let mut number = 0_u128;
        for byte in block {
            let digit = BITCOIN.iter().position(|letter| letter == byte)?;
            number = number * 58 + digit as u128;
        }
        if number >> (8 * size) != 0 {
            return None;
        }
        bytes.extend(number.to_be_bytes().get(16 - size..)?);
    }
    let (body, sum) = bytes.split_last_chunk::<4>()?;
    (Keccak256::digest(body).first_chunk::<4>() == Some(sum)).then(|| body.to_vec())
}
