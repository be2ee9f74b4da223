use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use balustrade_core::{Action, Decision, Request, Verdict};

use super::support::{
    LONG, Plugins, Records, TestClock, check, config, finds, guardrail, input, policy, quiet, verdicts,
};
use crate::{Busy, Caller, CheckError, CheckObserver, Engine, EngineConfig};

type Answers = Receiver<Result<Decision, CheckError>>;

fn submit(engine: &Engine, request: &Arc<Request>) -> (Result<(), Busy>, Answers) {
    let (done, answers) = mpsc::channel();
    let done = Box::new(move |answer| done.send(answer).expect("the test waits"));
    (engine.submit(Arc::clone(request), Caller::default(), done), answers)
}

/// An engine of one worker whose plugin `gate` waits for a word of the test.
struct Gated {
    engine: Engine,
    clock: Arc<TestClock>,
    entered: Receiver<()>,
    open: mpsc::Sender<()>,
}

fn gated(queue_max: usize) -> Gated {
    let clock = TestClock::new();
    let (enter, entered) = mpsc::channel();
    let (open, gate) = mpsc::channel();
    let gate = Mutex::new(gate);
    let plugins = Plugins::new().detector("gate", move |call| {
        enter.send(()).expect("the test waits");
        gate.lock().expect("no panic").recv().expect("the test opens");
        quiet(call)
    });
    let engine = plugins.engine(EngineConfig { queue_max, ..config(&clock, 1) });
    engine.activate(engine.prepare(vec![policy(vec![guardrail("gate")])]).expect("good"));
    Gated { engine, clock, entered, open }
}

#[test]
fn a_submitted_check_is_answered_on_a_worker() {
    let (engine, _) = Plugins::new()
        .detector("alarm", finds("security.x", 1.0))
        .serve(vec![policy(vec![guardrail("alarm")])]);
    let (accepted, answers) = submit(&engine, &input("text"));
    assert_eq!(accepted, Ok(()));
    assert_eq!(answers.recv_timeout(LONG).expect("an answer").expect("a decision").action, Action::Block);
}

#[test]
fn a_full_queue_is_busy_and_the_wait_counts_towards_the_deadline() {
    let Gated { engine, clock, entered, open } = gated(1);
    let (first, first_answer) = submit(&engine, &input("one"));
    entered.recv_timeout(LONG).expect("the worker is in");
    let (second, second_answer) = submit(&engine, &input("two"));
    let (third, third_answer) = submit(&engine, &input("three"));
    assert_eq!((first, second), (Ok(()), Ok(())));
    assert_eq!(third, Err(Busy { retry_after: Duration::from_secs(1) }));
    assert!(third_answer.recv().is_err(), "refused checks are never answered");

    clock.advance(Duration::from_millis(300));
    open.send(()).expect("the worker waits");
    let decision = first_answer.recv_timeout(LONG).expect("an answer").expect("a decision");
    assert_eq!(decision.duration, Duration::from_millis(300));
    assert_eq!(second_answer.recv_timeout(LONG).expect("an answer"), Err(CheckError::Deadline));
}

#[test]
fn a_drain_waits_for_what_was_taken_and_takes_no_more() {
    let Gated { engine, entered, open, .. } = gated(4);
    let (_, answer) = submit(&engine, &input("one"));
    entered.recv_timeout(LONG).expect("the worker is in");
    assert!(!engine.drain(Duration::ZERO), "one check is under way");
    open.send(()).expect("the worker waits");
    assert!(engine.drain(LONG));
    assert_eq!(answer.recv_timeout(LONG).expect("an answer").expect("a decision").action, Action::Allow);
    assert!(submit(&engine, &input("late")).0.is_err());
}

#[test]
fn the_last_engine_may_go_while_its_checks_run() {
    let Gated { engine, entered, open, .. } = gated(4);
    let (_, answer) = submit(&engine, &input("one"));
    entered.recv_timeout(LONG).expect("the worker is in");
    drop(engine);
    open.send(()).expect("the worker waits");
    assert!(answer.recv_timeout(LONG).expect("an answer").is_ok());
}

