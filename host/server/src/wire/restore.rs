//! What puts values back: `{text | messages, conversation?}`.

use std::borrow::Cow;
use std::ops::Range;

use balustrade_core::{InputShape, Text};
use balustrade_text::{Day, RedactionKeys, Refusal, Restored, Scope, restore};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::value::RawValue;

use super::cursor::Cursor;
use super::fault::WireError;
use super::input::{self, Gathered};
use super::limits::WireLimits;
use super::original::Original;
use super::request::{invalid_utf8, read_name, unknown_field};

/// Fields of the body, as a bad one is answered.
pub(crate) const FIELDS: [&str; 3] = ["text", "messages", "conversation"];

/// Most refused tokens that one answer tells in full; further ones are counted.
const REFUSED_MAX: usize = 256;

/// A validated request to put values back.
#[derive(Debug, Clone)]
pub struct RestoreRequest {
    texts: Vec<Text>,
    conversation: Option<String>,
    original: Original,
}

/// The values are back.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RestoreAnswer<'a> {
    /// The input field with values in place of tokens, in its own shape and byte for byte the same elsewhere.
    #[schemars(with = "serde_json::Value")]
    pub output: Cow<'a, RawValue>,
    /// Tokens that were replaced, each as often as it stood there.
    pub restored: usize,
    /// Tokens that were left as they stand; the first 256.
    pub refused: Vec<RefusedToken<'a>>,
    /// How many there are of them.
    pub refused_count: usize,
}

/// A token that was left as it stands.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RefusedToken<'a> {
    /// As it stands in the text; the first 80 bytes.
    pub token: String,
    /// `expired`, `unknown_key`, `not_authentic` (edited, or of another tenant or conversation) or `malformed`.
    pub reason: &'static str,
    /// JSON pointer to the string it stands in.
    pub path: &'a str,
}

/// Reads the body.
///
/// # Errors
/// Names the bad field by its JSON pointer, with a code and what to do.
pub fn parse_restore(body: &[u8], limits: &WireLimits) -> Result<RestoreRequest, WireError> {
    match std::str::from_utf8(body) {
        Ok(text) => parse_text(text, limits),
        Err(error) => Err(invalid_utf8(body, error.valid_up_to(), |valid| {
            parse_text(valid, limits).err().map(|error| error.path)
        })),
    }
}

fn parse_text(body: &str, limits: &WireLimits) -> Result<RestoreRequest, WireError> {
    let mut cursor = Cursor::new(body, limits.depth_max);
    let mut gathered = Gathered::default();
    let mut conversation = None;
    let mut range: Option<Range<usize>> = None;
    cursor.object(|cursor, key| {
        let shape = match &**key {
            "text" => InputShape::Text,
            "messages" => InputShape::Messages,
            "conversation" => return read_name(cursor, limits).map(|name| conversation = Some(name)),
            _ => return Err(unknown_field(cursor, &FIELDS)),
        };
        if range.is_some() {
            return Err(cursor.fault("two_inputs", "send only one of text, messages"));
        }
        let start = cursor.offset();
        range = Some(start..input::read(shape, cursor, limits, &mut gathered)?);
        Ok(())
    })?;
    cursor.end()?;
    let range = range.ok_or_else(|| WireError::new("no_input", "", "send one of text, messages"))?;
    let Gathered { texts, notes, .. } = gathered;
    let original = Original::new(body, range, notes)
        .ok_or_else(|| WireError::new("not_json", "", "not JSON in its input field"))?;
    Ok(RestoreRequest { texts, conversation, original })
}

/// How many tokens were replaced, and refused by the order of [`Refusal::ALL`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RestoreCount {
    /// Replaced.
    pub restored: usize,
    /// Refused.
    pub refused: [usize; Refusal::ALL.len()],
}

impl RestoreRequest {
    /// Puts back the values of `tenant`, which is that of the caller's key. `None` only by a fault of ours: then there is no
    /// answer rather than a wrong one.
    #[must_use]
    pub fn restored(
        &self,
        keys: &RedactionKeys,
        tenant: &str,
        today: Day,
    ) -> Option<(RestoreAnswer<'_>, RestoreCount)> {
        let scope = Scope { tenant, conversation: self.conversation.as_deref().unwrap_or_default() };
        let done: Vec<Restored> =
            self.texts.iter().map(|text| restore(&text.content, keys, &scope, today)).collect();
        let mut count = RestoreCount::default();
        let mut refused = Vec::new();
        for (text, done) in self.texts.iter().zip(&done) {
            count.restored += done.n_restored;
            count.refused.iter_mut().zip(done.n_refused).for_each(|(sum, n)| *sum += n);
            let room = REFUSED_MAX - refused.len();
            refused.extend(done.refused.iter().take(room).map(|one| RefusedToken {
                token: one.token.clone(),
                reason: one.reason.as_str(),
                path: &text.path,
            }));
        }
        let output = if count.restored == 0 {
            Cow::Borrowed(self.original.json())
        } else {
            Cow::Owned(self.original.redacted(|text| done.get(text)?.text.as_deref())?)
        };
        let refused_count = count.refused.iter().sum();
        Some((RestoreAnswer { output, restored: count.restored, refused, refused_count }, count))
    }
}
