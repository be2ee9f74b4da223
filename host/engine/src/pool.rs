//! A bounded number of threads behind a bounded queue. Guests run here, never on a thread that accepts requests.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

pub(crate) type Job = Box<dyn FnOnce() + Send>;

/// Jobs aside that may wait. Few: each holds a request, and what waited long says little.
const ASIDE_MAX: usize = 4;

/// The queue is full, or the pool takes nothing any more.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Full;

/// How a pool stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoolStatus {
    /// Threads.
    pub workers: usize,
    /// Threads with nothing to do.
    pub idle: usize,
    /// Jobs under way.
    pub running: usize,
    /// Jobs that wait for a worker.
    pub queued: usize,
    /// Jobs that may wait.
    pub queue_max: usize,
    /// Jobs that panicked, ever.
    pub panics: u64,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Job>,
    /// For the thread aside.
    aside: VecDeque<Job>,
    idle: usize,
    running: usize,
    draining: bool,
    closed: bool,
}

impl State {
    /// Whether a worker has nothing to do, and nothing waits for one.
    fn is_calm(&self) -> bool {
        self.idle > 0 && self.queue.is_empty()
    }

    fn has_room_aside(&self) -> bool {
        !self.draining && self.queue.is_empty() && self.aside.len() < ASIDE_MAX
    }
}

struct Shared {
    state: Mutex<State>,
    /// Signalled for each new job, and to all when the pool closes.
    work: Condvar,
    /// Signalled when nothing runs and nothing waits.
    quiet: Condvar,
    /// Signalled when the thread aside may have something to do.
    calm: Condvar,
    /// A copy of `State::idle`, so that a check that would find nobody idle does not take the lock.
    idle_hint: AtomicUsize,
    panics: AtomicU64,
    queue_max: usize,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No job runs under the lock, so a poisoned state is still whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self) {
        let mut state = self.lock();
        loop {
            if let Some(job) = state.queue.pop_front() {
                state.running += 1;
                drop(state);
                if catch_unwind(AssertUnwindSafe(job)).is_err() {
                    self.panics.fetch_add(1, Ordering::Relaxed);
                }
                state = self.lock();
                state.running -= 1;
                if state.running == 0 && state.queue.is_empty() {
                    self.quiet.notify_all();
                }
            } else if state.closed {
                return;
            } else {
                state.idle += 1;
                if !state.aside.is_empty() {
                    self.calm.notify_one();
                }
                self.idle_hint.store(state.idle, Ordering::Relaxed);
                state = self.work.wait(state).unwrap_or_else(PoisonError::into_inner);
                state.idle -= 1;
                self.idle_hint.store(state.idle, Ordering::Relaxed);
            }
        }
    }
}

impl Shared {
    /// One job at a time, begun only while a worker has nothing to do.
    fn work_aside(&self) {
        let mut state = self.lock();
        while !state.closed {
            if state.is_calm()
                && let Some(job) = state.aside.pop_front()
            {
                drop(state);
                if catch_unwind(AssertUnwindSafe(job)).is_err() {
                    self.panics.fetch_add(1, Ordering::Relaxed);
                }
                state = self.lock();
            } else {
                state = self.calm.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
        }
    }
}

/// Dropping it lets its threads finish what is queued and end; it does not wait for them, because the last owner
/// may be one of their jobs.
pub(crate) struct Pool {
    shared: Arc<Shared>,
    workers: usize,
}

impl Pool {
    pub(crate) fn new(workers: usize, queue_max: usize) -> Pool {
        let shared = Arc::new(Shared {
            state: Mutex::new(State::default()),
            work: Condvar::new(),
            quiet: Condvar::new(),
            calm: Condvar::new(),
            idle_hint: AtomicUsize::new(0),
            panics: AtomicU64::new(0),
            queue_max,
        });
        let mut started = 0;
        for index in 0..workers.max(1) {
            let shared = Arc::clone(&shared);
            match thread::Builder::new().name(format!("check-{index}")).spawn(move || shared.work()) {
                Ok(_) => started += 1,
                Err(error) => tracing::error!(%error, index, "a worker thread could not be started"),
            }
        }
        // A thread of its own, so that a live check never waits for a worker that is busy with something else.
        let aside = Arc::clone(&shared);
        if let Err(error) =
            thread::Builder::new().name("check-aside".to_owned()).spawn(move || aside.work_aside())
        {
            tracing::error!(%error, "the thread for shadows could not be started; all of them are dropped");
        }
        // Without a single thread a queued job would wait for ever; answer busy instead.
        shared.lock().draining = started == 0;
        Pool { shared, workers: started }
    }

