//! What a URL carries out, besides where it leads.

mod signed;
mod value;

use crate::parse::{Parts, percent_decoded};
pub use value::{Carried, weigh};

/// From which sizes on something is long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sizes {
    /// Bytes of a query.
    pub query_bytes_max: usize,
    /// Bytes of one opaque value.
    pub value_bytes_max: usize,
}

/// URLs within URLs that are looked into.
const DEPTH_MAX: usize = 3;
/// Names of parameters by which stores and networks of content sign and size: bytes without an order, long queries and
/// telling names are nothing unusual there. Text in disguise is.
const SIGNING: [&str; 22] = [
    "signature",
    "sig",
    "expires",
    "policy",
    "key-pair-id",
    "awsaccesskeyid",
    "googleaccessid",
    "hmac",
    "oh",
    "oe",
    "ccb",
    "stp",
    "rs",
    "sqp",
    "hm",
    "se",
    "sv",
    "sp",
    "sr",
    "st",
    "fit",
    "ixid",
];
/// How other such names begin.
const SIGNING_STARTS: [&str; 3] = ["x-amz-", "x-goog-", "_nc_"];
/// Names of parameters that say what is taken.
const TAKING: [&str; 16] = [
    "data",
    "exfil",
    "leak",
    "leaked",
    "secret",
    "secrets",
    "stolen",
    "history",
    "conversation",
    "chat",
    "prompt",
    "password",
    "credentials",
    "cookie",
    "cookies",
    "context",
];

/// The weightiest of what a URL carries.
#[must_use]
pub fn carried(parts: &Parts<'_>, sizes: &Sizes) -> Option<Carried> {
    within(parts, sizes, DEPTH_MAX)
}

/// What a URL carries, and those in its query: what fetches another URL carries what that one does.
fn within(parts: &Parts<'_>, sizes: &Sizes, depth: usize) -> Option<Carried> {
    let worst = of_one(parts, sizes, depth);
    if depth == 0 {
        return worst;
    }
    let values = parts.query.split('&').map(|pair| pair.split_once('=').map_or(pair, |(_, value)| value));
    values
        .filter_map(|value| in_address(&percent_decoded(value), sizes, depth - 1))
        .chain(worst)
        .max_by(|a, b| a.weight().total_cmp(&b.weight()))
}

/// What an address carries that is itself carried; `None` also where it is none.
fn in_address(value: &str, sizes: &Sizes, depth: usize) -> Option<Carried> {
    is_address(value).then(|| within(&crate::parse::parts(value)?, sizes, depth))?
}

/// Whether a value is a URL of the web, all of it.
fn is_address(value: &str) -> bool {
    let is = |scheme: &&str| value.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
    ["http://", "https://", "//"].iter().any(is)
        && !value.contains([' ', '\n'])
        && crate::parse::parts(value).is_some_and(|parts| parts.host.contains('.'))
}

/// What a value carries that is a path, as in `?back=/account/settings`: `None` where it is none, for no value needs a
/// slash before it.
fn in_path(value: &str) -> Option<Option<Carried>> {
    let path = value.strip_prefix('/')?;
    let is_path = path.contains('/')
        || path.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && !end.is_empty());
    if !is_path || path.contains([' ', '\n']) {
        return None;
    }
    let path = path.split(['?', '#']).next().unwrap_or_default();
    // Base64 has slashes of its own.
    let whole = weigh(path, usize::MAX).filter(|found| matches!(found, Carried::Encoded(_)));
    Some(whole.or_else(|| in_segments(path)))
}

/// The weightiest of the segments of a path.
fn in_segments(path: &str) -> Option<Carried> {
    path.split('/')
        .filter(|segment| segment.len() >= 3)
        .filter_map(|segment| weigh(strip_ending(segment), usize::MAX))
        .filter(|found| !matches!(found, Carried::Prose))
        .map(Carried::in_path)
        .max_by(|a, b| a.weight().total_cmp(&b.weight()))
}

