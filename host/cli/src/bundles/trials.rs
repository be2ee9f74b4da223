//! Candidates: a new version that is tried beside the one that serves, and what becomes of it.

use std::sync::{Arc, Weak};
use std::thread;

use balustrade_core::Fetched;
use balustrade_engine::{
    Revision, TrialError, TrialEvent, TrialLimits, TrialObserver, TrialPlan, TrialStatus,
};
use balustrade_server::{
    BundleCandidateInfo, BundleInfo, BundleRevisionInfo, EndedTrialInfo, Metrics, TrialOrder, TrialRefusal,
};
use balustrade_sources::{Activated, Origin};

use super::rollout::{Rollout, describe};
use super::state::AuditEntry;
use super::{Bundles, Followed, Refused, Served, now_s};

/// Who ended a trial that ended by itself, in the audit trail.
const THE_TRIAL: &str = "the trial itself";

/// A version that is tried, whole, so that it may serve at once.
pub(super) struct Candidate {
    info: BundleRevisionInfo,
    part: Arc<Revision>,
    /// What it was made of, to be kept for the next start once it serves.
    fetched: Fetched,
    since_s: u64,
}

impl Bundles {
    /// Puts a new version on trial if that is how it begins; `None` when it is to serve at once. Called while a swap has
    /// begun.
    pub(super) fn put_on_trial(
        &self,
        followed: &Followed,
        fetched: &Fetched,
        origin: Origin,
        served: &Served,
    ) -> Result<Option<Activated>, Refused> {
        let Rollout::Trial(plan) = &followed.rollout else { return Ok(None) };
        // Without anything that serves, the candidate is better than nothing.
        let Some(active) = followed.lock().active().filter(|_| origin == Origin::Source) else {
            return Ok(None);
        };
        let (name, who) = (&followed.name, followed.who(origin));
        if (&active.digest, &active.revision) == (&served.info.digest, &served.info.revision) {
            let why = "the source went back to the version that serves";
            if let Some(candidate) = self.end(followed, "replaced", why) {
                self.audit(&AuditEntry::new(who, "abort", name, Some(&active), Some(&candidate.info), why));
            }
            return Ok(Some(Activated::Serves));
        }
        self.engine
            .try_part(name, Arc::clone(&served.part), plan.clone(), TrialLimits::default())
            .map_err(|error| Refused::new("activate", error))?;
        let info = served.info.clone();
        let candidate = Candidate {
            info: info.clone(),
            part: Arc::clone(&served.part),
            fetched: fetched.clone(),
            since_s: now_s(),
        };
        let before = {
            let mut standing = followed.lock();
            let before = standing.candidate.replace(candidate);
            if let Some(before) = &before {
                let why = format!("version {} came", info.version);
                standing.last_trial = Some(ended(&before.info, "replaced", &why));
            }
            standing.info.refusal = None;
            before
        };
        self.metrics.bundle_candidate(name, Some(info.version));
        tracing::info!(
            target: "balustrade::bundles",
            bundle = &**name, version = info.version, revision = info.revision, plan = plan.as_str(), "a candidate is tried"
        );
        let mut why = describe(plan);
        if let Some(before) = before {
            why.push_str(&format!("; instead of the candidate of version {}", before.info.version));
        }
        self.audit(&AuditEntry::new(who, "candidate", name, Some(&active), Some(&info), &why));
        Ok(Some(Activated::OnTrial))
    }

    /// The bundle's candidate, if it is the one that is meant. Called while a swap has begun.
    fn candidate(
        &self,
        followed: &Followed,
        order: &TrialOrder<'_>,
    ) -> Result<BundleRevisionInfo, TrialRefusal> {
        let standing = followed.lock();
        let Some(candidate) = &standing.candidate else {
            let detail =
                "there is no candidate; see `candidate` and `last_trial` of this bundle in /v1/status";
            return Err(TrialRefusal::Impossible(detail.to_owned()));
        };
        let version = candidate.info.version;
        match order.version.filter(|asked| *asked != version) {
            Some(asked) => Err(TrialRefusal::Impossible(format!(
                "the candidate is version {version}, not {asked}; look at it first"
            ))),
            None => Ok(candidate.info.clone()),
        }
    }