    /// Queues a job for the next free worker.
    pub(crate) fn submit(&self, job: Job) -> Result<(), Full> {
        let mut state = self.shared.lock();
        let has_room = state.queue.len() < self.shared.queue_max || state.queue.len() < state.idle;
        if state.draining || !has_room {
            return Err(Full);
        }
        state.queue.push_back(job);
        drop(state);
        self.shared.work.notify_one();
        Ok(())
    }

    /// Queues up to `count` jobs, only as many as there are workers with nothing to do.
    pub(crate) fn offer(&self, count: usize, mut job: impl FnMut() -> Job) {
        if self.shared.idle_hint.load(Ordering::Relaxed) == 0 {
            return;
        }
        let mut state = self.shared.lock();
        let count = state.idle.saturating_sub(state.queue.len()).min(count);
        for _ in 0..count {
            state.queue.push_back(job());
        }
        drop(state);
        for _ in 0..count {
            self.shared.work.notify_one();
        }
    }

    /// Whether [`Pool::submit_aside`] would take a job now.
    pub(crate) fn has_time_aside(&self) -> bool {
        self.shared.lock().has_room_aside()
    }

    /// Whether a worker has nothing to do, and nothing waits for one.
    pub(crate) fn is_calm(&self) -> bool {
        self.shared.lock().is_calm()
    }

    /// Queues a job that nobody waits for. It begins when a worker has nothing to do, and takes no worker's place.
    /// Refused while anything else waits.
    pub(crate) fn submit_aside(&self, job: Job) -> Result<(), Full> {
        let mut state = self.shared.lock();
        if !state.has_room_aside() {
            return Err(Full);
        }
        state.aside.push_back(job);
        drop(state);
        self.shared.calm.notify_one();
        Ok(())
    }

    /// Takes no more jobs and waits until none is left, apart from those aside. Whether that was so within `limit`.
    pub(crate) fn drain(&self, limit: Duration) -> bool {
        let mut state = self.shared.lock();
        state.draining = true;
        let _dropped_without_the_lock = std::mem::take(&mut state.aside);
        let is_busy = |state: &mut State| state.running > 0 || !state.queue.is_empty();
        let (_state, timeout) = self
            .shared
            .quiet
            .wait_timeout_while(state, limit, is_busy)
            .unwrap_or_else(PoisonError::into_inner);
        !timeout.timed_out()
    }

    pub(crate) fn status(&self) -> PoolStatus {
        let state = self.shared.lock();
        PoolStatus {
            workers: self.workers,
            idle: state.idle,
            running: state.running,
            queued: state.queue.len(),
            queue_max: self.shared.queue_max,
            panics: self.shared.panics.load(Ordering::Relaxed),
        }
    }

