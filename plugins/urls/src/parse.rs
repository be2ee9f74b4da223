//! The parts of a URL, leniently, as browsers take them.

mod styled;

use std::borrow::Cow;

use crate::punycode;
pub use styled::is_styled;

/// The parts of a URL that has a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts<'a> {
    /// Lower case; empty for `//host/path`.
    pub scheme: String,
    /// What stands before an `@`.
    pub user: &'a str,
    /// As written, without port and brackets.
    pub written: &'a str,
    /// Lower case, percent-encoding undone, one kind of dots, none at the end.
    pub host: String,
    /// From the first slash on.
    pub path: &'a str,
    /// Without the question mark.
    pub query: &'a str,
}

/// Splits a URL that begins with a scheme or `//`; `None` when there is no host.
#[must_use]
pub fn parts(url: &str) -> Option<Parts<'_>> {
    let (scheme, rest) = url.split_once("//")?;
    let scheme = scheme.strip_suffix(':').unwrap_or(scheme).to_ascii_lowercase();
    let rest = rest.trim_start_matches('/');
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let (user, place) = authority.rsplit_once('@').unwrap_or(("", authority));
    let written = match place.strip_prefix('[') {
        Some(v6) => v6.split(']').next()?,
        None => place.split(':').next()?,
    };
    let host = host(written);
    if host.is_empty() {
        return None;
    }
    // What follows the hash stays in the browser.
    let rest = rest.split('#').next().unwrap_or_default();
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    Some(Parts { scheme, user, written, host, path, query })
}

/// A host as it is compared: styled letters and digits plain, Punycode as what it shows.
#[must_use]
pub fn host(written: &str) -> String {
    let decoded = percent_decoded(written);
    let host = styled::plain(&decoded);
    let host = host.trim_matches('.');
    if !host.contains("xn--") {
        return host.to_owned();
    }
    let labels: Vec<Cow<'_, str>> = host.split('.').map(shown).collect();
    labels.join(".")
}

/// What a label shows; itself where it is no Punycode of letters beyond ASCII.
fn shown(label: &str) -> Cow<'_, str> {
    let decoded = label.strip_prefix("xn--").and_then(punycode::decode);
    let is_host = |c: char| c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii();
    match decoded.filter(|text| !text.is_ascii() && text.chars().all(is_host)) {
        Some(text) => text.to_lowercase().into(),
        None => label.into(),
    }
}

/// Percent-encoding undone, where that gives UTF-8.
#[must_use]
pub fn percent_decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes.get(at + 1..at + 3).filter(|_| bytes[at] == b'%');
        let byte = pair.and_then(|pair| Some(hex(pair[0])? << 4 | hex(pair[1])?));
        decoded.push(byte.unwrap_or(bytes[at]));
        at += if byte.is_some() { 3 } else { 1 };
    }
    String::from_utf8(decoded).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The value of a hexadecimal digit.
#[must_use]
pub fn hex(byte: u8) -> Option<u8> {
    (byte as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_as_a_browser_sees_them() {
        let p = parts("HTTPS://good.com:pw@Evil.COM.:8080/a/b?x=1&y#z").unwrap();
        assert_eq!((p.scheme.as_str(), p.user, p.host.as_str()), ("https", "good.com:pw", "evil.com"));
        assert_eq!((p.path, p.query), ("/a/b", "x=1&y"));
        for (url, is) in [
            ("http://[::1]:80/", "::1"),
            ("//cdn.example/x", "cdn.example"),
            ("http://%31%32%37.0.0.1/", "127.0.0.1"),
            ("http://evil。com", "evil.com"),
            ("http://①２⑦.０.0.①", "127.0.0.1"),
            ("http://%EF%BC%91.1.1.1", "1.1.1.1"),
            ("http://www.xn--mnchen-3ya.de", "www.münchen.de"),
            ("http://xn--google-.com", "xn--google-.com"),
            ("http://good.com\\@evil.com", "good.com"),
            ("http:///evil.com", "evil.com"),
            ("http://a@b@c.com", "c.com"),
        ] {
            assert_eq!(parts(url).map(|parts| parts.host).as_deref(), Some(is), "{url}");
        }
        for url in ["http://", "x", "http://?a", "http://@/"] {
            assert_eq!(parts(url), None, "{url}");
        }
    }

    #[test]
    fn percent_signs_that_encode_nothing_stay() {
        assert_eq!(percent_decoded("50% %4a%zz%"), "50% J%zz%");
        assert_eq!(percent_decoded("%ff"), "%ff");
    }
}
