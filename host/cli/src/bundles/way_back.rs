//! What makes a rollback outlive the process, and brings back what only the disk has.

use balustrade_core::{FetchedContent, SourceError};
use balustrade_policy::bundle::{Bundle, BundleLimits};
use balustrade_server::{BundleRevisionInfo, RollbackError, RollbackTarget};
use balustrade_sources::{Kept, Origin};

use super::withdrawn::Withdrawal;
use super::{Bundles, Followed, Refused, Served};

/// Why a bundle is made ready to serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// Its source brought it.
    Source,
    /// It was kept on this disk, and the source has nothing that may serve.
    LastGood,
    /// Somebody asked for this version, so that it had been rolled back from counts no more.
    Hand,
}

impl From<Origin> for Reason {
    fn from(origin: Origin) -> Reason {
        match origin {
            Origin::Source => Reason::Source,
            Origin::LastGood => Reason::LastGood,
        }
    }
}

/// What the status says of a version that was rolled back from.
pub(super) fn refusal(source: &str, bundle: &str, withdrawn: &Withdrawal) -> String {
    let Withdrawal { version, at, by, why, .. } = withdrawn;
    format!(
        "{source}: version {version} was rolled back at {at} by {by} ({why}); publish a higher version, or let this one \
         serve again with `balustrade bundle rollback {bundle} --to {version}`"
    )
}

impl Bundles {
    /// A version that is not in memory, from the disk, ready to serve. `None` wants the latest but the one that serves.
    pub(super) fn take_from_disk(
        &self,
        followed: &Followed,
        to: Option<&RollbackTarget>,
    ) -> Result<Served, RollbackError> {
        let impossible = |detail: String| RollbackError::Impossible(detail);
        let store = self.state.last_good();
        let digests = store.digests(&followed.name).map_err(|error| impossible(error.to_string()))?;
        let serving = followed.lock().active().map(|info| info.digest);
        let mut versions = Vec::new();
        for digest in digests {
            // What is damaged is not there.
            let Ok(Some(kept)) = store.load_digest(&followed.name, &digest) else { continue };
            let Ok(bundle) = opened(&kept, followed) else { continue };
            let (version, manifest) = (bundle.manifest().version, bundle.digest().to_string());
            let is_it = match to {
                Some(RollbackTarget::Version(wanted)) => version == *wanted,
                Some(RollbackTarget::Revision(_)) => false,
                None => self.state.withdrawn().find(&followed.name, &manifest).is_none(),
            };
            if serving.as_ref() == Some(&manifest) {
                continue;
            }
            if is_it {
                return self
                    .make(followed, &kept.fetched, Reason::Hand)
                    .map_err(|refused| impossible(format!("{}: {}", refused.step, refused.detail)));
            }
            versions.push(version.to_string());
        }
        Err(impossible(format!(
            "that revision is not kept; see `kept` of this bundle in /v1/status for what is in memory; on the disk {}",
            if versions.is_empty() {
                "is nothing else".to_owned()
            } else {
                format!("are the versions {}", versions.join(", "))
            }
        )))
    }

    /// Notes on the disk that `to` serves instead of `from`, each with the digest of its content, so that a restart does not
    /// undo it. What cannot be noted is told by the status; the rollback holds until then.
    pub(super) fn outlive(
        &self,
        followed: &Followed,
        from: (Option<&BundleRevisionInfo>, Option<&str>),
        to: (&BundleRevisionInfo, &str),
        (who, why): (&str, &str),
    ) {
        let name = &*followed.name;
        // First, so that a process that dies between the two starts with the one or the other, and with nothing between.
        self.point(followed, to.0.version, to.1, from.1.filter(|from| *from != to.1));
        // Going forward says nothing against what served.
        let back = from.0.filter(|from| from.digest != to.0.digest && from.version >= to.0.version);
        let withdrawal = back.map(|from| Withdrawal::now(from.version, &from.digest, who, why));
        if let Err(error) = self.state.withdrawn().note(name, &to.0.digest, withdrawal) {
            tracing::error!(
                target: "balustrade::bundles",
                bundle = name, error, "the rollback could not be noted; a restart would undo it"
            );
        }
    }

    /// Lets what was kept with the digest `to` serve after a restart too.
    fn point(&self, followed: &Followed, version: u64, to: &str, from: Option<&str>) {
        let pointed = self.state.last_good().point(&followed.name, to, from);
        let is_full = pointed.is_err();
        let trouble = match pointed {
            Ok(true) => None,
            Ok(false) => Some(SourceError::new(
                "disk",
                format!(
                    "version {version} is not kept on the disk, so a restart has only what the source brings; publish a \
                     higher version with its content"
                ),
            )),
            Err(error) => Some(error),
        };
        if let Some(error) = &trouble {
            tracing::error!(
                target: "balustrade::bundles",
                bundle = &*followed.name, %error, "the rollback could not be kept"
            );
        }
        let mut standing = followed.lock();
        standing.info.state_error = trouble.map(|error| Refused::new("keep", error).info());
        standing.unpointed = is_full.then(|| to.to_owned());
    }

    /// Tries again to keep what the disk did not take.
    pub(super) fn mend(&self) {
        for followed in self.followed.values() {
            let _nothing_else_is_swapped_in = followed.begin_swap();
            let due = {
                let standing = followed.lock();
                // Something later may serve by now.
                let serving =
                    standing.serving().filter(|served| standing.unpointed.as_ref() == Some(&served.content));
                serving.map(|served| (served.info.version, served.content.clone()))
            };
            if let Some((version, content)) = due {
                self.point(followed, version, &content, None);
            }
        }
        if let Some(trouble) = self.state.mend() {
            tracing::error!(target: "balustrade::bundles", trouble, "the state folder takes nothing");
        }
    }
}

fn opened(kept: &Kept, followed: &Followed) -> Result<Bundle, balustrade_policy::bundle::BundleError> {
    let limits = BundleLimits::default();
    match &kept.fetched.content {
        FetchedContent::Dir(path) => Bundle::open(path, &limits),
        FetchedContent::Archive(bytes) => Bundle::from_archive(bytes, &followed.source, &limits),
    }
}
