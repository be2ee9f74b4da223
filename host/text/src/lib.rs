//! Pure functions over texts: views, walking the strings of JSON documents, redaction and its way back.
//!
//! Nothing here reads a clock, a file or the environment; the same input gives the same output.

mod base32;
mod blocks;
mod decode;
mod document;
mod fold;
pub mod inner;
pub mod json;
mod keys;
mod outlook;
pub mod placeholder;
pub mod redact;
mod rest;
mod stream;
mod style;
mod token;
mod views;

#[cfg(test)]
mod linear;
#[cfg(test)]
mod testing;

pub use decode::{DecodeLimits, Decoded, decode};
pub use document::{JsonPlace, json_places};
pub use fold::fold;
pub use inner::{InnerJson, InnerString};
pub use json::{ReplaceError, WalkError, WalkLimits};
pub use keys::{KEY_BYTES, KeysError, RedactionKeys, key_line, key_name_is_valid};
pub use placeholder::{Placeholders, Sealing};
pub use redact::{Outcome, RedactStream, Redacted, Replacement, redact, redact_form};
pub use stream::ViewStream;
pub use style::Style;
pub use token::{Day, Refusal, Refused, RestoreStream, Restored, Scope, TOKEN_VALUE_BYTES_MAX, restore};
pub use views::TextViews;
