//! What the server needs of whoever follows bundles. A trait, so that the routes know nothing of sources.

use std::fmt;

use balustrade_engine::TrialPlan;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::trials::{BundleCandidateInfo, EndedTrialInfo, TrialOrder, TrialRefusal};

/// Longest reason that an order may give, in bytes.
pub(crate) const WHY_BYTES_MAX: usize = 1024;

/// Something that follows bundles.
pub trait BundleService: fmt::Debug + Send + Sync + 'static {
    /// Whether every bundle has a revision that serves. Cheap.
    fn ready(&self) -> bool;

    /// How each bundle stands, by name.
    fn bundles(&self) -> Vec<BundleInfo>;

    /// Lets a kept revision of the bundle serve, at once: the one before when `to` names none.
    ///
    /// # Errors
    /// There is no such bundle or no such revision, or it cannot serve beside the others.
    fn roll_back(&self, bundle: &str, order: &RollbackOrder<'_>) -> Result<BundleInfo, RollbackError>;

    /// Lets the bundle's candidate serve, at once, which ends its trial.
    ///
    /// # Errors
    /// There is no such bundle or candidate, or it cannot serve beside the others.
    fn promote(&self, bundle: &str, order: &TrialOrder<'_>) -> Result<BundleInfo, TrialRefusal>;

    /// Ends the trial of the bundle's candidate, which is not tried again until its content changes.
    ///
    /// # Errors
    /// There is no such bundle or candidate.
    fn abort(&self, bundle: &str, order: &TrialOrder<'_>) -> Result<BundleInfo, TrialRefusal>;

    /// Tries the bundle's candidate in another way.
    ///
    /// # Errors
    /// There is no such bundle or candidate, or the plan makes no sense.
    fn change_trial(
        &self,
        bundle: &str,
        plan: &TrialPlan,
        order: &TrialOrder<'_>,
    ) -> Result<BundleInfo, TrialRefusal>;
}

/// Who wants which revision back.
#[derive(Debug, Clone, Copy)]
pub struct RollbackOrder<'a> {
    /// Name of the key, if keys are in use.
    pub who: Option<&'a str>,
    /// Which one.
    pub to: Option<&'a RollbackTarget>,
    /// Why, for the audit trail.
    pub why: &'a str,
}

/// Body of a rollback.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RollbackBody {
    /// Which one: a revision, or the version of a bundle; the one that served before when absent.
    #[serde(default)]
    pub to: Option<RollbackTarget>,
    /// Why, for the audit trail. 1024 bytes at most.
    pub why: String,
}

/// A revision that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RollbackTarget {
    /// Version of the bundle.
    Version(u64),
    /// Name of the bundle's revision.
    Revision(String),
}

/// Why there was no rollback; what served before still serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RollbackError {
    /// No bundle has that name.
    UnknownBundle,
    /// It is not kept, or cannot serve; says why and what to do.
    Impossible(String),
}

/// A bundle that is followed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct BundleInfo {
    /// Name.
    pub name: String,
    /// Kind and place, without credentials.
    pub source: String,
    /// What serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<BundleRevisionInfo>,
    /// What is being tried and does not serve.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub candidate: Option<BundleCandidateInfo>,
    /// How the last trial ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_trial: Option<EndedTrialInfo>,
    /// Where what serves came from: `source`, `last_good`, `rollback`, `promote` or `embedded`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<&'static str>,
    /// When the source was last asked, or looked at, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_request_at_s: Option<u64>,
    /// What came of it: `news`, `unchanged` or `failed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_request: Option<&'static str>,
    /// When the source last brought a bundle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_download_at_s: Option<u64>,
    /// When a bundle last passed verification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_verification_at_s: Option<u64>,
    /// When a bundle last began to serve.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_activation_at_s: Option<u64>,
    /// Milliseconds from the bundle's arrival until it served, of the last activation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activation_ms: Option<u64>,
    /// Guardrails whose plugin was loaded for the last activation.
    pub loaded: usize,
    /// Guardrails whose plugin was loaded already.
    pub reused: usize,
    /// Why the last bundle was refused; absent once one from the source, or one that was rolled back to, serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refusal: Option<BundleRefusalInfo>,
    /// What went wrong when the source was last asked; absent once it answers again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_error: Option<BundleRefusalInfo>,
    /// What is wrong with the folder for state: what serves could not be kept for the next start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_error: Option<BundleRefusalInfo>,
    /// What may be rolled back to, latest first.
    pub kept: Vec<BundleRevisionInfo>,
}

/// A revision of a bundle.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BundleRevisionInfo {
    /// Version of the bundle.
    pub version: u64,
    /// SHA-256 of the bundle's manifest.
    pub digest: String,
    /// Name of the revision: what decisions carry where this bundle is all that serves.
    pub revision: String,
    /// When it last began to serve, in seconds since 1970.
    pub activated_at_s: u64,
}

/// What went wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BundleRefusalInfo {
    /// When, in seconds since 1970.
    pub at_s: u64,
    /// Where it stopped: `fetch`, `open`, `verify`, `version`, `parse`, `load`, `conformance`, `cases`, `activate` or
    /// `keep`.
    pub step: &'static str,
    /// One problem a line, with file and line or plugin, and what to do.
    pub detail: String,
}
