//! Names and their values: in code, settings, JSON, YAML, XML, addresses, calls and command lines.

use crate::name::NAME_BYTES_MAX;

/// Longest value, in bytes.
const VALUE_BYTES_MAX: usize = 2048;

/// Longest value without quotes, in bytes.
const BARE_BYTES_MAX: usize = 2048;

/// A value, and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Whether it stands between quotes.
    pub quoted: bool,
    /// What `Bearer ` and the like before it say.
    pub scheme: Scheme,
}

/// How a credential is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Nothing says.
    None,
    /// As a token.
    Token,
    /// User and password, in base64.
    Basic,
}

fn byte(text: &[u8], at: usize) -> u8 {
    text.get(at).copied().unwrap_or_default()
}

fn before(text: &[u8], at: usize) -> u8 {
    at.checked_sub(1).map_or(0, |at| byte(text, at))
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

/// The value behind the separator at `at`, and where the separator begins; `None` where the byte is no separator.
pub fn value_at(text: &[u8], at: usize) -> Option<(usize, Value)> {
    let (previous, next) = (before(text, at), byte(text, at + 1));
    match byte(text, at) {
        b'=' => {
            if matches!(previous, b'=' | b'!' | b'<' | b'>' | b':' | b'~') || next == b'=' || next == b'~' {
                return None;
            }
            let from = if matches!(previous, b'+' | b'?' | b'|') { at - 1 } else { at };
            Some((from, value(text, if next == b'>' { at + 2 } else { at + 1 })?))
        }
        b':' => {
            if next == b':'
                || previous == b':'
                || text.get(at + 1..).is_some_and(|rest| rest.starts_with(b"//"))
            {
                return None;
            }
            Some((at, value(text, if next == b'=' { at + 2 } else { at + 1 })?))
        }
        // In a call, or in a list of two.
        b'(' | b',' => {
            if byte(text, at) == b',' && !is_quote(previous) {
                return None;
            }
            let open = (at + 1..at + 3).find(|&place| !is_blank(byte(text, place)))?;
            is_quote(byte(text, open)).then_some((at, value(text, open)?))
        }
        b'>' => {
            if !(previous.is_ascii_alphanumeric() || previous == b'"') || next == b'<' {
                return None;
            }
            let end = text.get(at + 1..)?.iter().take(128).position(|&byte| byte == b'<')?;
            let (start, end) = trimmed(text, at + 1, at + 1 + end);
            (end > start).then_some((at, Value { start, end, quoted: true, scheme: Scheme::None }))
        }
        // The full-width colon and equals sign.
        0xEF => {
            let wide = text.get(at..at + 3)? == "：".as_bytes() || text.get(at..at + 3)? == "＝".as_bytes();
            if wide { Some((at, value(text, at + 3)?)) } else { None }
        }
        _ => None,
    }
}

fn trimmed(text: &[u8], mut start: usize, mut end: usize) -> (usize, usize) {
    while start < end && byte(text, start).is_ascii_whitespace() {
        start += 1;
    }
    while end > start && byte(text, end - 1).is_ascii_whitespace() {
        end -= 1;
    }
    (start, end)
}

/// The value that begins at `at` or a few blanks behind it.
pub fn value(text: &[u8], mut at: usize) -> Option<Value> {
    at += text.get(at..)?.iter().take(12).take_while(|&&byte| is_blank(byte)).count();
    let (behind, mut scheme) = behind_scheme(text, at);
    at = behind;
    // `b'...'`, `@"..."`, `\"...\"`.
    if !is_quote(byte(text, at)) && is_quote(byte(text, at + 1)) && b"bBrRuUfFL@\\$".contains(&byte(text, at))
    {
        at += 1;
    }
    let quote = byte(text, at);
    if is_quote(quote) {
        let escaped = before(text, at) == b'\\';
        let (start, inside) = behind_scheme(text, at + 1);
        if inside != Scheme::None {
            scheme = inside;
        }
        let rest = text.get(start..)?;
        let rest = rest.get(..rest.len().min(VALUE_BYTES_MAX)).unwrap_or(rest);
        let mut end = 0;
        while let Some(&here) = rest.get(end) {
            match here {
                b'\n' => return None,
                b'\\' if !escaped => end += 2,
                b'\\' if rest.get(end + 1) == Some(&quote) => break,
                _ if here == quote => break,
                _ => end += 1,
            }
        }
        let closed = end < rest.len();
        return (closed && end > 0).then_some(Value { start, end: start + end, quoted: true, scheme });
    }
    let rest = text.get(at..)?;
    let rest = rest.get(..rest.len().min(BARE_BYTES_MAX)).unwrap_or(rest);
    let ends = |(place, &byte): (usize, &u8)| {
        byte.is_ascii_whitespace()
            || b"\"'`<>,;)]}\\|\0".contains(&byte)
            || byte == b'&' && is_next_parameter(rest.get(place + 1..).unwrap_or_default())
    };
    let length = rest.iter().enumerate().position(|(place, byte)| ends((place, byte))).unwrap_or(rest.len());
    let mut end = at + length;
    while end > at && matches!(byte(text, end - 1), b'.' | b':') {
        end -= 1;
    }
    (end > at).then_some(Value { start: at, end, quoted: false, scheme })
}

/// Whether `&` is followed by another name with its value, or ends there.
fn is_next_parameter(rest: &[u8]) -> bool {
    let name = rest
        .iter()
        .take(48)
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"_-.[]%".contains(byte))
        .count();
    name > 0 && rest.get(name) == Some(&b'=') || rest.starts_with(b"amp;")
}

