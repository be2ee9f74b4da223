//! A decision without its text, and what differs between two.

use std::collections::BTreeSet;
use std::sync::Arc;

use balustrade_core::{Action, Decision, FailureKind, Stage, TextSpan, Verdict};

use super::status::{DifferenceExample, DifferenceKind};

/// Most guardrails, and most categories, that an example names.
const NAMED_MAX: usize = 16;

/// What a guardrail saw, as far as it matters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Sight {
    Flagged,
    Failed,
    Found { category: String, text: usize, text_span: TextSpan },
}

/// What two decisions on one request are held against each other by.
#[derive(Debug, Clone)]
pub(crate) struct Outline {
    decision_id: String,
    policy: Arc<str>,
    stage: Stage,
    action: Action,
    texts: Vec<Action>,
    /// By guardrail. That one passed or was skipped is left out: a new guardrail that finds nothing is no difference.
    sights: BTreeSet<(Arc<str>, Sight)>,
    failures: Vec<GuardrailFailure>,
}

/// A guardrail that could not judge by its own fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GuardrailFailure {
    pub guardrail: Arc<str>,
    pub reason: String,
}

impl GuardrailFailure {
    pub(crate) fn is_for_want_of_time(&self) -> bool {
        self.reason == FailureKind::Timeout.as_str()
    }
}

impl Outline {
    pub(crate) fn of(decision: &Decision) -> Outline {
        let verdicts = decision.verdicts.iter().filter_map(|verdict| {
            let sight = match verdict.verdict {
                Verdict::Flagged => Sight::Flagged,
                Verdict::Failed => Sight::Failed,
                Verdict::Pass | Verdict::Skipped => return None,
            };
            Some((verdict.guardrail.clone(), sight))
        });
        let findings = decision.findings.iter().map(|found| {
            let (category, text_span) = (found.finding.category.clone(), found.finding.text_span);
            (found.guardrail.clone(), Sight::Found { category, text: found.finding.text, text_span })
        });
        Outline {
            decision_id: decision.decision_id.clone(),
            policy: decision.policy.clone(),
            stage: decision.stage,
            action: decision.action,
            texts: decision.texts.iter().map(|text| text.action).collect(),
            sights: verdicts.chain(findings).collect(),
            failures: failures(decision),
        }
    }

    /// Whether time decided anything: then the same request may be decided otherwise another time.
    pub(crate) fn ran_out_of_time(&self) -> bool {
        self.failures.iter().any(GuardrailFailure::is_for_want_of_time)
    }

    /// The first failure of the candidate's that this decision does not have too.
    pub(crate) fn new_failure<'a>(&self, candidate: &'a Outline) -> Option<&'a GuardrailFailure> {
        let is_known = |failure: &GuardrailFailure| {
            self.sights.iter().any(|(name, sight)| *name == failure.guardrail && *sight == Sight::Failed)
        };
        candidate.failures.iter().find(|failure| !is_known(failure))
    }

    /// What the candidate decided otherwise; `None` when nothing.
    pub(crate) fn difference(&self, candidate: &Outline) -> Option<DifferenceExample> {
        let differing: Vec<_> = self.sights.symmetric_difference(&candidate.sights).collect();
        let kind = match candidate.action.cmp(&self.action) {
            std::cmp::Ordering::Greater => DifferenceKind::Stricter,
            std::cmp::Ordering::Less => DifferenceKind::Laxer,
            std::cmp::Ordering::Equal if differing.is_empty() && self.texts == candidate.texts => {
                return None;
            }
            std::cmp::Ordering::Equal => DifferenceKind::Findings,
        };
        let guardrails: BTreeSet<_> = differing.iter().map(|(guardrail, _)| guardrail.clone()).collect();
        let categories: BTreeSet<_> = differing
            .iter()
            .filter_map(|(_, sight)| match sight {
                Sight::Found { category, .. } => Some(category.clone()),
                Sight::Flagged | Sight::Failed => None,
            })
            .collect();
        Some(DifferenceExample {
            decision_id: self.decision_id.clone(),
            policy: self.policy.clone(),
            stage: self.stage,
            kind,
            active_action: self.action,
            candidate_action: candidate.action,
            guardrails: guardrails.into_iter().take(NAMED_MAX).collect(),
            categories: categories.into_iter().take(NAMED_MAX).collect(),
        })
    }
}

/// Guardrails that could not judge, apart from those that the host had no room for.
pub(crate) fn failures(decision: &Decision) -> Vec<GuardrailFailure> {
    let by_the_host = [FailureKind::Overload.as_str(), FailureKind::Internal.as_str()];
    let failed = decision.verdicts.iter().filter(|verdict| verdict.verdict == Verdict::Failed);
    let failed = failed.map(|verdict| GuardrailFailure {
        guardrail: verdict.guardrail.clone(),
        reason: verdict.reason.clone().unwrap_or_default(),
    });
    failed.filter(|failure| !by_the_host.contains(&failure.reason.as_str())).collect()
}
