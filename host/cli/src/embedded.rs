//! What the binary brings along: the models of this repository, and a bundle of its policies with every built-in plugin.
//! That serves where nobody names another, and lends its plugins to policies from elsewhere.

use anyhow::ensure;
use balustrade_engine::TrialPlan;
use balustrade_inference::EmbeddedModel;
use balustrade_policy::bundle::{Bundle, BundleLimits, EngineVersion};
use balustrade_runtime::BuiltInPlugins;
use balustrade_server::{
    BundleInfo, BundleRevisionInfo, BundleService, RollbackError, RollbackOrder, TrialOrder, TrialRefusal,
};

use crate::bundles::now_s;

/// What `/v1/status` and errors call where it is from.
pub(crate) const SOURCE: &str = "embedded";

/// As `build.rs` found it; empty when there was none.
static ARCHIVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/default-bundle.tar.zst"));

/// The models of this repository, as `build.rs` found them.
pub(crate) static MODELS: &[EmbeddedModel] = include!(concat!(env!("OUT_DIR"), "/models.rs"));

/// Whether the program was built with one.
pub(crate) fn is_there() -> bool {
    !ARCHIVE.is_empty()
}

/// Unpacks it, as strictly as any other: every file is held against its digest. Takes some milliseconds.
pub(crate) fn open() -> anyhow::Result<Bundle> {
    ensure!(
        is_there(),
        "this program was built without the default bundle; build it with `cargo xtask run`, or name policies with \
         --policies PATH"
    );
    let bundle = Bundle::from_archive(ARCHIVE, SOURCE, &BundleLimits::default())?;
    if let Some(engine) = EngineVersion::of_program(env!("CARGO_PKG_VERSION")) {
        bundle.check_engine(engine)?;
    }
    Ok(bundle)
}

/// Its plugins, for policies that are not in it; unpacked when one is needed.
pub(crate) fn plugins() -> Option<BuiltInPlugins> {
    is_there().then(|| {
        BuiltInPlugins::new(SOURCE, || {
            let bundle = open().map_err(|error| format!("{error:#}"))?;
            Ok(bundle.plugins().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect())
        })
    })
}

/// How it stands while it serves: it never changes.
#[derive(Debug)]
pub(crate) struct EmbeddedBundle(BundleInfo);

impl EmbeddedBundle {
    /// It begins to serve now, as `revision`.
    pub(crate) fn serves(name: &str, version: u64, digest: String, revision: String) -> EmbeddedBundle {
        let now = now_s();
        EmbeddedBundle(BundleInfo {
            name: name.to_owned(),
            source: SOURCE.to_owned(),
            active: Some(BundleRevisionInfo { version, digest, revision, activated_at_s: now }),
            origin: Some(SOURCE),
            last_activation_at_s: Some(now),
            ..BundleInfo::default()
        })
    }

    fn no_candidate(&self, bundle: &str) -> TrialRefusal {
        if bundle != self.0.name {
            return TrialRefusal::UnknownBundle;
        }
        let detail =
            "the program brings one version of this bundle along, and no candidate; follow one with --bundle";
        TrialRefusal::Impossible(detail.to_owned())
    }
}

impl BundleService for EmbeddedBundle {
    fn ready(&self) -> bool {
        true
    }

    fn bundles(&self) -> Vec<BundleInfo> {
        vec![self.0.clone()]
    }

    fn roll_back(&self, bundle: &str, _order: &RollbackOrder<'_>) -> Result<BundleInfo, RollbackError> {
        if bundle != self.0.name {
            return Err(RollbackError::UnknownBundle);
        }
        let detail =
            "the program brings one version of this bundle along; follow one with --bundle to change it";
        Err(RollbackError::Impossible(detail.to_owned()))
    }

    fn promote(&self, bundle: &str, _order: &TrialOrder<'_>) -> Result<BundleInfo, TrialRefusal> {
        Err(self.no_candidate(bundle))
    }

    fn abort(&self, bundle: &str, _order: &TrialOrder<'_>) -> Result<BundleInfo, TrialRefusal> {
        Err(self.no_candidate(bundle))
    }

    fn change_trial(
        &self,
        bundle: &str,
        _plan: &TrialPlan,
        _order: &TrialOrder<'_>,
    ) -> Result<BundleInfo, TrialRefusal> {
        Err(self.no_candidate(bundle))
    }
}
