//! A few sessions for all threads: a session runs one window at a time.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Instant;

use balustrade_core::{Failure, FailureKind};

/// Threads that may wait for one model; one more is told so at once.
const WAITING_MAX: usize = 256;

/// Makes one more session.
pub(crate) type Make<S> = Box<dyn Fn() -> Result<S, String> + Send + Sync>;

struct State<S> {
    idle: Vec<S>,
    /// Sessions there are, lent ones too, and the one that is being made.
    made: usize,
    waiting: usize,
    is_making: bool,
    maker: Option<JoinHandle<()>>,
}

struct Shared<S> {
    state: Mutex<State<S>>,
    freed: Condvar,
    make: Make<S>,
}

impl<S> Shared<S> {
    fn lock(&self) -> MutexGuard<'_, State<S>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sessions of one model. It begins with one; another is made when somebody has to wait, on a thread of its own, as that takes
/// longer than waiting.
pub(crate) struct Pool<S: Send + 'static> {
    shared: Arc<Shared<S>>,
    size: usize,
}

impl<S: Send + 'static> Pool<S> {
    pub(crate) fn new(first: S, size: usize, make: Make<S>) -> Pool<S> {
        let state = State { idle: vec![first], made: 1, waiting: 0, is_making: false, maker: None };
        let shared = Shared { state: Mutex::new(state), freed: Condvar::new(), make };
        Pool { shared: Arc::new(shared), size: size.max(1) }
    }

    /// Runs `work` with a session; `None` when none was free before the deadline.
    ///
    /// # Errors
    /// Too many wait already.
    pub(crate) fn with<R>(
        &self,
        deadline: Instant,
        work: impl FnOnce(&mut S) -> R,
    ) -> Result<Option<R>, Failure> {
        let shared = &self.shared;
        let mut state = shared.lock();
        let session = loop {
            if let Some(session) = state.idle.pop() {
                break session;
            }
            if state.waiting >= WAITING_MAX {
                let detail = format!("{WAITING_MAX} threads wait for this model already; lower the load");
                return Err(Failure::new(FailureKind::Overload, detail));
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            self.make_one_more(&mut state);
            state.waiting += 1;
            state = shared.freed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
            state.waiting -= 1;
        };
        drop(state);
        let mut lent = Lent { shared, session: Some(session) };
        Ok(lent.session.as_mut().map(work))
    }

    /// Unless there are enough, or one is being made.
    fn make_one_more(&self, state: &mut State<S>) {
        if state.made >= self.size || state.is_making {
            return;
        }
        let shared = Arc::clone(&self.shared);
        let started = thread::Builder::new().name("model-session".to_owned()).spawn(move || {
            let made = (shared.make)();
            let mut state = shared.lock();
            state.is_making = false;
            match made {
                Ok(session) => {
                    state.idle.push(session);
                    // All of them: whoever still has to wait makes another.
                    shared.freed.notify_all();
                }
                Err(error) => {
                    tracing::warn!(target: "balustrade::inference", error, "a further session could not be made");
                }
            }
        });
        match started {
            Ok(maker) => {
                state.made += 1;
                state.is_making = true;
                state.maker = Some(maker);
            }
            Err(error) => {
                tracing::warn!(target: "balustrade::inference", %error, "no thread to make a further session");
            }
        }
    }
}

impl<S: Send + 'static> Drop for Pool<S> {
    /// Waits for a session that is being made: a process must not end while its backend is at work.
    fn drop(&mut self) {
        let maker = self.shared.lock().maker.take();
        if let Some(maker) = maker {
            let _ = maker.join();
        }
    }
}

/// Brings the session back even when the work panics.
struct Lent<'a, S> {
    shared: &'a Shared<S>,
    session: Option<S>,
}

impl<S> Drop for Lent<'_, S> {
    fn drop(&mut self) {
        self.shared.lock().idle.extend(self.session.take());
        self.shared.freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    fn pool(size: usize) -> (Pool<usize>, Arc<AtomicUsize>) {
        let made = Arc::new(AtomicUsize::new(1));
        let count = Arc::clone(&made);
        (Pool::new(0, size, Box::new(move || Ok(count.fetch_add(1, Ordering::SeqCst)))), made)
    }

    fn in_a_minute() -> Instant {
        Instant::now() + Duration::from_secs(60)
    }

    #[test]
    fn sessions_are_made_when_somebody_waits_and_no_more_than_allowed() {
        let (pool, made) = pool(3);
        for _ in 0..5 {
            assert_eq!(pool.with(in_a_minute(), |session| *session), Ok(Some(0)));
        }
        assert_eq!(made.load(Ordering::SeqCst), 1, "nobody had to wait");
        let together = Barrier::new(3);
        thread::scope(|scope| {
            for _ in 0..3 {
                // All three at the same time: this ends only with three sessions.
                scope.spawn(|| pool.with(in_a_minute(), |_| together.wait()).map(|ran| ran.is_some()));
            }
        });
        assert_eq!(made.load(Ordering::SeqCst), 3);
    }

    #[test]
    fn waiting_ends_with_the_deadline_and_a_panic_brings_the_session_back() {
        let (pool, _) = pool(1);
        let inner = pool.with(in_a_minute(), |_| pool.with(Instant::now(), |_| ()));
        assert_eq!(inner, Ok(Some(Ok(None))));
        let panicked = catch_unwind(AssertUnwindSafe(|| pool.with(in_a_minute(), |_| panic!("on purpose"))));
        assert!(panicked.is_err());
        assert_eq!(pool.with(Instant::now(), |session| *session), Ok(Some(0)));
    }
}
