use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::{Detector, Evaluator, Grants, Manifest};

/// The detector that is a model of the host and no plugin; no plugin of this name is ever asked.
pub const CLASSIFIER: &str = "classifier";

/// Whether guests live longer than one check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reuse {
    /// A fresh instance per guardrail and request: nothing one check wrote can be read by the next.
    #[default]
    Never,
    /// An instance serves up to this many checks of the same guardrail.
    Checks(u32),
}

/// Bounds of one call of a plugin. Units last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunLimits {
    /// Linear memory of one instance.
    pub memory_bytes_max: usize,
    /// Elements of its tables, all together.
    pub table_elements_max: usize,
    /// Findings in one report.
    pub findings_max: usize,
    /// Bytes that a guest may hand to the host in one call, returned values and host-call arguments.
    pub returned_bytes_max: usize,
    /// Host calls in one check, all capabilities together.
    pub host_calls_max: u32,
    /// Longest that one check may take in this plugin.
    pub timeout: Duration,
}

impl Default for RunLimits {
    fn default() -> RunLimits {
        RunLimits {
            memory_bytes_max: 64 << 20,
            table_elements_max: 20_000,
            findings_max: 256,
            returned_bytes_max: 2 << 20,
            host_calls_max: 1_000,
            timeout: Duration::from_millis(50),
        }
    }
}

/// What a policy wants loaded for one guardrail.
#[derive(Debug, Clone, PartialEq)]
pub struct DetectorSpec {
    /// The guardrail it is for; named in every refusal.
    pub guardrail: String,
    /// Name of the plugin.
    pub plugin: String,
    /// Settings as JSON text; `None` when the policy gives none.
    pub settings_json: Option<String>,
    /// What it may do beyond its own memory.
    pub grants: Grants,
    /// Its bounds.
    pub limits: RunLimits,
    /// Whether instances are kept.
    pub reuse: Reuse,
}

/// How a loaded plugin stands; goes into `/v1/status`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PluginStatus {
    /// `blake3:` digest of the component.
    pub digest: String,
    /// Whether checks start from a configured image (`image`), are configured per instance
    /// (`configure-per-instance`), take no settings (`plain`), or ask a model (`model`).
    pub start: &'static str,
    /// Why there is no image, when there is none.
    pub start_reason: Option<String>,
    /// Whether the plugin told its reach from its settings; [`LoadedPlugin::manifest`] then holds what it told.
    pub reach_by_settings: bool,
    /// What the plugin said when it was configured, for example which rules run slower.
    pub notes: Vec<String>,
    /// Whether native code came out of the cache.
    pub cached: bool,
    /// Time to load, in milliseconds.
    pub load_ms: u64,
}

/// A plugin that is ready to be called.
#[derive(Clone)]
pub struct LoadedPlugin {
    /// What it says about itself, with the reach that it has with these settings.
    pub manifest: Arc<Manifest>,
    /// How it stands.
    pub status: PluginStatus,
    /// Set when it ships a detector.
    pub detector: Option<Arc<dyn Detector>>,
    /// Set when it ships an evaluator.
    pub evaluator: Option<Arc<dyn Evaluator>>,
}

impl fmt::Debug for LoadedPlugin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoadedPlugin")
            .field("manifest", &self.manifest.name)
            .field("status", &self.status)
            .finish()
    }
}

/// Why a plugin cannot be used. Says which guardrail, which plugin, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadError {
    /// The guardrail that wanted it.
    pub guardrail: String,
    /// The plugin.
    pub plugin: String,
    /// A short code such as `unknown_plugin`, `bad_settings`, `imports_wasi`.
    pub code: &'static str,
    /// What is wrong and what to do.
    pub detail: String,
    /// Entries of `capabilities` in the policy that would grant what is missing, such as `log: { bytes_max: 4096 }`; empty where
    /// no grant is missing.
    pub to_grant: Vec<String>,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "guardrail `{}`, plugin `{}`: {}", self.guardrail, self.plugin, self.detail)
    }
}

impl std::error::Error for LoadError {}

/// Makes detectors and evaluators out of plugins. Handed to the engine by the composition root.
pub trait DetectorFactory: Send + Sync {
    /// May take seconds: compiles, configures and images the plugin. Called while a revision is prepared, never
    /// on the path of a check.
    ///
    /// # Errors
    /// Any reason why the plugin cannot serve this guardrail.
    fn load(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, LoadError>;

    /// The `blake3:` digest of the component that `plugin` names now, without loading it; `None` when that is not known
    /// cheaply. Equal digests and equal specs mean that a plugin that is loaded may be used again.
    fn digest(&self, plugin: &str) -> Option<String> {
        let _ = plugin;
        None
    }
}