/// Behind `Bearer `, `Basic ` and the like.
fn behind_scheme(text: &[u8], at: usize) -> (usize, Scheme) {
    for scheme in [&b"bearer"[..], b"basic", b"token", b"apikey", b"api-key", b"bot"] {
        let written = text.get(at..at + scheme.len());
        if written.is_some_and(|written| written.eq_ignore_ascii_case(scheme))
            && byte(text, at + scheme.len()) == b' '
        {
            let blanks = text.get(at + scheme.len()..).unwrap_or_default();
            let blanks = blanks.iter().take(4).take_while(|&&byte| byte == b' ').count();
            let sent = if scheme == b"basic" { Scheme::Basic } else { Scheme::Token };
            return (at + scheme.len() + blanks, sent);
        }
    }
    (at, Scheme::None)
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'@') || byte >= 0x80
}

/// What stands between a name and its value in typed languages.
const TYPES: [&[u8]; 9] =
    [b"str", b"string", b"String", b"text", b"char", b"bytes", b"Text", b"&str", b"any"];
/// Names that say that the name stands elsewhere.
const VALUES: [&[u8]; 8] =
    [b"value", b"Value", b"VALUE", b"content", b"val", b"default", b"defaultValue", b"stringValue"];

/// The name before a separator that begins at `end`: a few words at most.
pub fn name_before(text: &[u8], end: usize) -> &[u8] {
    let floor = end.saturating_sub(2 * NAME_BYTES_MAX);
    let mut at = end;
    while at > floor && is_blank(before(text, at)) {
        at -= 1;
    }
    while at > floor && matches!(before(text, at), b'"' | b'\'' | b'`' | b']' | b'\\' | b')' | b'*' | b'?') {
        at -= 1;
    }
    let last = at;
    let mut start = words(text, last, floor, 3);
    let name = text.get(start..last).unwrap_or_default();
    if TYPES.contains(&name) && start > floor {
        // `password: str = ...`
        let colon = (floor..start).rev().find(|&place| !is_blank(byte(text, place)));
        if let Some(colon) = colon.filter(|&colon| byte(text, colon) == b':') {
            return text.get(words(text, colon, floor, 1)..colon).unwrap_or_default();
        }
    }
    let own = name.rsplit(|&byte| byte == b' ').next().unwrap_or_default();
    if VALUES.contains(&own) {
        // `<add key="name" value="...">`, `{"name": "...", "value": "..."}`
        let mut before_it = last - own.len();
        while before_it > floor && b" \t\r\n,\"'{:\\".contains(&before(text, before_it)) {
            before_it -= 1;
        }
        start = words(text, before_it, floor, 1);
        return text.get(start..before_it).unwrap_or_default();
    }
    name
}

