//! Where URLs stand in a text.

use std::ops::Range;

use memchr::{memchr2_iter, memchr3_iter};

use crate::context::{self, Use};

/// A URL and how the text uses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// How it is used.
    pub used: Use,
    /// What kind of URL.
    pub form: Form,
}

/// Kinds of URLs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `scheme://host`, or `//host` where a URL is expected.
    Full,
    /// `scheme:anything`, of a scheme that does harm.
    Opaque,
    /// A host without a scheme.
    Bare,
}

/// Schemes without slashes that are looked for.
const OPAQUE: [&str; 4] = ["javascript", "vbscript", "data", "file"];
/// Longest scheme, in bytes.
const SCHEME_BYTES_MAX: usize = 24;
/// Longest host, in bytes (RFC 1035).
const HOST_BYTES_MAX: usize = 253;

/// What stands at a place worth a look.
enum Step {
    /// No URL.
    Nothing,
    /// No URL up to here either.
    Past(usize),
    /// A URL.
    Url(Found),
}

/// Places in one text that are worth a look before the rest stays unjudged: bounds work on a text made of nothing
/// else, as each costs some hundred bytes of looking around.
const PLACES_MAX: usize = 20_000;

/// Hands every URL to `take` until that says stop. Hosts without a scheme only where `bare` knows their ending.
/// Returns from which byte on the text was too full of places to look at.
pub fn each(
    text: &str,
    bare: Option<&dyn Fn(&str) -> bool>,
    mut take: impl FnMut(Found) -> bool,
) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut free, mut places, mut full_at) = (0, 0, None);
    let mut see = |at: usize| {
        if at < free {
            return true;
        }
        let step = match bytes[at] {
            b'/' if matches!(bytes.get(at + 1), Some(b'/' | b'\\')) => slashes(text, free, at),
            b':' if bytes.get(at + 1) == Some(&b'\\') => full(text, free, at),
            b':' => opaque(text, free, at),
            b'.' => bare.map_or(Step::Nothing, |known| host(text, free, at, known)),
            _ => Step::Nothing,
        };
        let going = match step {
            Step::Nothing => return true,
            Step::Past(end) => {
                free = end;
                true
            }
            Step::Url(found) => {
                free = found.range.end;
                take(found)
            }
        };
        places += 1;
        if places == PLACES_MAX {
            full_at = Some(free);
        }
        going && places < PLACES_MAX
    };
    if bare.is_some() {
        memchr3_iter(b':', b'/', b'.', bytes).all(&mut see);
    } else {
        memchr2_iter(b':', b'/', bytes).all(&mut see);
    }
    full_at
}

/// At two slashes: after a scheme, or where a URL is expected.
fn slashes(text: &str, free: usize, at: usize) -> Step {
    let bytes = text.as_bytes();
    let Some(&before) = at.checked_sub(1).map(|before| &bytes[before]) else { return Step::Nothing };
    if before == b':' {
        return full(text, free, at - 1);
    }
    let begins =
        bytes.get(at + 2).is_some_and(|&byte| byte.is_ascii_alphanumeric() || byte >= 0x80 || byte == b'[');
    if !begins || !matches!(before, b'"' | b'\'' | b'(' | b'=' | b'<') {
        return Step::Nothing;
    }
    let used = context::of(text, at);
    if used == Use::Named {
        return Step::Past(at + 2);
    }
    let end = context::end(text, at, at + 2);
    if !text[at + 2..end].contains('.') {
        return Step::Past(end);
    }
    Step::Url(Found { range: at..end, used, form: Form::Full })
}

