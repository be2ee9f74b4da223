//! HTTP, for servers of bundles and for registries.

mod address;
mod client;
pub(crate) mod etag;
mod fault;
pub(crate) mod retry_after;
mod roots;
mod secret;
mod source;
#[cfg(test)]
mod tests;

pub(crate) use address::{Address, is_loopback};
pub use client::ClientConfig;
pub(crate) use client::{Call, Client, Reply};
pub(crate) use fault::refused_status;
pub(crate) use secret::read_secret;
pub(crate) use source::bearer;
pub use source::{HttpConfig, HttpSource};
