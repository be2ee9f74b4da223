//! The real sandbox around one plugin, without a policy.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use balustrade_core::{
    Classifier, DetectorSpec, Embedder, Grants, LoadError, LoadedPlugin, LogGrant, ModelGrant, Reuse,
    RunLimits,
};
use balustrade_inference::Models;
use balustrade_runtime::{PluginFile, Runtime, RuntimeConfig};
use serde_json::Value;
use tempfile::TempDir;

use super::host_calls::{HostCalls, LogLine};
use crate::args::SandboxArgs;
use crate::{compose, models, paths};

/// Instances at the same time; one author calls one after the other.
const INSTANCES_MAX: u32 = 16;

/// Bytes that the plugin may log in one call, models that it may ask, and bytes of the texts that it asks about.
const LOG_BYTES_MAX: usize = 64 << 10;
const CALLS_MAX: u32 = 1_000;
const TEXT_BYTES_MAX: usize = 64 << 20;

/// How many times as long a call may take where the plugin was made fast.
const QUICK_PATIENCE: u32 = 20;

/// Where native code is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// With that of all other commands.
    Cached,
    /// Nowhere: what is made fast, or to be measured, is not worth it.
    Nowhere,
}

/// A sandbox, and what the plugin may do in it: all that it imports.
pub(super) struct Sandbox {
    runtime: Runtime,
    host_calls: Arc<HostCalls>,
    /// Models that score, and models that make vectors.
    models: (Vec<String>, Vec<String>),
    limits: RunLimits,
    /// Set when there is no folder to keep native code in.
    _cache: Option<TempDir>,
}

impl Sandbox {
    pub(super) fn build(
        args: &SandboxArgs,
        kept: Kept,
        change: impl FnOnce(&mut RuntimeConfig),
    ) -> anyhow::Result<Sandbox> {
        let folder = args.cache_dir.clone().or_else(paths::cache_dir).filter(|_| kept == Kept::Cached);
        let (cache_dir, temporary) = match folder {
            Some(dir) => (dir, None),
            None => {
                let dir = compose::private_dir()?;
                (dir.path().join("cache"), Some(dir))
            }
        };
        let compiler = std::env::current_exe().context("cannot find this binary, which compiles plugins")?;
        let memory_bytes_max = (args.memory_mib as usize) << 20;
        let mut config = RuntimeConfig::new(compiler, cache_dir);
        config.component_bytes_max = args.component_mib_max << 20;
        config.memory_bytes_max = config.memory_bytes_max.max(memory_bytes_max);
        config.compile.configure_timeout = Duration::from_millis(args.configure_timeout_ms);
        config.instances_max = INSTANCES_MAX;
        change(&mut config);
        let timeout = Duration::from_millis(args.timeout_ms) * if config.quick { QUICK_PATIENCE } else { 1 };
        let known = Arc::new(Models::new(models::config(&args.models)?));
        let (score, embed) = (Classifier::models(known.as_ref()), Embedder::models(known.as_ref()));
        let named = |there: Vec<String>, others: &[String]| match args.model_names.as_slice() {
            [] => there,
            // One that is not there is refused by its name.
            names => names.iter().filter(|name| !others.contains(name)).cloned().collect(),
        };
        let names = (named(score.clone(), &embed), named(embed, &score));
        let host_calls = Arc::new(HostCalls::new(compose::provider(&known)));
        let runtime = Runtime::new(config, Arc::clone(&host_calls) as Arc<_>)?;
        let limits = RunLimits { memory_bytes_max, timeout, ..RunLimits::default() };
        Ok(Sandbox { runtime, host_calls, models: names, limits, _cache: temporary })
    }

    /// Compiles and configures the plugin, unless that was done before.
    pub(super) fn load(
        &self,
        file: &PluginFile,
        settings: Option<&Value>,
    ) -> Result<LoadedPlugin, LoadError> {
        let imports =
            |name: &str| file.inspection.imports.iter().any(|import| import.capability == Some(name));
        let grants = Grants {
            log: imports("log").then_some(LogGrant { bytes_max: LOG_BYTES_MAX }),
            classify: imports("classify").then(|| granted(&self.models.0)),
            embed: imports("embed").then(|| granted(&self.models.1)),
        };
        let spec = DetectorSpec {
            guardrail: file.manifest.name.clone(),
            plugin: file.manifest.name.clone(),
            settings_json: settings.map(Value::to_string),
            grants,
            limits: self.limits.clone(),
            reuse: Reuse::Never,
        };
        self.runtime.load_file(&spec, file.clone())
    }

    /// Time of one call.
    pub(super) fn timeout(&self) -> Duration {
        self.limits.timeout
    }

    /// What the plugin has logged since this was asked last.
    pub(super) fn take_log(&self) -> Vec<LogLine> {
        self.host_calls.take_log()
    }
}

fn granted(models: &[String]) -> ModelGrant {
    ModelGrant { models: models.to_vec(), calls_max: CALLS_MAX, bytes_max: TEXT_BYTES_MAX }
}
