use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use balustrade_core::{Action, CategoryPattern, DetectCall, Failure, FailureKind, Report, Request, Stage};
use balustrade_policy::{Guardrail, Policy};

use super::support::{
    LONG, Plugins, Records, TestClock, check, config, fails, finding, finds, guardrail, input, policy, quiet,
    report, request,
};
use super::trials::{Heard, engine, part, try_part, without_user};
use crate::{Caller, DifferenceKind, Engine, TrialEvent, TrialPlan, TrialStatus};

/// Waits until the trial stands as `fits` wants it.
fn until(engine: &Engine, what: &str, fits: impl Fn(&TrialStatus) -> bool) -> TrialStatus {
    let give_up = Instant::now() + LONG;
    loop {
        let status = engine.trial("one").unwrap_or_else(|| panic!("{what}: no trial"));
        if fits(&status) {
            return status;
        }
        assert!(Instant::now() < give_up, "{what}: {status:?}");
        thread::yield_now();
    }
}

/// Checks one after the other, so that none of them is dropped.
fn shadowed(engine: &Engine, request: &Arc<Request>, n: u64) -> TrialStatus {
    for nth in 1..=n {
        check(engine, request);
        until(engine, "judged", |status| status.shadow_checks == nth);
    }
    engine.trial("one").expect("on trial")
}

/// Finds each of the words in the text.
fn terms(words: &'static [&str]) -> impl Fn(&DetectCall<'_>) -> Result<Report, Failure> + Send + Sync {
    move |call| {
        let found = call.texts.iter().enumerate().flat_map(|(index, text)| {
            words.iter().filter_map(move |word| {
                let start = text.content.find(word)?;
                Some(finding(index, start, start + word.len(), "security.term", 1.0))
            })
        });
        Ok(report(found.collect()))
    }
}

#[test]
fn a_shadow_counts_what_it_would_have_decided_otherwise_and_keeps_no_text() {
    let records = Arc::new(Records::default());
    let plugins =
        Plugins::new().detector("old", terms(&["alpha", "beta"])).detector("new", terms(&["beta", "gamma"]));
    let engine = Engine::new(config(&TestClock::new(), 2), Arc::new(plugins), Arc::clone(&records) as _);
    let heard = Arc::new(Heard::default());
    engine.observe_trials(Arc::clone(&heard) as _);
    let named = |plugin: &str, more: Vec<Guardrail>| {
        let terms = Guardrail { name: "terms".into(), ..guardrail(plugin) };
        let guardrails = [vec![terms], more].concat();
        let policy = Policy { name: "a".into(), digest: plugin.to_owned(), ..policy(guardrails) };
        Arc::new(engine.prepare(vec![policy]).expect("good"))
    };
    engine.activate_part("one", named("old", Vec::new())).expect("good");
    // A new guardrail that finds nothing is no difference by itself.
    let silent = Guardrail { name: "silent".into(), threshold: 2.0, ..guardrail("old") };
    try_part(&engine, named("new", vec![silent]), TrialPlan::Shadow);
    let of = |content: &str| Arc::new(Request { policy: "a".to_owned(), ..Request::clone(&input(content)) });
    let mut actions = Vec::new();
    for content in ["secret alpha", "secret beta", "secret gamma", "secret", "alpha beta"] {
        actions.push(check(&engine, &of(content)).action);
        until(&engine, "judged", |status| status.shadow_checks == actions.len() as u64);
    }
    assert_eq!(actions, [Action::Block, Action::Block, Action::Allow, Action::Allow, Action::Block]);
    let status = engine.trial("one").expect("on trial");
    let [one] = &status.differences[..] else { panic!("{:?}", status.differences) };
    assert_eq!((&*one.policy, one.stage), ("a", Stage::Input));
    assert_eq!((one.kinds.stricter, one.kinds.laxer, one.kinds.findings), (1, 1, 1));
    assert_eq!((status.differences(), status.errors, status.dropped), (one.kinds, 0, 0));
    let kinds: Vec<_> = status.examples.iter().map(|example| example.kind).collect();
    assert_eq!(kinds, [DifferenceKind::Laxer, DifferenceKind::Stricter, DifferenceKind::Findings]);
    let first = &status.examples[0];
    assert_eq!((first.active_action, first.candidate_action), (Action::Block, Action::Allow));
    assert_eq!(
        (&first.guardrails[..], &first.categories[..]),
        (&["terms".into()][..], &["security.term".to_owned()][..])
    );
    let told = format!("{status:?}");
    for word in ["secret", "alpha", "beta", "gamma"] {
        assert!(!told.contains(word), "{told}");
    }
    let records = records.0.lock().expect("no panic");
    assert_eq!(records.len(), 5, "a shadow leaves no record");
    assert_eq!(records[0].decision_id, first.decision_id, "an example leads to its decision");
    assert_eq!(engine.status().guardrails_declared, 5, "and counts for nothing");
    let events = heard.events.lock().expect("no panic");
    assert_eq!(events.iter().filter(|event| **event == TrialEvent::Shadowed).count(), 5);
    assert_eq!(events.iter().filter(|event| matches!(event, TrialEvent::Differed(_))).count(), 3);
}

