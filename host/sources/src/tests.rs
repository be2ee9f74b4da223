//! What comes from outside as text, thrown at whoever reads it.

use ureq::http::HeaderValue;

use crate::http::{Address, etag, retry_after};
use crate::oci::OciReference;
use crate::{SourceConfig, oci};

/// Pieces that mean something to one of the readers.
const PIECES: &[&str] = &[
    "http",
    "https",
    "oci",
    "dir",
    "://",
    ":",
    "/",
    "//",
    "..",
    ".",
    "@",
    "?",
    "#",
    "&",
    "=",
    ",",
    "\"",
    "\\",
    "[",
    "]",
    "%",
    " ",
    "\r\n",
    "\0",
    "ü",
    "🦀",
    "a",
    "B",
    "0",
    "-",
    "_",
    "sha256:",
    "latest",
    "localhost",
    "127.0.0.1",
    "[::1]",
    "example.org",
    ":443",
    ":99999",
    "Bearer ",
    "Basic ",
    "realm",
    "service",
    "scope",
    "W/",
    "GMT",
    "Sun, ",
    "06 Nov 1994 ",
    "08:49:37 ",
    "99999999999999999999",
    "{",
    "}",
    "\"schemaVersion\":2",
    "\"layers\":[]",
    "null",
];

/// Texts of up to twelve pieces, the same at each run (xorshift).
fn texts() -> impl Iterator<Item = String> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    (0..20_000).map(move |_| (0..=random(12)).map(|_| PIECES[random(PIECES.len())]).collect())
}

#[test]
fn no_text_breaks_a_reader_or_leads_where_it_may_not() {
    let base = Address::parse("https://a.example/x/y?z", false).expect("address");
    let (mut references, mut redirects) = (0, 0);
    for text in texts() {
        if let Ok(reference) = text.parse::<OciReference>() {
            references += 1;
            assert_eq!(reference.to_string().parse::<OciReference>().as_ref(), Ok(&reference), "{text}");
            assert!(
                !reference.repository.split('/').any(|part| part.is_empty() || part.starts_with('.')),
                "{text}"
            );
        }
        if let Ok(to) = base.redirected(&text, false) {
            redirects += 1;
            let names_user = to.uri().authority().is_none_or(|authority| authority.as_str().contains('@'));
            assert!(to.is_https() && !names_user, "{text} leads to {to}");
        }
        if let Ok(address) = Address::parse(&text, false) {
            assert!(address.is_https() || crate::http::is_loopback(address.host()), "{text}");
        }
        if let Some(tag) = HeaderValue::from_str(&text).ok().and_then(|header| etag::usable(Some(&header))) {
            assert!(HeaderValue::from_str(&tag).is_ok());
        }
        let _ = text.parse::<SourceConfig>();
        let _ = retry_after::parse(&text);
        let _ = oci::challenge::parse(&text);
        let _ = oci::manifest::layer(text.as_bytes(), 1);
    }
    assert!(references > 20 && redirects > 1000, "{references} references, {redirects} redirects were good");
}
