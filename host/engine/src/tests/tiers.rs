use std::sync::Arc;

use balustrade_core::{Action, Failure, FailureKind, Mode, Report, Role, Stage, Unjudged};
use balustrade_policy::{FlagWhen, Guardrail, RoleFilter};

use super::support::{
    Plugins, check, evaluator, fails, finding, finds, guardrail, input, policy, quiet, report, request,
    score, verdicts,
};

fn at(tier: u32, guardrail: Guardrail) -> Guardrail {
    Guardrail { tier, ..guardrail }
}

fn plugins() -> Plugins {
    Plugins::new()
        .detector("quiet", quiet)
        .detector("alarm", finds("security.x", 0.9))
        .detector("last", quiet)
}

#[test]
fn an_enforced_block_spares_later_tiers_but_not_its_own() {
    let guardrails = vec![guardrail("alarm"), guardrail("quiet"), at(2, guardrail("last"))];
    let (engine, _) = plugins().serve(vec![policy(guardrails)]);
    let decision = check(&engine, &input("text"));
    assert_eq!(decision.action, Action::Block);
    assert_eq!(
        verdicts(&decision),
        [("alarm", "flagged", None), ("quiet", "pass", None), ("last", "skipped", Some("settled"))]
    );
    assert!(decision.unjudged.is_empty());
}

#[test]
fn an_observed_block_settles_nothing() {
    let observed = Guardrail { mode: Mode::Observe, ..guardrail("alarm") };
    let (engine, _) = plugins().serve(vec![policy(vec![observed, at(2, guardrail("last"))])]);
    let decision = check(&engine, &input("text"));
    assert_eq!(decision.action, Action::Allow);
    assert_eq!(verdicts(&decision)[1], ("last", "pass", None));
    assert_eq!(decision.verdicts[0].action, Action::Block);
}

#[test]
fn a_blocked_chunk_does_not_settle_its_neighbours() {
    let only_bad = |call: &balustrade_core::DetectCall<'_>| {
        let bad = call.texts.iter().enumerate().filter(|(_, text)| text.content == "bad");
        Ok(report(bad.map(|(index, _)| finding(index, 0, 3, "security.x", 1.0)).collect()))
    };
    let plugins = Plugins::new().detector("alarm", only_bad).detector("last", finds("privacy.pii.name", 1.0));
    let redact = Guardrail { action: Action::Redact, ..guardrail("last") };
    let (engine, _) = plugins.serve(vec![policy(vec![guardrail("alarm"), at(2, redact)])]);
    let decision =
        check(&engine, &Arc::new(request(Stage::Retrieval, &[("retrieved", "bad"), ("retrieved", "Ada")])));
    let texts: Vec<_> = decision.texts.iter().map(|t| (t.action, t.redacted.as_deref())).collect();
    assert_eq!(texts, [(Action::Block, None), (Action::Redact, Some("<NAME_1>"))]);
}

#[test]
fn a_guardrail_sees_the_texts_of_its_roles_and_its_findings_name_the_requests_texts() {
    let plugins = Plugins::new().detector("alarm", finds("privacy.a", 1.0)).detector("quiet", quiet);
    let flag = Guardrail { action: Action::Flag, ..guardrail("alarm") };
    let only_tool = Guardrail { roles: RoleFilter::Only(vec![Role::new("tool")]), ..guardrail("quiet") };
    let (engine, _) = plugins.serve(vec![policy(vec![flag, only_tool])]);
    let chat = [("system", "be kind"), ("user", "one"), ("assistant", "two"), ("user", "three")];
    let decision = check(&engine, &Arc::new(request(Stage::Input, &chat)));
    let found: Vec<_> = decision.findings.iter().map(|f| (f.finding.text, f.finding.text_span.end)).collect();
    assert_eq!(found, [(1, 3), (3, 5)]);
    assert_eq!(verdicts(&decision)[1], ("quiet", "skipped", Some("no_text")));
    assert!(decision.unjudged.is_empty());
    let actions: Vec<_> = decision.texts.iter().map(|t| t.action).collect();
    assert_eq!(actions, [Action::Allow, Action::Flag, Action::Allow, Action::Flag]);
}

#[test]
fn guardrails_of_other_stages_are_not_declared_here() {
    let only_output = Guardrail { stages: vec![Stage::Output], ..guardrail("alarm") };
    let (engine, _) = plugins().serve(vec![policy(vec![only_output, guardrail("quiet")])]);
    assert_eq!(verdicts(&check(&engine, &input("text"))), [("quiet", "pass", None)]);
    let status = engine.status();
    assert_eq!((status.guardrails_declared, status.guardrails_executed), (1, 1));
}

