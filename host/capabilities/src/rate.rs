use std::time::Instant;

/// A token bucket: `per_second` events a second, and as many at once after a quiet second.
///
/// The caller hands in the time, so that tests need no clock.
#[derive(Debug)]
pub(crate) struct Rate {
    per_second: f64,
    tokens: f64,
    filled: Instant,
}

impl Rate {
    /// Starts full.
    pub(crate) fn new(per_second: u32, now: Instant) -> Rate {
        Rate { per_second: f64::from(per_second), tokens: f64::from(per_second), filled: now }
    }

    /// Takes one event, or says that there is none left for now.
    pub(crate) fn take(&mut self, now: Instant) -> bool {
        let quiet = now.saturating_duration_since(self.filled).as_secs_f64();
        self.tokens = (self.tokens + quiet * self.per_second).min(self.per_second);
        self.filled = self.filled.max(now);
        if self.tokens < 1.0 {
            return false;
        }
        self.tokens -= 1.0;
        true
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_burst_is_bounded_and_time_refills_it() {
        let start = Instant::now();
        let mut rate = Rate::new(2, start);
        assert_eq!([rate.take(start), rate.take(start), rate.take(start)], [true, true, false]);
        let half_a_second_later = start + Duration::from_millis(500);
        assert!(rate.take(half_a_second_later));
        assert!(!rate.take(half_a_second_later));
        let much_later = start + Duration::from_secs(60);
        assert_eq!(
            [rate.take(much_later), rate.take(much_later), rate.take(much_later)],
            [true, true, false]
        );
    }

    #[test]
    fn a_time_before_the_last_one_gives_nothing_back() {
        let start = Instant::now();
        let later = start + Duration::from_secs(1);
        let mut rate = Rate::new(1, later);
        assert!(rate.take(later));
        assert!(!rate.take(start));
        assert!(!rate.take(later));
    }

    #[test]
    fn nothing_a_second_means_nothing() {
        let now = Instant::now();
        assert!(!Rate::new(0, now).take(now + Duration::from_secs(60)));
    }
}
