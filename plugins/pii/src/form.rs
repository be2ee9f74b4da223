//! How a kind is written: matching one form at one place.

/// Longest value, in letters and digits.
pub const COMPACT_BYTES_MAX: usize = 64;

/// Whether it stands between the groups of a value: a blank, a hyphen, a dot, a slash.
#[must_use]
pub fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'/')
}

/// If `text` begins with `form`: how many bytes of it, and its letters and digits, letters in capitals. Forms are explained at
/// [`Kind::forms`](crate::kind::Kind::forms).
#[must_use]
pub fn begins(form: &str, text: &[u8]) -> Option<(usize, Vec<u8>)> {
    let (mut at, mut compact, mut separator) = (0, Vec::with_capacity(form.len()), None);
    for wanted in form.bytes() {
        let here = text.get(at).copied();
        match wanted {
            b'_' => {
                // The first one says which, or that there is none.
                let found = here.filter(|byte| is_separator(*byte));
                if *separator.get_or_insert(found) != found {
                    return None;
                }
                at += usize::from(found.is_some());
            }
            b'9' | b'A' | b'X' => {
                let byte = here?;
                let fits = match wanted {
                    b'9' => byte.is_ascii_digit(),
                    b'A' => byte.is_ascii_alphabetic(),
                    _ => byte.is_ascii_alphanumeric(),
                };
                if !fits || compact.len() == COMPACT_BYTES_MAX {
                    return None;
                }
                compact.push(byte.to_ascii_uppercase());
                at += 1;
            }
            literal => {
                let byte = here?;
                if !byte.eq_ignore_ascii_case(&literal) {
                    return None;
                }
                if byte.is_ascii_alphanumeric() {
                    compact.push(byte.to_ascii_uppercase());
                }
                at += 1;
            }
        }
    }
    Some((at, compact))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_optional_and_all_the_same() {
        let compact = |text: &str| {
            begins("999_99_9999", text.as_bytes()).map(|(n, c)| (n, String::from_utf8(c).unwrap_or_default()))
        };
        assert_eq!(compact("123-45-6789 x"), Some((11, "123456789".to_owned())));
        assert_eq!(compact("123456789"), Some((9, "123456789".to_owned())));
        assert_eq!(compact("123-456789"), None);
        assert_eq!(compact("123-45 6789"), None);
        assert_eq!(compact("123-45-678"), None);
        assert_eq!(begins("ES A9", b"es b7").map(|(_, compact)| compact), Some(b"ESB7".to_vec()));
    }
}
