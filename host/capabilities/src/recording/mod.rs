//! What capabilities were asked and answered, as JSON lines: written by a [`Recorder`], read by a [`Replayer`].
//!
//! Texts are known by their length and digest, so that a recording of real traffic holds none of them.

mod line;
mod recorder;
mod replayer;

#[cfg(test)]
mod tests;

pub use recorder::{Recorded, Recorder, RecorderConfig};
pub use replayer::{RecordingError, Replayer};
