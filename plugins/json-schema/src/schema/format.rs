//! The formats of JSON Schema that are checked.

use std::net::{Ipv4Addr, Ipv6Addr};

/// A format that is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// RFC 3339 `date-time`
    DateTime,
    /// RFC 3339 `full-date`
    Date,
    /// RFC 3339 `full-time`
    Time,
    /// An address as people write it: `local@domain`, without quotes or comments.
    Email,
    /// RFC 1123, 253 bytes at most
    Hostname,
    /// Four decimal numbers
    Ipv4,
    /// RFC 4291
    Ipv6,
    /// A scheme and what RFC 3986 allows in a URI
    Uri,
    /// What RFC 3986 allows in a URI
    UriReference,
    /// RFC 4122 in text
    Uuid,
    /// RFC 6901
    JsonPointer,
    /// A regular expression, as [`super::Pattern`] reads it
    Regex,
}

impl Format {
    /// `None` for formats that are not checked.
    #[must_use]
    pub fn new(name: &str) -> Option<Format> {
        Some(match name {
            "date-time" => Format::DateTime,
            "date" => Format::Date,
            "time" => Format::Time,
            "email" => Format::Email,
            "hostname" => Format::Hostname,
            "ipv4" => Format::Ipv4,
            "ipv6" => Format::Ipv6,
            "uri" => Format::Uri,
            "uri-reference" => Format::UriReference,
            "uuid" => Format::Uuid,
            "json-pointer" => Format::JsonPointer,
            "regex" => Format::Regex,
            _ => return None,
        })
    }

    /// Whether the text has this format.
    #[must_use]
    pub fn holds(self, text: &str) -> bool {
        match self {
            Format::DateTime => {
                let split = text.get(..10).zip(text.get(11..));
                let is_parted = matches!(text.as_bytes().get(10), Some(b'T' | b't' | b' '));
                is_parted && split.is_some_and(|(day, clock)| date(day) && time(clock))
            }
            Format::Date => date(text),
            Format::Time => time(text),
            Format::Email => email(text),
            Format::Hostname => hostname(text),
            Format::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
            Format::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
            Format::Uri => {
                let scheme = text.split_once(':').map(|(scheme, _)| scheme);
                let is_scheme = |scheme: &str| {
                    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                        && scheme
                            .bytes()
                            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
                };
                scheme.is_some_and(is_scheme) && uri_characters(text)
            }
            Format::UriReference => uri_characters(text),
            Format::Uuid => {
                text.len() == 36
                    && text.bytes().enumerate().all(|(at, byte)| match at {
                        8 | 13 | 18 | 23 => byte == b'-',
                        _ => byte.is_ascii_hexdigit(),
                    })
            }
            Format::JsonPointer => {
                (text.is_empty() || text.starts_with('/'))
                    && text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']))
            }
            Format::Regex => super::Pattern::new(text).is_ok(),
        }
    }
}

/// The number that the digits at `range` write, if there are only digits.
fn digits(text: &str, range: std::ops::Range<usize>) -> Option<u32> {
    let digits = text.get(range)?;
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

fn date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(year), Some(month), Some(day)) = (digits(text, 0..4), digits(text, 5..7), digits(text, 8..10))
    else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-' && (1..=days).contains(&day)
}

fn time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(hour), Some(minute), Some(second)) =
        (digits(text, 0..2), digits(text, 3..5), digits(text, 6..8))
    else {
        return false;
    };
    if bytes[2] != b':' || bytes[5] != b':' || hour > 23 || minute > 59 || second > 60 {
        return false;
    }
    let mut zone = &text[8..];
    if let Some(fraction) = zone.strip_prefix('.') {
        let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if length == 0 {
            return false;
        }
        zone = &fraction[length..];
    }
    if matches!(zone, "Z" | "z") {
        return true;
    }
    let (Some(hours), Some(minutes)) = (digits(zone, 1..3), digits(zone, 4..6)) else { return false };
    zone.len() == 6
        && zone.starts_with(['+', '-'])
        && zone.as_bytes()[3] == b':'
        && hours < 24
        && minutes < 60
}

fn email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_local = |c: char| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c);
    !local.is_empty()
        && local.len() <= 64
        && local.chars().all(is_local)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && hostname(domain)
}

fn hostname(text: &str) -> bool {
    text.len() <= 253
        && text.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        })
}

fn uri_characters(text: &str) -> bool {
    text.bytes().all(|byte| {
        byte.is_ascii_graphic()
            && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
    }) && text
        .split('%')
        .skip(1)
        .all(|rest| rest.get(..2).is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_hold_and_do_not() {
        for (name, good, bad) in [
            ("date-time", "2024-02-29T23:59:60.5+01:30", "2023-02-29T00:00:00Z"),
            ("date-time", "2024-01-01t00:00:00z", "2024-01-01T00:00:00"),
            ("date", "1999-12-31", "1999-13-01"),
            ("time", "10:00:00Z", "24:00:00Z"),
            ("email", "a.b+c@example.org", "a..b@example.org"),
            ("email", "ü@example.org", "a@"),
            ("hostname", "a-b.example", "-a.example"),
            ("ipv4", "127.0.0.1", "256.0.0.1"),
            ("ipv6", "::1", "1::2::3"),
            ("uri", "https://x.example/a?b=%20", "//x.example"),
            ("uri", "urn:a", "https://x y"),
            ("uri-reference", "../a", "a b"),
            ("uuid", "123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-42661417400g"),
            ("json-pointer", "/a~1b", "/a~2"),
            ("regex", "^a+$", "("),
        ] {
            let format = Format::new(name).unwrap();
            assert!(format.holds(good), "{name} {good}");
            assert!(!format.holds(bad), "{name} {bad}");
            for end in (0..good.len()).filter(|&end| good.is_char_boundary(end)) {
                let _ = format.holds(&good[..end]);
            }
            let _ = format.holds("é😀é😀é😀é😀é😀");
        }
        assert_eq!(Format::new("idn-email"), None);
    }
}
