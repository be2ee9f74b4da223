//! HTML start tags, after the tokeniser of the HTML standard (13.2.5): names, attributes, quoted and unquoted values.

use std::ops::Range;

/// One attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// As written.
    pub name: &'a [u8],
    /// Without its quotes.
    pub value: &'a [u8],
}

/// One start or end tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'a> {
    /// As written, without `<` and `/`.
    pub name: &'a [u8],
    /// Whether it is an end tag.
    pub is_end: bool,
    /// Its attributes.
    pub attributes: Vec<Attribute<'a>>,
    /// From `<` to behind `>`, or to where the look ended.
    pub range: Range<usize>,
}

/// Bytes that one tag may have; the rest is not read.
pub const TAG_BYTES_MAX: usize = 2048;
const ATTRIBUTES_MAX: usize = 64;

/// The tag whose `<` is at byte `at`.
#[must_use]
pub fn tag(text: &[u8], at: usize) -> Option<Tag<'_>> {
    let end = text.len().min(at + TAG_BYTES_MAX);
    let bytes = text.get(..end)?;
    let mut place = at + 1;
    let is_end = bytes.get(place) == Some(&b'/');
    place += usize::from(is_end);
    let name = run(bytes, place, |byte| {
        !byte.is_ascii_whitespace() && !matches!(byte, b'>' | b'/' | b'<' | b'"' | b'\'')
    });
    if !name.first()?.is_ascii_alphabetic() {
        return None;
    }
    place += name.len();
    let mut attributes = Vec::new();
    while place < end && attributes.len() < ATTRIBUTES_MAX {
        // A slash between attributes is a blank to a browser.
        place += run(bytes, place, |byte| byte.is_ascii_whitespace() || byte == b'/').len();
        match bytes.get(place) {
            None => break,
            Some(b'>') => {
                place += 1;
                break;
            }
            Some(b'<') => break,
            Some(_) => (),
        }
        let name = run(bytes, place, |byte| {
            !byte.is_ascii_whitespace() && !matches!(byte, b'=' | b'>' | b'/' | b'<')
        });
        place += name.len().max(usize::from(name.is_empty()));
        let blanks = run(bytes, place, |byte| byte.is_ascii_whitespace()).len();
        let mut value: &[u8] = &[];
        if bytes.get(place + blanks) == Some(&b'=') {
            place += blanks + 1;
            place += run(bytes, place, |byte| byte.is_ascii_whitespace()).len();
            // In JSON the quotes are escaped.
            let escape = usize::from(
                bytes.get(place) == Some(&b'\\') && matches!(bytes.get(place + 1), Some(b'"' | b'\'')),
            );
            match bytes.get(place + escape) {
                Some(&quote @ (b'"' | b'\'' | b'`')) => {
                    value = run(bytes, place + escape + 1, |byte| byte != quote);
                    place = (place + escape + value.len() + 2).min(end);
                }
                _ => {
                    value = run(bytes, place, |byte| !byte.is_ascii_whitespace() && byte != b'>');
                    place += value.len();
                }
            }
        }
        attributes.push(Attribute { name, value });
    }
    Some(Tag { name, is_end, attributes, range: at..place.min(end) })
}

fn run(bytes: &[u8], from: usize, is: impl Fn(u8) -> bool) -> &[u8] {
    let rest = bytes.get(from..).unwrap_or_default();
    let length = rest.iter().position(|&byte| !is(byte)).unwrap_or(rest.len());
    &rest[..length]
}

/// An attribute's value as a browser reads a link: references of ASCII characters resolved, blanks and control
/// characters gone, lower case. At most 256 bytes.
#[must_use]
pub fn plain_link(value: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    let mut rest = value;
    while let Some((&byte, tail)) = rest.split_first()
        && plain.len() < 256
    {
        if byte == b'&'
            && let Some((decoded, length)) = reference(rest)
        {
            if !decoded.is_ascii_whitespace() && !decoded.is_ascii_control() {
                plain.push(decoded.to_ascii_lowercase());
            }
            rest = &rest[length..];
            continue;
        }
        if !byte.is_ascii_whitespace() && !byte.is_ascii_control() {
            plain.push(byte.to_ascii_lowercase());
        }
        rest = tail;
    }
    plain
}

/// The ASCII character of a reference at the start of `text`, and its length.
fn reference(text: &[u8]) -> Option<(u8, usize)> {
    for (name, byte) in [
        (b"&tab;".as_slice(), b'\t'),
        (b"&newline;", b'\n'),
        (b"&colon;", b':'),
        (b"&lpar;", b'('),
        (b"&quot;", b'"'),
        (b"&apos;", b'\''),
        (b"&lt;", b'<'),
        (b"&gt;", b'>'),
    ] {
        if text.get(..name.len()).is_some_and(|head| head.eq_ignore_ascii_case(name)) {
            return Some((byte, name.len()));
        }
    }
    let digits = text.strip_prefix(b"&#")?;
    let (radix, digits) = match digits.first()? {
        b'x' | b'X' => (16, &digits[1..]),
        _ => (10, digits),
    };
    let length = digits.iter().take(10).take_while(|byte| char::from(**byte).is_digit(radix)).count();
    let number = u32::from_str_radix(std::str::from_utf8(&digits[..length]).ok()?, radix).ok()?;
    let taken = text.len() - digits.len() + length;
    let semicolon = usize::from(text.get(taken) == Some(&b';'));
    Some((u8::try_from(number).ok().filter(u8::is_ascii)?, taken + semicolon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_in_every_spelling() {
        let found = tag(b"x<img/src=x onerror = \"a>b\" c='d' e>", 1).unwrap();
        let shown: Vec<_> = found.attributes.iter().map(|a| (a.name, a.value)).collect();
        assert_eq!(found.name, b"img");
        assert_eq!(
            shown,
            [(b"src".as_slice(), b"x".as_slice()), (b"onerror", b"a>b"), (b"c", b"d"), (b"e", b"")]
        );
        assert_eq!(found.range, 1..36);
        assert!(tag(b"< b", 0).is_none() && tag(b"<", 0).is_none() && tag(b"<1", 0).is_none());
    }

    #[test]
    fn links_are_read_as_a_browser_does() {
        for link in [
            "javascript:x",
            "JaVa\tScript:x",
            "&#106;avascript:x",
            "java&#x0A;script&colon;x",
            " \u{1}javascript:x",
        ] {
            assert_eq!(plain_link(link.as_bytes()), b"javascript:x", "{link}");
        }
    }
}
