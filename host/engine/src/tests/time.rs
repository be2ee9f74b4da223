use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use balustrade_core::{Action, Request, Stage};
use balustrade_policy::{FlagWhen, Guardrail, Policy};

use super::support::{
    Plugins, TestClock, check, config, evaluator, guardrail, input, policy, quiet, request, score, verdicts,
};
use crate::{Caller, CheckError, Clock};

const MS: Duration = Duration::from_millis(1);

/// An engine whose plugin `slow` takes 40 ms of the test's clock, and the deadlines that plugins were given.
fn slow_engine(guardrails: Vec<Guardrail>) -> (crate::Engine, Arc<TestClock>, Arc<Mutex<Vec<Instant>>>) {
    let clock = TestClock::new();
    let deadlines: Arc<Mutex<Vec<Instant>>> = Arc::default();
    let (moved, seen) = (Arc::clone(&clock), Arc::clone(&deadlines));
    let plugins = Plugins::new()
        .detector("slow", move |call| {
            seen.lock().expect("no panic").push(call.deadline);
            moved.advance(40 * MS);
            quiet(call)
        })
        .detector("quick", quiet);
    let engine = plugins.engine(config(&clock, 1));
    let policy = Policy { deadline: 60 * MS, ..policy(guardrails) };
    engine.activate(engine.prepare(vec![policy]).expect("good"));
    (engine, clock, deadlines)
}

fn named(name: &str, guardrail: Guardrail) -> Guardrail {
    Guardrail { name: name.into(), ..guardrail }
}

#[test]
fn a_guardrail_gets_its_timeout_or_what_is_left_of_the_check() {
    let guardrails =
        vec![named("first", guardrail("slow")), named("second", guardrail("slow")), guardrail("quick")];
    let (engine, clock, deadlines) = slow_engine(guardrails);
    let start = clock.now();
    let decision = check(&engine, &input("text"));
    assert_eq!(*deadlines.lock().expect("no panic"), [start + 50 * MS, start + 60 * MS]);
    assert_eq!(
        verdicts(&decision),
        [("first", "pass", None), ("second", "pass", None), ("quick", "failed", Some("timeout"))]
    );
    assert_eq!(decision.verdicts[0].duration, 40 * MS);
    assert_eq!((decision.action, decision.duration), (Action::Block, 80 * MS));
    assert_eq!((decision.unjudged.len(), &*decision.unjudged[0].guardrail), (1, "quick"));
}

#[test]
fn what_is_tried_has_twenty_times_the_time() {
    let (engine, clock, deadlines) = slow_engine(vec![guardrail("slow"), guardrail("slow")]);
    let start = clock.now();
    let revision = engine.revision().expect("serves");
    let decision = engine.check_with(&revision, &input("text")).expect("a decision");
    assert_eq!(decision.action, Action::Allow);
    assert_eq!(*deadlines.lock().expect("no panic"), [start + 1000 * MS, start + 40 * MS + 1000 * MS]);
}

#[test]
fn a_request_can_shorten_the_policys_deadline_and_not_lengthen_it() {
    let (engine, clock, deadlines) = slow_engine(vec![guardrail("slow")]);
    for (asked, given) in [(10 * MS, 10 * MS), (9_000 * MS, 50 * MS)] {
        let start = clock.now();
        let request = Request { deadline: Some(start + asked), ..Request::clone(&input("text")) };
        check(&engine, &Arc::new(request));
        assert_eq!(deadlines.lock().expect("no panic").pop(), Some(start + given));
    }
}

#[test]
fn a_deadline_in_the_past_is_no_decision() {
    let (engine, clock, deadlines) = slow_engine(vec![guardrail("slow")]);
    let request = Arc::new(Request { deadline: Some(clock.now()), ..Request::clone(&input("text")) });
    assert_eq!(engine.check(&request, &Caller::default()), Err(CheckError::Deadline));
    assert!(deadlines.lock().expect("no panic").is_empty());
    assert_eq!(engine.status().guardrails_declared, 0);
}

#[test]
fn an_evaluator_whose_time_runs_out_between_two_texts_has_failed() {
    let clock = TestClock::new();
    let moved = Arc::clone(&clock);
    let plugins = Plugins::new().evaluator("eva", move |_| {
        moved.advance(30 * MS);
        Ok(vec![score(0.0)])
    });
    let engine = plugins.engine(config(&clock, 1));
    let guardrails = vec![evaluator("eva", FlagWhen::Above)];
    engine.activate(engine.prepare(vec![policy(guardrails)]).expect("good"));
    let three =
        Arc::new(request(Stage::Output, &[("assistant", "a"), ("assistant", "b"), ("assistant", "c")]));
    let decision = check(&engine, &three);
    assert_eq!(verdicts(&decision), [("eva", "failed", Some("timeout"))]);
    assert_eq!(decision.unjudged.len(), 3);
}
