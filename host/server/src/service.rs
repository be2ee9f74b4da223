//! What the server needs of the engine. A trait, so that the routes are tested without plugins.

use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{Request, Stage};
use schemars::JsonSchema;
use serde::Serialize;

pub use balustrade_engine::{Busy, Caller, CheckError, CheckStream, Done};

/// Something that decides checks.
pub trait CheckService: Send + Sync + 'static {
    /// Queues a check and calls `done` once, on a thread of its own, with the outcome. Must not block.
    ///
    /// # Errors
    /// The queue is full; `done` is not called.
    fn submit(&self, request: Arc<Request>, caller: Caller, done: Done) -> Result<(), Busy>;

    /// Begins a check whose text arrives in pieces; see [`Engine::open_stream`](balustrade_engine::Engine::open_stream). Cheap.
    ///
    /// # Errors
    /// There can be no decision.
    fn open_stream(
        &self,
        head: Request,
        timeout: Option<Duration>,
        caller: Caller,
    ) -> Result<CheckStream, CheckError>;

    /// Queues work of a stream. Must not block.
    ///
    /// # Errors
    /// The queue is full; `work` is dropped.
    fn work(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), Busy>;

    /// Whether a revision is active. Cheap.
    fn ready(&self) -> bool;

    /// How things stand. Not on the path of a check.
    fn status(&self) -> ServiceStatus;

    /// Plugins of the guardrails that `policy` declares for `stage` in `revision`, in order; `None` when that
    /// revision is no longer active.
    fn declared(&self, revision: &str, policy: &str, stage: Stage) -> Option<Vec<Arc<str>>>;
}

/// How things stand.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ServiceStatus {
    /// Name of the active revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// When it became active, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activated_at_s: Option<u64>,
    /// Why the last attempt to activate another one failed, since then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refusal: Option<RefusalInfo>,
    /// The threads that run checks.
    pub pool: PoolInfo,
    /// Guardrails that the policies declared for all checks so far.
    pub guardrails_declared: u64,
    /// Verdicts of all checks so far; anything but `guardrails_declared` is a fault of the host.
    pub guardrails_executed: u64,
    /// Its policies, by name.
    pub policies: Vec<PolicyInfo>,
}

/// Why a revision was refused.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RefusalInfo {
    /// When, in seconds since 1970.
    pub at_s: u64,
    /// One problem a line.
    pub detail: String,
}

/// The redaction keys of the process. Names only.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RedactionKeysInfo {
    /// Their names, in the order of the file: the first one's key makes placeholders.
    pub names: Vec<String>,
    /// Since when they are in use, in seconds since 1970.
    pub loaded_at_s: u64,
    /// Why what the file holds now was refused; these keys are from before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refusal: Option<RefusalInfo>,
}

/// The threads that run checks.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PoolInfo {
    /// Threads.
    pub workers: usize,
    /// Checks under way.
    pub running: usize,
    /// Checks that wait for a worker.
    pub queued: usize,
    /// Checks that may wait.
    pub queue_max: usize,
    /// Checks and calls whose host side panicked, ever.
    pub panics: u64,
}

/// A policy of the active revision.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PolicyInfo {
    /// Name.
    pub name: String,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Digest of the document and its lists.
    pub digest: String,
    /// Longest that one check may take, in milliseconds.
    pub deadline_ms: u64,
    /// Its guardrails, in order.
    pub guardrails: Vec<GuardrailInfo>,
}

/// A guardrail of a policy.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GuardrailInfo {
    /// Name.
    pub name: String,
    /// Plugin.
    pub plugin: String,
    /// Stages at which it looks.
    pub stages: Vec<&'static str>,
    /// Order of cost.
    pub tier: u32,
    /// Whether its action counts.
    pub mode: &'static str,
    /// What its plugin may do beyond reading its texts, one line a capability.
    pub grants: Vec<String>,
    /// Whether it is being called: `closed` is yes, `open` is no, `half_open` is a trial.
    pub breaker: &'static str,
    /// Microseconds that one call takes, lately; zero before the first.
    pub mean_duration_us: u64,
    /// How its plugin stands.
    pub status: PluginInfo,
}

/// A plugin as one guardrail uses it.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct PluginInfo {
    /// Version, as its manifest says.
    pub version: String,
    /// SPDX expression, as its manifest says.
    pub licence: String,
    /// One sentence, as its manifest says.
    pub summary: String,
    /// `detector` or `evaluator`.
    pub kind: &'static str,
    /// Capabilities it imports.
    pub capabilities: Vec<String>,
    /// `blake3:` digest of the component.
    pub digest: String,
    /// Whether checks start from a configured image: `image`, `configure-per-instance` or `plain`; `model` for a classifier.
    pub start: &'static str,
    /// Why there is no image, when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_reason: Option<String>,
    /// Longest stretch of text that a finding can depend on, in bytes, with these settings; absent: a stream is held back to its end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reach_bytes: Option<u64>,
    /// Whether the plugin told it from its settings; otherwise it stands in its manifest.
    pub reach_by_settings: bool,
    /// What the plugin said when it was configured.
    pub notes: Vec<String>,
    /// Whether native code came out of the cache.
    pub cached: bool,
    /// Milliseconds to load.
    pub load_ms: u64,
}
