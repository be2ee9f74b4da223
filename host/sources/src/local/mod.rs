//! Bundles on this machine's disks.

mod changes;
mod source;
#[cfg(test)]
mod tests;
mod tree;
mod watch;

pub use changes::Changes;
pub use source::{DirSource, FileSource, LocalConfig};
pub use tree::LocalLimits;
pub(crate) use tree::{digest as tree_digest, stamp as tree_stamp};
