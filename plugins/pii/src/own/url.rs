//! The matcher of URLs with user information: outwards from the `@` behind `://`.

/// How long scheme and user information may be together, and how long a host, in bytes.
const PART_BYTES_MAX: usize = 256;

/// The URL around the first `@` of it, up to its port, and whether there is a password in it.
#[must_use]
pub fn around(text: &str, at: usize) -> Option<(usize, usize, bool)> {
    let bytes = text.as_bytes();
    let ends = |byte: u8| {
        byte.is_ascii_whitespace() || matches!(byte, b'/' | b'?' | b'#' | b'"' | b'<' | b'>' | b'`' | b'\\')
    };
    let before = bytes.get(at.saturating_sub(PART_BYTES_MAX)..at)?;
    let length = before.iter().rev().position(|byte| ends(*byte) || *byte == b'@')?;
    let user = at - length;
    if length == 0 || bytes.get(user.checked_sub(3)?..user)? != b"://" {
        return None;
    }
    let scheme = bytes.get(..user - 3)?.iter().rev().take(24);
    let scheme =
        scheme.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')).count();
    let start = user - 3 - scheme;
    if !bytes.get(start)?.is_ascii_alphabetic() {
        return None;
    }
    let after = bytes.get(at + 1..)?.iter().take(PART_BYTES_MAX);
    let authority =
        after.take_while(|byte| !ends(**byte) && !matches!(byte, b'\'' | b')' | b',' | b';')).count();
    let mut end = at + 1 + authority;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    while end > at + 1 && matches!(bytes.get(end - 1), Some(b'.' | b':' | b'!')) {
        end -= 1;
    }
    // Passwords may hold an `@`: the host is behind the last one.
    let host =
        bytes.get(at + 1..end)?.iter().rposition(|byte| *byte == b'@').map_or(at + 1, |last| at + 2 + last);
    let user = text.get(user..host - 1)?;
    let password = user.split_once(':').is_some_and(|(_, password)| !password.is_empty());
    (host < end && bytes.get(host)?.is_ascii_alphanumeric() || *bytes.get(host)? == b'[')
        .then_some((start, end, password))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_end_with_their_authority() {
        for (text, wanted) in [
            ("x https://jane:pw@example.com/a", Some(("https://jane:pw@example.com", true))),
            ("ftp://jane@ftp.example.org.", Some(("ftp://jane@ftp.example.org", false))),
            ("git+ssh://git@example.com:22/x", Some(("git+ssh://git@example.com:22", false))),
            ("http://u:p@ss@[2001:db8::1]:80/", Some(("http://u:p@ss@[2001:db8::1]:80", true))),
            ("http://ü:ß@müller.example) x", Some(("http://ü:ß@müller.example", true))),
            ("https://example.com/@jane", None),
            ("://jane@example.com", None),
            ("https://jane@", None),
            ("https://@example.com", None),
            ("a@b", None),
        ] {
            let found = around(text, text.find('@').unwrap());
            assert_eq!(found.map(|(start, end, password)| (&text[start..end], password)), wanted, "{text}");
        }
    }
}
