use std::fmt;
use std::time::{Duration, Instant};

use balustrade_core::SourceError;

/// Shortest time between two requests when a server answers long polls.
const LONG_POLL_GAP: Duration = Duration::from_secs(1);

/// Longest that a server's `Retry-After` is honoured.
const RETRY_AFTER_MAX: Duration = Duration::from_secs(3600);

/// How often a source is asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Polling {
    /// From the end of one request to the start of the next, while all is well.
    pub interval: Duration,
    /// Part of the interval by which it varies, in [0, 1]: 0.1 makes 60 s anything from 54 s to 66 s, so that many
    /// hosts that started together do not ask together.
    pub jitter: f64,
    /// Longest wait after repeated failures.
    pub backoff_max: Duration,
}

impl Default for Polling {
    fn default() -> Polling {
        Polling { interval: Duration::from_secs(60), jitter: 0.1, backoff_max: Duration::from_secs(300) }
    }
}

/// Longest interval and longest back-off: a month.
const INTERVAL_MAX: Duration = Duration::from_secs(30 * 86_400);

impl Polling {
    /// The same, if all of it makes sense.
    pub(crate) fn checked(self) -> Result<Polling, SourceError> {
        let refuse = |what: &str| Err(SourceError::new("bad_config", what));
        let good = |wait: Duration| !wait.is_zero() && wait <= INTERVAL_MAX;
        if !good(self.interval) || !good(self.backoff_max) {
            return refuse("`interval` and `backoff_max` have to be more than nothing and at most 30 days");
        }
        if !(0.0..=1.0).contains(&self.jitter) {
            return refuse("`jitter` is a part of the interval, from 0 to 1");
        }
        Ok(self)
    }
}

/// Waits that double with each failure up to a cap, with jitter.
#[derive(Debug, Clone)]
pub struct Backoff {
    first: Duration,
    cap: Duration,
    failures: u32,
}

impl Backoff {
    /// `first` is the longest wait after one failure, `cap` the longest after many.
    #[must_use]
    pub fn new(first: Duration, cap: Duration) -> Backoff {
        Backoff { first, cap, failures: 0 }
    }

    /// Counts a failure and says how long to wait: half of the step for sure, the other half by `unit`, which is
    /// random in [0, 1).
    pub fn failed(&mut self, unit: f64) -> Duration {
        let doubled = self.first.saturating_mul(1_u32.checked_shl(self.failures.min(31)).unwrap_or(u32::MAX));
        self.failures = self.failures.saturating_add(1);
        let step = doubled.min(self.cap);
        scaled(step, 0.5 + 0.5 * unit.clamp(0.0, 1.0))
    }

    /// Back to the start, after a success.
    pub fn reset(&mut self) {
        self.failures = 0;
    }

    /// Failures since the last success.
    #[must_use]
    pub fn failures(&self) -> u32 {
        self.failures
    }
}

/// A random number in [0, 1), from the operating system. A system without randomness gives 0.5, which only costs the
/// jitter.
#[must_use]
pub fn random_unit() -> f64 {
    // 53 bits are what a double holds exactly.
    getrandom::u64().map_or(0.5, |bits| (bits >> 11) as f64 / (1_u64 << 53) as f64)
}

/// Unlike `Duration::mul_f64` it never panics: what cannot be said stays as it is.
fn scaled(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(duration)
}

/// When a source is asked next. Knows no clock: instants are handed in.
pub(crate) struct Pace {
    polling: Polling,
    backoff: Backoff,
    due: Option<Instant>,
    random: fn() -> f64,
}

impl Pace {
    pub(crate) fn new(polling: Polling, random: fn() -> f64) -> Pace {
        // A fault of a moment is tried again soon, but never sooner than all is asked anyway.
        let first = Duration::from_secs(1).min(polling.interval);
        Pace { polling, backoff: Backoff::new(first, polling.backoff_max), due: None, random }
    }

    /// Time until the next request; zero when it is due.
    pub(crate) fn due_in(&self, now: Instant) -> Duration {
        self.due.map_or(Duration::ZERO, |due| due.saturating_duration_since(now))
    }