    pub(super) fn promote_candidate(
        &self,
        bundle: &str,
        order: &TrialOrder<'_>,
    ) -> Result<BundleInfo, TrialRefusal> {
        let followed = self.followed.get(bundle).ok_or(TrialRefusal::UnknownBundle)?;
        let swapping = followed.begin_swap();
        self.candidate(followed, order)?;
        self.engine.promote(bundle).map_err(refused)?;
        let Some(candidate) = followed.lock().candidate.take() else {
            return Err(TrialRefusal::Impossible("the candidate has just gone".to_owned()));
        };
        let content = candidate.fetched.digest.clone();
        let mut served = Served { info: candidate.info, part: candidate.part, content: content.clone() };
        served.info.activated_at_s = now_s();
        let (to, count) = (served.info.clone(), served.part.load_count());
        self.metrics.bundle_serves(&followed.name, to.version, to.activated_at_s, "promote");
        self.metrics.bundle_candidate(&followed.name, None);
        let (left, from) = {
            let mut standing = followed.lock();
            let left = standing.serving().map(|left| left.content.clone());
            standing.last_trial = Some(ended(&to, "promoted", order.why));
            (standing.info.loaded, standing.info.reused) = (count.loaded, count.reused);
            standing.info.origin = Some("promote");
            (left, standing.serve(served))
        };
        self.ordered(followed, order, "promote", from.as_ref(), &to, order.why);
        if let Err(error) = self.state.saw(bundle, to.version, &to.digest) {
            tracing::error!(target: "balustrade::bundles", bundle, error, "the version could not be noted");
        }
        drop(swapping);
        let store = self.state.last_good();
        // First, so that what served before is not kept in its place if the disk takes that one late. That the candidate is
        // not there yet is no trouble, and what is wrong with the record is told by what keeps it.
        let _ = store.point(bundle, &content, left.as_deref());
        let kept = store.keep(bundle, &candidate.fetched, &followed.source);
        followed.promoted.serves(Some(candidate.fetched).filter(|_| kept.is_err()));
        followed.lock().info.state_error = kept.err().map(|error| {
            tracing::error!(target: "balustrade::bundles", bundle, %error, "what serves could not be kept");
            Refused::new("keep", error).info()
        });
        Ok(self.info(followed))
    }

    pub(super) fn abort_candidate(
        &self,
        bundle: &str,
        order: &TrialOrder<'_>,
    ) -> Result<BundleInfo, TrialRefusal> {
        let followed = self.followed.get(bundle).ok_or(TrialRefusal::UnknownBundle)?;
        let swapping = followed.begin_swap();
        self.candidate(followed, order)?;
        let Some(candidate) = self.end(followed, "aborted", order.why) else {
            return Err(TrialRefusal::Impossible("the candidate has just gone".to_owned()));
        };
        let active = followed.lock().active();
        self.ordered(followed, order, "abort", active.as_ref(), &candidate.info, order.why);
        drop(swapping);
        Ok(self.info(followed))
    }

    pub(super) fn change_candidate(
        &self,
        bundle: &str,
        plan: &TrialPlan,
        order: &TrialOrder<'_>,
    ) -> Result<BundleInfo, TrialRefusal> {
        let followed = self.followed.get(bundle).ok_or(TrialRefusal::UnknownBundle)?;
        let swapping = followed.begin_swap();
        let to = self.candidate(followed, order)?;
        self.engine.change_trial(bundle, plan.clone()).map_err(refused)?;
        let active = followed.lock().active();
        let why = format!("{}: {}", describe(plan), order.why);
        self.ordered(followed, order, "trial", active.as_ref(), &to, &why);
        drop(swapping);
        Ok(self.info(followed))
    }

    /// Takes the candidate away; `None` when there is none, or it has ended by itself just now.
    fn end(&self, followed: &Followed, outcome: &'static str, why: &str) -> Option<Candidate> {
        // First, so that whoever hears of an end by itself later finds nothing to do.
        self.engine.end_trial(&followed.name).ok()?;
        let mut standing = followed.lock();
        let candidate = standing.candidate.take()?;
        standing.last_trial = Some(ended(&candidate.info, outcome, why));
        drop(standing);
        self.metrics.bundle_candidate(&followed.name, None);
        Some(candidate)
    }