/// Where up to `count` words with single blanks between them begin that end at `end`.
pub fn words(text: &[u8], end: usize, floor: usize, count: usize) -> usize {
    let mut start = end;
    for word in 0..count {
        let mut at = start;
        if word > 0 {
            if before(text, at) != b' ' || !is_name(before(text, at - 1)) || before(text, at - 1) == b'.' {
                break;
            }
            at -= 1;
        }
        while at > floor && is_name(before(text, at)) {
            at -= 1;
        }
        if at == start {
            break;
        }
        start = at;
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first separator that has a name and a value.
    fn found(text: &str) -> Option<(&str, &str, bool)> {
        (0..text.len()).find_map(|at| {
            let (from, value) = value_at(text.as_bytes(), at)?;
            let name = std::str::from_utf8(name_before(text.as_bytes(), from)).ok()?;
            (!name.is_empty()).then_some((name, text.get(value.start..value.end)?, value.quoted))
        })
    }

    #[test]
    fn names_and_values_however_they_are_written() {
        for (text, name, value, quoted) in [
            ("password=abc1", "password", "abc1", false),
            ("export TOKEN=\"abc 1\" # x", "export TOKEN", "abc 1", true),
            ("  api-key: 'abc1'", "api-key", "abc1", true),
            ("{\"secret\" : \"abc1\"}", "secret", "abc1", true),
            ("{\\\"secret\\\":\\\"abc1\\\"}", "secret", "abc1", true),
            ("os.environ[\"TOKEN\"] = \"abc1\"", "TOKEN", "abc1", true),
            ("var apiToken string = \"abc1\"", "var apiToken string", "abc1", true),
            ("<add key=\"gitKey\" value=\"abc1\" />", "add key", "gitKey", true),
            ("value=\"abc1\"", "", "", true),
            ("setPassword(\"abc1\")", "setPassword", "abc1", true),
            ("('password', 'abc1')", "password", "abc1", true),
            ("<password>abc1</password>", "password", "abc1", true),
            ("Authorization: Bearer abc1", "Authorization", "abc1", false),
            ("x?api_key=abc1&y=2", "api_key", "abc1", false),
            ("密码：abc1", "密码", "abc1", false),
            ("'key' => 'abc1'", "key", "abc1", true),
            ("token := \"abc1\"", "token", "abc1", true),
        ] {
            let expected = (!name.is_empty()).then_some((name, value, quoted));
            assert_eq!(found(text), expected, "{text}");
        }
        for none in ["a == 'b'", "a != b", "std::string", "https://x", "f(x, y)", "a <= b1"] {
            assert_eq!(found(none), None, "{none}");
        }
    }

    #[test]
    fn a_type_may_stand_between() {
        let text = "password: str = 'abc1'";
        let at = text.rfind('=').unwrap();
        assert_eq!(name_before(text.as_bytes(), at), b"password");
        assert_eq!(value_at(text.as_bytes(), at).map(|(_, value)| value.start), Some(17));
    }

    #[test]
    fn a_value_can_have_its_name_in_another_attribute() {
        let text = "<add key=\"gitKey\" value=\"abc1\" />";
        let at = text.rfind('=').unwrap();
        assert_eq!(name_before(text.as_bytes(), at), b"gitKey");
        let text = r#"{"name": "DB_PASSWORD", "value": "abc1"}"#;
        assert_eq!(name_before(text.as_bytes(), text.rfind(':').unwrap()), b"DB_PASSWORD");
    }
}
