//! A running mean of durations that many threads update without waiting for each other.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Exponentially weighted: each new value counts for an eighth. An update lost to a race is no harm.
#[derive(Debug, Default)]
pub(crate) struct MeanDuration(AtomicU64);

impl MeanDuration {
    pub(crate) fn record(&self, duration: Duration) {
        let value = u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX) / 8;
        let old = self.0.load(Ordering::Relaxed);
        // The first value stands for all that are not there yet.
        let new = if old == 0 { value.saturating_mul(8) } else { (old - old / 8).saturating_add(value) };
        self.0.store(new, Ordering::Relaxed);
    }

    /// Zero until the first value.
    pub(crate) fn get(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_starts_at_the_first_value_and_follows_the_later_ones() {
        let mean = MeanDuration::default();
        assert_eq!(mean.get(), Duration::ZERO);
        mean.record(Duration::from_micros(800));
        assert_eq!(mean.get(), Duration::from_micros(800));
        for _ in 0..60 {
            mean.record(Duration::from_micros(80));
        }
        assert!(mean.get() < Duration::from_micros(90) && mean.get() > Duration::from_micros(70), "{mean:?}");
    }
}
