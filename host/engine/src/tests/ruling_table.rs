use balustrade_core::{Action, CategoryPattern, Report, Text, TextSpan, Unjudged, Verdict};
use balustrade_policy::{FlagWhen, Guardrail};

use super::support::{evaluator, finding, guardrail, report, text};
use crate::ruling::{Outcome, Ruling, rule};

fn texts() -> Vec<Text> {
    vec![text("user", "0123456789"), text("user", "abcdef")]
}

fn ruled(guardrail: &Guardrail, outcome: Outcome) -> Ruling {
    rule(guardrail, &texts(), &[0, 1], outcome)
}

fn reported(guardrail: &Guardrail, report: Report) -> Ruling {
    ruled(guardrail, Outcome::Reported(report))
}

#[test]
fn the_threshold_itself_is_flagged_and_what_is_below_leaves_its_score() {
    let guardrail = guardrail("g");
    let ruling = reported(
        &guardrail,
        report(vec![finding(0, 0, 1, "security.b", 0.5), finding(0, 0, 1, "privacy.a", 0.499)]),
    );
    assert_eq!((ruling.verdict, ruling.action), (Verdict::Flagged, Action::Block));
    assert_eq!(ruling.findings.len(), 1);
    assert_eq!(ruling.scores, [("privacy.a".to_owned(), 0.499), ("security.b".to_owned(), 0.5)]);
    assert_eq!(ruling.texts, [(0, Action::Block)]);

    let ruling = reported(&guardrail, report(vec![finding(0, 0, 1, "privacy.a", 0.1)]));
    assert_eq!((ruling.verdict, ruling.action, ruling.reason), (Verdict::Pass, Action::Allow, None));
    assert!(ruling.findings.is_empty() && ruling.texts.is_empty());
}

#[test]
fn each_category_has_its_own_action_and_allow_is_still_flagged() {
    let pattern = |p: &str| CategoryPattern::parse(p).expect("a pattern");
    let guardrail = Guardrail {
        action: Action::Redact,
        actions: vec![(pattern("privacy.pii.email"), Action::Allow), (pattern("security.*"), Action::Flag)],
        ..guardrail("g")
    };
    for (category, action) in [
        ("privacy.pii.email", Action::Allow),
        ("security.x", Action::Flag),
        ("privacy.pii.iban", Action::Redact),
    ] {
        let ruling = reported(&guardrail, report(vec![finding(1, 0, 2, category, 1.0)]));
        assert_eq!((ruling.verdict, ruling.action), (Verdict::Flagged, action), "{category}");
        assert_eq!(ruling.findings[0].1, action);
    }
}

#[test]
fn a_failure_follows_on_error_on_every_text_and_never_redacts() {
    for (on_error, action) in [
        (Action::Allow, Action::Allow),
        (Action::Flag, Action::Flag),
        (Action::Block, Action::Block),
        (Action::Redact, Action::Block),
    ] {
        let guardrail = Guardrail { on_error, ..guardrail("g") };
        let ruling = ruled(&guardrail, Outcome::Failed { reason: "trap", detail: "limit".to_owned() });
        assert_eq!((ruling.verdict, ruling.action, ruling.reason), (Verdict::Failed, action, Some("trap")));
        assert_eq!(
            ruling.unjudged.iter().map(|u| (u.text, u.reason.as_str())).collect::<Vec<_>>(),
            [(0, "trap"), (1, "trap")]
        );
        assert!(ruling.texts.iter().all(|(_, of_text)| *of_text == action));
    }
}

#[test]
fn a_partial_report_follows_on_partial_and_keeps_its_findings() {
    let part = |text| Unjudged {
        text,
        text_span: Some(TextSpan { start: 3, end: 6 }),
        reason: "too_long".to_owned(),
    };
    for (on_partial, score, verdict, action) in [
        (Action::Allow, 0.0, Verdict::Pass, Action::Allow),
        (Action::Flag, 0.0, Verdict::Pass, Action::Flag),
        (Action::Block, 0.0, Verdict::Pass, Action::Block),
        (Action::Redact, 0.0, Verdict::Pass, Action::Block),
        (Action::Allow, 0.9, Verdict::Flagged, Action::Redact),
        (Action::Block, 0.9, Verdict::Flagged, Action::Block),
    ] {
        let guardrail = Guardrail { action: Action::Redact, on_partial, ..guardrail("g") };
        let partial =
            Report { findings: vec![finding(0, 0, 2, "privacy.a", score)], unjudged: vec![part(1)] };
        let ruling = reported(&guardrail, partial);
        assert_eq!((ruling.verdict, ruling.action, ruling.reason), (verdict, action, Some("partial")));
        assert_eq!((ruling.unjudged.len(), ruling.unjudged[0].text), (1, 1));
    }
}