/// At the colon of `scheme://`.
fn full(text: &str, free: usize, colon: usize) -> Step {
    let Some(start) = scheme(text, free, colon) else { return Step::Nothing };
    // Browsers take backslashes as well, and JSON may escape slashes.
    let rest = &text.as_bytes()[colon + 1..];
    let slashes = match rest {
        [b'\\', b'/', b'\\', b'/', ..] => 4,
        [b'/' | b'\\', b'/' | b'\\', ..] => 2,
        _ => return Step::Nothing,
    };
    let from = colon + 1 + slashes;
    // A path of Windows or a rule of a regular expression is no URL.
    if rest[0] == b'\\' && !is_web(&text[start..colon]) {
        return Step::Nothing;
    }
    let end = context::end(text, start, from);
    let (scheme, host) = (&text[start..colon], &text[from..end]);
    // `hxxp` and `example[.]com` are written so that nobody follows them.
    let is_mention = scheme
        .get(..3)
        .is_some_and(|head| head.eq_ignore_ascii_case("hxx") || head.eq_ignore_ascii_case("hxt"))
        || is_defanged(host);
    if host.is_empty() || is_mention {
        return Step::Past(end);
    }
    Step::Url(Found { range: start..end, used: context::of(text, start), form: Form::Full })
}

/// Whether no client finds a host here: one of its dots stands in brackets. `rest` is the URL behind its slashes; what
/// follows the host, and what stands before an `@`, may be anything and mentions nothing.
fn is_defanged(rest: &str) -> bool {
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    // Round brackets may stand in a host below one's own, where every name leads; not in its end.
    host.contains("[.]")
        || host.contains("[dot]")
        || host.rsplit_once("(.)").is_some_and(|(_, end)| !end.contains('.'))
}

fn is_web(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
}

fn opaque(text: &str, free: usize, colon: usize) -> Step {
    if text.as_bytes()[colon + 1..].starts_with(b"//") {
        return Step::Nothing;
    }
    let Some(start) = scheme(text, free, colon) else { return Step::Nothing };
    if !OPAQUE.iter().any(|known| known.eq_ignore_ascii_case(&text[start..colon])) {
        return Step::Nothing;
    }
    let end = context::end(text, start, colon + 1);
    if end == colon + 1 {
        return Step::Nothing;
    }
    Step::Url(Found { range: start..end, used: context::of(text, start), form: Form::Opaque })
}

/// Where the scheme before a colon begins.
fn scheme(text: &str, free: usize, colon: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let low = free.max(colon.saturating_sub(SCHEME_BYTES_MAX));
    let is_scheme = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    let mut start = colon;
    while start > low && is_scheme(bytes[start - 1]) {
        start -= 1;
    }
    while start < colon && !bytes[start].is_ascii_alphabetic() {
        start += 1;
    }
    (start < colon).then_some(start)
}

/// At a dot inside a name that ends as hosts do.
fn host(text: &str, free: usize, dot: usize, known: &dyn Fn(&str) -> bool) -> Step {
    let bytes = text.as_bytes();
    let is_host = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte >= 0x80;
    if dot == free || !is_host(bytes[dot - 1]) || !bytes.get(dot + 1).is_some_and(|&byte| is_host(byte)) {
        return Step::Nothing;
    }
    let low = free.max(dot.saturating_sub(HOST_BYTES_MAX));
    let mut start = dot;
    while start > low && is_host(bytes[start - 1]) {
        start -= 1;
    }
    let high = bytes.len().min(dot + HOST_BYTES_MAX);
    let mut end = dot + 1;
    while end < high
        && (is_host(bytes[end]) || bytes[end] == b'.' && bytes.get(end + 1).is_some_and(|&b| is_host(b)))
    {
        end += 1;
    }
    while !text.is_char_boundary(start) {
        start += 1;
    }
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    // An address of a person, a part of a path or of a variable's name is no host.
    let before = start.checked_sub(1).map(|at| bytes[at]);
    if matches!(before, Some(b'@' | b'/' | b'_' | b'.' | b'\\' | b'$'))
        || matches!(bytes.get(end), Some(b'(' | b'_' | b'@'))
    {
        return Step::Past(end);
    }
    let name = &text[start..end];
    if !name.rsplit('.').next().is_some_and(known) {
        return Step::Past(end);
    }
    let end = if bytes.get(end) == Some(&b'/') { context::end(text, start, end) } else { end };
    Step::Url(Found { range: start..end, used: context::of(text, start), form: Form::Bare })
}
