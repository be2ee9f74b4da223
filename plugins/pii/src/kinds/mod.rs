//! The table, one file an entry.

/// National numbers of European countries.
pub mod europe;
/// What is the same everywhere, and the numbers of the United States and the United Kingdom.
pub mod general;
/// National numbers of all other countries.
pub mod world;

use crate::kind::Kind;

/// Every entry.
pub fn all() -> impl Iterator<Item = &'static Kind> {
    [general::ALL, europe::ALL, world::ALL].into_iter().flatten().copied()
}

#[cfg(test)]
mod tests;
