use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use balustrade_core::{Attribute, Decision, FailureKind, Request};
use balustrade_policy::Policy;

use super::support::{
    LONG, Plugins, TestClock, check, config, fails, finds, guardrail, input, policy, quiet,
};
use crate::{
    Caller, CheckError, Clock, Engine, EngineConfig, Revision, TrialError, TrialEvent, TrialLimits,
    TrialObserver, TrialPlan, TrialStatus,
};

pub(super) fn engine() -> Engine {
    Plugins::new()
        .detector("old", finds("security.old", 1.0))
        .detector("new", finds("security.new", 1.0))
        .detector("quiet", quiet)
        .detector("traps", fails(FailureKind::Trap))
        .detector("panics", |_| panic!("contained"))
        .engine(config(&TestClock::new(), 2))
}

/// One policy whose only guardrail is the plugin's.
pub(super) fn part(engine: &Engine, name: &str, plugin: &str) -> Arc<Revision> {
    let policy = policy(vec![guardrail(plugin)]);
    let digest = plugin.to_owned();
    Arc::new(engine.prepare(vec![Policy { name: name.into(), digest, ..policy }]).expect("good"))
}

pub(super) fn canary(percent: f64) -> TrialPlan {
    TrialPlan::Canary { percent, by: "user".into() }
}

pub(super) fn try_part(engine: &Engine, part: Arc<Revision>, plan: TrialPlan) {
    engine.try_part("one", part, plan, TrialLimits::default()).expect("on trial");
}

fn by_user(user: &str) -> Arc<Request> {
    let attributes = vec![("user".to_owned(), Attribute::String(user.to_owned()))];
    Arc::new(Request { policy: "a".to_owned(), attributes, ..Request::clone(&input("text")) })
}

pub(super) fn without_user() -> Arc<Request> {
    Arc::new(Request { policy: "a".to_owned(), ..Request::clone(&input("text")) })
}

fn category(decision: &Decision) -> &str {
    &decision.findings[0].finding.category
}

/// Keeps what it is told.
#[derive(Default)]
pub(super) struct Heard {
    pub events: Mutex<Vec<TrialEvent>>,
    pub aborted: Mutex<Vec<(String, TrialStatus, String)>>,
}

impl TrialObserver for Heard {
    fn noted(&self, _name: &Arc<str>, event: TrialEvent) {
        self.events.lock().expect("no panic").push(event);
    }

    fn aborted_itself(&self, name: &Arc<str>, last: &TrialStatus, why: &str) {
        self.aborted.lock().expect("no panic").push((name.to_string(), last.clone(), why.to_owned()));
    }
}

#[test]
fn a_canary_sends_a_stable_share_to_a_revision_that_every_decision_names() {
    let engine = engine();
    engine.activate_part("one", part(&engine, "a", "old")).expect("good");
    let active = engine.activate_part("two", part(&engine, "b", "old")).expect("good");
    try_part(&engine, part(&engine, "a", "new"), canary(30.0));
    let composite = engine.trial("one").expect("on trial").decides_as;
    assert_ne!(&composite, active.id());
    assert_eq!(engine.deciding(&composite).expect("decides").id(), &composite);

    let chosen = || {
        let mut chosen = BTreeSet::new();
        for user in 0..400 {
            let decision = check(&engine, &by_user(&format!("user-{user}")));
            let is_new = decision.revision == composite;
            assert_eq!(category(&decision), if is_new { "security.new" } else { "security.old" });
            assert!(is_new || &decision.revision == active.id());
            if is_new {
                chosen.insert(user);
            }
        }
        chosen
    };
    let third = chosen();
    assert!((80..160).contains(&third.len()), "{}", third.len());
    assert_eq!(chosen(), third, "the same ones every time");
    engine.change_trial("one", canary(60.0)).expect("changed");
    let more = chosen();
    assert!(more.is_superset(&third) && more.len() > third.len(), "{}", more.len());
    let other = Arc::new(Request { policy: "b".to_owned(), ..Request::clone(&by_user("user-1")) });
    assert_eq!(&check(&engine, &other).revision, active.id(), "another part's policy has no candidate");
    for _ in 0..3 {
        assert_eq!(&check(&engine, &without_user()).revision, active.id());
    }
    let status = engine.trial("one").expect("on trial");
    assert_eq!(status.without_attribute, 3);
    assert_eq!(
        status.canary_checks,
        (2 * third.len() + more.len()) as u64,
        "counts outlive a change of plan"
    );
    let engine_status = engine.status();
    assert_eq!(engine_status.guardrails_declared, 400 * 3 + 4, "a canary's checks are live checks");
}