    fn ordered(
        &self,
        followed: &Followed,
        order: &TrialOrder<'_>,
        what: &'static str,
        from: Option<&BundleRevisionInfo>,
        to: &BundleRevisionInfo,
        why: &str,
    ) {
        let (name, who) = (&*followed.name, order.who.unwrap_or(super::NOBODY));
        tracing::warn!(
            target: "balustrade::bundles",
            bundle = name, version = to.version, revision = to.revision, who, what, "an order about a candidate"
        );
        self.audit(&AuditEntry::new(who, what, name, from, Some(to), why));
    }

    /// How a bundle stands, with its candidate.
    pub(super) fn info(&self, followed: &Followed) -> BundleInfo {
        let (mut info, candidate) = {
            let standing = followed.lock();
            let candidate = standing.candidate.as_ref();
            let candidate = candidate.map(|one| (one.info.version, one.info.digest.clone(), one.since_s));
            (standing.report(followed), candidate)
        };
        info.candidate = candidate.and_then(|(version, digest, since_s)| {
            Some(BundleCandidateInfo::new(version, digest, since_s, self.engine.trial(&followed.name)?))
        });
        info
    }

    fn aborted_itself(&self, name: &str, last: &TrialStatus, why: &str) {
        let Some(followed) = self.followed.get(name) else { return };
        let _until_it_is_in_the_trail = followed.begin_swap();
        let mut standing = followed.lock();
        let is_it = |candidate: &Candidate| *candidate.info.revision == *last.candidate;
        if !standing.candidate.as_ref().is_some_and(is_it) || self.engine.trial(name).is_some() {
            // A newer one has come since; the trail has both.
            let active = standing.active();
            drop(standing);
            let why = format!("{}: {why}", last.candidate);
            self.audit(&AuditEntry::new(THE_TRIAL, "self_abort", name, active.as_ref(), None, &why));
            return;
        }
        let Some(candidate) = standing.candidate.take() else { return };
        standing.last_trial = Some(ended(&candidate.info, "self_aborted", why));
        let active = standing.active();
        drop(standing);
        self.metrics.bundle_candidate(&followed.name, None);
        tracing::error!(
            target: "balustrade::bundles",
            bundle = name, version = candidate.info.version, revision = candidate.info.revision, why,
            "a candidate failed; what serves goes on"
        );
        self.audit(&AuditEntry::new(
            THE_TRIAL,
            "self_abort",
            name,
            active.as_ref(),
            Some(&candidate.info),
            why,
        ));
    }
}

fn ended(info: &BundleRevisionInfo, outcome: &'static str, why: &str) -> EndedTrialInfo {
    EndedTrialInfo {
        version: info.version,
        digest: info.digest.clone(),
        revision: info.revision.clone(),
        outcome,
        why: why.to_owned(),
        at_s: now_s(),
    }
}

fn refused(error: TrialError) -> TrialRefusal {
    match error {
        TrialError::BadPlan(detail) => TrialRefusal::BadPlan(detail),
        error => TrialRefusal::Impossible(error.to_string()),
    }
}

/// Hears from the engine how trials go.
pub(super) struct Watch {
    /// The engine is one of its parts.
    pub(super) bundles: Weak<Bundles>,
    pub(super) metrics: Arc<Metrics>,
}

impl TrialObserver for Watch {
    fn noted(&self, name: &Arc<str>, event: TrialEvent) {
        self.metrics.candidate_noted(name, event);
    }

    fn aborted_itself(&self, name: &Arc<str>, last: &TrialStatus, why: &str) {
        let Some(bundles) = self.bundles.upgrade() else { return };
        let (name, last, why) = (Arc::clone(name), last.clone(), why.to_owned());
        // It waits for the disk, and this thread has checks to run.
        let noting = move || bundles.aborted_itself(&name, &last, &why);
        if let Err(error) = thread::Builder::new().name("bundle-trial".to_owned()).spawn(noting) {
            tracing::error!(target: "balustrade::bundles", %error, "the end of a trial could not be noted");
        }
    }
}
