//! Beginning, changing and ending trials.

use std::sync::{Arc, PoisonError};
use std::time::SystemTime;

use super::evidence::Evidence;
use super::{Trial, TrialError, TrialEvent, TrialLimits, TrialObserver, TrialPlan, TrialStatus};
use crate::live::Active;
use crate::parts::Parts;
use crate::{Engine, Revision};

impl Engine {
    /// Tries `part` beside the part of that name, which goes on serving. Another candidate of that name makes room.
    ///
    /// It is tried on policies that both of them have. A check sees one revision: the decision of a canary is made, from
    /// its first guardrail to its record, with all that serves and the candidate in its place, and names that revision.
    ///
    /// # Errors
    /// Nothing serves under that name, the plan makes no sense, or the candidate could not serve beside the others.
    pub fn try_part(
        &self,
        name: &str,
        part: Arc<Revision>,
        plan: TrialPlan,
        limits: TrialLimits,
    ) -> Result<(), TrialError> {
        plan.validate()?;
        let mut parts = self.inner.parts.lock().unwrap_or_else(PoisonError::into_inner);
        if !parts.serving.contains_key(name) {
            return Err(TrialError::NothingServes(name.to_owned()));
        }
        parts.with(name, &part)?;
        let evidence = Arc::new(Evidence::new(limits));
        let trial = Arc::new(Trial { name: name.into(), part, plan, evidence });
        if let Some(before) = parts.trials.insert(Arc::clone(&trial.name), trial) {
            before.evidence.close();
        }
        self.reseat(&parts);
        Ok(())
    }

    /// Goes on with the candidate of that name in another way. What was counted so far stays.
    ///
    /// # Errors
    /// There is none, or the plan makes no sense.
    pub fn change_trial(&self, name: &str, plan: TrialPlan) -> Result<TrialStatus, TrialError> {
        plan.validate()?;
        let mut parts = self.inner.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let trial = parts.trials.get(name).ok_or_else(|| TrialError::NoTrial(name.to_owned()))?;
        trial.evidence.begin_anew();
        let trial = Arc::new(Trial {
            name: Arc::clone(&trial.name),
            part: Arc::clone(&trial.part),
            plan,
            evidence: Arc::clone(&trial.evidence),
        });
        parts.trials.insert(Arc::clone(&trial.name), Arc::clone(&trial));
        self.reseat(&parts);
        Ok(status(&parts, &trial))
    }

    /// Ends the trial of the candidate of that name; gives what it has shown.
    ///
    /// # Errors
    /// There is none.
    pub fn end_trial(&self, name: &str) -> Result<TrialStatus, TrialError> {
        let mut parts = self.inner.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let trial = parts.trials.remove(name).ok_or_else(|| TrialError::NoTrial(name.to_owned()))?;
        trial.evidence.close();
        self.reseat(&parts);
        Ok(status(&parts, &trial))
    }

    /// Lets the candidate of that name serve and ends its trial, both at one moment. Gives what serves then.
    ///
    /// # Errors
    /// There is none, or it cannot serve beside the other parts; the trial goes on.
    pub fn promote(&self, name: &str) -> Result<Arc<Revision>, TrialError> {
        let mut parts = self.inner.parts.lock().unwrap_or_else(PoisonError::into_inner);
        let trial = parts.trials.get(name).ok_or_else(|| TrialError::NoTrial(name.to_owned()))?;
        let trial = Arc::clone(trial);
        let revision = parts.with(name, &trial.part)?;
        parts.trials.remove(name);
        parts.serving.insert(Arc::clone(&trial.name), Arc::clone(&trial.part));
        trial.evidence.close();
        Ok(self.serve(&parts, revision))
    }

    /// How the trial of that name stands; `None` without one.
    #[must_use]
    pub fn trial(&self, name: &str) -> Option<TrialStatus> {
        let parts = self.inner.parts.lock().unwrap_or_else(PoisonError::into_inner);
        parts.trials.get(name).map(|trial| status(&parts, trial))
    }

    /// What decides checks under this name now: what serves, or that with a candidate of a canary.
    #[must_use]
    pub fn deciding(&self, revision: &str) -> Option<Arc<Revision>> {
        let active = self.inner.live.current()?;
        if *active.revision.id == *revision {
            return Some(Arc::clone(&active.revision));
        }
        let seat = active.trials.values().find(|seat| *seat.composite.id == *revision)?;
        Some(Arc::clone(&seat.composite))
    }

    /// Tells `observer` about every trial from now on.
    pub fn observe_trials(&self, observer: Arc<dyn TrialObserver>) {
        let _one_at_a_time = self.inner.observing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut observers = Vec::clone(&self.inner.trial_observers.load());
        observers.push(observer);
        self.inner.trial_observers.store(Arc::new(observers));
    }

    pub(super) fn note(&self, trial: &Trial, event: TrialEvent) {
        for observer in self.inner.trial_observers.load().iter() {
            observer.noted(&trial.name, event);
        }
    }

    /// Ends it, unless somebody was faster.
    pub(super) fn abort_by_itself(&self, trial: &Arc<Trial>, why: &str) {
        let last = {
            let mut parts = self.inner.parts.lock().unwrap_or_else(PoisonError::into_inner);
            // The plan may have changed since: the candidate is the same as long as the evidence is.
            let same = |now: &&Arc<Trial>| Arc::ptr_eq(&now.evidence, &trial.evidence);
            let Some(now) = parts.trials.get(&trial.name).filter(same).cloned() else { return };
            now.evidence.close();
            parts.trials.remove(&now.name);
            self.reseat(&parts);
            status(&parts, &now)
        };
        tracing::warn!(part = %trial.name, candidate = %last.candidate, why, "a trial ended by itself");
        for observer in self.inner.trial_observers.load().iter() {
            observer.aborted_itself(&trial.name, &last, why);
        }
    }

    /// Called with the parts locked. What serves is not touched.
    fn reseat(&self, parts: &Parts) {
        let Some(active) = self.inner.live.current() else { return };
        let (revision, activated_at): (_, SystemTime) = (Arc::clone(&active.revision), active.activated_at);
        self.inner.live.swap(Active { revision, activated_at, trials: parts.seats() });
    }
}

fn status(parts: &Parts, trial: &Trial) -> TrialStatus {
    trial.evidence.status(trial, parts.composite(trial).id.clone())
}
