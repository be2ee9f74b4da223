use std::sync::Arc;

use balustrade_core::Manifest;
use balustrade_policy::{FlagWhen, NoLists, Policy};

use super::support::{Plugins, TestClock, config, evaluator, guardrail, policy, quiet, score};
use crate::{ActivationError, Engine};

fn plugins() -> Plugins {
    Plugins::new()
        .detector("det", quiet)
        .evaluator("eva", |_| Ok(vec![score(1.0)]))
        .detector("turning", quiet)
        .change("turning", |plugin| {
            let views = vec!["raw".to_owned(), "upside-down".to_owned()];
            plugin.manifest = Arc::new(Manifest { views, ..Manifest::clone(&plugin.manifest) });
        })
}

fn engine() -> Engine {
    plugins().engine(config(&TestClock::new(), 1))
}

fn codes(error: &ActivationError) -> Vec<(&str, Option<&str>, &'static str)> {
    error.problems.iter().map(|p| (p.policy.as_str(), p.guardrail.as_deref(), p.code)).collect()
}

#[test]
fn everything_that_is_wrong_is_reported_at_once() {
    let mut used_as_detector = guardrail("eva");
    used_as_detector.name = "wrong-way".into();
    let broken = Policy {
        name: "broken".into(),
        ..policy(vec![
            guardrail("nobody"),
            used_as_detector,
            guardrail("det"),
            evaluator("det", FlagWhen::Above),
            guardrail("turning"),
        ])
    };
    let engine = engine();
    let error = engine
        .prepare(vec![policy(vec![guardrail("det")]), broken, policy(vec![guardrail("det")])])
        .expect_err("broken");
    assert_eq!(
        codes(&error),
        [
            ("broken", Some("nobody"), "unknown_plugin"),
            ("broken", Some("wrong-way"), "wrong_kind"),
            ("broken", Some("det"), "wrong_kind"),
            ("broken", Some("turning"), "unknown_view"),
            ("default", None, "duplicate_policy"),
        ]
    );
    let message = error.to_string();
    assert!(
        message.contains("policy `broken`, guardrail `nobody`, plugin `nobody`: there is no such plugin"),
        "{message}"
    );
    assert!(message.contains("ships no detector") && message.contains("`upside-down`"), "{message}");
    assert_eq!(message.lines().count(), 5);
}

#[test]
fn no_policy_at_all_is_refused() {
    let error = engine().prepare(Vec::new()).expect_err("nothing to serve");
    assert_eq!(codes(&error), [("", None, "no_policy")]);
    assert_eq!(error.to_string(), "there is no policy to serve; add one");
}

#[test]
fn a_refusal_leaves_what_serves_and_status_says_why() {
    let engine = engine();
    let serving = engine.activate(engine.prepare(vec![policy(vec![guardrail("det")])]).expect("good"));
    engine.prepare(vec![policy(vec![guardrail("nobody")])]).expect_err("broken");
    assert_eq!(engine.revision().expect("still there").id(), serving.id());
    assert!(engine.status().refusal.expect("kept").detail.contains("nobody"));
    engine.activate(engine.prepare(vec![policy(vec![guardrail("det")])]).expect("good"));
    assert_eq!(engine.status().refusal, None);
}

#[test]
fn a_revision_is_named_by_all_that_went_into_it() {
    let id = |plugins: Plugins, policies| {
        let engine = plugins.engine(config(&TestClock::new(), 1));
        engine.prepare(policies).expect("good").id().to_string()
    };
    let one = || vec![policy(vec![guardrail("det")])];
    let first = id(plugins(), one());
    assert!(first.starts_with("r-") && first.len() == 18, "{first}");
    assert_eq!(first, id(plugins(), one()));
    let another_plugin = plugins().change("det", |plugin| plugin.status.digest = "blake3:other".to_owned());
    assert_ne!(first, id(another_plugin, one()));
    assert_ne!(
        first,
        id(plugins(), vec![Policy { digest: "d1".to_owned(), ..policy(vec![guardrail("det")]) }])
    );
    assert_ne!(first, id(plugins(), vec![Policy { name: "other".into(), ..policy(vec![guardrail("det")]) }]));
    let second = || Policy { name: "z".into(), ..policy(vec![guardrail("eva")]) };
    let mut eva = second();
    eva.guardrails = vec![evaluator("eva", FlagWhen::Above)];
    let there = id(plugins(), vec![policy(vec![guardrail("det")]), eva.clone()]);
    let back = id(plugins(), vec![eva, policy(vec![guardrail("det")])]);
    assert_eq!(there, back, "the order in which policies are found does not matter");
}

#[test]
fn a_policy_as_an_operator_writes_it_is_served() {
    let yaml = "version: 1\nname: written\nguardrails:\n  - name: quality\n    evaluator: eva\n    category: format.quality\n    \
                flag_when: above\n    stages: [output]\n    action: flag\n    on_error: allow\n    on_partial: allow\n";
    let policy = Policy::parse(yaml, "policy.yaml", &NoLists).expect("a policy");
    let engine = engine();
    let revision = engine.activate(engine.prepare(vec![policy]).expect("good"));
    assert_eq!(engine.policy_names(), ["written".into()]);
    let state = revision.policy("written").expect("it is there");
    let (guardrail, loaded) = state.guardrails().next().expect("one guardrail");
    assert_eq!((&*guardrail.name, loaded.manifest().name.as_str()), ("quality", "eva"));
    assert_eq!(loaded.status().digest, "blake3:eva");

    let status = engine.status().revision.expect("it serves");
    assert_eq!((&status.id, status.policies.len()), (revision.id(), 1));
    assert_eq!(status.policies[0].guardrails[0].breaker.as_str(), "closed");
}
