//! Reversible placeholders: the value itself, encrypted under a key that only the process has.
//!
//! `<EMAIL_T` + signs + `>`, the signs in Crockford's base 32:
//!
//! ```text
//! version 1 | label's length 1 | key 3 | last good day 3 | value's length 2 | AES-SIV ciphertext (16 + length bytes)
//! ```
//!
//! AES-SIV (RFC 5297) needs no random numbers, so the same value has the same token for a day; its associated data are
//! tenant, conversation, label and everything before the ciphertext. Both lengths are told so that the end is known whatever
//! follows: a model may have lost the brackets.

mod find;
mod restore;
mod stream;

use aes_siv::KeyInit as _;
use aes_siv::siv::Aes256Siv;

use crate::base32;
use crate::keys::Key;

pub use restore::{Refusal, Refused, Restored, restore};

pub use stream::RestoreStream;

pub(crate) use restore::authentic_spans;
pub(crate) use stream::AuthenticSpans;

/// Longest value that becomes a token, in bytes; the two characters of its length hold no more than 1023.
pub const TOKEN_VALUE_BYTES_MAX: usize = 512;

/// Longest label of a token, in characters: one character of base 32.
const LABEL_MAX: usize = 31;

/// Bytes by which a ciphertext is longer than its value.
const SIV_BYTES: usize = 16;

/// What every token's associated data begin with.
const DOMAIN: &[u8] = b"balustrade token";

/// Days are counted from here: 2020-01-01, in days since 1970. Fifteen bits reach until 2109.
const FIRST_DAY: u32 = 18_262;

/// Last day that a token can tell.
const LAST_DAY: u32 = FIRST_DAY + (1 << 15) - 1;

/// A day, as the number of days since 1970-01-01 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u32);

impl Day {
    /// The day of a time in seconds since 1970.
    #[must_use]
    pub fn of_seconds(seconds: u64) -> Day {
        Day(u32::try_from(seconds / 86_400).unwrap_or(u32::MAX))
    }
}

/// Who may put a value back: a token of another scope is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scope<'a> {
    /// Tenant of the key that the request came with; empty without one.
    pub tenant: &'a str,
    /// Conversation of the request; empty without one.
    pub conversation: &'a str,
}

/// What a value was before it became a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A part of a text, or of a JSON string.
    Text,
    /// A JSON number, or another value without quotes: these go when it comes back.
    Bare,
}

impl Kind {
    fn version(self) -> u8 {
        match self {
            Kind::Text => 1,
            Kind::Bare => 2,
        }
    }

    fn of_version(version: u8) -> Option<Kind> {
        [Kind::Text, Kind::Bare].into_iter().find(|kind| kind.version() == version)
    }
}

/// The token of `value`, good until `last_day` inclusive; `None` for an empty value or one that is too long.
pub(crate) fn seal(
    key: &Key,
    scope: &Scope<'_>,
    label: &str,
    value: &str,
    kind: Kind,
    last_day: Day,
) -> Option<String> {
    if value.is_empty() || value.len() > TOKEN_VALUE_BYTES_MAX {
        return None;
    }
    // Labels are ASCII.
    let label = label.get(..label.len().min(LABEL_MAX)).unwrap_or("REDACTED");
    let mut head = String::with_capacity(10);
    let day = last_day.0.clamp(FIRST_DAY, LAST_DAY) - FIRST_DAY;
    base32::number(kind.version().into(), 1, &mut head);
    base32::number(u32::try_from(label.len()).ok()?, 1, &mut head);
    base32::number(key.id.into(), 3, &mut head);
    base32::number(day, 3, &mut head);
    base32::number(u32::try_from(value.len()).ok()?, 2, &mut head);
    let ciphertext = cipher(key).encrypt(associated(scope, label, &head), value.as_bytes()).ok()?;
    let mut token = format!("<{label}_T{head}");
    base32::encode(&ciphertext, &mut token);
    token.push('>');
    Some(token)
}

/// The value of a ciphertext; `None` when any of this is not what it was sealed with.
fn open(key: &Key, scope: &Scope<'_>, label: &str, head: &str, ciphertext: &[u8]) -> Option<String> {
    let value = cipher(key).decrypt(associated(scope, label, head), ciphertext).ok()?;
    String::from_utf8(value).ok()
}

fn cipher(key: &Key) -> Aes256Siv {
    Aes256Siv::new((&*key.token).into())
}

/// AES-SIV takes a list of strings, so no two different lists read the same.
fn associated<'a>(scope: &'a Scope<'a>, label: &'a str, head: &'a str) -> [&'a [u8]; 5] {
    [DOMAIN, scope.tenant.as_bytes(), scope.conversation.as_bytes(), label.as_bytes(), head.as_bytes()]
}

#[cfg(test)]
mod mutations;
#[cfg(test)]
mod tests;
