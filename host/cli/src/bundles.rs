//! Follows bundles and lets them serve: verified, loaded, tried on their own cases, then swapped in. Whatever goes wrong
//! on the way, what served before goes on, and the status says where it stopped.

mod activate;
mod rollout;
mod state;
mod trials;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail};
use balustrade_core::{BundleSource, StopFlag};
use balustrade_engine::{Engine, Revision, TrialPlan};
use balustrade_policy::bundle::TrustFile;
use balustrade_runtime::Runtime;
use balustrade_server::{
    BundleInfo, BundleRefusalInfo, BundleRevisionInfo, BundleService, EndedTrialInfo, Metrics, RollbackError,
    RollbackOrder, RollbackTarget, TrialOrder, TrialRefusal,
};
use balustrade_sources::{Follow, FollowEvent, Origin, Promoted, SourceConfig};

use state::{AuditEntry, StateDir};
use trials::Candidate;

use rollout::Rollout;
pub(crate) use rollout::RolloutArg;

/// Revisions of a bundle that may be rolled back to, besides the one that serves.
const KEPT_MAX: usize = 5;

/// How long until it is tried again to keep what could not be kept.
const KEEP_AGAIN: Duration = Duration::from_secs(60);

/// Who gave an order, in the audit trail of a server without keys.
const NOBODY: &str = "nobody in particular: the server has no keys";

/// Longest text of a refusal in the status and the audit trail, in bytes.
const DETAIL_BYTES_MAX: usize = 16 << 10;

/// A bundle and where it comes from, as `--bundle NAME=SOURCE` has it.
#[derive(Debug, Clone)]
pub(crate) struct BundleArg {
    name: String,
    source: SourceConfig,
}

impl std::str::FromStr for BundleArg {
    type Err = String;

    fn from_str(text: &str) -> Result<BundleArg, String> {
        let (name, source) =
            text.split_once('=').ok_or("write NAME=SOURCE, such as payments=dir:payments")?;
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if name.is_empty() || !name.bytes().all(plain) {
            return Err("the name of a bundle has a-z, 0-9 and hyphens; write NAME=SOURCE".to_owned());
        }
        let source = source.parse().map_err(|error: balustrade_core::SourceError| error.to_string())?;
        Ok(BundleArg { name: name.to_owned(), source })
    }
}

/// What following bundles takes.
pub(crate) struct Setup<'a> {
    pub(crate) bundles: &'a [BundleArg],
    /// How new versions begin; they serve at once where nothing is said.
    pub(crate) rollouts: &'a [RolloutArg],
    /// None takes bundles whoever made them.
    pub(crate) trust: Option<&'a Path>,
    pub(crate) state_dir: &'a Path,
    pub(crate) first_wait: Duration,
    pub(crate) engine: Engine,
    pub(crate) runtime: Arc<Runtime>,
    pub(crate) metrics: Arc<Metrics>,
}

/// All bundles that are followed.
pub(crate) struct Bundles {
    engine: Engine,
    runtime: Arc<Runtime>,
    metrics: Arc<Metrics>,
    trust: Option<PathBuf>,
    state: StateDir,
    /// One bundle is loaded at a time: compiling takes what processor time is left over.
    preparing: Mutex<()>,
    followed: BTreeMap<String, Followed>,
}

struct Followed {
    name: Arc<str>,
    source: String,
    rollout: Rollout,
    promoted: Promoted,
    standing: Mutex<Standing>,
    /// Held from a swap until the audit trail has it, so that both have one order. Readers of `standing` do not wait.
    swapping: Mutex<()>,
}

#[derive(Default)]
struct Standing {
    info: BundleInfo,
    /// The first one serves; then those that may be rolled back to, latest first.
    served: VecDeque<Served>,
    is_serving: bool,
    /// What is tried beside it.
    candidate: Option<Candidate>,
    last_trial: Option<EndedTrialInfo>,
}

/// A revision of a bundle, whole, so that it may serve again at once.
#[derive(Clone)]
struct Served {
    info: BundleRevisionInfo,
    part: Arc<Revision>,
}

/// Why a bundle does not serve.
struct Refused {
    step: &'static str,
    detail: String,
}

impl Refused {
    fn new(step: &'static str, detail: impl fmt::Display) -> Refused {
        let mut detail = detail.to_string();
        let mut end = detail.len().min(DETAIL_BYTES_MAX);
        while !detail.is_char_boundary(end) {
            end -= 1;
        }
        detail.truncate(end);
        Refused { step, detail }
    }

    fn info(&self) -> BundleRefusalInfo {
        BundleRefusalInfo { at_s: now_s(), step: self.step, detail: self.detail.clone() }
    }
}

