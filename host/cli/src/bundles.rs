//! Follows bundles and lets them serve: verified, loaded, tried on their own cases, then swapped in. Whatever goes wrong
//! on the way, what served before goes on, and the status says where it stopped.

mod activate;
mod document;
pub(crate) mod list;
mod rollout;
mod standing;
mod state;
mod trail;
mod trials;
mod trouble;
mod way_back;
mod withdrawn;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail};
use balustrade_core::{BundleSource, LastAsked, StopFlag};
use balustrade_engine::conformance::Conformed;
use balustrade_engine::{Engine, TrialPlan};
use balustrade_inference::Models;
use balustrade_policy::bundle::TrustFile;
use balustrade_runtime::Runtime;
use balustrade_server::{
    BundleInfo, BundleRefusalInfo, BundleService, EventLog, Metrics, RollbackError, RollbackOrder,
    TrialOrder, TrialRefusal,
};
use balustrade_sources::{Follow, FollowEvent, Origin, Promoted, SourceConfig};

use standing::{Served, Standing, is_target};
use state::{AuditEntry, StateDir};

use rollout::Rollout;
pub(crate) use rollout::RolloutArg;

/// Revisions of a bundle that may be rolled back to, besides the one that serves.
const KEPT_MAX: usize = 5;

/// How long until it is tried again to keep what could not be kept.
const KEEP_AGAIN: Duration = Duration::from_secs(15);

/// Who gave an order, in the audit trail of a server without keys.
const NOBODY: &str = "nobody in particular: the server has no keys";

/// Longest text of a refusal in the status and the audit trail, in bytes.
const DETAIL_BYTES_MAX: usize = 16 << 10;

/// A bundle and where it comes from, as `--bundle NAME=SOURCE` or a file of bundles has it.
#[derive(Debug, Clone)]
pub(crate) struct BundleArg {
    name: String,
    source: SourceConfig,
    /// Where that was said, for messages.
    place: String,
}

impl std::str::FromStr for BundleArg {
    type Err = String;

    fn from_str(text: &str) -> Result<BundleArg, String> {
        let (name, source) =
            text.split_once('=').ok_or("write NAME=SOURCE, such as payments=dir:payments")?;
        checked_name(name).map_err(|error| format!("{error}; write NAME=SOURCE"))?;
        let source = source.parse().map_err(|error: balustrade_core::SourceError| error.to_string())?;
        Ok(BundleArg { name: name.to_owned(), source, place: format!("--bundle {name}") })
    }
}

/// Whether a bundle may be called so; if not, what names have to look like.
fn checked_name(name: &str) -> Result<(), String> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if name.is_empty() || !name.bytes().all(plain) {
        return Err("the name of a bundle has a-z, 0-9 and hyphens".to_owned());
    }
    Ok(())
}

/// What following bundles takes.
pub(crate) struct Setup<'a> {
    pub(crate) bundles: &'a [BundleArg],
    /// How new versions begin; they serve at once where nothing is said.
    pub(crate) rollouts: &'a [RolloutArg],
    /// None takes bundles whoever made them.
    pub(crate) trust: Option<&'a Path>,
    pub(crate) state_dir: &'a Path,
    /// Size of one file of the audit trail; then the next one begins.
    pub(crate) audit_bytes_max: u64,
    pub(crate) first_wait: Duration,
    /// Whether a plugin that does not conform is told of only, instead of refusing its bundle.
    pub(crate) conformance_warns: bool,
    pub(crate) engine: Engine,
    pub(crate) runtime: Arc<Runtime>,
    pub(crate) models: Arc<Models>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) events: Arc<EventLog>,
}

/// All bundles that are followed.
pub(crate) struct Bundles {
    engine: Engine,
    runtime: Arc<Runtime>,
    models: Arc<Models>,
    metrics: Arc<Metrics>,
    events: Arc<EventLog>,
    trust: Option<PathBuf>,
    conformance_warns: bool,
    /// Plugins that were judged already.
    conformed: Conformed,
    state: StateDir,
    /// One bundle is loaded at a time: compiling takes what processor time is left over.
    preparing: Mutex<()>,
    followed: BTreeMap<String, Followed>,
}

