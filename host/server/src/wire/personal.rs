//! Which numbers and keys of a tool's JSON may be personal data. All others are no texts: a result of thousands of prices and
//! counts costs nothing.

/// Fewest digits of a number that identifies somebody by itself.
const DIGITS_MIN: usize = 7;

/// Most digits of such a number; the longest are bank accounts.
const DIGITS_MAX: usize = 34;

/// Longest key that is a name of something because it has letters only.
const WORDS_BYTES_MAX: usize = 40;

/// The same with some digits.
const MIXED_BYTES_MAX: usize = 15;

/// Whether a number, as JSON writes it, is a whole one of 7 to 34 digits. Fractions are amounts and measures; `4111111111111111.0`
/// and `4.111111111111111E15` are card numbers that went through a floating-point number.
pub(super) fn number(written: &str) -> bool {
    let unsigned = written.strip_prefix('-').unwrap_or(written);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => match exponent.parse::<i64>() {
            Ok(exponent) => (mantissa, exponent),
            Err(_) => return false,
        },
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let fraction_digits = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
    if whole == "0" || exponent < fraction_digits {
        return false;
    }
    let digits = i64::try_from(whole.len()).unwrap_or(i64::MAX).saturating_add(exponent);
    usize::try_from(digits).is_ok_and(|digits| (DIGITS_MIN..=DIGITS_MAX).contains(&digits))
}

/// Whether a key is anything but the name of a field: names are short and of words.
pub(super) fn key(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    let is_plain = key
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' ' | b'.' | b'$'));
    let bytes_max = if digits > 0 { MIXED_BYTES_MAX } else { WORDS_BYTES_MAX };
    !is_plain || digits >= DIGITS_MIN - 1 || key.len() > bytes_max
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_of_some_length_may_identify() {
        for written in [
            "4111111111111111",
            "-4111111111111111",
            "123456789",
            "1234567",
            "4111111111111111.0",
            "4.111111111111111E15",
            "4.1111111111111110e+15",
            "1234567890123456789012345678901234",
        ] {
            assert!(number(written), "{written}");
        }
        for written in [
            "0",
            "1.5",
            "123456",
            "123456789.5",
            "4.111111111111111E14",
            "1e999999999",
            "1e99999999999999999999",
            "1e-5",
            "0.0000001e20",
            "12345678901234567890123456789012345",
        ] {
            assert!(!number(written), "{written}");
        }
    }

    #[test]
    fn names_of_fields_are_no_texts() {
        for name in
            ["id", "created_at", "First Name", "$ref", "additionalProperties", "line2", "sha256", "x-y.z", ""]
        {
            assert!(!key(name), "{name}");
        }
        for data in [
            "jane@example.com",
            "+49 30 901820",
            "123456",
            "1980-01-31",
            "Jürgen",
            "a/b",
            "AKIAQWERTY7UIOPASDF2",
        ] {
            assert!(key(data), "{data}");
        }
        assert!(key(&"word ".repeat(9)));
    }
}
