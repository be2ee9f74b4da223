//! A stage's tiers in order, until the outcome is settled.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{CLASSIFIER, Role, Stage, TextForm, Verdict};
use balustrade_policy::{Condition, ConditionInput, Guardrail, Subject};

use crate::call::{CheckRun, Task};
use crate::decide::{Ruled, Tally};
use crate::pool::Pool;
use crate::ruling::{Outcome, rule};
use crate::tier;

/// One guardrail of a tier, with the texts it was to judge.
struct Step {
    guardrail: usize,
    texts: Vec<usize>,
    outcome: Outcome,
    duration: Duration,
}

/// One ruling per guardrail declared for the request's stage, in policy order.
pub(crate) fn run<'a>(check: &'a Arc<CheckRun>, pool: &Pool, side_by_side_over: Duration) -> Vec<Ruled<'a>> {
    let plan = check.policy.plan(check.request.stage);
    let mut ruled: Vec<Ruled<'a>> = Vec::with_capacity(plan.len());
    let mut tally = Tally::new(&check.request);
    for tier in &plan.tiers {
        let (mut steps, tasks) = sort_out(check, tier, &ruled, tally.is_settled());
        tasks.iter().for_each(|task| check.make_views(task));
        let answers = tier::run(check, tasks, pool, side_by_side_over);
        steps.extend(answers.into_iter().map(|(task, (outcome, duration))| Step {
            guardrail: task.guardrail,
            texts: task.texts,
            outcome,
            duration,
        }));
        // Back into policy order.
        steps.sort_unstable_by_key(|step| step.guardrail);
        for Step { guardrail, texts, outcome, duration } in steps {
            let guardrail = check.guardrail(guardrail);
            let ruling = rule(guardrail, &check.request.texts, &texts, outcome);
            tally.add(guardrail, &ruling);
            ruled.push(Ruled { guardrail, ruling, duration });
        }
    }
    ruled
}

/// Who of a tier is called, and what becomes of those who are not.
fn sort_out(
    check: &CheckRun,
    tier: &[usize],
    ruled: &[Ruled<'_>],
    is_settled: bool,
) -> (Vec<Step>, Vec<Task>) {
    let mut evidence: Option<Evidence<'_>> = None;
    let mut steps = Vec::with_capacity(tier.len());
    let mut tasks = Vec::with_capacity(tier.len());
    for &index in tier {
        let guardrail = check.guardrail(index);
        let texts = if is_settled { Vec::new() } else { select(check, guardrail) };
        let outcome = if is_settled {
            Some(Outcome::Skipped { reason: "settled" })
        } else if texts.is_empty() {
            Some(Outcome::Skipped { reason: "no_text" })
        } else {
            guardrail.condition.as_ref().and_then(|condition| {
                evidence.get_or_insert_with(|| Evidence::gather(ruled)).withhold(check, condition)
            })
        };
        match outcome {
            Some(outcome) => steps.push(Step { guardrail: index, texts, outcome, duration: Duration::ZERO }),
            None => tasks.push(Task { guardrail: index, texts }),
        }
    }
    (steps, tasks)
}

/// The texts that the guardrail judges. An evaluator scores what the model answered and nothing else. To a model of language a
/// number or the key of an object says nothing, and a tool's result may hold thousands of them.
fn select(check: &CheckRun, guardrail: &Guardrail) -> Vec<usize> {
    let stage = check.request.stage;
    let is_evaluator = matches!(guardrail.subject, Subject::Evaluator { .. });
    if is_evaluator && stage != Stage::Output {
        return Vec::new();
    }
    let judges =
        |role: &Role| guardrail.judges(stage, role) && (!is_evaluator || role.as_str() == Role::ASSISTANT);
    let texts = check.request.texts.iter().enumerate();
    let is_plugin = matches!(guardrail.subject, Subject::Detector) && &*guardrail.plugin != CLASSIFIER;
    texts
        .filter(|(_, text)| judges(&text.role) && (is_plugin || text.form == TextForm::String))
        .map(|(index, _)| index)
        .collect()
}

/// What earlier tiers found; gathered only where a condition asks.
struct Evidence<'a> {
    scores: BTreeMap<String, f64>,
    verdicts: Vec<(&'a str, Verdict)>,
}

impl<'a> Evidence<'a> {
    fn gather(ruled: &[Ruled<'a>]) -> Evidence<'a> {
        let mut scores: BTreeMap<String, f64> = BTreeMap::new();
        for (category, score) in ruled.iter().flat_map(|ruled| &ruled.ruling.scores) {
            let highest = scores.entry(category.clone()).or_insert(*score);
            *highest = highest.max(*score);
        }
        let verdicts = ruled.iter().map(|ruled| (&*ruled.guardrail.name, ruled.ruling.verdict)).collect();
        Evidence { scores, verdicts }
    }

    /// Why the condition keeps its guardrail from being called; `None` when it does not.
    fn withhold(&self, check: &CheckRun, condition: &Condition) -> Option<Outcome> {
        let input = ConditionInput {
            stage: check.request.stage,
            attributes: &check.request.attributes,
            scores: &self.scores,
            verdicts: &self.verdicts,
        };
        match condition.holds(&input) {
            Ok(true) => None,
            Ok(false) => Some(Outcome::Skipped { reason: "condition" }),
            Err(detail) => {
                let detail = format!("its condition `when` could not be evaluated: {detail}");
                Some(Outcome::Failed { reason: "condition_error", detail })
            }
        }
    }
}
