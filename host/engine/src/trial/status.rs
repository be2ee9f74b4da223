//! What a trial tells about itself. None of it holds text.

use std::sync::Arc;
use std::time::SystemTime;

use balustrade_core::{Action, Stage};

use super::TrialPlan;

/// How a trial stands.
#[derive(Debug, Clone, PartialEq)]
pub struct TrialStatus {
    /// Revision of the candidate by itself.
    pub candidate: Arc<str>,
    /// Revision that decisions of a canary name: the candidate with all else that serves.
    pub decides_as: Arc<str>,
    /// How it is tried now.
    pub plan: TrialPlan,
    /// When the candidate came on trial.
    pub since: SystemTime,
    /// Checks that were decided already and that it judged as well.
    pub shadow_checks: u64,
    /// Checks that it decided.
    pub canary_checks: u64,
    /// Checks that it failed: a guardrail could not judge, or time ran out before the first one began. In a shadow only
    /// where the same guardrail of what serves could.
    pub errors: u64,
    /// Checks that it was not asked about, because live checks needed the time.
    pub dropped: u64,
    /// Checks that it judged and that say nothing about it, because time ran out on one side.
    pub not_compared: u64,
    /// Checks that named no subject for the canary.
    pub without_attribute: u64,
    /// By policy and stage; only those where something differed.
    pub differences: Vec<PolicyDifferences>,
    /// The latest differences, oldest first.
    pub examples: Vec<DifferenceExample>,
}

impl TrialStatus {
    /// Differences of all policies and stages.
    #[must_use]
    pub fn differences(&self) -> Differences {
        self.differences.iter().fold(Differences::default(), |all, one| Differences {
            stricter: all.stricter + one.kinds.stricter,
            laxer: all.laxer + one.kinds.laxer,
            findings: all.findings + one.kinds.findings,
        })
    }
}

/// In which direction a candidate's decision differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DifferenceKind {
    /// A stronger action.
    Stricter,
    /// A weaker action.
    Laxer,
    /// The same action for other reasons, or on other texts.
    Findings,
}

impl DifferenceKind {
    /// The name used in status and metrics.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            DifferenceKind::Stricter => "stricter",
            DifferenceKind::Laxer => "laxer",
            DifferenceKind::Findings => "findings",
        }
    }
}

/// Differences by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Differences {
    /// A stronger action.
    pub stricter: u64,
    /// A weaker action.
    pub laxer: u64,
    /// The same action for other reasons, or on other texts.
    pub findings: u64,
}

impl Differences {
    pub(crate) fn count(&mut self, kind: DifferenceKind) {
        let count = match kind {
            DifferenceKind::Stricter => &mut self.stricter,
            DifferenceKind::Laxer => &mut self.laxer,
            DifferenceKind::Findings => &mut self.findings,
        };
        *count += 1;
    }
}

/// Differences of one policy at one stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyDifferences {
    /// Policy.
    pub policy: Arc<str>,
    /// Stage.
    pub stage: Stage,
    /// How many.
    pub kinds: Differences,
}

/// One check that a candidate would have decided otherwise, to be looked up by its decision id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferenceExample {
    /// Of the decision that was given.
    pub decision_id: String,
    /// Policy.
    pub policy: Arc<str>,
    /// Stage.
    pub stage: Stage,
    /// In which direction.
    pub kind: DifferenceKind,
    /// What was done.
    pub active_action: Action,
    /// What the candidate would have done.
    pub candidate_action: Action,
    /// Guardrails with another verdict or other findings, by name; 16 at most.
    pub guardrails: Vec<Arc<str>>,
    /// Categories of findings that only one of them has, by name; 16 at most.
    pub categories: Vec<String>,
}

/// Something that happened in a trial; for metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrialEvent {
    /// The candidate judged what was decided already.
    Shadowed,
    /// The candidate decided a check.
    Decided,
    /// What it judged differs.
    Differed(DifferenceKind),
    /// It failed a check.
    Failed,
    /// It was not asked, because live checks needed the time.
    Dropped,
}

/// Told about trials on threads that run checks; `noted` must not block.
pub trait TrialObserver: Send + Sync {
    /// Something happened in the trial of the part `name`.
    fn noted(&self, name: &Arc<str>, event: TrialEvent);

    /// The trial of the part `name` ended by itself, and why. Called once, after it has ended.
    fn aborted_itself(&self, name: &Arc<str>, last: &TrialStatus, why: &str);
}
