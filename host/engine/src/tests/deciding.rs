use std::time::Duration;

use balustrade_core::{Action, Decision, InputShape, Mode, Report, Request, Stage};
use balustrade_policy::Guardrail;

use super::support::{finding, guardrail, policy, report, request};
use crate::decide::{Heading, Ruled, Tally, decide};
use crate::redaction::Redaction;
use crate::ruling::{Outcome, rule};

/// Each guardrail judges every text.
fn decided(request: &Request, outcomes: &[(Guardrail, Outcome)]) -> Decision {
    let judged: Vec<usize> = (0..request.texts.len()).collect();
    let ruled = outcomes
        .iter()
        .map(|(guardrail, outcome)| Ruled {
            guardrail,
            ruling: rule(guardrail, &request.texts, &judged, outcome.clone()),
            duration: Duration::ZERO,
        })
        .collect();
    let heading = Heading { decision_id: "id".to_owned(), policy: "p".into(), revision: "r".into() };
    let policy = policy(Vec::new());
    decide(request, ruled, heading, &Redaction { policy: &policy, sealing: None })
}

fn acts(name: &str, action: Action) -> Guardrail {
    Guardrail { action, ..guardrail(name) }
}

fn found(text: usize, start: usize, end: usize, category: &str) -> Outcome {
    Outcome::Reported(report(vec![finding(text, start, end, category, 0.9)]))
}

fn failed() -> Outcome {
    Outcome::Failed { reason: "trap", detail: String::new() }
}

#[test]
fn the_strongest_enforced_action_wins_and_observed_ones_are_only_reported() {
    use Action::{Allow, Block, Flag, Redact};
    for (actions, expected) in [
        (vec![], Allow),
        (vec![(Allow, Mode::Enforce)], Allow),
        (vec![(Flag, Mode::Enforce), (Redact, Mode::Enforce)], Redact),
        (vec![(Redact, Mode::Enforce), (Block, Mode::Observe)], Redact),
        (vec![(Block, Mode::Observe)], Allow),
        (vec![(Block, Mode::Enforce), (Flag, Mode::Enforce)], Block),
    ] {
        let request = request(Stage::Input, &[("user", "0123456789")]);
        let outcomes: Vec<_> = actions
            .iter()
            .enumerate()
            .map(|(n, &(action, mode))| {
                (Guardrail { mode, ..acts(&format!("g{n}"), action) }, found(0, 0, 3, "privacy.a"))
            })
            .collect();
        let decision = decided(&request, &outcomes);
        assert_eq!((decision.action, decision.texts[0].action), (expected, expected), "{actions:?}");
        let reported: Vec<_> = decision.verdicts.iter().map(|v| (v.action, v.mode)).collect();
        assert_eq!(reported, actions);
        assert_eq!(decision.findings.len(), actions.len());
        assert_eq!(decision.texts[0].redacted.is_some(), expected == Redact);
    }
}

#[test]
fn an_observed_failure_changes_nothing_but_is_said() {
    let request = request(Stage::Input, &[("user", "x")]);
    let observed = Guardrail { mode: Mode::Observe, ..guardrail("g") };
    let decision = decided(&request, &[(observed, failed())]);
    assert_eq!((decision.action, decision.verdicts[0].action), (Action::Allow, Action::Block));
    assert_eq!(decision.unjudged.len(), 1);
}

#[test]
fn each_text_has_its_own_action() {
    let request =
        request(Stage::Retrieval, &[("retrieved", "aaaa"), ("retrieved", "bbbb"), ("retrieved", "cccc")]);
    let decision = decided(
        &request,
        &[
            (acts("g", Action::Redact), found(0, 0, 2, "privacy.a")),
            (acts("h", Action::Block), found(1, 0, 2, "security.b")),
        ],
    );
    let texts: Vec<_> = decision.texts.iter().map(|t| (t.action, t.redacted.as_deref())).collect();
    assert_eq!(texts, [(Action::Redact, Some("<A_1>aa")), (Action::Block, None), (Action::Allow, None)]);
    assert_eq!(decision.action, Action::Block);
}

#[test]
fn overlapping_findings_of_two_guardrails_are_redacted_once() {
    let request = request(Stage::Input, &[("user", "0123456789"), ("user", "34 and 0123456")]);
    let decision = decided(
        &request,
        &[
            (acts("g", Action::Redact), found(0, 1, 5, "privacy.pii.name")),
            (acts("h", Action::Redact), found(0, 3, 9, "privacy.pii.email")),
            (acts("i", Action::Flag), found(0, 9, 10, "privacy.pii.x")),
            (
                Guardrail { mode: Mode::Observe, ..acts("j", Action::Redact) },
                found(0, 0, 10, "privacy.pii.all"),
            ),
            (acts("k", Action::Redact), found(1, 0, 2, "privacy.pii.email")),
        ],
    );
    assert_eq!(decision.texts[0].redacted.as_deref(), Some("0<EMAIL_1>9"));
    assert_eq!(
        decision.texts[1].redacted.as_deref(),
        Some("<EMAIL_2> and 0123456"),
        "numbers run on across texts"
    );
}