#[test]
fn without_a_revision_or_a_policy_of_that_name_there_is_no_decision() {
    let engine = Plugins::new().detector("quiet", quiet).engine(config(&TestClock::new(), 1));
    assert_eq!(engine.check(&input("text"), &Caller::default()), Err(CheckError::NotReady));
    engine.activate(engine.prepare(vec![policy(vec![guardrail("quiet")])]).expect("good"));
    let request = Arc::new(Request { policy: "other".to_owned(), ..Request::clone(&input("text")) });
    let error = engine.check(&request, &Caller::default()).expect_err("unknown");
    assert_eq!(error.to_string(), "unknown policy `other`; use one of default");
}

#[derive(Default)]
struct Seen(Mutex<Vec<(Option<String>, String)>>);

impl CheckObserver for Seen {
    fn decided(&self, request: &Request, decision: &Decision) {
        self.0.lock().expect("no panic").push((request.request_id.clone(), decision.decision_id.clone()));
    }
}

#[test]
fn observers_and_the_sink_hear_of_each_decision_once() {
    let records = Arc::new(Records::default());
    let plugins = Plugins::new().detector("alarm", finds("security.x", 0.75)).detector("quiet", quiet);
    let engine = Engine::new(config(&TestClock::new(), 1), Arc::new(plugins), Arc::clone(&records) as _);
    engine
        .activate(engine.prepare(vec![policy(vec![guardrail("alarm"), guardrail("quiet")])]).expect("good"));
    let (first, second) = (Arc::new(Seen::default()), Arc::new(Seen::default()));
    engine.observe(Arc::clone(&first) as _);
    engine.observe(Arc::clone(&second) as _);
    let caller = Caller { tenant: Some("acme".to_owned()) };
    let decision = engine.check(&input("secret words"), &caller).expect("a decision");

    for seen in [first, second] {
        assert_eq!(
            *seen.0.lock().expect("no panic"),
            [(Some("r1".to_owned()), decision.decision_id.clone())]
        );
    }
    let records = records.0.lock().expect("no panic");
    assert_eq!(records.len(), 1);
    let record = &records[0];
    assert_eq!((&record.decision_id, record.tenant.as_deref()), (&decision.decision_id, Some("acme")));
    assert_eq!((record.n_texts, record.text_bytes, record.action), (1, 12, Action::Block));
    assert_eq!(
        record.verdicts.iter().map(|v| (v.verdict, v.n_findings)).collect::<Vec<_>>(),
        [(Verdict::Flagged, 1), (Verdict::Pass, 0)]
    );
    assert_eq!(record.verdicts[0].scores, [("security.x".to_owned(), 0.75)]);
    assert!(!format!("{record:?}").contains("secret"), "a record holds no text");
}

struct Explodes;

impl CheckObserver for Explodes {
    fn decided(&self, _request: &Request, _decision: &Decision) {
        panic!("contained");
    }
}

#[test]
fn a_panic_outside_of_any_guardrail_is_an_error_and_costs_no_worker() {
    let (engine, _) = Plugins::new().detector("quiet", quiet).serve(vec![policy(vec![guardrail("quiet")])]);
    engine.observe(Arc::new(Explodes));
    for _ in 0..4 {
        let (_, answer) = submit(&engine, &input("text"));
        let error = answer.recv_timeout(LONG).expect("an answer").expect_err("it panicked");
        assert!(matches!(error, CheckError::Internal(_)));
    }
    assert_eq!(engine.status().pool.panics, 4);
}

#[test]
fn every_declared_guardrail_has_a_verdict_whatever_happens() {
    let plugins = Plugins::new().detector("alarm", finds("security.x", 1.0)).detector("quiet", quiet);
    let later = balustrade_policy::Guardrail { tier: 2, ..guardrail("quiet") };
    let (engine, _) = plugins.serve(vec![policy(vec![guardrail("alarm"), later])]);
    for content in ["a", "b", "c"] {
        assert_eq!(verdicts(&check(&engine, &input(content))).len(), 2);
    }
    let status = engine.status();
    assert_eq!((status.guardrails_declared, status.guardrails_executed), (6, 6));
}
