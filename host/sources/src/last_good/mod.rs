//! The last bundles that served, kept for a start without their source.

mod content;
mod disk;
mod record;
mod store;
#[cfg(test)]
mod tests;

pub use store::{Kept, LastGood};