#[test]
fn a_promotion_ends_the_trial_at_the_moment_the_candidate_serves() {
    let engine = engine();
    let old = engine.activate_part("one", part(&engine, "a", "old")).expect("good");
    for round in 0..20 {
        if round > 0 {
            engine.activate_part("one", part(&engine, "a", "old")).expect("good");
        }
        try_part(&engine, part(&engine, "a", "new"), canary(50.0));
        let new = engine.trial("one").expect("on trial").decides_as;
        let is_over = AtomicBool::new(false);
        thread::scope(|scope| {
            let checkers: Vec<_> = (0..2)
                .map(|thread| {
                    let (engine, old, new, is_over) = (&engine, &old, &new, &is_over);
                    scope.spawn(move || {
                        let mut after = false;
                        while !after {
                            after = is_over.load(Ordering::SeqCst);
                            for user in 0..8 {
                                let decision = check(engine, &by_user(&format!("{thread}-{user}")));
                                let is_new = decision.revision == *new;
                                let expected = if is_new { "security.new" } else { "security.old" };
                                assert_eq!(category(&decision), expected);
                                assert!(is_new || (&decision.revision == old.id() && !after));
                            }
                        }
                    })
                })
                .collect();
            assert_eq!(engine.promote("one").expect("promoted").id(), &new);
            is_over.store(true, Ordering::SeqCst);
            checkers.into_iter().for_each(|checker| checker.join().expect("no panic"));
        });
        assert_eq!(engine.trial("one"), None);
        assert_eq!(engine.revision().expect("serves").id(), &new);
    }
}

#[test]
fn other_parts_and_ways_back_leave_a_trial_alone() {
    let engine = engine();
    let old = part(&engine, "a", "old");
    engine.activate_part("one", Arc::clone(&old)).expect("good");
    try_part(&engine, part(&engine, "a", "new"), canary(100.0));
    let before = engine.trial("one").expect("on trial");
    let beside = engine.activate_part("two", part(&engine, "b", "old")).expect("good");
    let after = engine.trial("one").expect("goes on");
    assert_ne!(before.decides_as, after.decides_as, "it covers all that serves");
    assert_eq!(before.candidate, after.candidate);
    let decision = check(&engine, &by_user("u"));
    assert_eq!((&decision.revision, category(&decision)), (&after.decides_as, "security.new"));
    assert_eq!(engine.deciding(&before.decides_as).map(|revision| revision.id().clone()), None);

    engine.activate_part("one", old).expect("back");
    assert_eq!(category(&check(&engine, &by_user("u"))), "security.new", "the trial goes on");
    let ended = engine.end_trial("one").expect("ended");
    assert_eq!(ended.canary_checks, 2);
    let decision = check(&engine, &by_user("u"));
    assert_eq!((&decision.revision, category(&decision)), (beside.id(), "security.old"));
    // A policy that only the candidate has is unknown until it is promoted; one that it lacks stays what it was.
    try_part(&engine, part(&engine, "c", "new"), canary(100.0));
    let unknown = Arc::new(Request { policy: "c".to_owned(), ..Request::clone(&by_user("u")) });
    assert!(engine.check(&unknown, &Default::default()).is_err());
    assert_eq!(category(&check(&engine, &by_user("u"))), "security.old");
    engine.promote("one").expect("promoted");
    assert_eq!(category(&check(&engine, &unknown)), "security.new");
    // All of it at once: nothing is on trial any more.
    try_part(&engine, part(&engine, "c", "old"), canary(100.0));
    engine.activate(engine.prepare(vec![policy(vec![guardrail("old")])]).expect("good"));
    assert_eq!(engine.trial("one"), None);
}

#[test]
fn what_cannot_be_tried_is_refused_and_changes_nothing() {
    let engine = engine();
    let limits = TrialLimits::default;
    let new = part(&engine, "a", "new");
    let nothing = engine.try_part("one", Arc::clone(&new), TrialPlan::Shadow, limits());
    assert!(matches!(nothing, Err(TrialError::NothingServes(_))));
    engine.activate_part("one", part(&engine, "a", "old")).expect("good");
    engine.activate_part("two", part(&engine, "b", "old")).expect("good");
    let taken = engine.try_part("one", part(&engine, "b", "new"), TrialPlan::Shadow, limits());
    assert!(matches!(&taken, Err(TrialError::CannotServe(_))), "{taken:?}");
    let no_share = engine.try_part("one", Arc::clone(&new), canary(101.0), limits());
    assert!(matches!(no_share, Err(TrialError::BadPlan(_))));
    assert_eq!(engine.trial("one"), None);
    let none = Err(TrialError::NoTrial("one".to_owned()));
    assert_eq!(engine.promote("one").map(|_| ()), none);
    assert_eq!(engine.end_trial("one").map(|_| ()), none);
    assert_eq!(engine.change_trial("one", TrialPlan::Shadow).map(|_| ()), none);

    // A name that was free when the trial began may be taken when it ends.
    try_part(&engine, part(&engine, "c", "new"), TrialPlan::Shadow);
    engine.activate_part("three", part(&engine, "c", "old")).expect("good");
    assert!(matches!(engine.promote("one"), Err(TrialError::CannotServe(_))));
    assert!(engine.trial("one").is_some(), "the trial goes on");
    // A newer candidate makes room for itself.
    try_part(&engine, Arc::clone(&new), TrialPlan::Shadow);
    assert_eq!(&engine.trial("one").expect("on trial").candidate, new.id());
}

