//! Leaves a guardrail alone that keeps failing, so that its time is not spent on every request.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use balustrade_core::FailureKind;

/// When a breaker opens, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreakerConfig {
    /// Failures within `window` that open it; zero never opens it.
    pub failures: usize,
    /// How far back failures are counted.
    pub window: Duration,
    /// How long it stays open before one call at a time may probe.
    pub open_for: Duration,
}

impl Default for BreakerConfig {
    fn default() -> BreakerConfig {
        BreakerConfig { failures: 5, window: Duration::from_secs(10), open_for: Duration::from_secs(30) }
    }
}

/// How a breaker stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreakerState {
    /// Calls go through.
    Closed,
    /// No call goes through.
    Open,
    /// One call at a time goes through, to see whether the guardrail has recovered.
    HalfOpen,
}

impl BreakerState {
    /// The name used in status and metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            BreakerState::Closed => "closed",
            BreakerState::Open => "open",
            BreakerState::HalfOpen => "half_open",
        }
    }
}

/// Whether a failure says something about the plugin. The host's own shortage and faults do not.
pub(crate) fn counts(kind: FailureKind) -> bool {
    match kind {
        FailureKind::Timeout
        | FailureKind::Trap
        | FailureKind::Memory
        | FailureKind::Stack
        | FailureKind::BadOutput
        | FailureKind::Budget
        | FailureKind::Plugin => true,
        FailureKind::BreakerOpen | FailureKind::Overload | FailureKind::Internal => false,
    }
}

/// The breaker of one guardrail of one revision. A closed one costs a call a single atomic load.
#[derive(Debug)]
pub(crate) struct Breaker {
    config: BreakerConfig,
    /// Times are kept as nanoseconds since then, so that they fit an atomic.
    origin: Instant,
    /// When it opened, plus one; zero while closed.
    opened: AtomicU64,
    /// Set while a probe is under way.
    probing: AtomicBool,
    failures: Mutex<VecDeque<u64>>,
}

impl Breaker {
    pub(crate) fn new(config: BreakerConfig, now: Instant) -> Breaker {
        Breaker {
            config,
            origin: now,
            opened: AtomicU64::new(0),
            probing: AtomicBool::new(false),
            failures: Mutex::new(VecDeque::new()),
        }
    }

    /// Leave to make one call; `None` while open.
    pub(crate) fn permit(&self, now: Instant) -> Option<Permit<'_>> {
        match self.state(now) {
            BreakerState::Closed => Some(Permit { breaker: self, probe: false }),
            BreakerState::Open => None,
            BreakerState::HalfOpen => {
                let free = !self.probing.swap(true, Ordering::AcqRel);
                free.then_some(Permit { breaker: self, probe: true })
            }
        }
    }

    pub(crate) fn state(&self, now: Instant) -> BreakerState {
        match self.opened.load(Ordering::Acquire) {
            0 => BreakerState::Closed,
            opened if self.nanos(now).saturating_sub(opened - 1) < nanos(self.config.open_for) => {
                BreakerState::Open
            }
            _ => BreakerState::HalfOpen,
        }
    }

    fn nanos(&self, now: Instant) -> u64 {
        nanos(now.saturating_duration_since(self.origin))
    }

    fn open(&self, now: u64) {
        self.opened.store(now.saturating_add(1), Ordering::Release);
    }

    /// Counts a failure of an ordinary call. Whether it opened the breaker.
    fn failed(&self, now: Instant) -> bool {
        // Calls that were under way when it opened, or a failure that nothing follows from.
        if self.config.failures == 0 || self.opened.load(Ordering::Acquire) != 0 {
            return false;
        }
        let now = self.nanos(now);
        let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
        failures.push_back(now);
        let since = now.saturating_sub(nanos(self.config.window));
        failures.retain(|&at| at >= since);
        let is_enough = failures.len() >= self.config.failures;
        if is_enough {
            failures.clear();
            self.open(now);
        }
        is_enough
    }
}

fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

/// Leave to make one call. Dropped without a word (the call failed for a reason of the host's), it changes nothing
/// but lets the next probe go.
#[derive(Debug)]
pub(crate) struct Permit<'a> {
    breaker: &'a Breaker,
    probe: bool,
}

impl Permit<'_> {
    pub(crate) fn succeeded(self) {
        if self.probe {
            self.breaker.opened.store(0, Ordering::Release);
        }
    }

    /// Whether the breaker is open because of it.
    pub(crate) fn failed(self, now: Instant) -> bool {
        if self.probe {
            self.breaker.open(self.breaker.nanos(now));
            true
        } else {
            self.breaker.failed(now)
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if self.probe {
            self.breaker.probing.store(false, Ordering::Release);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn fail(breaker: &Breaker, now: Instant, times: usize) {
        for _ in 0..times {
            breaker.permit(now).expect("closed").failed(now);
        }
    }

    #[test]
    fn five_failures_in_ten_seconds_open_it_and_four_do_not() {
        let start = Instant::now();
        let breaker = Breaker::new(BreakerConfig::default(), start);
        fail(&breaker, start, 4);
        let later = start + 11 * SECOND;
        fail(&breaker, later, 4);
        assert_eq!(breaker.state(later), BreakerState::Closed);
        fail(&breaker, later + SECOND, 1);
        assert_eq!(breaker.state(later + SECOND), BreakerState::Open);
        assert!(breaker.permit(later + 2 * SECOND).is_none());
    }

    #[test]
    fn half_open_lets_one_probe_at_a_time() {
        let start = Instant::now();
        let breaker = Breaker::new(BreakerConfig::default(), start);
        fail(&breaker, start, 5);
        let later = start + 30 * SECOND;
        let probe = breaker.permit(later).expect("a probe");
        assert!(breaker.permit(later).is_none(), "a second probe beside the first");
        drop(probe);
        let probe = breaker.permit(later).expect("the token came back");
        probe.failed(later);
        assert_eq!(breaker.state(later + 29 * SECOND), BreakerState::Open);
        let again = later + 30 * SECOND;
        breaker.permit(again).expect("another probe").succeeded();
        assert_eq!(breaker.state(again), BreakerState::Closed);
        fail(&breaker, again, 4);
        assert_eq!(breaker.state(again), BreakerState::Closed, "old failures do not count twice");
    }

    #[test]
    fn calls_under_way_when_it_opened_neither_close_nor_prolong_it() {
        let start = Instant::now();
        let breaker = Breaker::new(BreakerConfig::default(), start);
        let (late_success, late_failure) = (breaker.permit(start), breaker.permit(start));
        fail(&breaker, start, 5);
        late_success.expect("closed then").succeeded();
        late_failure.expect("closed then").failed(start + 20 * SECOND);
        assert_eq!(breaker.state(start + 29 * SECOND), BreakerState::Open);
        assert_eq!(breaker.state(start + 30 * SECOND), BreakerState::HalfOpen);
    }

    #[test]
    fn only_what_a_plugin_did_counts() {
        assert!(counts(FailureKind::Timeout) && counts(FailureKind::Plugin) && counts(FailureKind::Budget));
        assert!(
            !counts(FailureKind::Overload)
                && !counts(FailureKind::BreakerOpen)
                && !counts(FailureKind::Internal)
        );
    }
}