impl Bundles {
    /// Starts a thread for each bundle. What is wrong with the arguments is told at once; what is wrong with a bundle or
    /// its source is told by the status, and mended without a restart.
    pub(crate) fn start(setup: Setup<'_>) -> anyhow::Result<Arc<Bundles>> {
        match setup.trust {
            // Looked at now so that a mistake shows at the start; read again for each bundle.
            Some(path) => drop(TrustFile::load(path).context("--trust")?),
            None => tracing::warn!(
                target: "balustrade::bundles",
                "--unsigned-bundles: signatures are NOT checked; whoever can write to a source decides what serves"
            ),
        }
        let mut rollouts = rollout::by_bundle(setup.rollouts)?;
        let state = StateDir::open(setup.state_dir)?;
        let mut followed = BTreeMap::new();
        let mut sources: Vec<(String, Box<dyn BundleSource>)> = Vec::new();
        for BundleArg { name, source } in setup.bundles {
            let opened =
                balustrade_sources::open(source.clone()).with_context(|| format!("--bundle {name}"))?;
            let one = Followed {
                name: name.as_str().into(),
                source: opened.describe(),
                rollout: rollouts.remove(name.as_str()).unwrap_or_default(),
                promoted: Promoted::default(),
                standing: Mutex::default(),
                swapping: Mutex::new(()),
            };
            if followed.insert(name.clone(), one).is_some() {
                bail!("--bundle {name}: stands twice; a bundle comes from one source");
            }
            sources.push((name.clone(), opened));
        }
        if let Some(name) = rollouts.keys().next() {
            bail!("--rollout {name}: there is no bundle of this name; add it with --bundle");
        }
        let bundles = Arc::new(Bundles {
            engine: setup.engine,
            runtime: setup.runtime,
            metrics: setup.metrics,
            trust: setup.trust.map(Path::to_owned),
            state,
            preparing: Mutex::new(()),
            followed,
        });
        bundles.engine.observe_trials(Arc::new(trials::Watch {
            bundles: Arc::downgrade(&bundles),
            metrics: Arc::clone(&bundles.metrics),
        }));
        for (name, source) in sources {
            let (bundles, first_wait) = (Arc::clone(&bundles), setup.first_wait);
            thread::Builder::new()
                .name(format!("bundle-{name}"))
                .spawn(move || bundles.follow(&name, source, first_wait))
                .context("cannot start a thread for a bundle")?;
        }
        Ok(bundles)
    }

    /// Until the process ends.
    fn follow(&self, name: &str, mut source: Box<dyn BundleSource>, first_wait: Duration) {
        let Some(followed) = self.followed.get(name) else { return };
        Follow {
            name,
            source: source.as_mut(),
            store: Some(self.state.last_good()),
            first_wait,
            keep_again: KEEP_AGAIN,
            tried_first: Some(&followed.promoted).filter(|_| followed.rollout != Rollout::Direct),
        }
        .run(
            &StopFlag::new(),
            &mut |fetched, origin| {
                self.activate(followed, fetched, origin).map_err(|refused| {
                    let text = format!("{}: {}", refused.step, refused.detail);
                    followed.lock().info.refusal = Some(refused.info());
                    text
                })
            },
            &mut |event| self.report(followed, &event),
        );
    }

    fn report(&self, followed: &Followed, event: &FollowEvent<'_>) {
        let (name, now) = (&*followed.name, now_s());
        let mut standing = followed.lock();
        let info = &mut standing.info;
        match event {
            FollowEvent::Serves(..) => info.state_error = None,
            FollowEvent::Refused(fetched, origin, why) => {
                let active = standing.active();
                drop(standing);
                self.metrics.bundle_refused(&followed.name);
                tracing::warn!(
                    target: "balustrade::bundles",
                    bundle = name, content = fetched.digest, why, "a bundle was refused; what served before goes on"
                );
                let entry =
                    AuditEntry::new(followed.who(*origin), "refuse", name, active.as_ref(), None, why);
                self.audit(&entry.with_content(&fetched.digest));
            }
            FollowEvent::Away(error) => {
                info.last_request_at_s = Some(now);
                info.source_error = Some(Refused::new("fetch", error).info());
                tracing::warn!(target: "balustrade::bundles", bundle = name, %error, "the source is away");
            }
            FollowEvent::NotKept(error) | FollowEvent::NotLoaded(error) => {
                info.state_error = Some(Refused::new("keep", error).info());
                tracing::warn!(target: "balustrade::bundles", bundle = name, %error, "the last good bundle");
            }
        }
    }

    /// A trail that cannot be written is told, and stops nobody: the way back must work on a full disk too.
    fn audit(&self, entry: &AuditEntry<'_>) {
        if let Err(error) = self.state.audit(entry) {
            tracing::error!(target: "balustrade::bundles", %error, "the audit trail could not be written");
        }
    }
}

impl Followed {
    fn lock(&self) -> MutexGuard<'_, Standing> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who brought a bundle, for the audit trail.
    fn who(&self, origin: Origin) -> &str {
        match origin {
            Origin::Source => &self.source,
            Origin::LastGood => "last good bundle",
        }
    }