#[test]
fn the_same_action_on_other_texts_is_a_difference() {
    let engine = Plugins::new()
        .detector("words", |call| {
            let found = call.texts.iter().enumerate().map(|(index, text)| {
                finding(index, 0, text.content.len(), &format!("security.{}", text.content), 1.0)
            });
            Ok(report(found.collect()))
        })
        .engine(config(&TestClock::new(), 2));
    let blocks = |word: &str| {
        let pattern = CategoryPattern::parse(&format!("security.{word}")).expect("a pattern");
        let actions = vec![(pattern, Action::Block)];
        let guardrail = Guardrail { action: Action::Flag, actions, ..guardrail("words") };
        let policy = Policy { name: "a".into(), digest: word.to_owned(), ..policy(vec![guardrail]) };
        Arc::new(engine.prepare(vec![policy]).expect("good"))
    };
    engine.activate_part("one", blocks("b")).expect("good");
    try_part(&engine, blocks("c"), TrialPlan::Shadow);
    let chunks = request(Stage::Retrieval, &[("retrieved", "b"), ("retrieved", "c")]);
    let status = shadowed(&engine, &Arc::new(Request { policy: "a".to_owned(), ..chunks }), 1);
    assert_eq!((status.differences().findings, status.examples.len()), (1, 1), "{status:?}");
}

#[test]
fn only_the_latest_examples_are_kept() {
    let engine = engine();
    engine.activate_part("one", part(&engine, "a", "old")).expect("good");
    try_part(&engine, part(&engine, "a", "quiet"), TrialPlan::Shadow);
    let status = shadowed(&engine, &without_user(), 23);
    assert_eq!((status.differences().laxer, status.examples.len()), (23, 20));
}

#[test]
fn a_shadow_waits_for_nobodys_worker_and_is_dropped_first() {
    let (enter, entered) = mpsc::channel();
    let (open, gate) = mpsc::channel();
    let gate = Mutex::new(gate);
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let engine = Plugins::new()
        .detector("quiet", quiet)
        .detector("gate", move |call| {
            enter.send(()).expect("the test waits");
            gate.lock().expect("no panic").recv_timeout(LONG).expect("the test opens");
            quiet(call)
        })
        .detector("counts", move |call| {
            counted.fetch_add(1, Ordering::SeqCst);
            quiet(call)
        })
        .engine(config(&TestClock::new(), 1));
    engine.activate_part("one", part(&engine, "a", "quiet")).expect("good");
    engine.activate_part("two", part(&engine, "b", "gate")).expect("good");
    try_part(&engine, part(&engine, "a", "counts"), TrialPlan::Shadow);
    let busy = Arc::new(Request { policy: "b".to_owned(), ..Request::clone(&input("x")) });
    let (done, answer) = mpsc::channel();
    let done = Box::new(move |decision| done.send(decision).expect("the test waits"));
    engine.submit(busy, Caller::default(), done).expect("room");
    entered.recv_timeout(LONG).expect("the only worker is busy");
    for _ in 0..50 {
        assert_eq!(check(&engine, &without_user()).action, Action::Allow);
    }
    let status = engine.trial("one").expect("on trial");
    assert_eq!((status.dropped, status.shadow_checks), (46, 0), "a few wait, the others are dropped");
    assert_eq!(engine.status().pool.queued, 0, "and none of them where live checks wait");
    assert_eq!(calls.load(Ordering::SeqCst), 0);
    open.send(()).expect("it waits");
    answer.recv_timeout(LONG).expect("an answer").expect("a decision");
    until(&engine, "those that waited", |status| status.shadow_checks == 4);
    assert_eq!(calls.load(Ordering::SeqCst), 4);
}

#[test]
fn a_shadow_under_way_takes_no_worker_from_live_checks() {
    let (enter, entered) = mpsc::channel();
    let (open, gate) = mpsc::channel();
    let gate = Mutex::new(gate);
    let engine = Plugins::new()
        .detector("quiet", quiet)
        .detector("gate", move |call| {
            enter.send(()).expect("the test waits");
            gate.lock().expect("no panic").recv_timeout(LONG).expect("the test opens");
            quiet(call)
        })
        .engine(config(&TestClock::new(), 1));
    engine.activate_part("one", part(&engine, "a", "quiet")).expect("good");
    try_part(&engine, part(&engine, "a", "gate"), TrialPlan::Shadow);
    let submit = || {
        let (done, answer) = mpsc::channel();
        let done = Box::new(move |decision| done.send(decision).expect("the test waits"));
        engine.submit(without_user(), Caller::default(), done).expect("room");
        answer.recv_timeout(LONG).expect("an answer").expect("a decision")
    };
    submit();
    entered.recv_timeout(LONG).expect("the candidate judges it");
    // The only worker still decides, while the shadow hangs.
    for _ in 0..8 {
        assert_eq!(submit().action, Action::Allow);
    }
    assert!(engine.drain(LONG), "and nobody waits for a shadow at the end");
    open.send(()).expect("it waits");
}

