//! What a trial has shown so far, and whether that is enough to end it.

use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use balustrade_core::Stage;

use super::outline::GuardrailFailure;
use super::status::{DifferenceExample, Differences, PolicyDifferences, TrialStatus};
use super::{Trial, TrialLimits};

/// Examples that are kept.
const EXAMPLES_MAX: usize = 20;

/// How one check ended for whom it was decided by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ended {
    Well,
    /// Its caller gave it so little time that a failure says nothing.
    Hurried,
    Failed(GuardrailFailure),
    /// The host itself panicked on it.
    Panicked,
}

impl Ended {
    pub(crate) fn is_failure(&self) -> bool {
        matches!(self, Ended::Failed(_) | Ended::Panicked)
    }
}

/// Shared by all threads that try the candidate.
#[derive(Debug)]
pub(crate) struct Evidence {
    limits: TrialLimits,
    is_over: AtomicBool,
    noted: Mutex<Noted>,
}

#[derive(Debug)]
struct Noted {
    since: SystemTime,
    shadow_checks: u64,
    canary_checks: u64,
    errors: u64,
    dropped: u64,
    not_compared: u64,
    without_attribute: u64,
    differences: BTreeMap<(Arc<str>, Stage), Differences>,
    examples: VecDeque<DifferenceExample>,
    candidate: Window,
    /// What serves, on the checks of a canary that were not the candidate's.
    active: Window,
    last_failure: Option<GuardrailFailure>,
}

/// Whether each of the latest checks failed.
#[derive(Debug, Default)]
struct Window {
    failed: VecDeque<bool>,
    n_failed: usize,
}

impl Window {
    fn push(&mut self, failed: bool, limits: &TrialLimits) {
        self.failed.push_back(failed);
        self.n_failed += usize::from(failed);
        while self.failed.len() > limits.window.max(limits.checks_min).max(1) {
            self.n_failed -= usize::from(self.failed.pop_front().unwrap_or_default());
        }
    }

    /// The share of failed checks, as if there were `n_min` at least.
    fn share(&self, n_min: usize) -> f64 {
        self.n_failed as f64 / self.failed.len().max(n_min).max(1) as f64
    }
}

impl Evidence {
    pub(crate) fn new(limits: TrialLimits) -> Evidence {
        Evidence {
            limits,
            is_over: AtomicBool::new(false),
            noted: Mutex::new(Noted {
                since: SystemTime::now(),
                shadow_checks: 0,
                canary_checks: 0,
                errors: 0,
                dropped: 0,
                not_compared: 0,
                without_attribute: 0,
                differences: BTreeMap::new(),
                examples: VecDeque::new(),
                candidate: Window::default(),
                active: Window::default(),
                last_failure: None,
            }),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Noted> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Acquire)
    }

    /// Nothing that is still under way counts any more.
    pub(crate) fn close(&self) {
        self.is_over.store(true, Ordering::Release);
    }

    /// Shares of failures under one plan say nothing about those under another.
    pub(crate) fn begin_anew(&self) {
        let mut noted = self.lock();
        noted.candidate = Window::default();
        noted.active = Window::default();
    }

    pub(crate) fn without_attribute(&self) {
        self.lock().without_attribute += 1;
    }

    pub(crate) fn dropped(&self) {
        self.lock().dropped += 1;
    }

    /// A check that what serves decided while others were the candidate's.
    pub(crate) fn stayed(&self, ended: &Ended) {
        if *ended != Ended::Hurried {
            self.lock().active.push(ended.is_failure(), &self.limits);
        }
    }

    /// A check that the candidate decided. Why the trial has to end, if it has to.
    pub(crate) fn decided(&self, ended: &Ended) -> Option<String> {
        let mut noted = self.lock();
        noted.canary_checks += 1;
        noted.weigh(ended, &self.limits)
    }

    /// A check that the candidate judged after it was decided; `compared` is whether the two can be held against each
    /// other. Why the trial has to end, if it has to.
    pub(crate) fn shadowed(
        &self,
        ended: &Ended,
        difference: Option<DifferenceExample>,
        compared: bool,
    ) -> Option<String> {
        let mut noted = self.lock();
        noted.shadow_checks += 1;
        noted.not_compared += u64::from(!compared);
        if let Some(example) = difference {
            let place = (example.policy.clone(), example.stage);
            noted.differences.entry(place).or_default().count(example.kind);
            if noted.examples.len() >= EXAMPLES_MAX {
                noted.examples.pop_front();
            }
            noted.examples.push_back(example);
        }
        noted.weigh(ended, &self.limits)
    }

