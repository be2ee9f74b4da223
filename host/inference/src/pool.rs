//! A few sessions for all threads: a session runs one window at a time.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::Instant;

use balustrade_core::{Failure, FailureKind};

use crate::graph::Graph;

/// Threads that may wait for one model; one more is told so at once.
const WAITING_MAX: usize = 256;

/// Makes one more session.
pub(crate) type Make = Box<dyn Fn() -> Result<Graph, String> + Send>;

#[derive(Default)]
struct State {
    idle: Vec<Graph>,
    waiting: usize,
}

/// Sessions of one model.
pub(crate) struct Pool {
    state: Mutex<State>,
    freed: Condvar,
}

impl Pool {
    /// Serves with `first` at once; the others, `size` in all, are made on a thread of their own, as each takes as long as the
    /// first did and none is needed before two texts come at the same time.
    pub(crate) fn new(first: Graph, size: usize, make: Make) -> Arc<Pool> {
        let state = State { idle: vec![first], waiting: 0 };
        let pool = Arc::new(Pool { state: Mutex::new(state), freed: Condvar::new() });
        if size > 1 {
            let weak = Arc::downgrade(&pool);
            let started = thread::Builder::new()
                .name("model-sessions".to_owned())
                .spawn(move || fill(&weak, size - 1, &make));
            if let Err(error) = started {
                tracing::warn!(target: "balustrade::inference", %error, "no thread for more sessions; one serves");
            }
        }
        pool
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs `work` with a session; `None` when none was free before the deadline.
    ///
    /// # Errors
    /// Too many wait already.
    pub(crate) fn with<R>(
        &self,
        deadline: Instant,
        work: impl FnOnce(&mut Graph) -> R,
    ) -> Result<Option<R>, Failure> {
        let mut state = self.lock();
        let graph = loop {
            if let Some(graph) = state.idle.pop() {
                break graph;
            }
            if state.waiting >= WAITING_MAX {
                let detail = format!("{WAITING_MAX} threads wait for this model already; lower the load");
                return Err(Failure::new(FailureKind::Overload, detail));
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            state.waiting += 1;
            state = self.freed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
            state.waiting -= 1;
        };
        drop(state);
        let mut lent = Lent { pool: self, graph: Some(graph) };
        Ok(lent.graph.as_mut().map(work))
    }
}

/// Brings the session back even when the work panics.
struct Lent<'a> {
    pool: &'a Pool,
    graph: Option<Graph>,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        self.pool.lock().idle.extend(self.graph.take());
        self.pool.freed.notify_one();
    }
}

/// Stops when the model is gone.
fn fill(pool: &Weak<Pool>, missing: usize, make: &Make) {
    for _ in 0..missing {
        if pool.strong_count() == 0 {
            return;
        }
        match make() {
            Ok(graph) => {
                let Some(pool) = pool.upgrade() else { return };
                pool.lock().idle.push(graph);
                pool.freed.notify_one();
            }
            Err(error) => {
                tracing::warn!(target: "balustrade::inference", error, "a further session could not be made");
                return;
            }
        }
    }
}
