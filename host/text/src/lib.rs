//! Pure functions over texts: views, walking the strings of JSON documents, and redaction.
//!
//! Nothing here reads a clock, a file or the environment; the same input gives the same output.

mod blocks;
mod decode;
mod fold;
pub mod inner;
pub mod json;
pub mod placeholder;
pub mod redact;
mod rest;
mod stream;
mod views;

#[cfg(test)]
mod linear;
#[cfg(test)]
mod testing;

pub use decode::{DecodeLimits, Decoded, decode};
pub use fold::fold;
pub use inner::{InnerJson, InnerString};
pub use json::{ReplaceError, WalkError, WalkLimits};
pub use placeholder::Placeholders;
pub use redact::{Replacement, redact};
pub use stream::ViewStream;
pub use views::TextViews;