#[test]
fn an_evaluator_scores_the_models_words_on_the_way_out() {
    let plugins = Plugins::new().evaluator("length", |call| Ok(vec![score(call.output.len() as f64 / 10.0)]));
    let (engine, _) = plugins.serve(vec![policy(vec![evaluator("length", FlagWhen::Above)])]);
    let chat = [("user", "a very long question"), ("assistant", "ok"), ("assistant", "too long")];
    let decision = check(&engine, &Arc::new(request(Stage::Output, &chat)));
    assert_eq!(decision.findings.len(), 1);
    assert_eq!((decision.findings[0].finding.text, decision.findings[0].finding.score), (2, 0.8));
    assert_eq!(decision.verdicts[0].scores, [("format.quality".to_owned(), 0.8)]);
    let decision = check(&engine, &Arc::new(request(Stage::Input, &chat)));
    assert_eq!(verdicts(&decision), [("length", "skipped", Some("no_text"))]);
}

#[test]
fn an_evaluator_without_a_usable_score_has_failed() {
    for bad in [vec![], vec![score(f64::NAN)], vec![score(0.1), score(1.5)]] {
        let plugins = Plugins::new().evaluator("length", move |_| Ok(bad.clone()));
        let (engine, _) = plugins.serve(vec![policy(vec![evaluator("length", FlagWhen::Above)])]);
        let decision = check(&engine, &Arc::new(request(Stage::Output, &[("assistant", "a")])));
        assert_eq!(verdicts(&decision), [("length", "failed", Some("bad_output"))]);
        assert_eq!((decision.action, decision.unjudged.len()), (Action::Block, 1));
    }
}

#[test]
fn a_report_that_breaks_the_contract_is_a_failure_and_none_of_it_counts() {
    let bad_part = Report {
        findings: Vec::new(),
        unjudged: vec![Unjudged { text: 7, text_span: None, reason: "x".to_owned() }],
    };
    let bad_reports = [
        report(vec![finding(0, 0, 1, "privacy.a", 0.9), finding(1, 0, 1, "privacy.a", 0.9)]),
        report(vec![finding(0, 0, 1, "privacy.a", f64::NAN)]),
        report(vec![finding(0, 0, 1, "privacy.a", 1.1)]),
        report(vec![finding(0, 0, 99, "privacy.a", 0.9)]),
        report(vec![finding(0, 2, 3, "privacy.a", 0.9)]),
        report(vec![finding(0, 3, 1, "privacy.a", 0.9)]),
        bad_part,
    ];
    for bad in bad_reports {
        let answer = bad.clone();
        let (engine, _) = Plugins::new()
            .detector("bad", move |_| Ok(answer.clone()))
            .serve(vec![policy(vec![guardrail("bad")])]);
        let decision = check(&engine, &input("aéb"));
        assert_eq!(verdicts(&decision), [("bad", "failed", Some("bad_output"))], "{bad:?}");
        assert!(decision.findings.is_empty() && decision.verdicts[0].scores.is_empty());
        assert_eq!(decision.action, Action::Block);
    }
}

#[test]
fn a_failure_says_its_kind_and_limit_and_keeps_the_guests_words_to_itself() {
    let allow = Guardrail { on_error: Action::Allow, ..guardrail("full") };
    let (engine, _) =
        Plugins::new().detector("full", fails(FailureKind::Memory)).serve(vec![policy(vec![allow])]);
    let decision = check(&engine, &input("text"));
    assert_eq!(verdicts(&decision), [("full", "failed", Some("memory"))]);
    assert_eq!(decision.verdicts[0].detail.as_deref(), Some("a limit"));
    assert_eq!(decision.action, Action::Allow);
    assert_eq!(decision.unjudged[0].reason, "memory");
}

#[test]
fn a_panic_of_one_guardrail_is_its_own_failure() {
    let plugins = plugins().detector("panics", |_| -> Result<Report, Failure> { panic!("contained") });
    let flag = Guardrail { on_error: Action::Flag, ..guardrail("panics") };
    let (engine, _) = plugins.serve(vec![policy(vec![flag, guardrail("quiet")])]);
    let decision = check(&engine, &input("text"));
    assert_eq!(verdicts(&decision), [("panics", "failed", Some("internal")), ("quiet", "pass", None)]);
    assert_eq!(decision.action, Action::Flag);
    assert_eq!(engine.status().call_panics, 1);
}

#[test]
fn a_request_without_texts_is_allowed_and_says_that_nobody_looked() {
    let (engine, _) = plugins().serve(vec![policy(vec![guardrail("alarm")])]);
    let decision = check(&engine, &Arc::new(request(Stage::Input, &[])));
    assert_eq!((decision.action, decision.texts.len()), (Action::Allow, 0));
    assert_eq!(verdicts(&decision), [("alarm", "skipped", Some("no_text"))]);
}
