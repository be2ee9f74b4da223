//! One inference per model and text: whoever asks for what is being computed waits for it, and what was computed is kept for
//! a moment, since the guardrails of one check ask one after the other.
//!
//! A score depends on the model and the text only, so nobody can tell whether it was shared. Texts are known by a hash.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use balustrade_core::{Failure, Origin};

use crate::{Band, Scored};

/// What is computed once for all who ask.
pub(crate) trait Shared {
    /// Whether it is what any other asker would get, and small enough to be kept.
    fn is_kept(&self) -> bool;
}

impl Shared for Scored {
    fn is_kept(&self) -> bool {
        self.unjudged.is_empty() && self.tokens.len() <= TOKENS_MAX
    }
}

/// A vector.
impl Shared for Vec<f32> {
    fn is_kept(&self) -> bool {
        true
    }
}

/// Results that are kept.
const KEPT_MAX: usize = 256;

/// Longest that one is kept.
const KEPT_FOR: Duration = Duration::from_secs(5);

/// Tokens of a result that is kept; longer ones are computed again.
const TOKENS_MAX: usize = 4096;

pub(crate) type Key = [u8; 32];

/// What a model is asked about a text.
pub(crate) fn key(model: &str, band: Band, origin: Origin, text: &str) -> Key {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&(model.len() as u64).to_le_bytes());
    hasher.update(model.as_bytes());
    hasher.update(&band.from.to_le_bytes());
    hasher.update(&band.below.to_le_bytes());
    hasher.update(&[u8::from(origin == Origin::Document)]);
    hasher.update(text.as_bytes());
    *hasher.finalize().as_bytes()
}

struct State<T> {
    /// Computed now, with how many wait.
    running: HashMap<Key, usize>,
    kept: HashMap<Key, (Arc<T>, Instant)>,
    /// Oldest first.
    order: VecDeque<(Key, Instant)>,
}

/// What is computed now and what was a moment ago.
pub(crate) struct Flights<T> {
    state: Mutex<State<T>>,
    landed: Condvar,
}

impl<T> Default for Flights<T> {
    fn default() -> Flights<T> {
        let state = State { running: HashMap::new(), kept: HashMap::new(), order: VecDeque::new() };
        Flights { state: Mutex::new(state), landed: Condvar::new() }
    }
}

impl<T> Flights<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The result for `key`, computed by `work` unless it is there or somebody else computes it. Only whole results are shared:
    /// after one that its own deadline cut short, or that failed, the next one in line computes.
    pub(crate) fn get(
        &self,
        key: Key,
        deadline: Instant,
        work: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<Arc<T>, Failure>
    where
        T: Shared,
    {
        let mut state = self.lock();
        loop {
            state.forget(Instant::now());
            if let Some((scored, _)) = state.kept.get(&key) {
                return Ok(Arc::clone(scored));
            }
            if !state.running.contains_key(&key) {
                break;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                // Let it say itself that there is no time.
                drop(state);
                return work().map(Arc::new);
            }
            if let Some(waiting) = state.running.get_mut(&key) {
                *waiting += 1;
            }
            state = self.landed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        state.running.insert(key, 0);
        drop(state);
        let flying = Flying { flights: self, key };
        let scored = Arc::new(work()?);
        if scored.is_kept() {
            self.lock().keep(key, &scored, Instant::now());
        }
        drop(flying);
        Ok(scored)
    }
}

impl<T> State<T> {
    fn keep(&mut self, key: Key, scored: &Arc<T>, now: Instant) {
        self.kept.insert(key, (Arc::clone(scored), now));
        self.order.push_back((key, now));
        self.forget(now);
    }

    fn forget(&mut self, now: Instant) {
        while let Some(&(key, since)) = self.order.front()
            && (self.order.len() > KEPT_MAX || now.saturating_duration_since(since) > KEPT_FOR)
        {
            self.order.pop_front();
            // It may have been kept anew since.
            if self.kept.get(&key).is_some_and(|(_, at)| *at == since) {
                self.kept.remove(&key);
            }
        }
    }
}

/// Lets the others go on, also after a failure or a panic.
struct Flying<'a, T> {
    flights: &'a Flights<T>,
    key: Key,
}

impl<T> Drop for Flying<'_, T> {
    fn drop(&mut self) {
        let waiting = self.flights.lock().running.remove(&self.key);
        if waiting.is_some_and(|n| n > 0) {
            self.flights.landed.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;

    use balustrade_core::FailureKind;

    use super::*;

    fn in_a_minute() -> Instant {
        Instant::now() + Duration::from_secs(60)
    }

    #[test]
    fn many_askers_are_one_run() {
        let (flights, runs, together) = (Flights::default(), AtomicUsize::new(0), Barrier::new(8));
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    together.wait();
                    let scored = flights.get(key("m", Band::WHOLE, Origin::Said, "t"), in_a_minute(), || {
                        runs.fetch_add(1, Ordering::SeqCst);
                        thread::sleep(Duration::from_millis(20));
                        Ok(Scored { windows: 7, ..Scored::default() })
                    });
                    assert_eq!(scored.map(|scored| scored.windows), Ok(7));
                });
            }
        });
        assert_eq!(runs.load(Ordering::SeqCst), 1);
        let other =
            flights.get(key("m", Band::WHOLE, Origin::Said, "u"), in_a_minute(), || Ok(Scored::default()));
        assert_eq!(other.map(|scored| scored.windows), Ok(0));
    }

    #[test]
    fn a_failure_or_half_a_result_is_nobody_elses() {
        let flights = Flights::default();
        let failed = flights.get(key("m", Band::WHOLE, Origin::Said, "t"), in_a_minute(), || {
            Err(Failure::new(FailureKind::Plugin, "no"))
        });
        assert!(failed.is_err());
        let half = || Ok(Scored { unjudged: std::iter::once(0..1).collect(), ..Scored::default() });
        assert!(flights.get(key("m", Band::WHOLE, Origin::Said, "t"), in_a_minute(), half).is_ok());
        let whole = flights.get(key("m", Band::WHOLE, Origin::Said, "t"), in_a_minute(), || {
            Ok(Scored { windows: 3, ..Scored::default() })
        });
        assert_eq!(whole.map(|scored| scored.windows), Ok(3));
    }

    #[test]
    fn a_panic_leaves_the_way_free() {
        let flights = Flights::default();
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            flights.get(key("m", Band::WHOLE, Origin::Said, "t"), in_a_minute(), || panic!("on purpose"))
        }));
        assert!(panicked.is_err());
        assert!(
            flights
                .get(key("m", Band::WHOLE, Origin::Said, "t"), in_a_minute(), || Ok(Scored::default()))
                .is_ok()
        );
    }

    #[test]
    fn what_is_kept_is_bounded_in_number_and_time() {
        let flights = Flights::default();
        for n in 0..KEPT_MAX + 50 {
            let done =
                flights.get(key("m", Band::WHOLE, Origin::Said, &n.to_string()), in_a_minute(), || {
                    Ok(Scored::default())
                });
            assert!(done.is_ok());
        }
        let mut state = flights.lock();
        assert_eq!((state.kept.len(), state.order.len()), (KEPT_MAX, KEPT_MAX));
        state.forget(Instant::now() + KEPT_FOR * 2);
        assert_eq!((state.kept.len(), state.order.len()), (0, 0));
    }
}
