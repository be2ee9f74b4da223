//! Where bundles come from: folders, files, HTTP servers and OCI registries, behind
//! [`BundleSource`](balustrade_core::BundleSource); and the last good bundle, kept on disk for when its source is away.
//!
//! Nothing here looks into a bundle. Bytes are brought whole, within limits, and named by digest; whether they are
//! signed by the right key and may serve is for others to say.

mod config;
#[macro_use]
mod delegate;
mod follow;
mod http;
mod last_good;
mod local;
pub mod media;
mod oci;
mod pace;
mod polled;
mod seen;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;

pub use config::{SourceConfig, open};
pub use follow::{Activated, Follow, FollowEvent, Origin, Promoted};
pub use http::{ClientConfig, HttpConfig, HttpSource};
pub use last_good::{Kept, LastGood};
pub use local::{Changes, DirSource, FileSource, LocalConfig, LocalLimits};
pub use oci::{OciAuth, OciConfig, OciReference, OciSource, Pushed, push};
pub use pace::{Backoff, Polling, random_unit};
