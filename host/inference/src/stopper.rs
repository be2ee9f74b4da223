//! Ends runs of ONNX Runtime that are still at work when their time is over. One thread for all of them, asleep until the next
//! deadline; it starts with the first run.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::Instant;

/// Something that can be ended from outside.
pub(crate) trait Stop: Send + Sync {
    fn stop(&self);
}

impl Stop for ort::session::RunOptions {
    fn stop(&self) {
        if let Err(error) = self.terminate() {
            tracing::warn!(target: "balustrade::inference", %error, "a run could not be ended");
        }
    }
}

struct Due {
    at: Instant,
    /// Numbers in the order of arrival, as two may be due at one time.
    number: u64,
    run: Weak<dyn Stop>,
}

impl PartialEq for Due {
    fn eq(&self, other: &Due) -> bool {
        (self.at, self.number) == (other.at, other.number)
    }
}

impl Eq for Due {}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Due) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Due {
    fn cmp(&self, other: &Due) -> std::cmp::Ordering {
        (self.at, self.number).cmp(&(other.at, other.number))
    }
}

#[derive(Default)]
struct Waiting {
    /// Next first.
    due: BinaryHeap<Reverse<Due>>,
    number: u64,
    is_started: bool,
}

/// Of the process, as is the backend.
static STOPPER: LazyLock<Stopper> = LazyLock::new(Stopper::default);

#[derive(Default)]
pub(crate) struct Stopper {
    waiting: Mutex<Waiting>,
    sooner: Condvar,
}

impl Stopper {
    /// The one of the process.
    pub(crate) fn get() -> &'static Stopper {
        &STOPPER
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends `run` at `at`, unless its last owner has dropped it by then.
    pub(crate) fn watch<S: Stop + 'static>(&'static self, run: &Arc<S>, at: Instant) {
        let run: Weak<dyn Stop> = Arc::downgrade(run) as Weak<dyn Stop>;
        let mut waiting = self.lock();
        if !waiting.is_started {
            let started = thread::Builder::new().name("model-stopper".to_owned()).spawn(|| self.run());
            if let Err(error) = &started {
                tracing::warn!(target: "balustrade::inference", %error, "no thread to end runs in time");
            }
            waiting.is_started = started.is_ok();
        }
        waiting.number += 1;
        let number = waiting.number;
        let is_next = waiting.due.peek().is_none_or(|Reverse(next)| at < next.at);
        waiting.due.push(Reverse(Due { at, number, run }));
        drop(waiting);
        if is_next {
            self.sooner.notify_one();
        }
    }

    fn run(&self) {
        let mut waiting = self.lock();
        loop {
            let now = Instant::now();
            // Those that ended by themselves go before their time, so that a long deadline keeps no list of them.
            while waiting.due.peek().is_some_and(|Reverse(due)| due.at <= now || due.run.strong_count() == 0)
            {
                if let Some(run) = waiting.due.pop().and_then(|Reverse(due)| due.run.upgrade()) {
                    run.stop();
                }
            }
            waiting = match waiting.due.peek().map(|Reverse(due)| due.at.saturating_duration_since(now)) {
                Some(left) => {
                    self.sooner.wait_timeout(waiting, left).unwrap_or_else(PoisonError::into_inner).0
                }
                None => self.sooner.wait(waiting).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    struct Bell(Mutex<mpsc::Sender<u32>>, u32, AtomicBool);

    impl Stop for Bell {
        fn stop(&self) {
            self.2.store(true, Ordering::SeqCst);
            let sent = self.0.lock().expect("whole").send(self.1);
            sent.expect("somebody listens");
        }
    }

    #[test]
    fn runs_are_ended_in_the_order_of_their_deadlines() {
        let stopper: &'static Stopper = Box::leak(Box::default());
        let (sender, heard) = mpsc::channel();
        let bell = |n| Arc::new(Bell(Mutex::new(sender.clone()), n, AtomicBool::new(false)));
        let (late, soon, done) = (bell(2), bell(1), bell(3));
        let now = Instant::now();
        stopper.watch(&done, now + Duration::from_millis(5));
        drop(done);
        stopper.watch(&late, now + Duration::from_millis(40));
        stopper.watch(&soon, now + Duration::from_millis(20));
        let order: Vec<u32> = (0..2).map(|_| heard.recv().expect("rung")).collect();
        assert_eq!(order, [1, 2], "and never the one that had ended by itself");
        assert!(heard.try_recv().is_err() && soon.2.load(Ordering::SeqCst));
    }
}
