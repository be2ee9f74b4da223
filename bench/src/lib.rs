//! What the benches share: a sandbox, texts that all differ, and statistics.

mod sandbox;
mod stats;
mod texts;

pub use sandbox::{detector, is_compile_child, runtime};
pub use stats::Sample;
pub use texts::{Words, random_words};
