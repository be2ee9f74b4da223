//! What a URL carries out, besides where it leads.

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

/// URLs in the query of a URL that are looked into.
const INNER_MAX: usize = 8;
/// Names of parameters by which stores and networks of content sign and size: their values say nothing.
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
    let worst = of_one(parts, sizes);
    // What fetches another URL carries what that one does.
    let inner = parts
        .query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(_, value)| percent_decoded(value));
    let inner = inner.filter(|value| is_address(value)).take(INNER_MAX);
    inner
        .filter_map(|value| of_one(&crate::parse::parts(&value)?, sizes))
        .chain(worst)
        .max_by(|a, b| a.weight().total_cmp(&b.weight()))
}

/// Whether a value is a URL of the web.
fn is_address(value: &str) -> bool {
    value.get(..4).is_some_and(|head| head.eq_ignore_ascii_case("http")) && value.contains("//")
}

/// Whether a query names another URL to fetch.
#[must_use]
pub fn names_address(query: &str) -> bool {
    query.split(['&', '=']).any(|value| is_address(&percent_decoded(value)))
}

fn of_one(parts: &Parts<'_>, sizes: &Sizes) -> Option<Carried> {
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
            continue;
        }
        bytes += pair.len() + 1;
        note(weigh(value, sizes.value_bytes_max));
        note(weigh(name, usize::MAX).filter(|found| matches!(found, Carried::Encoded(_))));
        if TAKING.iter().any(is) && value.len() >= 8 {
            note(Some(Carried::Named));
        }
    }
    if bytes > sizes.query_bytes_max + 1 {
        note(Some(Carried::Long));
    }
    for segment in parts.path.split('/').filter(|segment| segment.len() >= 3) {
        note(
            weigh(strip_ending(segment), usize::MAX)
                .filter(|found| !matches!(found, Carried::Prose))
                .map(Carried::in_path),
        );
    }
    note(in_labels(parts));
    worst
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