    pub(crate) fn status(&self, trial: &Trial, decides_as: Arc<str>) -> TrialStatus {
        let noted = self.lock();
        let differences = noted.differences.iter().map(|((policy, stage), kinds)| PolicyDifferences {
            policy: policy.clone(),
            stage: *stage,
            kinds: *kinds,
        });
        TrialStatus {
            candidate: trial.part.id().clone(),
            decides_as,
            plan: trial.plan.clone(),
            since: noted.since,
            shadow_checks: noted.shadow_checks,
            canary_checks: noted.canary_checks,
            errors: noted.errors,
            dropped: noted.dropped,
            not_compared: noted.not_compared,
            without_attribute: noted.without_attribute,
            differences: differences.collect(),
            examples: noted.examples.iter().cloned().collect(),
        }
    }
}

impl Noted {
    fn weigh(&mut self, ended: &Ended, limits: &TrialLimits) -> Option<String> {
        if *ended == Ended::Hurried {
            return None;
        }
        self.errors += u64::from(ended.is_failure());
        self.candidate.push(ended.is_failure(), limits);
        match ended {
            Ended::Well | Ended::Hurried => {}
            Ended::Failed(failure) => self.last_failure = Some(failure.clone()),
            Ended::Panicked => {
                return Some("the host panicked on a check of the candidate; please report this".to_owned());
            }
        }
        let n_checks = self.candidate.failed.len();
        let allowed = self.active.share(limits.checks_min) + limits.failed_max;
        if n_checks < limits.checks_min || self.candidate.share(0) <= allowed {
            return None;
        }
        let last = self.last_failure.as_ref().map_or_else(String::new, |failure| {
            format!("; the last one by `{}`: {}", failure.guardrail, failure.reason)
        });
        Some(format!(
            "{} of its last {n_checks} checks failed where {:.1} % may{last}",
            self.candidate.n_failed,
            allowed * 100.0
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed() -> Ended {
        Ended::Failed(GuardrailFailure { guardrail: "terms".into(), reason: "trap".to_owned() })
    }

    fn evidence() -> Evidence {
        Evidence::new(TrialLimits { checks_min: 20, window: 40, failed_max: 0.05 })
    }

    #[test]
    fn more_than_one_in_twenty_ends_it_and_one_does_not() {
        let evidence = evidence();
        assert_eq!(evidence.decided(&failed()), None);
        for _ in 0..19 {
            assert_eq!(evidence.decided(&Ended::Well), None);
        }
        let why = evidence.decided(&failed()).expect("2 of 21");
        assert!(why.contains("2 of its last 21") && why.contains("`terms`: trap"), "{why}");
    }

    #[test]
    fn too_few_checks_say_nothing() {
        let evidence = evidence();
        for _ in 0..19 {
            assert_eq!(evidence.decided(&failed()), None);
        }
        assert!(evidence.decided(&failed()).is_some());
    }

    #[test]
    fn what_was_long_ago_is_forgotten() {
        let evidence = evidence();
        for round in 0..200 {
            let ended = if round % 40 == 0 { failed() } else { Ended::Well };
            assert_eq!(evidence.decided(&ended), None, "1 of 40");
        }
        assert_eq!(evidence.decided(&failed()), None, "the one before it has just left");
        assert_eq!(evidence.decided(&failed()), None, "2 of 40");
        assert!(evidence.decided(&failed()).is_some(), "3 of 40");
    }

    #[test]
    fn a_candidate_is_no_worse_than_what_serves() {
        let evidence = evidence();
        for _ in 0..20 {
            evidence.stayed(&failed());
            evidence.stayed(&Ended::Well);
        }
        for round in 0..20 {
            let ended = if round % 2 == 0 { failed() } else { Ended::Well };
            assert_eq!(evidence.decided(&ended), None);
        }
        evidence.begin_anew();
        for _ in 0..19 {
            assert_eq!(evidence.decided(&failed()), None);
        }
        assert!(evidence.decided(&failed()).is_some(), "what serves is well under this plan");
    }

    #[test]
    fn a_hurried_check_says_nothing() {
        let evidence = evidence();
        for _ in 0..100 {
            assert_eq!(evidence.decided(&Ended::Hurried), None);
            evidence.stayed(&Ended::Hurried);
        }
        let noted = evidence.lock();
        assert_eq!((noted.canary_checks, noted.errors), (100, 0));
        assert!(noted.candidate.failed.is_empty() && noted.active.failed.is_empty());
    }

    #[test]
    fn a_panic_ends_it_at_once() {
        assert!(evidence().decided(&Ended::Panicked).expect("ends").contains("panicked"));
    }
}
