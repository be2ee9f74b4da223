//! User and password in the address of something.

use crate::value::{is_example, is_placeholder};
use crate::work::Work;

/// Longest part of an address before its host, in bytes.
const USER_BYTES_MAX: usize = 512;

/// The password in the address whose `:` (with `//` behind it) stands at `colon`: where it starts and ends, and how sure it is.
pub fn password(text: &[u8], colon: usize, work: &mut Work) -> Option<(usize, usize, f64)> {
    let scheme = text.get(..colon)?.iter().rev().take(24);
    if scheme.take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'.' | b'-')).count()
        == 0
    {
        return None;
    }
    let start = colon + 3;
    let rest = text.get(start..)?;
    let rest = rest.get(..rest.len().min(USER_BYTES_MAX)).unwrap_or(rest);
    let ends = |byte: &u8| byte.is_ascii_whitespace() || b"\"'`<>\\".contains(byte);
    let length = rest.iter().position(ends).unwrap_or(rest.len());
    let rest = rest.get(..length)?;
    work.spend(4 * length);
    // A password may hold `/`, `?` and `#` although it should not; but an address that has an `@` in its path holds none.
    let host = rest.iter().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(length);
    let at = rest.get(..host)?.iter().rposition(|&byte| byte == b'@')?;
    let user = rest.get(..at)?;
    let split = user.iter().position(|&byte| byte == b':')?;
    let (name, secret) = (user.get(..split)?, user.get(split + 1..)?);
    if secret.len() < 3
        || !rest.get(at + 1).is_some_and(|&b| b.is_ascii_alphanumeric() || b"[${_%".contains(&b))
    {
        return None;
    }
    let framed = secret.iter().any(|byte| b"<>{}[]()|,;".contains(byte)) || secret.contains(&b'*');
    if framed || is_example(secret) || is_placeholder(secret) {
        return None;
    }
    let digits = secret.iter().any(u8::is_ascii_digit);
    let marks = secret.iter().any(|byte| !byte.is_ascii_alphanumeric());
    let mixed = secret.iter().any(u8::is_ascii_uppercase) && secret.iter().any(u8::is_ascii_lowercase);
    let score = match () {
        () if name.eq_ignore_ascii_case(secret) => 0.4,
        () if digits && secret.len() >= 8 => 0.95,
        () if digits || marks || mixed => 0.85,
        () => 0.7,
    };
    Some((start + split + 1, start + at, score))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        let colon = text.find("://")?;
        password(text.as_bytes(), colon, &mut Work::new(text.len()))
            .and_then(|(start, end, _)| text.get(start..end))
    }

    #[test]
    fn only_the_password_is_the_secret() {
        assert_eq!(found("https://svc-build:5YcNFNQxm@git.example.com/r.git"), Some("5YcNFNQxm"));
        assert_eq!(found("postgis://postgres:s2Tf2k@rLMy@db.internal:5434/e"), Some("s2Tf2k@rLMy"));
        assert_eq!(found("redis://:p4ssw0rd1@127.0.0.1"), Some("p4ssw0rd1"));
        assert_eq!(found("amqp://u:hunter@[::1]/"), Some("hunter"));
        for none in [
            "https://example.com:8000/@x",
            "https://user:password@host",
            "https://user:${PASS}@host",
            "https://u:<pw>@host",
            "amqp://user:*****@example.com",
            "https://user@host",
            "://a:bcdef@host",
            "https://medium.com/@a:b",
            "https://a:b",
        ] {
            assert_eq!(found(none), None, "{none}");
        }
    }
}
