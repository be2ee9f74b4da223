//! The same for evaluators, as far as it applies: their contract is 0.x.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use balustrade_core::{EvaluateCall, Evaluator, EvaluatorScore, Failure, FailureKind};

use super::Failing;
use super::check::Check;
use super::run::Times;
use super::texts::Ask;

/// What was wrong with its scores, and how many calls there were.
pub(super) fn judge(
    evaluator: &dyn Evaluator,
    asks: &[Ask],
    times: Times,
    until: Instant,
) -> (BTreeMap<Check, Failing>, usize) {
    let mut failing = BTreeMap::new();
    let mut calls = 0;
    for ask in asks {
        for text in &ask.texts {
            if Instant::now() >= until || failing.contains_key(&Check::Time) {
                return (failing, calls);
            }
            let time = if ask.is_large { times.large } else { times.small };
            let fail = |check: Check, got: String| {
                (check, Failing { sent: ask.describe(), got, guest_message: None })
            };
            let mut evaluate = || {
                calls += 1;
                score(evaluator, &text.content, time)
            };
            let wrong = match (evaluate(), ask.is_large) {
                (Err(failure), _) => Check::broken_by(&failure).map(|check| fail(check, failure.detail)),
                (Ok(scores), false) => match evaluate() {
                    Ok(again) if again != scores => {
                        Some(fail(Check::SameAnswer, "other scores the second time".to_owned()))
                    }
                    Ok(_) => out_of_range(&scores).map(|got| fail(Check::Scores, got)),
                    Err(failure) => Check::broken_by(&failure).map(|check| fail(check, failure.detail)),
                },
                (Ok(scores), true) => out_of_range(&scores).map(|got| fail(Check::Scores, got)),
            };
            if let Some((check, what)) = wrong {
                failing.entry(check).or_insert(what);
            }
        }
    }
    (failing, calls)
}

fn score(evaluator: &dyn Evaluator, output: &str, time: Duration) -> Result<Vec<EvaluatorScore>, Failure> {
    let evaluate = || {
        evaluator.evaluate(&EvaluateCall {
            input: Some("What is it?"),
            output,
            context: &["é", ""],
            expected: None,
            attributes: &[],
            deadline: Instant::now() + time,
        })
    };
    match evaluate() {
        // Once more: a machine that had no time for it is no fault of the plugin.
        Err(failure) if failure.kind == FailureKind::Timeout => evaluate(),
        answer => answer,
    }
}

fn out_of_range(scores: &[EvaluatorScore]) -> Option<String> {
    if scores.is_empty() {
        return Some("no score at all".to_owned());
    }
    let wrong = scores.iter().find(|score| !(0.0..=1.0).contains(&score.value))?;
    Some(format!("a score is {}, not in [0, 1]", wrong.value))
}
