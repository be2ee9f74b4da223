//! The last bundle that served, kept for a start without its source.

mod disk;
mod record;
mod store;
#[cfg(test)]
mod tests;

pub use store::{Kept, LastGood};
