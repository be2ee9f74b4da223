//! Bundles in OCI registries.
//!
//! The needed part of the distribution specification is written out here, over the same HTTP client as everything
//! else. `oci-client` would bring a second HTTP stack (reqwest on hyper), an async runtime below layer 4, and chrono,
//! which `deny.toml` bans; what is needed of it is six requests and a token.

pub(crate) mod challenge;
pub(crate) mod manifest;
mod push;
mod reference;
mod registry;
mod source;
#[cfg(test)]
mod tests;

pub use push::{Pushed, push};
pub use reference::OciReference;
pub use registry::OciAuth;
pub use source::{OciConfig, OciSource};
