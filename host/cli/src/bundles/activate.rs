//! From bytes that came from somewhere to a revision that serves, step by step.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError};
use std::time::Instant;

use balustrade_core::{CLASSIFIER, Fetched, FetchedContent};
use balustrade_engine::Revision;
use balustrade_policy::bundle::{
    Admitted, Bundle, BundleError, BundleLimits, EngineVersion, Expectations, TrustFile, Unverified, UtcTime,
    verify,
};
use balustrade_runtime::OwnPlugins;
use balustrade_server::BundleRevisionInfo;
use balustrade_sources::{Activated, Origin};

use super::state::AuditEntry;
use super::way_back::{self, Reason};
use super::{Bundles, Followed, Refused, Served, millis, now_s, seconds};
use crate::{cases, models};

/// Problems of cases that a refusal lists.
const CASES_LISTED_MAX: usize = 20;

impl Bundles {
    pub(super) fn activate(
        &self,
        followed: &Followed,
        fetched: &Fetched,
        origin: Origin,
    ) -> Result<Activated, Refused> {
        let begun = Instant::now();
        let is_first = !followed.lock().is_serving;
        let was_away = {
            let mut standing = followed.lock();
            standing.info.last_download_at_s = Some(seconds(fetched.fetched_at));
            standing.info.source_error.take_if(|_| origin == Origin::Source).is_some()
        };
        if was_away {
            self.tell("source_back", followed, None);
        }
        // One bad bundle must not end the thread that would bring a better one.
        let made = catch_unwind(AssertUnwindSafe(|| self.make(followed, fetched, origin.into())));
        let served = made.unwrap_or_else(|_panic| {
            Err(Refused::new("load", "a panic of the host was contained; please report this"))
        })?;
        let _until_it_is_in_the_trail = followed.begin_swap();
        if is_first && followed.lock().is_serving {
            // Somebody rolled back while this start was still loading: it must not undo that.
            return match origin {
                Origin::LastGood => Ok(Activated::Serves),
                Origin::Source => Err(Refused::new(
                    "version",
                    format!(
                        "while version {} was loaded for the start, another version was rolled back to; publish a higher \
                         version",
                        served.info.version
                    ),
                )),
            };
        }
        if let Some(activated) = self.put_on_trial(followed, fetched, origin, &served)? {
            return Ok(activated);
        }
        self.engine
            .activate_part(&followed.name, Arc::clone(&served.part))
            .map_err(|error| Refused::new("activate", error))?;
        let (to, count) = (served.info.clone(), served.part.load_count());
        self.state.last_good().serves(&followed.name, &fetched.digest);
        let who = followed.who(origin);
        let (result, origin) = match origin {
            Origin::Source => ("ok", "source"),
            Origin::LastGood => ("last_good", "last_good"),
        };
        self.metrics.bundle_serves(&followed.name, to.version, to.activated_at_s, result);
        let from = {
            let mut standing = followed.lock();
            standing.info.activation_ms = Some(millis(begun));
            (standing.info.loaded, standing.info.reused) = (count.loaded, count.reused);
            standing.info.origin = Some(origin);
            // The last good one serves because the source's was refused, or is away: that goes on being told.
            let refusal = standing.info.refusal.take().filter(|_| result == "last_good");
            let from = standing.serve(served);
            standing.info.refusal = refusal;
            from
        };
        tracing::info!(
            target: "balustrade::bundles",
            bundle = &*followed.name, version = to.version, revision = to.revision, origin, "a bundle serves"
        );
        self.audit(&AuditEntry::new(who, "activate", &followed.name, from.as_ref(), Some(&to), result));
        if let Err(error) = self.state.saw(&followed.name, to.version, &to.digest) {
            tracing::error!(
                target: "balustrade::bundles",
                bundle = &*followed.name, error, "the version could not be noted; an older one is refused until a restart only"
            );
        }
        Ok(Activated::Serves)
    }

    pub(super) fn make(
        &self,
        followed: &Followed,
        fetched: &Fetched,
        reason: Reason,
    ) -> Result<Served, Refused> {
        let limits = BundleLimits::default();
        let opened = match &fetched.content {
            FetchedContent::Dir(path) => Bundle::open(path, &limits),
            FetchedContent::Archive(bytes) => Bundle::from_archive(bytes, &followed.source, &limits),
        };
        let bundle = opened.map_err(|error| Refused::new("open", error))?;
        let name = &bundle.manifest().name;
        if **name != *followed.name {
            let detail = format!(
                "{}: it is called `{name}`, and `{}` is expected here; name it so in --bundle or in bundle.yaml",
                bundle.source(),
                followed.name
            );
            return Err(Refused::new("verify", detail));
        }
        let admitted = self.admit(followed, bundle, reason)?;
        followed.lock().info.last_verification_at_s = Some(now_s());

        let bundle = admitted.bundle();
        self.check_built_in(bundle)?;
        let policies = bundle.policies().map_err(|error| Refused::new("parse", error))?;
        let case_files = bundle.cases().map_err(|error| Refused::new("parse", error))?;
        let _one_at_a_time = self.preparing.lock().unwrap_or_else(PoisonError::into_inner);
        let plugins = bundle.plugins().map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
        let plugins = OwnPlugins::new(Arc::clone(&self.runtime), bundle.source(), plugins);
        let factory = models::beside(Arc::new(plugins), &self.models, Some(bundle));
        let part = self.engine.prepare_with(policies, factory.as_ref());
        self.runtime.release_loading();
        let part = Arc::new(part.map_err(|error| Refused::new("load", error))?);
        self.try_plugins(followed, &part)?;
        for (policy, file) in &case_files {
            self.try_cases(&part, policy, file)?;
        }
        let info = BundleRevisionInfo {
            version: bundle.manifest().version,
            digest: bundle.digest().to_string(),
            revision: part.id().to_string(),
            activated_at_s: now_s(),
        };
        Ok(Served { info, part, content: fetched.digest.clone() })
    }

