//! How one bundle stands: what serves, what may be rolled back to, what is tried.

use std::collections::VecDeque;
use std::sync::Arc;

use balustrade_engine::Revision;
use balustrade_server::{BundleInfo, BundleRevisionInfo, EndedTrialInfo, RollbackTarget};

use super::trials::Candidate;
use super::{Followed, KEPT_MAX, seconds};

#[derive(Default)]
pub(super) struct Standing {
    pub(super) info: BundleInfo,
    /// The first one serves; then those that may be rolled back to, latest first.
    pub(super) served: VecDeque<Served>,
    pub(super) is_serving: bool,
    /// Content that was rolled back to, and that the disk could not be told about.
    pub(super) unpointed: Option<String>,
    /// What is tried beside it.
    pub(super) candidate: Option<Candidate>,
    pub(super) last_trial: Option<EndedTrialInfo>,
}

/// A revision of a bundle, whole, so that it may serve again at once.
#[derive(Clone)]
pub(super) struct Served {
    pub(super) info: BundleRevisionInfo,
    pub(super) part: Arc<Revision>,
    /// Digest of what was fetched, by which it is kept on the disk.
    pub(super) content: String,
}

impl Standing {
    /// What serves.
    pub(super) fn serving(&self) -> Option<&Served> {
        self.served.front().filter(|_| self.is_serving)
    }

    pub(super) fn active(&self) -> Option<BundleRevisionInfo> {
        self.serving().map(|served| served.info.clone())
    }

    /// Puts it to the front; what it replaces, for the audit trail.
    pub(super) fn serve(&mut self, served: Served) -> Option<BundleRevisionInfo> {
        let from = self.active();
        self.served.retain(|other| !other.is(&served));
        self.info.last_activation_at_s = Some(served.info.activated_at_s);
        self.info.refusal = None;
        self.served.push_front(served);
        self.served.truncate(KEPT_MAX + 1);
        self.is_serving = true;
        from
    }

    pub(super) fn report(&self, followed: &Followed) -> BundleInfo {
        let kept = self.served.iter().skip(1).map(|served| served.info.clone()).collect();
        let (last_request_at_s, last_request) =
            followed.asked.get().map(|(at, outcome)| (seconds(at), outcome.as_str())).unzip();
        BundleInfo {
            name: followed.name.to_string(),
            source: followed.source.clone(),
            active: self.active(),
            last_request_at_s,
            last_request,
            // A source that answers again, be it that nothing is new, is no longer away.
            source_error: self.info.source_error.clone().filter(|_| last_request == Some("failed")),
            last_trial: self.last_trial.clone(),
            kept,
            ..self.info.clone()
        }
    }
}

impl Served {
    pub(super) fn is(&self, other: &Served) -> bool {
        self.info.digest == other.info.digest && self.info.revision == other.info.revision
    }
}

pub(super) fn is_target(info: &BundleRevisionInfo, target: &RollbackTarget) -> bool {
    match target {
        RollbackTarget::Version(version) => info.version == *version,
        RollbackTarget::Revision(revision) => info.revision == *revision,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served(version: u64) -> BundleRevisionInfo {
        BundleRevisionInfo { version, revision: format!("r-{version}"), ..BundleRevisionInfo::default() }
    }

    #[test]
    fn a_target_is_a_version_or_a_revision() {
        let is = |target: RollbackTarget| is_target(&served(7), &target);
        assert!(is(RollbackTarget::Version(7)) && is(RollbackTarget::Revision("r-7".to_owned())));
        assert!(!is(RollbackTarget::Version(8)) && !is(RollbackTarget::Revision("7".to_owned())));
    }
}