#[test]
fn time_that_a_shadow_lost_to_live_checks_is_not_its_fault() {
    let gate = || {
        let (enter, entered) = mpsc::channel();
        let (open, gate) = mpsc::channel();
        let gate = Mutex::new(gate);
        let wait = move || {
            enter.send(()).expect("the test waits");
            gate.lock().expect("no panic").recv_timeout(LONG).expect("the test opens");
        };
        (wait, entered, open)
    };
    let (live_waits, live_entered, live_open) = gate();
    let (shadow_waits, shadow_entered, shadow_open) = gate();
    let engine = Plugins::new()
        .detector("quiet", quiet)
        .detector("live", move |call| {
            live_waits();
            quiet(call)
        })
        .detector("shadow", move |_| {
            shadow_waits();
            Err(Failure::new(FailureKind::Timeout, "a limit"))
        })
        .engine(config(&TestClock::new(), 1));
    engine.activate_part("one", part(&engine, "a", "quiet")).expect("good");
    engine.activate_part("two", part(&engine, "b", "live")).expect("good");
    try_part(&engine, part(&engine, "a", "shadow"), TrialPlan::Shadow);
    check(&engine, &without_user());
    shadow_entered.recv_timeout(LONG).expect("the candidate judges");
    let busy = Arc::new(Request { policy: "b".to_owned(), ..Request::clone(&input("x")) });
    engine.submit(busy, Caller::default(), Box::new(|_| {})).expect("room");
    live_entered.recv_timeout(LONG).expect("the only worker is busy");
    shadow_open.send(()).expect("it waits");
    let status = until(&engine, "it is done", |status| status.dropped + status.shadow_checks > 0);
    assert_eq!((status.dropped, status.errors, status.shadow_checks), (1, 0, 0));
    live_open.send(()).expect("it waits");
}

#[test]
fn a_shadow_that_fails_where_what_serves_does_not_ends_by_itself() {
    let engine = engine();
    let heard = Arc::new(Heard::default());
    engine.observe_trials(Arc::clone(&heard) as _);
    let active = engine.activate_part("one", part(&engine, "a", "old")).expect("good");
    try_part(&engine, part(&engine, "a", "traps"), TrialPlan::Shadow);
    let give_up = Instant::now() + LONG;
    while engine.trial("one").is_some() {
        assert_eq!(&check(&engine, &without_user()).revision, active.id(), "no answer changes");
        assert!(Instant::now() < give_up, "{:?}", engine.trial("one"));
    }
    // It is told after it has ended.
    while heard.aborted.lock().expect("no panic").is_empty() {
        assert!(Instant::now() < give_up, "nobody was told");
        thread::yield_now();
    }
    let aborted = heard.aborted.lock().expect("no panic");
    let [(_, last, why)] = &aborted[..] else { panic!("once: {aborted:?}") };
    assert_eq!((last.shadow_checks, last.errors), (20, 20));
    assert!(why.contains("20 of its last 20"), "{why}");
    assert!(last.examples.iter().all(|example| example.kind == DifferenceKind::Findings), "both block");
}

#[test]
fn what_fails_on_both_sides_is_no_error_and_time_proves_nothing() {
    let slow = |clock: &Arc<TestClock>| {
        let clock = Arc::clone(clock);
        move |_: &DetectCall<'_>| {
            clock.advance(Duration::from_millis(60));
            Err(Failure::new(FailureKind::Timeout, "a limit"))
        }
    };
    let clock = TestClock::new();
    let engine = Plugins::new()
        .detector("traps", fails(FailureKind::Trap))
        .detector("slow", slow(&clock))
        .detector("new", finds("security.new", 1.0))
        .engine(config(&clock, 2));
    let named = |plugin: &str, digest: &str| {
        let guardrails =
            vec![Guardrail { name: "terms".into(), on_error: Action::Flag, ..guardrail(plugin) }];
        let policy = Policy { name: "a".into(), digest: digest.to_owned(), ..policy(guardrails) };
        Arc::new(engine.prepare(vec![policy]).expect("good"))
    };
    engine.activate_part("one", named("traps", "1")).expect("good");
    try_part(&engine, named("traps", "2"), TrialPlan::Shadow);
    let status = shadowed(&engine, &without_user(), 30);
    assert_eq!((status.errors, status.differences().findings), (0, 0), "{status:?}");

    engine.activate_part("one", named("slow", "3")).expect("good");
    try_part(&engine, named("new", "4"), TrialPlan::Shadow);
    let status = shadowed(&engine, &without_user(), 3);
    assert_eq!((status.not_compared, status.examples.len(), status.errors), (3, 0, 0), "{status:?}");
}