struct Followed {
    name: Arc<str>,
    source: String,
    asked: LastAsked,
    rollout: Rollout,
    promoted: Promoted,
    standing: Mutex<Standing>,
    /// Held from a swap until the audit trail has it, so that both have one order. Readers of `standing` do not wait.
    swapping: Mutex<()>,
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
        let state = StateDir::open(setup.state_dir, KEPT_MAX + 1, setup.audit_bytes_max)?;
        let mut followed = BTreeMap::new();
        let mut sources: Vec<(String, Box<dyn BundleSource>)> = Vec::new();
        for BundleArg { name, source, place } in setup.bundles {
            let opened = balustrade_sources::open(source.clone()).with_context(|| place.clone())?;
            let one = Followed {
                name: name.as_str().into(),
                source: opened.describe(),
                asked: opened.asked(),
                rollout: rollouts.remove(name.as_str()).unwrap_or_default(),
                promoted: Promoted::default(),
                standing: Mutex::default(),
                swapping: Mutex::new(()),
            };
            if followed.insert(name.clone(), one).is_some() {
                bail!("{place}: `{name}` stands twice; a bundle comes from one source");
            }
            sources.push((name.clone(), opened));
        }
        if let Some(name) = rollouts.keys().next() {
            bail!("--rollout {name}: there is no bundle of this name; add it with --bundle");
        }
        let bundles = Arc::new(Bundles {
            engine: setup.engine,
            runtime: setup.runtime,
            models: setup.models,
            metrics: setup.metrics,
            events: setup.events,
            trust: setup.trust.map(Path::to_owned),
            conformance_warns: setup.conformance_warns,
            conformed: Conformed::default(),
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
        let mending = Arc::clone(&bundles);
        thread::Builder::new()
            .name("bundle-state".to_owned())
            .spawn(move || {
                loop {
                    thread::sleep(KEEP_AGAIN);
                    mending.mend();
                }
            })
            .context("cannot start a thread for the state folder")?;
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
        let name = &*followed.name;
        let mut standing = followed.lock();
        let Standing { info, unpointed, .. } = &mut *standing;
        match event {
            FollowEvent::Serves(..) => {}
            FollowEvent::Kept(_) if unpointed.is_none() => info.state_error = None,
            // It is kept, but a restart would not take it: that goes on being told.
            FollowEvent::Kept(_) => {}
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
                let why = Refused::new("fetch", error).info();
                // It is asked again and again; an event is what is new.
                let is_new = info.source_error.as_ref().is_none_or(|before| before.detail != why.detail);
                info.source_error = Some(why.clone());
                drop(standing);
                tracing::warn!(target: "balustrade::bundles", bundle = name, %error, "the source is away");
                if is_new {
                    self.tell("source_away", followed, Some(&why));
                }
            }
            FollowEvent::NotKept(error) | FollowEvent::NotLoaded(error) => {
                let why = Refused::new("keep", error).info();
                info.state_error = Some(why.clone());
                drop(standing);
                tracing::warn!(target: "balustrade::bundles", bundle = name, %error, "the last good bundle");
                self.tell("state_error", followed, Some(&why));
            }
        }
    }

    /// Into the trail, and to whoever listens. A trail that cannot be written is told, and stops nobody: the way back must
    /// work on a full disk too.
    fn audit(&self, entry: &AuditEntry<'_>) {
        if let Err(error) = self.state.audit(entry) {
            tracing::error!(target: "balustrade::bundles", error, "the audit trail could not be written");
        }
        self.events.append(entry.what(), entry);
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

impl BundleService for Bundles {
    fn ready(&self) -> bool {
        self.followed.values().all(|followed| followed.lock().is_serving)
    }

    fn bundles(&self) -> Vec<BundleInfo> {
        let trouble = self.state.trouble();
        self.followed
            .values()
            .map(|followed| {
                let mut info = self.info(followed);
                info.state_error =
                    info.state_error.or_else(|| Some(Refused::new("keep", trouble.as_ref()?).info()));
                info
            })
            .collect()
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
        let found = found.cloned();
        drop(standing);
        let mut target = found.map_or_else(|| self.take_from_disk(followed, order.to), Ok)?;
        self.engine
            .activate_part(bundle, Arc::clone(&target.part))
            .map_err(|error| RollbackError::Impossible(error.to_string()))?;
        target.info.activated_at_s = now_s();
        let (to, content) = (target.info.clone(), target.content.clone());
        self.metrics.bundle_serves(&followed.name, to.version, to.activated_at_s, "rollback");
        let (left, from) = {
            let mut standing = followed.lock();
            let left = standing.serving().map(|left| left.content.clone());
            let from = standing.serve(target);
            standing.info.origin = Some("rollback");
            (left, from)
        };
        let who = order.who.unwrap_or(NOBODY);
        tracing::warn!(
            target: "balustrade::bundles",
            bundle, version = to.version, revision = to.revision, who, "a bundle was rolled back"
        );
        self.audit(&AuditEntry::new(who, "rollback", bundle, from.as_ref(), Some(&to), order.why));
        self.outlive(followed, (from.as_ref(), left.as_deref()), (&to, &content), (who, order.why));
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
pub(crate) fn now_s() -> u64 {
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
}
