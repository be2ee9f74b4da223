use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use balustrade_core::{Action, Decision, DetectCall, Failure, FailureKind, Report};
use balustrade_policy::{Guardrail, Policy};

use super::support::{LONG, Plugins, TestClock, check, config, finds, guardrail, input, policy};
use crate::{Caller, Engine};

/// Who has begun and who has ended, while a test wants two guardrails to meet.
#[derive(Default)]
struct Meeting {
    state: Mutex<Progress>,
    changed: Condvar,
}

#[derive(Default)]
struct Progress {
    /// While `None`, plugins do not wait for each other.
    ends_last: Option<&'static str>,
    begun: usize,
    ended: usize,
}

impl Meeting {
    fn call_for(&self, ends_last: &'static str) {
        *self.state.lock().expect("no panic") = Progress { ends_last: Some(ends_last), begun: 0, ended: 0 };
    }

    /// Returns when both have begun and, for the one that is to end last, when the other has ended.
    fn attend(&self, name: &'static str) -> Result<(), Failure> {
        let mut progress = self.state.lock().expect("no panic");
        let Some(ends_last) = progress.ends_last else { return Ok(()) };
        progress.begun += 1;
        self.changed.notify_all();
        let must_wait =
            |progress: &mut Progress| progress.begun < 2 || (ends_last == name && progress.ended == 0);
        let (mut progress, timeout) =
            self.changed.wait_timeout_while(progress, LONG, must_wait).expect("no panic");
        progress.ended += 1;
        self.changed.notify_all();
        if timeout.timed_out() {
            return Err(Failure::new(FailureKind::Internal, "the other one was not running beside it"));
        }
        Ok(())
    }
}

/// Two plugins that take a millisecond of the test's clock and meet when they are told to.
fn engine(workers: usize) -> (Engine, Arc<Meeting>) {
    let clock = TestClock::new();
    let meeting = Arc::new(Meeting::default());
    let plugin = |name: &'static str, category: &'static str| {
        let (clock, meeting) = (Arc::clone(&clock), Arc::clone(&meeting));
        move |call: &DetectCall<'_>| -> Result<Report, Failure> {
            clock.advance(Duration::from_millis(1));
            meeting.attend(name)?;
            finds(category, 0.9)(call)
        }
    };
    let plugins = Plugins::new()
        .detector("left", plugin("left", "privacy.left"))
        .detector("right", plugin("right", "privacy.right"));
    let engine = plugins.engine(config(&clock, workers));
    // The clock is moved by every call of every thread, so nobody's time may run out by it.
    let hours = Duration::from_secs(36_000);
    let flag = |name| Guardrail { action: Action::Flag, timeout: hours, ..guardrail(name) };
    let policy = Policy { deadline: hours, ..policy(vec![flag("left"), flag("right")]) };
    engine.activate(engine.prepare(vec![policy]).expect("good"));
    (engine, meeting)
}

fn until_idle(engine: &Engine, workers: usize) {
    let give_up = Instant::now() + LONG;
    while engine.status().pool.idle < workers {
        assert!(Instant::now() < give_up, "the workers never came to rest");
        thread::yield_now();
    }
}

/// What must not depend on who ended first.
fn essence(decision: Decision) -> Decision {
    let verdicts = decision.verdicts.into_iter().map(|mut verdict| {
        verdict.duration = Duration::ZERO;
        verdict
    });
    Decision {
        decision_id: String::new(),
        duration: Duration::ZERO,
        verdicts: verdicts.collect(),
        ..decision
    }
}

#[test]
fn slow_guardrails_run_beside_each_other_and_the_order_of_ending_does_not_show() {
    let (engine, meeting) = engine(1);
    let alone = essence(check(&engine, &input("text")));
    for ends_last in ["left", "right", "left"] {
        until_idle(&engine, 1);
        meeting.call_for(ends_last);
        assert_eq!(essence(check(&engine, &input("text"))), alone, "{ends_last} ended last");
    }
    let found: Vec<_> = alone.findings.iter().map(|found| found.finding.category.as_str()).collect();
    assert_eq!(found, ["privacy.left", "privacy.right"]);
}

#[test]
fn a_check_on_the_only_worker_does_all_by_itself() {
    let (engine, _) = engine(1);
    for _ in 0..3 {
        let (done, answer) = mpsc::channel();
        let done = Box::new(move |decision| done.send(decision).expect("the test waits"));
        engine.submit(input("text"), Caller::default(), done).expect("room");
        let decision = answer.recv_timeout(LONG).expect("an answer").expect("a decision");
        assert_eq!(decision.findings.len(), 2);
    }
}

#[test]
fn many_callers_share_few_helpers_without_waiting_for_each_other() {
    let (engine, _) = engine(2);
    check(&engine, &input("text"));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    assert_eq!(check(&engine, &input("text")).findings.len(), 2);
                }
            });
        }
    });
    let status = engine.status();
    assert_eq!((status.guardrails_declared, status.guardrails_executed), (1_602, 1_602));
    assert_eq!((status.pool.panics, status.call_panics), (0, 0));
}
