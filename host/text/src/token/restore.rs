//! Putting values back.

use std::ops::Range;

use balustrade_core::TextSpan;

use super::find::{Found, Parts, next_token};
use super::{Day, FIRST_DAY, Kind, Scope, open};
use crate::document;
use crate::keys::RedactionKeys;

/// Most refused tokens of one text that are told in full; further ones are counted.
const REFUSED_MAX: usize = 256;

/// Longest part of a refused token that is shown, in bytes.
const SHOWN_BYTES_MAX: usize = 80;

/// Why a token was left as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// Its last good day is over.
    Expired,
    /// No key of this process made it.
    UnknownKey,
    /// It was edited, or is of another tenant or conversation; these cannot be told apart.
    NotAuthentic,
    /// It breaks off, or says what no token says.
    Malformed,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Refusal; 4] =
        [Refusal::Expired, Refusal::UnknownKey, Refusal::NotAuthentic, Refusal::Malformed];

    /// The code that answers and metrics use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Refusal::Expired => "expired",
            Refusal::UnknownKey => "unknown_key",
            Refusal::NotAuthentic => "not_authentic",
            Refusal::Malformed => "malformed",
        }
    }
}

/// A token that was left as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// As it stands in the text; only its start when it is long.
    pub token: String,
    /// Why.
    pub reason: Refusal,
}

/// A text with its values back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Restored {
    /// The text; `None` when it is unchanged.
    pub text: Option<String>,
    /// Tokens that were replaced, each as often as it stood there.
    pub n_restored: usize,
    /// The first 256 of those that were not.
    pub refused: Vec<Refused>,
    /// How many were refused, by the order of [`Refusal::ALL`].
    pub n_refused: [usize; Refusal::ALL.len()],
}

/// Puts back the value of every token of `scope` that is still good on `today`, wherever it stands and as often as it
/// does. Everything else is left byte for byte. In a text that is a JSON object or array values are escaped, so that it stays
/// one. Takes time in proportion to the text's length, whatever it is made of.
#[must_use]
pub fn restore(text: &str, keys: &RedactionKeys, scope: &Scope<'_>, today: Day) -> Restored {
    let is_json = document::is_document(text);
    let mut restored = Restored::default();
    let mut out = String::new();
    let mut copied = 0;
    let mut from = 0;
    while let Some(found) = next_token(text, from, is_json) {
        from = found.next;
        if found.span.start < copied {
            continue;
        }
        match value(&found, keys, scope, today) {
            Ok((value, kind)) => {
                let (span, value) = in_place(text, found.span, value, kind, is_json);
                if span.start < copied {
                    continue;
                }
                out.push_str(text.get(copied..span.start).unwrap_or_default());
                out.push_str(&value);
                copied = span.end;
                from = copied;
                restored.n_restored += 1;
            }
            Err(reason) => {
                restored.refuse(text.get(found.span).unwrap_or_default(), reason);
            }
        }
    }
    if restored.n_restored > 0 {
        out.push_str(text.get(copied..).unwrap_or_default());
        restored.text = Some(out);
    }
    restored
}

/// Where tokens of `scope` stand whose values would come back, good still or not.
pub(crate) fn authentic_spans(text: &str, keys: &RedactionKeys, scope: &Scope<'_>) -> Vec<TextSpan> {
    let is_json = document::is_document(text);
    let mut spans = Vec::new();
    let mut from = 0;
    while let Some(found) = next_token(text, from, is_json) {
        from = found.next;
        let is_ours = value(&found, keys, scope, Day(0)).is_ok();
        let is_apart = spans.last().is_none_or(|last: &TextSpan| last.end <= found.span.start);
        if is_ours && is_apart {
            spans.push(TextSpan { start: found.span.start, end: found.span.end });
        }
    }
    spans
}

pub(super) fn value(
    found: &Found,
    keys: &RedactionKeys,
    scope: &Scope<'_>,
    today: Day,
) -> Result<(String, Kind), Refusal> {
    let Parts { kind, label, head, key_id, day, ciphertext } =
        found.parts.as_ref().ok_or(Refusal::Malformed)?;
    let key = keys.find(*key_id).ok_or(Refusal::UnknownKey)?;
    let value = open(key, scope, label, head, ciphertext).ok_or(Refusal::NotAuthentic)?;
    // After authentication: of a forged token nothing is believed, its day neither.
    if today.0 > FIRST_DAY.saturating_add(*day) {
        return Err(Refusal::Expired);
    }
    Ok((value, *kind))
}

/// The value as it is to be written, and what it takes the place of.
pub(super) fn in_place(
    text: &str,
    span: Range<usize>,
    value: String,
    kind: Kind,
    is_json: bool,
) -> (Range<usize>, String) {
    if !is_json {
        return (span, value);
    }
    let is_whole = text.get(..span.start).is_some_and(|before| before.ends_with('"'))
        && text.get(span.end..).is_some_and(|after| after.starts_with('"'));
    if kind == Kind::Bare && is_whole && !document::is_key(text, span.end + 1) {
        return (span.start - 1..span.end + 1, value);
    }
    (span, document::escaped(&value))
}

impl Restored {
    pub(super) fn refuse(&mut self, token: &str, reason: Refusal) {
        if self.refused.len() < REFUSED_MAX {
            let shown = token.get(..token.floor_char_boundary(SHOWN_BYTES_MAX)).unwrap_or_default();
            self.refused.push(Refused { token: shown.to_owned(), reason });
        }
        if let Some(n) =
            Refusal::ALL.iter().position(|known| *known == reason).and_then(|at| self.n_refused.get_mut(at))
        {
            *n += 1;
        }
    }
}
