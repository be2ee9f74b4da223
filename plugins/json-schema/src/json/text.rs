use std::borrow::Cow;

/// The string between two quotes, its escapes resolved. A surrogate without its partner becomes U+FFFD; an escape that
/// JSON does not know stands for the character behind the backslash.
#[must_use]
pub fn resolved(written: &str) -> Cow<'_, str> {
    let Some(first) = written.find('\\') else { return Cow::Borrowed(written) };
    let mut plain = String::with_capacity(written.len());
    plain.push_str(&written[..first]);
    let mut rest = &written[first..];
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let mut chars = rest.chars();
        let Some(escape) = chars.next() else { break };
        rest = chars.as_str();
        plain.push(match escape {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => {
                let Some(unit) = unit(rest) else { continue };
                rest = &rest[4..];
                let low = rest
                    .strip_prefix("\\u")
                    .and_then(self::unit)
                    .filter(|low| (0xdc00..0xe000).contains(low));
                match (unit, low) {
                    (0xd800..=0xdbff, Some(low)) => {
                        rest = &rest[6..];
                        char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00))
                            .unwrap_or('\u{fffd}')
                    }
                    _ => char::from_u32(unit).unwrap_or('\u{fffd}'),
                }
            }
            other => other,
        });
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn unit(text: &str) -> Option<u32> {
    let digits = text.get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_resolved() {
        for (written, plain) in [
            ("é", "é"),
            (r#"a\"\\\/\n\té"#, "a\"\\/\n\té"),
            (r"\u00e9\ud83d\ude00", "é😀"),
            (r"\ud83d x \ude00", "\u{fffd} x \u{fffd}"),
            (r"\ud83d\u0041", "\u{fffd}A"),
            (r"\q\u12", "q12"),
        ] {
            assert_eq!(resolved(written), plain, "{written}");
        }
    }
}
