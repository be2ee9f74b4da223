//! What the benches share: a sandbox, texts that all differ, and statistics.

mod sandbox;
mod stats;
mod texts;

pub use sandbox::{detector, detector_within, main, runtime};
pub use stats::Sample;
pub use texts::{Words, random_words};
