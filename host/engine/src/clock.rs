//! The time that deadlines and breakers go by.

use std::fmt;
use std::time::Instant;

/// Where the engine reads the time. Replaced in tests, so that none of them sleeps.
pub trait Clock: fmt::Debug + Send + Sync {
    /// Never goes back.
    fn now(&self) -> Instant;
}

/// The operating system's monotonic clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }
}
