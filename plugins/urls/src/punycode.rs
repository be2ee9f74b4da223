//! Punycode (RFC 3492), to see what an `xn--` label shows.

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
/// Longest label of a host, in bytes (RFC 1035).
const LABEL_BYTES_MAX: usize = 63;

/// What a label says without its `xn--`; `None` when it is no Punycode.
#[must_use]
pub fn decode(label: &str) -> Option<String> {
    if label.len() > LABEL_BYTES_MAX || !label.is_ascii() {
        return None;
    }
    let (basic, coded) = label.rsplit_once('-').unwrap_or(("", label));
    let mut output: Vec<char> = basic.chars().collect();
    let (mut n, mut i, mut bias) = (128_u32, 0_u32, 72_u32);
    let mut digits = coded.bytes().peekable();
    while digits.peek().is_some() {
        let before = i;
        let mut weight = 1_u32;
        let mut k = BASE;
        loop {
            let digit = digit(digits.next()?)?;
            i = i.checked_add(digit.checked_mul(weight)?)?;
            let t = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
            if digit < t {
                break;
            }
            weight = weight.checked_mul(BASE - t)?;
            k += BASE;
        }
        let length = u32::try_from(output.len()).ok()? + 1;
        bias = adapt(i - before, length, before == 0);
        n = n.checked_add(i / length)?;
        i %= length;
        output.insert(i as usize, char::from_u32(n)?);
        i += 1;
    }
    Some(output.into_iter().collect())
}

fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some(u32::from(byte - b'a')),
        b'A'..=b'Z' => Some(u32::from(byte - b'A')),
        b'0'..=b'9' => Some(u32::from(byte - b'0') + 26),
        _ => None,
    }
}

fn adapt(delta: u32, length: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / length;
    let mut k = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_the_standard_and_of_the_wild() {
        for (label, shows) in [
            ("mnchen-3ya", "münchen"),
            ("80ak6aa92e", "аррӏе"),
            ("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"),
            ("egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"),
            ("MajiKoi5-783gue6qz075azm5e", "MajiでKoiする5秒前"),
            ("d9juau41awczczp", "そのスピードで"),
            ("pypal-4ve", "pаypal"),
        ] {
            assert_eq!(decode(label).as_deref(), Some(shows), "{label}");
        }
    }

    #[test]
    fn what_is_no_punycode() {
        for label in ["99999999", "a-999999999", "ü", "ab!", &"a".repeat(64)] {
            assert_eq!(decode(label), None, "{label}");
        }
    }
}
