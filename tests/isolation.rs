use std::time::{Duration, Instant};

use balustrade_core::{DetectCall, Detector, NoViews, Reuse, Role, Stage, Text};
use balustrade_runtime::{Runtime, Switch};

use crate::support::{load, runtime};

fn findings(detector: &dyn Detector) -> Vec<String> {
    let text = Text {
        path: "/text".to_owned(),
        inner_path: None,
        role: Role::new("user"),
        content: "some text".to_owned(),
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

/// One guest writes a marker wherever it can, the next in the same slot searches for it.
fn nothing_leaks(runtime: &Runtime) {
    let writer = load(runtime, r#"{"behaviour":"canary_write"}"#, Reuse::Never).detector.expect("a detector");
    let scatterer =
        load(runtime, r#"{"behaviour":"dirty_regions"}"#, Reuse::Never).detector.expect("a detector");
    let searcher =
        load(runtime, r#"{"behaviour":"canary_search"}"#, Reuse::Never).detector.expect("a detector");
    for round in 0..200 {
        findings(&*writer);
        assert_eq!(findings(&*searcher), Vec::<String>::new(), "round {round}, after a marker everywhere");
        findings(&*scatterer);
        assert_eq!(findings(&*searcher), Vec::<String>::new(), "round {round}, after scattered pages");
    }
}

#[test]
fn nothing_leaks_to_the_next_guest_with_pagemap_scan() {
    let runtime = runtime(|config| config.instances_max = 1);
    // Where the kernel or swap rules the scan out, this is the same as the next test and no less true.
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
fn the_canary_would_be_found_if_an_instance_were_kept() {
    // Proof that the searcher can find what the writer wrote: in one kept instance of a counter, calls add up.
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
    let text =
        Text { path: "/text".to_owned(), inner_path: None, role: Role::new("user"), content: "x".to_owned() };
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
