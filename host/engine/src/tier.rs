//! The guardrails of one tier: one after the other, or side by side when that pays.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::call::{CheckRun, Task};
use crate::pool::Pool;
use crate::ruling::Outcome;

type Answer = (Outcome, Duration);

/// Runs every task and answers in their order.
///
/// With at least two that take longer than `side_by_side_over` on average, workers with nothing to do are asked for
/// help; below that, waking one costs more than it saves.
pub(crate) fn run(
    check: &Arc<CheckRun>,
    tasks: Vec<Task>,
    pool: &Pool,
    side_by_side_over: Duration,
) -> Vec<(Task, Answer)> {
    let is_slow = |task: &&Task| check.policy.loaded[task.guardrail].mean.get() > side_by_side_over;
    let n_slow = if tasks.len() < 2 { 0 } else { tasks.iter().filter(is_slow).count() };
    if n_slow < 2 {
        return tasks
            .into_iter()
            .map(|task| {
                let answer = check.call(&task);
                (task, answer)
            })
            .collect();
    }
    let shared = Arc::new(Shared {
        check: Arc::clone(check),
        answers: Mutex::new(tasks.iter().map(|_| None).collect()),
        tasks,
        next: AtomicUsize::new(0),
        all_there: Condvar::new(),
    });
    pool.offer(n_slow - 1, || {
        let shared = Arc::clone(&shared);
        Box::new(move || shared.work())
    });
    shared.work();
    let answers = shared.wait();
    let tasks = shared.tasks.iter().map(|task| Task { guardrail: task.guardrail, texts: task.texts.clone() });
    tasks.zip(answers).collect()
}

/// A tier under way on several threads.
struct Shared {
    check: Arc<CheckRun>,
    tasks: Vec<Task>,
    /// The next task that nobody has begun.
    next: AtomicUsize,
    answers: Mutex<Vec<Option<Answer>>>,
    all_there: Condvar,
}

impl Shared {
    /// Claims tasks until all are begun. A helper that comes too late finds none and leaves.
    fn work(&self) {
        loop {
            let index = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(task) = self.tasks.get(index) else { return };
            // Never panics, so that no claimed task stays without an answer.
            let answer = self.check.call(task);
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            answers[index] = Some(answer);
            if answers.iter().all(Option::is_some) {
                self.all_there.notify_all();
            }
        }
    }

    /// Called when every task is begun: waits only for calls that are running on other threads, each bounded by its
    /// own deadline, and never for one that still looks for a thread.
    fn wait(&self) -> Vec<Answer> {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        while !answers.iter().all(Option::is_some) {
            answers = self.all_there.wait(answers).unwrap_or_else(PoisonError::into_inner);
        }
        answers.drain(..).flatten().collect()
    }
}
