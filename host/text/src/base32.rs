//! Crockford's base 32: no letter differs from another by case, and none looks like a digit.
//!
//! `I` and `L` are read as 1, `O` as 0; there is no `U`. See "Base 32", <https://www.crockford.com/base32.html>.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The character for the low five bits of `value`.
pub(crate) fn sign(value: u32) -> char {
    char::from(ALPHABET.get((value & 31) as usize).copied().unwrap_or(b'0'))
}

/// The five bits that an ASCII character stands for, in either case.
pub(crate) fn value(sign: u8) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        sign => sign,
    };
    let at = ALPHABET.iter().position(|known| *known == sign)?;
    u8::try_from(at).ok()
}

/// `value` in `signs` characters, the highest bits first.
pub(crate) fn number(value: u32, signs: usize, out: &mut String) {
    for place in (0..signs).rev() {
        out.push(sign(value.checked_shr((place * 5) as u32).unwrap_or(0)));
    }
}

/// How many characters `bytes` bytes take.
pub(crate) fn length(bytes: usize) -> usize {
    (bytes * 8).div_ceil(5)
}

/// `bytes` as characters, the last one filled up with zeros.
pub(crate) fn encode(bytes: &[u8], out: &mut String) {
    let (mut bits, mut held) = (0_u32, 0);
    for byte in bytes {
        bits = (bits << 8) | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            out.push(sign(bits >> held));
        }
        bits &= (1 << held) - 1;
    }
    if held > 0 {
        out.push(sign(bits << (5 - held)));
    }
}

/// The bytes that groups of five bits stand for; `None` when what fills up the last group is not zero: one value has one
/// spelling.
pub(crate) fn decode(values: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(values.len() * 5 / 8);
    let (mut bits, mut held) = (0_u32, 0);
    for value in values {
        bits = (bits << 5) | u32::from(*value);
        held += 5;
        if held >= 8 {
            held -= 8;
            out.push(u8::try_from(bits >> held & 0xff).ok()?);
            bits &= (1 << held) - 1;
        }
    }
    (bits == 0 && held < 5).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_in_either_case() {
        for n in 0..40_u8 {
            let bytes: Vec<u8> = (0..n).map(|i| i.wrapping_mul(37) ^ n).collect();
            let mut text = String::new();
            encode(&bytes, &mut text);
            assert_eq!(text.len(), length(bytes.len()));
            for text in [text.clone(), text.to_lowercase()] {
                let values: Option<Vec<u8>> = text.bytes().map(value).collect();
                assert_eq!(decode(&values.expect("our alphabet")), Some(bytes.clone()));
            }
        }
    }

    #[test]
    fn one_value_has_one_spelling() {
        let values = |text: &str| text.bytes().map(value).collect::<Option<Vec<u8>>>();
        assert_eq!(decode(&values("ZZ").expect("known")), None, "filled up with ones");
        assert_eq!(decode(&values("000").expect("known")), None, "a character too many");
        assert_eq!(values("U"), None);
        assert_eq!(values("oOiIlL"), Some(vec![0, 0, 1, 1, 1, 1]));
    }

    #[test]
    fn numbers_are_written_in_full() {
        let mut out = String::new();
        number(32 * 32 + 31, 3, &mut out);
        assert_eq!(out, "10Z");
    }
}
