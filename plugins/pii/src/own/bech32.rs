//! Bech32 and Bech32m. Sources: BIP 173, <https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki>, and BIP 350,
//! <https://github.com/bitcoin/bips/blob/master/bip-0350.mediawiki>.

const LETTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Whether `text` is a segregated witness address with the human-readable part `part`, such as `bc`.
#[must_use]
pub fn is_address(text: &[u8], part: &[u8]) -> bool {
    let is_mixed = text.iter().any(u8::is_ascii_uppercase) && text.iter().any(u8::is_ascii_lowercase);
    let lower = text.to_ascii_lowercase();
    let Some(data) = lower.strip_prefix(part).and_then(|rest| rest.strip_prefix(b"1")) else { return false };
    if is_mixed || text.len() > 90 || data.len() < 8 {
        return false;
    }
    let digits: Option<Vec<u32>> = data
        .iter()
        .map(|byte| LETTERS.iter().position(|letter| letter == byte).and_then(|at| u32::try_from(at).ok()))
        .collect();
    let Some(digits) = digits else { return false };
    let high = part.iter().map(|byte| u32::from(byte >> 5));
    let low = part.iter().map(|byte| u32::from(byte & 31));
    let sum = high.chain(std::iter::once(0)).chain(low).chain(digits.iter().copied()).fold(1, step);
    let version = digits.first().copied().unwrap_or(32);
    // A program of 20 or 32 bytes for version 0, of 2 to 40 for others.
    let bits = (digits.len() - 7) * 5;
    match version {
        0 => sum == 1 && matches!(bits / 8, 20 | 32),
        1..=16 => sum == 0x2BC8_30A3 && (2..=40).contains(&(bits / 8)),
        _ => false,
    }
}

fn step(sum: u32, digit: u32) -> u32 {
    const GENERATOR: [u32; 5] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3];
    let top = sum >> 25;
    let next = ((sum & 0x01FF_FFFF) << 5) ^ digit;
    GENERATOR
        .iter()
        .enumerate()
        .filter(|(bit, _)| top >> bit & 1 == 1)
        .fold(next, |sum, (_, part)| sum ^ part)
}
