use std::time::Duration;

/// Durations of one measured thing.
#[derive(Debug, Clone, Default)]
pub struct Sample(Vec<u64>);

impl Sample {
    /// Adds one duration.
    pub fn push(&mut self, duration: Duration) {
        self.0.push(u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX));
    }

    /// Adds another sample's durations.
    pub fn append(&mut self, mut other: Sample) {
        self.0.append(&mut other.0);
    }

    /// Sorts; call before asking for percentiles.
    pub fn sort(&mut self) {
        self.0.sort_unstable();
    }

    /// The duration below which `share` of a sorted sample lies, in microseconds; zero for an empty one.
    #[must_use]
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "an index into a measured sample, and nanoseconds as microseconds"
    )]
    pub fn percentile_us(&self, share: f64) -> f64 {
        let Some(last) = self.0.len().checked_sub(1) else { return 0.0 };
        self.0[(last as f64 * share).round() as usize] as f64 / 1_000.0
    }

    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_of_a_sorted_sample() {
        let mut sample = Sample::default();
        for us in (1..=101).rev() {
            sample.push(Duration::from_micros(us));
        }
        sample.sort();
        assert_eq!(
            (sample.percentile_us(0.0), sample.percentile_us(0.5), sample.percentile_us(1.0)),
            (1.0, 51.0, 101.0)
        );
        assert_eq!(Sample::default().percentile_us(0.5), 0.0);
    }
}