    /// Refuses a bundle that wants plugins which this host does not have, before anything is compiled.
    fn check_built_in(&self, bundle: &Bundle) -> Result<(), Refused> {
        let is_here = |name: &str| name == CLASSIFIER || self.runtime.has(name);
        let missing = bundle.manifest().built_in.iter().filter(|name| !is_here(name));
        let lines: Vec<String> = missing
            .map(|name| {
                format!(
                    "{}/bundle.yaml: built_in: this host has no plugin `{name}`; put {name}.wasm into a folder that \
                     --plugins names, or into the bundle's `plugins` and take it off the list",
                    bundle.source()
                )
            })
            .collect();
        if lines.is_empty() { Ok(()) } else { Err(Refused::new("load", lines.join("\n"))) }
    }

    /// Whether it is signed, and newer than what was here.
    fn admit(&self, followed: &Followed, bundle: Bundle, reason: Reason) -> Result<Admitted, Refused> {
        let engine = EngineVersion::of_program(env!("CARGO_PKG_VERSION"));
        let seen = self.state.highest(&followed.name);
        // What this host kept may be one version behind what it had noted, if it ended between the two.
        let floor = seen.as_ref().map(|seen| seen.version).filter(|_| reason == Reason::Source);
        let admitted = match &self.trust {
            Some(path) => {
                let trust = TrustFile::load(path).map_err(|error| Refused::new("verify", error))?;
                let expect = Expectations { now: UtcTime::now(), version_min: floor, engine };
                let verified = verify(bundle, &trust, &expect).map_err(|error| {
                    let step = if matches!(error, BundleError::Older { .. }) { "version" } else { "verify" };
                    Refused::new(step, error)
                })?;
                Admitted::Verified(verified)
            }
            None => {
                if let Some(engine) = engine {
                    let accepted = Unverified::accept(bundle, engine);
                    Admitted::Unverified(accepted.map_err(|error| Refused::new("verify", error))?)
                } else {
                    return Err(Refused::new("verify", "this program does not know its own version"));
                }
            }
        };
        let bundle = admitted.bundle();
        let withdrawn = self.state.withdrawn().find(&followed.name, &bundle.digest().to_string());
        if let Some(withdrawn) = withdrawn.filter(|_| reason != Reason::Hand) {
            return Err(Refused::new(
                "version",
                way_back::refusal(bundle.source(), &followed.name, &withdrawn),
            ));
        }
        // A folder that somebody works in has no manifest, and changes under one version.
        if bundle.is_sealed() {
            let (version, digest) = (bundle.manifest().version, bundle.digest().to_string());
            if let Some(floor) = floor.filter(|floor| version < *floor) {
                let detail = format!(
                    "{}: version {version} is older than {floor}, which served here; build a newer one, or roll back",
                    bundle.source()
                );
                return Err(Refused::new("version", detail));
            }
            if let Some(seen) = seen.filter(|seen| seen.version == version && seen.digest != digest) {
                let detail = format!(
                    "{}: version {version} served here with the digest {}, and this one has {digest}; give it a higher \
                     version in bundle.yaml",
                    bundle.source(),
                    seen.digest
                );
                return Err(Refused::new("version", detail));
            }
        }
        Ok(admitted)
    }

    /// Whether the plugins do what every plugin has to do; each is asked once per component and settings.
    fn try_plugins(&self, followed: &Followed, part: &Revision) -> Result<(), Refused> {
        let begun = Instant::now();
        let problems = part.conform(&self.conformed);
        let ms = millis(begun);
        tracing::debug!(target: "balustrade::bundles", bundle = &*followed.name, ms, "plugins were judged");
        if problems.is_empty() {
            return Ok(());
        }
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let lines = lines.join("\n");
        if self.conformance_warns {
            tracing::warn!(target: "balustrade::bundles", bundle = &*followed.name, problems = lines, "plugins do not conform");
            return Ok(());
        }
        Err(Refused::new("conformance", lines))
    }

    fn try_cases(
        &self,
        part: &Arc<Revision>,
        policy: &str,
        file: &balustrade_policy::cases::CaseFile,
    ) -> Result<(), Refused> {
        let run = || cases::run(&|request| self.engine.check_with(part, request), policy, file);
        let failed = |outcomes: Vec<cases::CaseOutcome>| {
            outcomes.into_iter().filter(|outcome| !outcome.problems.is_empty()).collect::<Vec<_>>()
        };
        let refuse = |error: anyhow::Error| Refused::new("cases", format!("{}: {error:#}", file.file));
        let mut wrong = failed(run().map_err(refuse)?);
        if !wrong.is_empty() {
            // Once more: a machine that had no time for a case is no fault of the bundle.
            wrong = failed(run().map_err(refuse)?);
        }
        if wrong.is_empty() {
            return Ok(());
        }
        let lines = wrong.iter().take(CASES_LISTED_MAX).map(|case| {
            format!("{}:{}: case `{}`: {}", file.file, case.line, case.name, case.problems.join("; "))
        });
        let mut lines: Vec<String> = lines.collect();
        if wrong.len() > CASES_LISTED_MAX {
            lines.push(format!("{}: and {} more", file.file, wrong.len() - CASES_LISTED_MAX));
        }
        Err(Refused::new("cases", lines.join("\n")))
    }
}