#[test]
fn one_value_has_one_placeholder_in_all_texts_and_none_that_a_text_brought_along() {
    let request = request(Stage::Input, &[("user", "me me"), ("user", "<A_1> me")]);
    let both = Outcome::Reported(report(vec![
        finding(0, 0, 2, "privacy.a", 1.0),
        finding(0, 3, 5, "privacy.a", 1.0),
        finding(1, 6, 8, "privacy.a", 1.0),
    ]));
    let decision = decided(&request, &[(acts("g", Action::Redact), both)]);
    let texts: Vec<_> = decision.texts.iter().map(|t| t.redacted.as_deref()).collect();
    assert_eq!(texts, [Some("<A_2> <A_2>"), Some("<A_1> <A_2>")]);
}

#[test]
fn findings_stand_in_guardrail_order_before_anything_else() {
    let request = request(Stage::Input, &[("user", "0123456789")]);
    let decision = decided(
        &request,
        &[
            (acts("second-in-text", Action::Flag), found(0, 5, 6, "privacy.z")),
            (acts("first-in-text", Action::Flag), found(0, 0, 1, "privacy.a")),
        ],
    );
    let names: Vec<_> = decision.findings.iter().map(|f| &*f.guardrail).collect();
    assert_eq!(names, ["second-in-text", "first-in-text"]);
}

#[test]
fn nothing_is_settled_by_less_than_an_enforced_block_and_chunks_only_by_all() {
    let block = acts("g", Action::Block);
    for (shape, blocked, is_settled) in [
        (InputShape::Messages, vec![], false),
        (InputShape::Messages, vec![1], true),
        (InputShape::Chunks, vec![1], false),
        (InputShape::Chunks, vec![0, 1], true),
    ] {
        let request = Request { shape, ..request(Stage::Input, &[("user", "aa"), ("user", "bb")]) };
        for mode in [Mode::Enforce, Mode::Observe] {
            let guardrail = Guardrail { mode, ..block.clone() };
            let findings = blocked.iter().map(|&text| finding(text, 0, 1, "security.x", 1.0)).collect();
            let mut tally = Tally::new(&request);
            tally.add(
                &guardrail,
                &rule(&guardrail, &request.texts, &[0, 1], Outcome::Reported(report(findings))),
            );
            assert_eq!(
                tally.is_settled(),
                is_settled && mode == Mode::Enforce,
                "{shape:?} {blocked:?} {mode:?}"
            );
        }
    }
    let empty = Request { shape: InputShape::Chunks, ..request(Stage::Retrieval, &[]) };
    assert!(!Tally::new(&empty).is_settled());
}

/// Splitmix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Over random outcomes: the decision is the strongest enforced action, observing guardrails can be taken away
/// without changing what happens, and the order inside reports does not show.
#[test]
fn the_fold_keeps_its_promises_over_random_outcomes() {
    let mut state = 5;
    let mut below = |bound: u64| next(&mut state) % bound;
    for _ in 0..2_000 {
        let request = request(Stage::Input, &[("user", "0123456789"), ("user", "abcdefghij"), ("user", "")]);
        let mut outcomes = Vec::new();
        for n in 0..below(5) {
            let guardrail = Guardrail {
                mode: if below(3) == 0 { Mode::Observe } else { Mode::Enforce },
                on_error: [Action::Allow, Action::Flag, Action::Block][below(3) as usize],
                ..acts(&format!("g{n}"), Action::ALL[below(4) as usize])
            };
            let outcome = match below(5) {
                0 => failed(),
                1 => Outcome::Skipped { reason: "condition" },
                _ => Outcome::Reported(report(
                    (0..below(4))
                        .map(|_| {
                            let start = below(9) as usize;
                            let end = start + 1 + below(10 - start as u64) as usize;
                            let category = ["privacy.a", "security.b"][below(2) as usize];
                            finding(below(2) as usize, start, end, category, below(11) as f64 / 10.0)
                        })
                        .collect(),
                )),
            };
            outcomes.push((guardrail, outcome));
        }
        let decision = decided(&request, &outcomes);

        let enforced = decision.verdicts.iter().filter(|v| v.mode == Mode::Enforce);
        assert_eq!(decision.action, enforced.map(|v| v.action).max().unwrap_or_default());
        assert_eq!(decision.action, decision.texts.iter().map(|t| t.action).max().unwrap_or_default());
        for (index, text) in decision.texts.iter().enumerate() {
            let content = &request.texts[index].content;
            assert_eq!(text.redacted.is_some(), text.action == Action::Redact);
            assert!(text.redacted.as_ref() != Some(content));
        }

        let mut reversed = outcomes.clone();
        for (_, outcome) in &mut reversed {
            if let Outcome::Reported(Report { findings, .. }) = outcome {
                findings.reverse();
            }
        }
        assert_eq!(decided(&request, &reversed), decision);

        let only_enforced: Vec<_> =
            outcomes.into_iter().filter(|(guardrail, _)| guardrail.mode == Mode::Enforce).collect();
        let without = decided(&request, &only_enforced);
        assert_eq!((without.action, without.texts), (decision.action, decision.texts));
    }
}