/// Whether a query names another URL to fetch.
#[must_use]
pub fn names_address(query: &str) -> bool {
    query.split(['&', '=']).any(|value| is_address(&percent_decoded(value)))
}

fn of_one(parts: &Parts<'_>, sizes: &Sizes, depth: usize) -> Option<Carried> {
    let mut worst: Option<Carried> = None;
    let mut note = |found: Option<Carried>| {
        if let Some(found) = found
            && worst.as_ref().is_none_or(|worst| worst.weight() < found.weight())
        {
            worst = Some(found);
        }
    };
    let mut bytes = 0;
    for pair in parts.query.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or(("", pair));
        let name = name.strip_prefix("amp;").unwrap_or(name);
        let is = |known: &&str| known.eq_ignore_ascii_case(name);
        let starts =
            |start: &&str| name.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
        if SIGNING.iter().any(is) || SIGNING_STARTS.iter().any(starts) {
            note(of_signature(value, sizes, depth));
            continue;
        }
        bytes += pair.len() + 1;
        note(of_value(value, sizes.value_bytes_max));
        note(weigh(name, usize::MAX).filter(|found| matches!(found, Carried::Encoded(_))));
        if TAKING.iter().any(is) && value.len() >= 8 {
            note(Some(Carried::Named));
        }
    }
    if bytes > sizes.query_bytes_max + 1 {
        note(Some(Carried::Long));
    }
    note(in_segments(parts.path));
    note(in_labels(parts));
    worst
}

/// What a value carries; the addresses among them are looked into by [`within`].
fn of_value(value: &str, opaque_bytes_min: usize) -> Option<Carried> {
    let decoded = plain(value);
    if is_address(&decoded) {
        return None;
    }
    match in_path(&decoded) {
        Some(found) => found,
        None => weigh(value.trim_start_matches('/'), opaque_bytes_min),
    }
}

/// What a parameter carries that is named as those of signed URLs are: text in disguise and places to be filled alone.
fn of_signature(value: &str, sizes: &Sizes, depth: usize) -> Option<Carried> {
    match of_value(value, usize::MAX)? {
        Carried::Encoded(text) => match signed::resource(&text) {
            Some(address) => in_address(&address, sizes, depth.saturating_sub(1)),
            None => Some(Carried::Encoded(text)),
        },
        found => Some(found).filter(|found| matches!(found, Carried::Placeholder)),
    }
}

/// Labels of a host that are data: long ones, alone or joined.
fn in_labels(parts: &Parts<'_>) -> Option<Carried> {
    if parts.written.contains(['{', '<', '[', '$']) {
        return Some(Carried::Placeholder);
    }
    let labels: Vec<&str> = parts.written.split('.').collect();
    let front = labels.get(..labels.len().checked_sub(2)?)?;
    let long = front.iter().filter(|label| label.len() >= 16 && !label.starts_with("xn--"));
    let mut worst = None;
    for label in long {
        worst = match weigh(label, usize::MAX) {
            Some(Carried::Encoded(text)) => return Some(Carried::Encoded(text)),
            _ if label.len() >= 48 => Some(Carried::Opaque),
            _ => worst,
        };
    }
    let upper = front.iter().any(|label| value::is_word_placeholder(label));
    worst.or(upper.then_some(Carried::Placeholder))
}

fn strip_ending(segment: &str) -> &str {
    match segment.rsplit_once('.') {
        Some((name, end)) if end.len() <= 5 && !name.is_empty() => name,
        _ => segment,
    }
}

/// Undoes the encoding of a query's value.
fn plain(value: &str) -> std::borrow::Cow<'_, str> {
    let decoded = percent_decoded(value);
    // A plus sign that was encoded is one.
    if !value.contains('+') || value.contains("%2B") || value.contains("%2b") {
        return decoded;
    }
    decoded.replace('+', " ").into()
}
