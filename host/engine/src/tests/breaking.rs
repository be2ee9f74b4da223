use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use balustrade_core::{Action, Failure, FailureKind, Request};

use super::support::{Plugins, TestClock, check, guardrail, input, policy, quiet, verdicts};
use crate::{BreakerState, Clock, Engine};

const SECOND: Duration = Duration::from_secs(1);

/// A plugin that fails with `kind` while the switch is on, and counts its calls.
fn failing(kind: FailureKind) -> (Engine, Arc<TestClock>, Arc<AtomicBool>, Arc<AtomicUsize>) {
    let (is_failing, calls) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
    let (switch, counter) = (Arc::clone(&is_failing), Arc::clone(&calls));
    let plugins = Plugins::new().detector("shaky", move |call| {
        counter.fetch_add(1, Ordering::SeqCst);
        if switch.load(Ordering::SeqCst) { Err(Failure::new(kind, "a limit")) } else { quiet(call) }
    });
    let (engine, clock) = plugins.serve(vec![policy(vec![guardrail("shaky")])]);
    (engine, clock, is_failing, calls)
}

fn breaker(engine: &Engine) -> BreakerState {
    engine.status().revision.expect("it serves").policies[0].guardrails[0].breaker
}

#[test]
fn a_guardrail_that_keeps_failing_is_left_alone_and_tried_again() {
    let (engine, clock, is_failing, calls) = failing(FailureKind::Trap);
    for _ in 0..5 {
        assert_eq!(verdicts(&check(&engine, &input("text"))), [("shaky", "failed", Some("trap"))]);
    }
    assert_eq!(breaker(&engine), BreakerState::Open);
    let decision = check(&engine, &input("text"));
    assert_eq!(verdicts(&decision), [("shaky", "failed", Some("breaker_open"))]);
    assert_eq!(
        (decision.action, decision.unjudged.len(), calls.load(Ordering::SeqCst)),
        (Action::Block, 1, 5)
    );

    clock.advance(30 * SECOND);
    assert_eq!(breaker(&engine), BreakerState::HalfOpen);
    assert_eq!(verdicts(&check(&engine, &input("text"))), [("shaky", "failed", Some("trap"))]);
    assert_eq!(breaker(&engine), BreakerState::Open, "the probe failed");

    clock.advance(30 * SECOND);
    is_failing.store(false, Ordering::SeqCst);
    assert_eq!(verdicts(&check(&engine, &input("text"))), [("shaky", "pass", None)]);
    assert_eq!(breaker(&engine), BreakerState::Closed);
}

#[test]
fn a_shortage_of_the_host_opens_no_breaker() {
    for kind in [FailureKind::Overload, FailureKind::Internal] {
        let (engine, _, _, calls) = failing(kind);
        for _ in 0..10 {
            check(&engine, &input("text"));
        }
        assert_eq!((breaker(&engine), calls.load(Ordering::SeqCst)), (BreakerState::Closed, 10));
    }
}

#[test]
fn callers_in_a_hurry_open_no_breaker_for_others() {
    let (engine, clock, _, _) = failing(FailureKind::Timeout);
    let hurried = |after: Duration| {
        Arc::new(Request { deadline: Some(clock.now() + after), ..Request::clone(&input("text")) })
    };
    for _ in 0..10 {
        check(&engine, &hurried(Duration::from_millis(1)));
    }
    assert_eq!(breaker(&engine), BreakerState::Closed);
    for _ in 0..5 {
        check(&engine, &hurried(Duration::from_millis(40)));
    }
    assert_eq!(
        breaker(&engine),
        BreakerState::Open,
        "with most of its own time it is the plugin that is slow"
    );
}