    fn begin_swap(&self) -> MutexGuard<'_, ()> {
        self.swapping.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Standing {
    fn active(&self) -> Option<BundleRevisionInfo> {
        self.served.front().filter(|_| self.is_serving).map(|served| served.info.clone())
    }

    /// Puts it to the front; what it replaces, for the audit trail.
    fn serve(&mut self, served: Served) -> Option<BundleRevisionInfo> {
        let from = self.active();
        self.served.retain(|other| !other.is(&served));
        self.info.last_activation_at_s = Some(served.info.activated_at_s);
        self.info.refusal = None;
        self.served.push_front(served);
        self.served.truncate(KEPT_MAX + 1);
        self.is_serving = true;
        from
    }

    fn report(&self, followed: &Followed) -> BundleInfo {
        let kept = self.served.iter().skip(1).map(|served| served.info.clone()).collect();
        BundleInfo {
            name: followed.name.to_string(),
            source: followed.source.clone(),
            active: self.active(),
            last_trial: self.last_trial.clone(),
            kept,
            ..self.info.clone()
        }
    }
}

impl Served {
    fn is(&self, other: &Served) -> bool {
        self.info.digest == other.info.digest && self.info.revision == other.info.revision
    }
}

fn is_target(info: &BundleRevisionInfo, target: &RollbackTarget) -> bool {
    match target {
        RollbackTarget::Version(version) => info.version == *version,
        RollbackTarget::Revision(revision) => info.revision == *revision,
    }
}

impl BundleService for Bundles {
    fn ready(&self) -> bool {
        self.followed.values().all(|followed| followed.lock().is_serving)
    }

    fn bundles(&self) -> Vec<BundleInfo> {
        self.followed.values().map(|followed| self.info(followed)).collect()
    }

    fn roll_back(&self, bundle: &str, order: &RollbackOrder<'_>) -> Result<BundleInfo, RollbackError> {
        let followed = self.followed.get(bundle).ok_or(RollbackError::UnknownBundle)?;
        let _until_it_is_in_the_trail = followed.begin_swap();
        let standing = followed.lock();
        let mut kept = standing.served.iter().skip(1);
        let found = match order.to {
            Some(target) => kept.find(|served| is_target(&served.info, target)),
            None => kept.next(),
        };
        let Some(mut target) = found.cloned() else {
            let detail = "that revision is not kept; see `kept` of this bundle in /v1/status for what is";
            return Err(RollbackError::Impossible(detail.to_owned()));
        };
        drop(standing);
        self.engine
            .activate_part(bundle, Arc::clone(&target.part))
            .map_err(|error| RollbackError::Impossible(error.to_string()))?;
        target.info.activated_at_s = now_s();
        let to = target.info.clone();
        self.metrics.bundle_serves(&followed.name, to.version, to.activated_at_s, "rollback");
        let from = {
            let mut standing = followed.lock();
            let from = standing.serve(target);
            standing.info.origin = Some("rollback");
            from
        };
        let who = order.who.unwrap_or(NOBODY);
        tracing::warn!(
            target: "balustrade::bundles",
            bundle, version = to.version, revision = to.revision, who, "a bundle was rolled back"
        );
        self.audit(&AuditEntry::new(who, "rollback", bundle, from.as_ref(), Some(&to), order.why));
        Ok(self.info(followed))
    }

    fn promote(&self, bundle: &str, order: &TrialOrder<'_>) -> Result<BundleInfo, TrialRefusal> {
        self.promote_candidate(bundle, order)
    }

    fn abort(&self, bundle: &str, order: &TrialOrder<'_>) -> Result<BundleInfo, TrialRefusal> {
        self.abort_candidate(bundle, order)
    }

    fn change_trial(
        &self,
        bundle: &str,
        plan: &TrialPlan,
        order: &TrialOrder<'_>,
    ) -> Result<BundleInfo, TrialRefusal> {
        self.change_candidate(bundle, plan, order)
    }
}

impl fmt::Debug for Bundles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.followed.keys()).finish()
    }
}

/// Seconds since 1970.
fn now_s() -> u64 {
    seconds(SystemTime::now())
}

fn seconds(at: SystemTime) -> u64 {
    at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served(version: u64) -> BundleRevisionInfo {
        BundleRevisionInfo { version, revision: format!("r-{version}"), ..BundleRevisionInfo::default() }
    }

    #[test]
    fn a_bundle_is_a_name_and_a_source() {
        let arg: BundleArg = "payments=dir:a=b".parse().expect("good");
        assert_eq!(arg.name, "payments");
        for bad in ["payments", "=dir:a", "Pay=dir:a", "../x=dir:a", "a=s3://b"] {
            assert!(bad.parse::<BundleArg>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_long_refusal_is_cut_between_characters() {
        let refused = Refused::new("load", "é".repeat(DETAIL_BYTES_MAX));
        assert_eq!(refused.detail.len(), DETAIL_BYTES_MAX);
        let refused = Refused::new("load", format!("x{}", "é".repeat(DETAIL_BYTES_MAX)));
        assert_eq!(refused.detail.len(), DETAIL_BYTES_MAX - 1);
    }

    #[test]
    fn a_target_is_a_version_or_a_revision() {
        let is = |target: RollbackTarget| is_target(&served(7), &target);
        assert!(is(RollbackTarget::Version(7)) && is(RollbackTarget::Revision("r-7".to_owned())));
        assert!(!is(RollbackTarget::Version(8)) && !is(RollbackTarget::Revision("7".to_owned())));
    }
}