    /// Counts a panic that a job caught by itself, because it still had an answer to give.
    pub(crate) fn count_panic(&self) {
        self.shared.panics.fetch_add(1, Ordering::Relaxed);
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let _dropped_without_the_lock = {
            let mut state = self.shared.lock();
            state.closed = true;
            std::mem::take(&mut state.aside)
        };
        self.shared.work.notify_all();
        self.shared.calm.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    const LONG: Duration = Duration::from_secs(20);

    #[test]
    fn a_full_queue_refuses_and_everything_queued_runs() {
        let pool = Pool::new(1, 2);
        let (release, gate) = mpsc::channel::<()>();
        let (started, has_started) = mpsc::channel();
        pool.submit(Box::new(move || {
            started.send(()).expect("the test waits");
            gate.recv().expect("the test releases");
        }))
        .expect("room");
        has_started.recv().expect("it runs");
        let (done, is_done) = mpsc::channel();
        for index in 0..2 {
            let done = done.clone();
            pool.submit(Box::new(move || done.send(index).expect("the test waits"))).expect("room");
        }
        assert_eq!(pool.submit(Box::new(|| {})), Err(Full));
        assert_eq!(
            pool.status(),
            PoolStatus { workers: 1, idle: 0, running: 1, queued: 2, queue_max: 2, panics: 0 }
        );
        assert!(!pool.drain(Duration::ZERO));
        release.send(()).expect("it waits");
        assert!(pool.drain(LONG));
        drop(done);
        assert_eq!(is_done.iter().collect::<Vec<_>>(), [0, 1]);
        assert_eq!(pool.submit(Box::new(|| {})), Err(Full), "nothing is taken after a drain");
    }

    #[test]
    fn a_panic_costs_no_worker() {
        let pool = Pool::new(1, 4);
        pool.submit(Box::new(|| panic!("contained"))).expect("room");
        let (done, is_done) = mpsc::channel();
        pool.submit(Box::new(move || done.send(()).expect("the test waits"))).expect("room");
        is_done.recv_timeout(LONG).expect("the worker lives");
        assert!(pool.drain(LONG));
        assert_eq!(pool.status().panics, 1);
    }

    #[test]
    fn nothing_is_offered_to_busy_workers() {
        let pool = Pool::new(1, 4);
        let (release, gate) = mpsc::channel::<()>();
        let (started, has_started) = mpsc::channel();
        pool.submit(Box::new(move || {
            started.send(()).expect("the test waits");
            gate.recv().expect("the test releases");
        }))
        .expect("room");
        has_started.recv().expect("it runs");
        pool.offer(3, || Box::new(|| {}));
        assert_eq!(pool.status().queued, 0);
        release.send(()).expect("it waits");
    }

    #[test]
    fn what_is_aside_waits_for_an_idle_worker_and_takes_no_place() {
        let pool = Pool::new(1, 1);
        let (release, gate) = mpsc::channel::<()>();
        let (started, has_started) = mpsc::channel();
        pool.submit(Box::new(move || {
            started.send(()).expect("the test waits");
            gate.recv().expect("the test releases");
        }))
        .expect("room");
        has_started.recv().expect("it runs");
        let (done, is_done) = mpsc::channel();
        for index in 0..ASIDE_MAX {
            let done = done.clone();
            pool.submit_aside(Box::new(move || done.send(index).expect("the test waits"))).expect("room");
        }
        assert_eq!(pool.submit_aside(Box::new(|| {})), Err(Full), "a few wait");
        assert!(is_done.try_recv().is_err() && !pool.is_calm());
        pool.submit(Box::new(|| {})).expect("the queue is free");
        release.send(()).expect("it waits");
        for index in 0..ASIDE_MAX {
            assert_eq!(is_done.recv_timeout(LONG), Ok(index));
        }
        pool.submit_aside(Box::new(|| panic!("contained"))).expect("room");
        pool.submit_aside(Box::new(move || done.send(9).expect("the test waits"))).expect("room");
        assert_eq!(is_done.recv_timeout(LONG), Ok(9), "the thread lives");
        assert!(pool.drain(LONG));
        assert_eq!(pool.submit_aside(Box::new(|| {})), Err(Full), "nothing is taken after a drain");
    }

    #[test]
    fn nothing_is_taken_aside_while_live_work_waits() {
        let pool = Pool::new(1, 4);
        let (release, gate) = mpsc::channel::<()>();
        let (started, has_started) = mpsc::channel();
        pool.submit(Box::new(move || {
            started.send(()).expect("the test waits");
            gate.recv().expect("the test releases");
        }))
        .expect("room");
        has_started.recv().expect("it runs");
        pool.submit(Box::new(|| {})).expect("room");
        assert!(!pool.has_time_aside());
        assert_eq!(pool.submit_aside(Box::new(|| {})), Err(Full));
        release.send(()).expect("it waits");
    }

    #[test]
    fn dropping_the_pool_finishes_the_queue() {
        let pool = Pool::new(2, 100);
        let (done, is_done) = mpsc::channel();
        for index in 0..100 {
            let done = done.clone();
            pool.submit(Box::new(move || done.send(index).expect("the test waits"))).expect("room");
        }
        drop((pool, done));
        assert_eq!(is_done.iter().count(), 100);
    }
}