#[test]
fn a_canary_that_fails_where_what_serves_does_not_ends_by_itself() {
    let engine = engine();
    let heard = Arc::new(Heard::default());
    engine.observe_trials(Arc::clone(&heard) as _);
    let active = engine.activate_part("one", part(&engine, "a", "old")).expect("good");
    try_part(&engine, part(&engine, "a", "traps"), canary(50.0));
    let mut n_tried = 0;
    for user in 0..1_000 {
        n_tried += usize::from(&check(&engine, &by_user(&format!("user-{user}"))).revision != active.id());
    }
    assert_eq!(n_tried, 20, "as few as say anything");
    assert_eq!(engine.trial("one"), None);
    let aborted = heard.aborted.lock().expect("no panic");
    let [(name, last, why)] = &aborted[..] else { panic!("once: {aborted:?}") };
    assert_eq!((name.as_str(), last.canary_checks, last.errors), ("one", 20, 20));
    assert!(why.contains("20 of its last 20") && why.contains("`traps`"), "{why}");
    let events = heard.events.lock().expect("no panic");
    assert_eq!(events.iter().filter(|event| **event == TrialEvent::Decided).count(), 20);
    assert_eq!(events.iter().filter(|event| **event == TrialEvent::Failed).count(), 20);
}

#[test]
fn a_check_without_time_counts_unless_its_caller_gave_none() {
    let clock = TestClock::new();
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
        .engine(EngineConfig { queue_max: 64, ..config(&clock, 1) });
    engine.activate_part("one", part(&engine, "a", "quiet")).expect("good");
    engine.activate_part("two", part(&engine, "b", "gate")).expect("good");
    try_part(&engine, part(&engine, "a", "quiet"), canary(100.0));
    let hasty = Arc::new(Request { deadline: Some(clock.now()), ..Request::clone(&by_user("u")) });
    for _ in 0..100 {
        assert_eq!(engine.check(&hasty, &Caller::default()), Err(CheckError::Deadline));
    }
    let status = engine.trial("one").expect("goes on");
    assert_eq!((status.canary_checks, status.errors), (100, 0));

    // The policy's own time passes while they wait for the only worker, which no caller asked for.
    let submit = |request: Arc<Request>| {
        let (done, answer) = mpsc::channel();
        let done = Box::new(move |decision| done.send(decision).expect("the test waits"));
        engine.submit(request, Caller::default(), done).expect("room");
        answer
    };
    let busy = submit(Arc::new(Request { policy: "b".to_owned(), ..Request::clone(&by_user("u")) }));
    entered.recv_timeout(LONG).expect("the worker is busy");
    let late: Vec<_> = (0..20).map(|_| submit(by_user("u"))).collect();
    clock.advance(Duration::from_secs(1));
    open.send(()).expect("it waits");
    busy.recv_timeout(LONG).expect("an answer").expect("a decision");
    for answer in late {
        assert_eq!(answer.recv_timeout(LONG).expect("an answer"), Err(CheckError::Deadline));
    }
    assert!(engine.drain(LONG));
    assert_eq!(engine.trial("one"), None);
}

#[test]
fn a_candidate_as_bad_as_what_serves_goes_on_and_a_panic_ends_it_at_once() {
    let engine = engine();
    let heard = Arc::new(Heard::default());
    engine.observe_trials(Arc::clone(&heard) as _);
    engine.activate_part("one", part(&engine, "a", "traps")).expect("good");
    // Another digest, the same trap.
    let same = Policy { name: "a".into(), digest: "2".to_owned(), ..policy(vec![guardrail("traps")]) };
    try_part(&engine, Arc::new(engine.prepare(vec![same]).expect("good")), canary(50.0));
    for user in 0..100 {
        check(&engine, &by_user(&format!("user-{user}")));
    }
    let status = engine.trial("one").expect("no worse than before");
    assert!(status.errors > 20 && status.errors == status.canary_checks, "{status:?}");

    try_part(&engine, part(&engine, "a", "panics"), canary(100.0));
    check(&engine, &by_user("u"));
    assert_eq!(engine.trial("one"), None);
    assert!(heard.aborted.lock().expect("no panic")[0].2.contains("panicked"));
    assert_eq!(engine.status().call_panics, 1);
}
