use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use balustrade_policy::{Guardrail, Policy};

use super::support::{LONG, Plugins, TestClock, check, config, finds, guardrail, input, policy, quiet};
use crate::{Caller, Engine};

/// Policies of the same name that differ in their digest and in what they call the finding.
fn policies(plugin: &str) -> Vec<Policy> {
    let guardrails = vec![guardrail("gate"), Guardrail { name: plugin.into(), ..guardrail(plugin) }];
    vec![Policy { digest: plugin.to_owned(), ..policy(guardrails) }]
}

fn activate(engine: &Engine, plugin: &str) -> Arc<str> {
    engine.activate(engine.prepare(policies(plugin)).expect("good")).id().clone()
}

#[test]
fn a_check_ends_with_the_revision_it_began_with() {
    let (enter, entered) = mpsc::channel();
    let (open, gate) = mpsc::channel();
    let gate = Mutex::new(gate);
    let plugins = Plugins::new()
        .detector("gate", move |call| {
            enter.send(()).expect("the test waits");
            gate.lock().expect("no panic").recv_timeout(LONG).expect("the test opens");
            quiet(call)
        })
        .detector("old", finds("security.old", 1.0))
        .detector("new", finds("security.new", 1.0));
    let engine = plugins.engine(config(&TestClock::new(), 1));
    let old = activate(&engine, "old");
    let (done, answer) = mpsc::channel();
    let done = Box::new(move |decision| done.send(decision).expect("the test waits"));
    engine.submit(input("text"), Caller::default(), done).expect("room");
    entered.recv_timeout(LONG).expect("the check began");

    let new = activate(&engine, "new");
    open.send(()).expect("the check waits");
    let decision = answer.recv_timeout(LONG).expect("an answer").expect("a decision");
    assert_eq!((&decision.revision, decision.findings[0].finding.category.as_str()), (&old, "security.old"));

    open.send(()).expect("open");
    let decision = check(&engine, &input("text"));
    assert_eq!((&decision.revision, decision.findings[0].finding.category.as_str()), (&new, "security.new"));
    assert_ne!(old, new);
}

#[test]
fn no_check_ever_sees_two_revisions() {
    let plugins = Plugins::new()
        .detector("gate", quiet)
        .detector("old", finds("security.old", 1.0))
        .detector("new", finds("security.new", 1.0));
    let engine = plugins.engine(config(&TestClock::new(), 2));
    let (old, new) = (activate(&engine, "old"), activate(&engine, "new"));
    let is_over = AtomicBool::new(false);
    thread::scope(|scope| {
        let checkers: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    let mut n_checks = 0;
                    while n_checks < 50 || !is_over.load(Ordering::SeqCst) {
                        let decision = check(&engine, &input("text"));
                        let category = decision.findings[0].finding.category.as_str();
                        let expected = if category == "security.old" { &old } else { &new };
                        assert_eq!(&decision.revision, expected);
                        n_checks += 1;
                    }
                })
            })
            .collect();
        for round in 0..100 {
            activate(&engine, if round % 2 == 0 { "old" } else { "new" });
        }
        is_over.store(true, Ordering::SeqCst);
        checkers.into_iter().for_each(|checker| checker.join().expect("no panic"));
    });
}
