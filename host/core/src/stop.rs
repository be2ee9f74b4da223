use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Says once, to all who wait, that it is time to end. Clones are one flag.
#[derive(Clone, Default)]
pub struct StopFlag {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    set: bool,
    next_id: u64,
    callbacks: Vec<(u64, Box<dyn FnOnce() + Send>)>,
}

impl StopFlag {
    /// A flag that is not set.
    #[must_use]
    pub fn new() -> StopFlag {
        StopFlag::default()
    }

    /// Sets it, for good, and wakes all who wait.
    pub fn set(&self) {
        let callbacks = {
            let mut state = self.lock();
            state.set = true;
            std::mem::take(&mut state.callbacks)
        };
        self.shared.changed.notify_all();
        for (_, callback) in callbacks {
            callback();
        }
    }

    /// Whether it is set.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.lock().set
    }

    /// Waits until it is set or `timeout` is over; says whether it is set.
    #[must_use]
    pub fn wait(&self, timeout: Duration) -> bool {
        let give_up = Instant::now().checked_add(timeout);
        let mut state = self.lock();
        while !state.set {
            // A wait beyond what the clock can say is a wait without end.
            let left = give_up.map_or(Duration::MAX, |at| at.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                break;
            }
            let waited = self.shared.changed.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        state.set
    }

    /// Calls `callback` when the flag is set, at once if it is, and not at all once the guard is dropped. For waits
    /// that no condition variable ends, such as reading from a socket. It must not block.
    #[must_use = "the callback is forgotten when the guard is dropped"]
    pub fn on_set(&self, callback: impl FnOnce() + Send + 'static) -> StopGuard {
        let mut state = self.lock();
        let id = state.next_id;
        state.next_id += 1;
        if state.set {
            drop(state);
            callback();
        } else {
            state.callbacks.push((id, Box::new(callback)));
        }
        StopGuard { flag: self.clone(), id }
    }

    /// No code of others runs under the lock, so a poisoned one is still whole.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for StopFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StopFlag").field(&self.is_set()).finish()
    }
}

/// Keeps a callback of a [`StopFlag`].
#[derive(Debug)]
pub struct StopGuard {
    flag: StopFlag,
    id: u64,
}

impl Drop for StopGuard {
    fn drop(&mut self) {
        // Dropped outside the lock: what the callback owns may run code of its own.
        let forgotten = {
            let mut state = self.flag.lock();
            let place = state.callbacks.iter().position(|(id, _)| *id == self.id);
            place.map(|place| state.callbacks.swap_remove(place))
        };
        drop(forgotten);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    #[test]
    fn a_wait_ends_with_the_time_or_with_the_flag() {
        let flag = StopFlag::new();
        assert!(!flag.wait(Duration::from_millis(1)));
        let waiter = {
            let flag = flag.clone();
            std::thread::spawn(move || flag.wait(Duration::MAX))
        };
        flag.set();
        assert!(waiter.join().expect("ends"));
        assert!(flag.is_set() && flag.wait(Duration::ZERO));
    }

    #[test]
    fn callbacks_run_once_and_only_while_they_are_kept() {
        let flag = StopFlag::new();
        let calls = Arc::new(AtomicU32::new(0));
        let count = |by: u32| {
            let calls = calls.clone();
            move || {
                calls.fetch_add(by, Ordering::SeqCst);
            }
        };
        let kept = flag.on_set(count(1));
        drop(flag.on_set(count(10)));
        flag.set();
        flag.set();
        assert_eq!(calls.load(Ordering::SeqCst), 1);
        drop(kept);
        let _late = flag.on_set(count(100));
        assert_eq!(calls.load(Ordering::SeqCst), 101);
    }
}