    /// The source answered. `soon` when it is one that answers long polls.
    pub(crate) fn succeeded(&mut self, now: Instant, soon: bool) {
        self.backoff.reset();
        let jitter = self.polling.jitter.clamp(0.0, 1.0);
        let varied = scaled(self.polling.interval, 1.0 - jitter + 2.0 * jitter * (self.random)());
        let wait = if soon { varied.min(LONG_POLL_GAP) } else { varied };
        self.due = now.checked_add(wait);
    }

    /// The source failed; says how long it is left alone. A server may ask for more time than the back-off, not for
    /// less.
    pub(crate) fn failed(&mut self, now: Instant, retry_after: Option<Duration>) -> Duration {
        let wait = self.backoff.failed((self.random)());
        let wait = retry_after.map_or(wait, |asked| wait.max(asked.min(RETRY_AFTER_MAX)));
        self.due = now.checked_add(wait);
        wait
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pace").field("polling", &self.polling).field("backoff", &self.backoff).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn waits_double_up_to_the_cap_and_start_over() {
        let mut backoff = Backoff::new(SECOND, 10 * SECOND);
        let waits: Vec<u64> = (0..40).map(|_| backoff.failed(1.0).as_secs()).collect();
        assert_eq!(waits[..6], [1, 2, 4, 8, 10, 10]);
        assert_eq!(waits[39], 10);
        assert_eq!(backoff.failures(), 40);
        backoff.reset();
        assert_eq!(backoff.failed(0.0), SECOND / 2);
        assert_eq!(Backoff::new(Duration::MAX, Duration::MAX).failed(1.0), Duration::MAX);
        assert_eq!(Backoff::new(SECOND, SECOND).failed(f64::NAN), SECOND);
    }

    #[test]
    fn random_units_are_in_range_and_differ() {
        let units: Vec<f64> = (0..100).map(|_| random_unit()).collect();
        assert!(units.iter().all(|unit| (0.0..1.0).contains(unit)));
        assert!(units.iter().any(|unit| *unit != units[0]));
    }

    #[test]
    fn the_interval_varies_within_its_jitter() {
        let polling = Polling { interval: 60 * SECOND, jitter: 0.1, backoff_max: 300 * SECOND };
        let now = Instant::now();
        for (random, seconds) in [((|| 0.0) as fn() -> f64, 54), (|| 0.5, 60), (|| 0.999_999, 65)] {
            let mut pace = Pace::new(polling, random);
            assert_eq!(pace.due_in(now), Duration::ZERO, "the first request is due at once");
            pace.succeeded(now, false);
            assert_eq!(pace.due_in(now).as_secs(), seconds);
            assert_eq!(pace.due_in(now + 100 * SECOND), Duration::ZERO);
            pace.succeeded(now, true);
            assert_eq!(pace.due_in(now), SECOND);
        }
    }

    #[test]
    fn intervals_without_sense_are_refused() {
        let good = Polling::default();
        assert!(good.checked().is_ok());
        for bad in [
            Polling { interval: Duration::ZERO, ..good },
            Polling { backoff_max: Duration::MAX, ..good },
            Polling { jitter: f64::NAN, ..good },
            Polling { jitter: 1.5, ..good },
        ] {
            assert_eq!(bad.checked().expect_err("refused").code, "bad_config");
        }
    }

    #[test]
    fn a_server_may_ask_for_more_time_but_not_for_ever_and_not_for_less() {
        let mut pace = Pace::new(Polling::default(), || 1.0);
        let now = Instant::now();
        assert_eq!(pace.failed(now, Some(20 * SECOND)), 20 * SECOND);
        assert_eq!(pace.failed(now, Some(Duration::ZERO)), 2 * SECOND);
        assert_eq!(pace.failed(now, Some(Duration::MAX)), RETRY_AFTER_MAX);
        assert_eq!(pace.due_in(now), RETRY_AFTER_MAX);
        pace.succeeded(now, false);
        assert_eq!(pace.failed(now, None), SECOND);
    }
}
