use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use balustrade_core::{
    DetectCall, Detector, DetectorFactory, DetectorSpec, Failure, LoadError, LoadedPlugin, Report,
};
use balustrade_policy::{Guardrail, Policy};

use super::support::{LONG, Plugins, TestClock, check, config, finds, guardrail, input, policy, quiet};
use crate::{Caller, Engine, NoRecords};

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

/// Plugins that say their digest, and count how often they are loaded.
struct Counted(Plugins, Arc<AtomicUsize>);

impl DetectorFactory for Counted {
    fn load(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, LoadError> {
        self.1.fetch_add(1, Ordering::Relaxed);
        let plugin = self.0.load(spec)?;
        // Loaded anew each time, as a runtime does.
        Ok(LoadedPlugin { detector: Some(Arc::new(Quiet)), ..plugin })
    }

    fn digest(&self, plugin: &str) -> Option<String> {
        Some(format!("blake3:{plugin}"))
    }
}

struct Quiet;

impl Detector for Quiet {
    fn detect(&self, call: &DetectCall<'_>) -> Result<Report, Failure> {
        quiet(call)
    }
}

#[test]
fn only_what_changed_is_loaded_and_what_nobody_uses_is_let_go() {
    let loads = Arc::new(AtomicUsize::new(0));
    let plugins = Plugins::new().detector("a", quiet).detector("b", quiet);
    let factory = Counted(plugins, Arc::clone(&loads));
    let engine = Engine::new(config(&TestClock::new(), 1), Arc::new(factory), Arc::new(NoRecords));
    let policies = |threshold: f64, settings: Option<&str>| {
        let b = Guardrail { settings_json: settings.map(str::to_owned), ..guardrail("b") };
        vec![policy(vec![Guardrail { threshold, ..guardrail("a") }, b])]
    };
    let first = engine.prepare(policies(0.5, None)).expect("good");
    assert_eq!((first.load_count().loaded, first.load_count().reused), (2, 0));
    let second = engine.prepare(policies(0.9, None)).expect("good");
    assert_eq!((second.load_count().loaded, second.load_count().reused), (0, 2));
    let third = engine.prepare(policies(0.9, Some("{}"))).expect("good");
    assert_eq!((third.load_count().loaded, third.load_count().reused), (1, 1));
    let renamed = vec![Policy { name: "other".into(), ..policies(0.5, None).remove(0) }];
    let renamed = engine.prepare(renamed).expect("good");
    assert_eq!(renamed.load_count().reused, 0, "two policies never share instances");
    drop((first, second, third, renamed));
    engine.prepare(policies(0.5, None)).expect("good");
    assert_eq!(loads.load(Ordering::Relaxed), 7, "nothing was kept for its own sake");
}

#[test]
fn parts_change_alone_and_never_hold_one_policy_twice() {
    let plugins = Plugins::new().detector("old", finds("security.old", 1.0)).detector("new", quiet);
    let engine = plugins.engine(config(&TestClock::new(), 1));
    let part = |name: &str, plugin: &str| {
        let policy = policy(vec![guardrail(plugin)]);
        let digest = plugin.to_owned();
        Arc::new(engine.prepare(vec![Policy { name: name.into(), digest, ..policy }]).expect("good"))
    };
    let names = || engine.policy_names().iter().map(ToString::to_string).collect::<Vec<_>>();
    let (a, b) = (part("a", "old"), part("b", "old"));
    assert_eq!(
        engine.activate_part("one", Arc::clone(&a)).expect("good").id(),
        a.id(),
        "alone it keeps its name"
    );
    let both = engine.activate_part("two", b).expect("good");
    assert_eq!(names(), ["a", "b"]);
    let error = engine.activate_part("two", part("a", "new")).expect_err("a is taken");
    assert!(error.problems[0].detail.contains("`one`"), "{error}");
    assert_eq!(engine.revision().expect("serves").id(), both.id(), "nothing changed");
    engine.activate_part("two", part("c", "new")).expect("good");
    assert_eq!(names(), ["a", "c"]);
    let a_now = engine.revision().expect("serves").policies.get("a").cloned().expect("there");
    assert!(Arc::ptr_eq(&a_now, a.policies.get("a").expect("there")), "the other part is untouched");
}

#[test]
fn a_candidate_is_tried_while_another_serves() {
    let plugins = Plugins::new().detector("old", quiet).detector("new", finds("security.new", 1.0));
    let engine = plugins.engine(config(&TestClock::new(), 1));
    let prepare = |plugin: &str| engine.prepare(vec![policy(vec![guardrail(plugin)])]).expect("good");
    engine.activate(prepare("old"));
    let candidate = Arc::new(prepare("new"));
    let tried = engine.check_with(&candidate, &input("text")).expect("a decision");
    assert_eq!((&tried.revision, tried.findings.len()), (candidate.id(), 1));
    assert!(check(&engine, &input("text")).findings.is_empty());
    assert_eq!(engine.status().guardrails_declared, 1, "what was tried is not counted");
}
