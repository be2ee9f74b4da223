use std::time::{Duration, Instant};

use balustrade_core::{DetectCall, Detector, NoViews, Reuse, Role, Stage, Text, TextForm};
use balustrade_runtime::{Runtime, Switch};

use crate::support::{load, runtime};

fn findings(detector: &dyn Detector) -> Vec<String> {
    findings_in(detector, "some text")
}

fn findings_in(detector: &dyn Detector, content: &str) -> Vec<String> {
    let text = Text {
        path: "/text".to_owned(),
        inner_path: None,
        form: TextForm::String,
        role: Role::new("user"),
        content: content.to_owned(),
    };
    let texts = [&text];
    let deadline = Instant::now() + Duration::from_secs(5);
    let report = detector
        .detect(&DetectCall {
            stage: Stage::Input,
            texts: &texts,
            views: &NoViews,
            attributes: &[],
            deadline,
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
    report
        .findings
        .into_iter()
        .map(|finding| format!("{} {:?}", finding.category, finding.attributes))
        .collect()
}

/// The guest that writes a marker wherever it can, or searches for it, as the text says. `n` gives it settings and so an
/// image of its own.
fn canary(runtime: &Runtime, n: u32, reuse: Reuse) -> std::sync::Arc<dyn Detector> {
    let settings = format!(r#"{{"behaviour":"canary","iterations":{n}}}"#);
    load(runtime, &settings, reuse).detector.expect("a detector")
}

/// One guest writes a marker wherever it can, the next in the same slot searches for it.
///
/// The pool gives a guest the slot in which one of the same image ran last, and otherwise the one that was left alone the
/// longest: so a guest of one image follows itself, and guests of three images that take turns at two slots follow each
/// other.
fn nothing_leaks(runtime: &Runtime) {
    let kept = canary(runtime, 0, Reuse::Checks(2));
    findings_in(&*kept, "write");
    assert_ne!(
        findings_in(&*kept, "search"),
        Vec::<String>::new(),
        "the searcher finds what is there to find"
    );
    let guests: Vec<_> = (1..=3).map(|n| canary(runtime, n, Reuse::Never)).collect();
    for round in 0..100 {
        for deed in ["write", "scatter"] {
            findings_in(&*guests[0], deed);
            assert_eq!(
                findings_in(&*guests[0], "search"),
                Vec::<String>::new(),
                "{round}: {deed}, same image"
            );
            for at in 0..6 {
                findings_in(&*guests[at % 3], deed);
                let after = findings_in(&*guests[(at + 1) % 3], "search");
                assert_eq!(after, Vec::<String>::new(), "{round}: {deed}, image after image");
                let after = findings_in(&*guests[(at + 2) % 3], "search");
                assert_eq!(after, Vec::<String>::new(), "{round}: {deed}, two images later");
            }
        }
    }
}

#[test]
fn nothing_leaks_to_the_next_guest_with_pagemap_scan() {
    let runtime = runtime(|config| config.instances_max = 1);
    let status = runtime.status();
    // Where the kernel or swap rules the scan out, this is the same as the next test and no less true; nothing else may.
    assert_eq!(status.pagemap_scan, status.pagemap_scan_reason.is_none(), "{status:?}");
    if let Some(reason) = &status.pagemap_scan_reason {
        assert!(reason.contains("PAGEMAP_SCAN") || reason.contains("swap"), "{reason}");
    }
    nothing_leaks(&runtime);
}

#[test]
fn nothing_leaks_to_the_next_guest_without_pagemap_scan() {
    let runtime = runtime(|config| {
        config.instances_max = 1;
        config.pagemap_scan = Switch::Off;
    });
    assert!(!runtime.status().pagemap_scan);
    nothing_leaks(&runtime);
}

#[test]
fn nothing_leaks_to_the_next_guest_without_a_pool() {
    let runtime = runtime(|config| config.pooling = Switch::Off);
    assert_eq!(runtime.status().allocator, "on-demand");
    nothing_leaks(&runtime);
}

#[test]
fn a_pool_that_cannot_be_reserved_is_replaced_and_told() {
    // Two million memories of 4 GiB each are more addresses than there are.
    let runtime = runtime(|config| config.instances_max = 1 << 20);
    let status = runtime.status();
    assert_eq!((status.allocator, status.pagemap_scan), ("on-demand", false));
    assert!(status.allocator_reason.as_ref().is_some_and(|reason| reason.contains("could not be reserved")));
    let echo = load(&runtime, r#"{"behaviour":"echo"}"#, Reuse::Never).detector.expect("a detector");
    assert_eq!(findings(&*echo).len(), 1);
}

#[test]
fn an_instance_is_kept_for_as_many_checks_as_the_policy_says() {
    let runtime = runtime(|_| {});
    let kept = load(&runtime, r#"{"behaviour":"counter"}"#, Reuse::Checks(3)).detector.expect("a detector");
    let calls: Vec<_> = (0..4).map(|_| findings(&*kept).concat()).collect();
    assert!(
        calls[0].contains("\"1\"") && calls[1].contains("\"2\"") && calls[2].contains("\"3\""),
        "{calls:?}"
    );
    assert!(calls[3].contains("\"1\""), "the fourth check has a new instance: {calls:?}");
    let fresh = load(&runtime, r#"{"behaviour":"counter"}"#, Reuse::Never).detector.expect("a detector");
    for _ in 0..3 {
        assert!(findings(&*fresh).concat().contains("\"1\""));
    }
}

#[test]
fn a_guest_that_trapped_is_not_kept() {
    let runtime = runtime(|_| {});
    let kept = load(&runtime, r#"{"behaviour":"trap"}"#, Reuse::Checks(100)).detector.expect("a detector");
    let text = Text {
        path: "/text".to_owned(),
        inner_path: None,
        form: TextForm::String,
        role: Role::new("user"),
        content: "x".to_owned(),
    };
    for _ in 0..300 {
        let texts = [&text];
        let deadline = Instant::now() + Duration::from_secs(5);
        let call =
            DetectCall { stage: Stage::Input, texts: &texts, views: &NoViews, attributes: &[], deadline };
        // More rounds than the pool has slots: a leaked instance would end in another failure.
        let failure = kept.detect(&call).expect_err("it traps");
        assert_eq!(failure.kind.as_str(), "trap", "{failure}");
    }
}