#[test]
fn skipped_guardrails_do_nothing() {
    let ruling = ruled(&guardrail("g"), Outcome::Skipped { reason: "settled" });
    assert_eq!(
        (ruling.verdict, ruling.action, ruling.reason),
        (Verdict::Skipped, Action::Allow, Some("settled"))
    );
    assert!(ruling.texts.is_empty() && ruling.unjudged.is_empty());
}

#[test]
fn an_evaluators_score_is_a_finding_over_the_text_on_the_wrong_side_of_the_threshold() {
    for (flag, score, flagged) in [
        (FlagWhen::Above, 0.5, Some(0.5)),
        (FlagWhen::Above, 0.4, None),
        (FlagWhen::Below, 0.5, None),
        (FlagWhen::Below, 0.25, Some(0.75)),
    ] {
        let ruling = ruled(&evaluator("e", flag), Outcome::Scored(vec![(1, score)]));
        assert_eq!(
            ruling.verdict,
            if flagged.is_some() { Verdict::Flagged } else { Verdict::Pass },
            "{flag:?} {score}"
        );
        assert_eq!(ruling.scores, [("format.quality".to_owned(), score)], "the raw score is kept");
        let found: Vec<_> = ruling.findings.iter().map(|(f, _)| (f.text, f.text_span.end, f.score)).collect();
        assert_eq!(found, flagged.map(|severity| (1, 6, severity)).into_iter().collect::<Vec<_>>());
    }
    let ruling = ruled(&evaluator("e", FlagWhen::Below), Outcome::Scored(vec![(0, 0.9), (1, 0.2)]));
    assert_eq!(ruling.scores, [("format.quality".to_owned(), 0.2)], "the score that decided");
    assert_eq!(ruling.texts, [(1, Action::Block)]);
}

#[test]
fn a_score_that_is_no_number_is_not_passed_over() {
    let ruling = reported(
        &guardrail("g"),
        report(vec![finding(0, 0, 1, "security.x", f64::NAN), finding(0, 0, 1, "security.x", 0.1)]),
    );
    assert_eq!(ruling.verdict, Verdict::Flagged);
    assert_eq!(ruling.scores, [("security.x".to_owned(), 0.1)]);
}

#[test]
fn the_order_in_which_a_plugin_reports_does_not_matter() {
    let mut findings = vec![
        finding(0, 4, 6, "privacy.a", 0.9),
        finding(1, 0, 2, "privacy.a", 0.9),
        finding(0, 0, 2, "privacy.b", 0.9),
        finding(0, 0, 2, "privacy.a", 0.8),
        finding(0, 0, 2, "privacy.a", 0.9),
        finding(0, 0, 1, "security.z", 0.9),
    ];
    findings.push({
        let mut f = finding(0, 0, 2, "privacy.a", 0.9);
        f.message = Some("m".to_owned());
        f
    });
    let first = reported(&guardrail("g"), report(findings.clone()));
    let order: Vec<_> = first
        .findings
        .iter()
        .map(|(f, _)| (f.text, f.text_span.start, f.text_span.end, f.category.as_str(), f.score))
        .collect();
    assert_eq!(
        order[..4],
        [
            (0, 0, 1, "security.z", 0.9),
            (0, 0, 2, "privacy.a", 0.9),
            (0, 0, 2, "privacy.a", 0.9),
            (0, 0, 2, "privacy.a", 0.8),
        ]
    );
    for _ in 0..findings.len() {
        findings.rotate_left(1);
        let again = reported(&guardrail("g"), report(findings.clone()));
        assert_eq!((&again.findings, &again.scores), (&first.findings, &first.scores));
        assert_eq!(again.action, first.action);
    }
}
