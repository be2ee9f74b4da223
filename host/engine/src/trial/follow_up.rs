//! What a trial makes of a check once it is decided. Nobody waits for it.

use std::sync::Arc;

use balustrade_core::{Decision, Request};

use super::evidence::Ended;
use super::outline::{GuardrailFailure, Outline, failures};
use super::route::Side;
use super::status::TrialEvent;
use super::{Seat, Trial};
use crate::terms::Terms;
use crate::{Caller, CheckError, Engine};

/// Prepared while the decision is still there, used when its caller has it.
pub(crate) enum FollowUp {
    /// A check of a canary, by either side.
    Sample { trial: Arc<Trial>, is_candidate: bool, ended: Ended },
    /// A decision that the candidate is to be held against.
    Shadow { seat: Seat, request: Arc<Request>, outline: Box<Outline> },
    /// There is no time to ask the candidate.
    Dropped { trial: Arc<Trial> },
}

/// How a check ended. `n_panics` are those that were contained on the way.
fn ended(answer: Result<&[GuardrailFailure], &CheckError>, n_panics: u64) -> Ended {
    let failed = |guardrail: &str, reason: &str| {
        Ended::Failed(GuardrailFailure { guardrail: guardrail.into(), reason: reason.to_owned() })
    };
    match answer {
        _ if n_panics > 0 => Ended::Panicked,
        Ok([]) => Ended::Well,
        Ok([first, ..]) => Ended::Failed(first.clone()),
        Err(CheckError::Internal(_)) => Ended::Panicked,
        Err(CheckError::Deadline) => failed("the whole check", "deadline"),
        Err(CheckError::UnknownPolicy { .. } | CheckError::NotReady) => {
            failed("the whole check", "not_ready")
        }
    }
}

impl FollowUp {
    pub(crate) fn new(
        engine: &Engine,
        (seat, side): (Seat, Side),
        request: &Arc<Request>,
        answer: &Result<Decision, CheckError>,
        (n_panics, had_time): (u64, bool),
    ) -> Option<FollowUp> {
        if side != Side::Shadowed {
            let mut found = answer.as_ref().map(failures);
            let mut is_hurried = false;
            if !had_time {
                // One caller in a hurry must not end the trial for everybody else.
                is_hurried = matches!(answer, Err(CheckError::Deadline));
                if let Ok(found) = &mut found {
                    let n_found = found.len();
                    found.retain(|failure| !failure.is_for_want_of_time());
                    is_hurried = found.is_empty() && n_found > 0;
                }
            }
            let ended = match found.as_deref() {
                _ if is_hurried && n_panics == 0 => Ended::Hurried,
                found => ended(found.map_err(|error| *error), n_panics),
            };
            return Some(FollowUp::Sample {
                trial: seat.trial,
                is_candidate: side == Side::Candidate,
                ended,
            });
        }
        // Without a decision there is nothing to be held against.
        let decision = answer.as_ref().ok()?;
        if !engine.inner.pool.has_time_aside() {
            return Some(FollowUp::Dropped { trial: seat.trial });
        }
        let outline = Box::new(Outline::of(decision));
        Some(FollowUp::Shadow { seat, request: Arc::clone(request), outline })
    }
}

impl Engine {
    /// Called when the caller of the check has its answer.
    pub(crate) fn follow_up(&self, follow_up: FollowUp) {
        match follow_up {
            FollowUp::Sample { trial, is_candidate: false, ended } => trial.evidence.stayed(&ended),
            FollowUp::Sample { trial, is_candidate: true, ended } => {
                let why = trial.evidence.decided(&ended);
                self.note(&trial, TrialEvent::Decided);
                self.judge(&trial, &ended, why);
            }
            FollowUp::Dropped { trial } => self.dropped(&trial),
            FollowUp::Shadow { seat, request, outline } => {
                let (engine, trial) = (self.clone(), Arc::clone(&seat.trial));
                let job = Box::new(move || engine.shadow(&seat, &request, &outline));
                if self.inner.pool.submit_aside(job).is_err() {
                    self.dropped(&trial);
                }
            }
        }
    }

    fn dropped(&self, trial: &Trial) {
        trial.evidence.dropped();
        self.note(trial, TrialEvent::Dropped);
    }

    /// Lets the candidate judge what was decided already.
    fn shadow(&self, seat: &Seat, request: &Arc<Request>, active: &Outline) {
        let trial = &seat.trial;
        if trial.evidence.is_over() {
            return;
        }
        let terms = Terms::aside();
        let since = self.inner.config.clock.now();
        let answer =
            self.contained(|| self.inner.decide(&seat.composite, request, &Caller::default(), since, &terms));
        let n_panics = self.inner.add_panics(&terms);
        let outline = answer.as_ref().map(Outline::of);
        let out_of_time = active.ran_out_of_time() || outline.as_ref().is_ok_and(Outline::ran_out_of_time);
        // Live checks came meanwhile: what it lost to them is not its fault.
        if out_of_time && n_panics == 0 && !self.inner.pool.is_calm() {
            return self.dropped(trial);
        }
        let (ended, difference) = match &outline {
            Ok(candidate) => {
                let failure = active.new_failure(candidate).cloned();
                let difference = active.difference(candidate).filter(|_| !out_of_time);
                (ended(Ok(failure.as_slice()), n_panics), difference)
            }
            Err(error) => (ended(Err(*error), n_panics), None),
        };
        if trial.evidence.is_over() {
            return;
        }
        let kind = difference.as_ref().map(|example| example.kind);
        let why = trial.evidence.shadowed(&ended, difference, outline.is_ok() && !out_of_time);
        self.note(trial, TrialEvent::Shadowed);
        if let Some(kind) = kind {
            self.note(trial, TrialEvent::Differed(kind));
        }
        self.judge(trial, &ended, why);
    }

    fn judge(&self, trial: &Arc<Trial>, ended: &Ended, why: Option<String>) {
        if ended.is_failure() {
            self.note(trial, TrialEvent::Failed);
        }
        if let Some(why) = why {
            self.abort_by_itself(trial, &why);
        }
    }
}
