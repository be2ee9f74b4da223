//! What must hold for a token beyond its form, and how random a text is.

/// A check of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// Nothing but the form and the entropy.
    None,
    /// The last six characters are the CRC-32 of those between them and the prefix, in base 62.
    Crc32Base62,
    /// The last eight characters are the CRC-32 of all before, in hexadecimal digits.
    Crc32Hex,
    /// Base 32 from the fifth character on, which holds the number of the account.
    AwsKey,
    /// The first part is a number in base64.
    DiscordId,
    /// At least two digits and a letter.
    Digit,
    /// Capitals, small letters and digits.
    MixedCase,
    /// The name that it is assigned to speaks of a secret.
    SecretWord,
}

/// What a check says of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// It is none.
    No,
    /// It may be one: the check cannot tell.
    Perhaps,
    /// The checksum is right, which happens to hardly anything else.
    Certainly,
}

impl Check {
    /// Judges a token that has the form.
    #[must_use]
    pub fn of(self, token: &[u8], name_is_secret: bool) -> Holds {
        let may = |holds| if holds { Holds::Perhaps } else { Holds::No };
        match self {
            Check::None => Holds::Perhaps,
            Check::Crc32Base62 => sure(crc32_base62(token)),
            Check::Crc32Hex => sure(crc32_hex(token)),
            Check::AwsKey => {
                let body = token.get(4..).unwrap_or_default();
                sure(body.iter().all(|byte| matches!(byte, b'A'..=b'Z' | b'2'..=b'7')))
            }
            Check::DiscordId => {
                let id = token.split(|&byte| byte == b'.').next().unwrap_or_default();
                let decoded = decode_base64(id, 64);
                may(decoded.len() >= 15 && decoded.iter().all(u8::is_ascii_digit)
                    || id.iter().any(u8::is_ascii_digit))
            }
            Check::Digit => {
                let digits = token.iter().filter(|byte| byte.is_ascii_digit()).count();
                may(digits >= 2 && digits < token.len())
            }
            Check::MixedCase => may(token.iter().any(u8::is_ascii_digit)
                && token.iter().any(u8::is_ascii_uppercase)
                && token.iter().any(u8::is_ascii_lowercase)),
            Check::SecretWord => may(name_is_secret),
        }
    }
}

fn sure(holds: bool) -> Holds {
    if holds { Holds::Certainly } else { Holds::Perhaps }
}

/// CRC-32 as in ISO 3309 and zip archives.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(crc & 1)))
    })
}

fn crc32_base62(token: &[u8]) -> bool {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let Some(prefix) = token.iter().position(|&byte| byte == b'_') else { return false };
    let Some((body, sum)) = token.get(prefix + 1..).and_then(|rest| rest.split_last_chunk::<6>()) else {
        return false;
    };
    let mut left = crc32(body);
    sum.iter().rev().all(|&byte| {
        let digit = DIGITS.get((left % 62) as usize).copied();
        left /= 62;
        digit == Some(byte)
    })
}

fn crc32_hex(token: &[u8]) -> bool {
    let Some((body, sum)) = token.split_last_chunk::<8>() else { return false };
    let written = std::str::from_utf8(sum).ok().and_then(|sum| u32::from_str_radix(sum, 16).ok());
    written == Some(crc32(body))
}

/// Decodes either alphabet of base64, up to `max` bytes; empty for what is not base64.
#[must_use]
pub fn decode_base64(text: &[u8], max: usize) -> Vec<u8> {
    let mut decoded = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for &byte in text {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => return Vec::new(),
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            decoded.push((bits >> held & 0xFF) as u8);
            if decoded.len() == max {
                break;
            }
        }
    }
    decoded
}

/// Bytes of a text that are counted.
const COUNTED_MAX: usize = 256;

/// Entropy of the bytes of a text, in bits per byte, in [0, 8]; of the first 256 bytes where there are more.
#[must_use]
pub fn entropy(text: &[u8]) -> f32 {
    let text = text.get(..COUNTED_MAX).unwrap_or(text);
    let mut counts = [0_u16; 256];
    for &byte in text {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    let all = text.len() as f32;
    let sum: f32 =
        counts.iter().filter(|&&count| count > 1).map(|&c| f32::from(c) * f32::from(c).log2()).sum();
    if text.is_empty() { 0.0 } else { all.log2() - sum / all }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_are_those_of_the_issuers() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        // From the rules that document the checksum.
        assert!(crc32_base62(["npm_UEuirnhN6qyDNigm", "WWTIEHMNquQHF54FKSCV"].concat().as_bytes()));
        assert!(!crc32_base62(["npm_UEuirnhN6qyDNigm", "WWTIEHMNquQHF54FKSCW"].concat().as_bytes()));
        assert!(crc32_hex(["ATBBAb3dE5fG7hJ9", "kL2mN4pQ6rS8AD6D34F4"].concat().as_bytes()));
        assert!(!crc32_hex(b"ATBB"));
    }

    #[test]
    fn entropy_is_between_none_and_all_different() {
        assert!(entropy(b"aaaaaaaa").abs() < 1e-6);
        assert!((entropy(b"abcdefgh") - 3.0).abs() < 1e-6);
        assert!(entropy(b"").abs() < 1e-6);
    }

    #[test]
    fn base64_of_both_alphabets() {
        assert_eq!(decode_base64(b"eyJhbGciOiJIUzI1NiJ9", 99), br#"{"alg":"HS256"}"#);
        assert_eq!(decode_base64(b"-_-_", 99), decode_base64(b"+/+/", 99));
        assert_eq!(decode_base64(b"a b", 99), b"");
    }
}
