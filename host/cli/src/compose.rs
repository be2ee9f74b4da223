//! Wiring: which parts serve behind which trait.

use std::collections::BTreeMap;
use std::panic;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::Context;
use balustrade_capabilities::{Provider, ProviderConfig};
use balustrade_core::{CapabilityProvider, Classifier, Embedder};
use balustrade_engine::{Engine, EngineConfig, LiveKeys, NoRecords, Revision};
use balustrade_inference::Models;
use balustrade_policy::Policy;
use balustrade_policy::bundle::Bundle;
use balustrade_policy::cases::CaseFile;
use balustrade_runtime::{CompileLimits, OwnPlugins, Runtime, RuntimeConfig, Switch};
use tempfile::TempDir;

use crate::args::{CallArgs, SourceArgs};
use crate::calls::Calls;
use crate::embedded::EmbeddedBundle;
use crate::{cases, embedded, models, paths, redaction_keys};

/// Everything that a command needs to decide checks.
pub(crate) struct House {
    pub(crate) engine: Engine,
    pub(crate) runtime: Arc<Runtime>,
    pub(crate) models: Arc<Models>,
    /// What becomes of the calls of capabilities.
    pub(crate) calls: Calls,
    /// Keys that make placeholders and put values back.
    pub(crate) redaction_keys: Option<LiveKeys>,
    /// Set when the bundle that the program brings along is what serves.
    pub(crate) embedded: Option<EmbeddedBundle>,
    /// Set when there is no folder to keep native code in.
    _cache: Option<TempDir>,
}

impl House {
    /// Sets up the sandbox and an engine without policies.
    pub(crate) fn build(args: &SourceArgs) -> anyhow::Result<House> {
        House::build_with(args, &CallArgs::default())
    }

    /// The same where calls of capabilities may be recorded, or answered from a recording.
    pub(crate) fn build_with(args: &SourceArgs, calls: &CallArgs) -> anyhow::Result<House> {
        let redaction_keys =
            args.redaction_keys.as_deref().map(redaction_keys::read).transpose()?.map(LiveKeys::new);
        let models = Arc::new(Models::new(models::config(&args.models)?));
        let (calls, capabilities) = Calls::open(calls, provider(&models))?;
        let Sandbox { runtime, _cache: temporary } = Sandbox::build(args, capabilities)?;
        let mut config = EngineConfig {
            queue_max: args.queue_max,
            redaction_keys: redaction_keys.clone(),
            ..EngineConfig::default()
        };
        if let Some(workers) = args.workers {
            config.workers = workers;
        }
        let factory = models::beside(runtime.clone(), &models, None);
        let engine = Engine::new(config, factory, Arc::new(NoRecords));
        Ok(House { engine, runtime, models, calls, redaction_keys, embedded: None, _cache: temporary })
    }

    /// Loads every plugin that the policies name.
    pub(crate) fn prepare(&self, given: &PolicySet) -> anyhow::Result<Revision> {
        let policies = given.policies.clone();
        let prepared = match &given.bundle {
            None => self.engine.prepare(policies),
            Some(bundle) => {
                let plugins = bundle.plugins().map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
                let plugins = OwnPlugins::new(Arc::clone(&self.runtime), bundle.source(), plugins);
                let factory = models::beside(Arc::new(plugins), &self.models, Some(bundle));
                self.engine.prepare_with(policies, factory.as_ref())
            }
        };
        self.runtime.release_loading();
        Ok(prepared?)
    }

    /// Reads, prepares and activates.
    pub(crate) fn activate(args: &SourceArgs) -> anyhow::Result<House> {
        House::activate_with(args, &CallArgs::default())
    }

    /// The same where calls of capabilities may be recorded, or answered from a recording.
    pub(crate) fn activate_with(args: &SourceArgs, calls: &CallArgs) -> anyhow::Result<House> {
        // Side by side: a start with everything in the cache spends a third of its time on these two.
        let (given, house) = thread::scope(|scope| {
            let given = scope.spawn(|| PolicySet::read(args.policies()));
            let house = House::build_with(args, calls);
            (given.join().unwrap_or_else(|panic| panic::resume_unwind(panic)), house)
        });
        let (given, mut house) = (given?, house?);
        let revision = house.engine.activate(house.prepare(&given)?);
        house.embedded = given.bundle.map(|bundle| {
            let manifest = bundle.manifest();
            let (digest, revision) = (bundle.digest().to_string(), revision.id().to_string());
            EmbeddedBundle::serves(&manifest.name, manifest.version, digest, revision)
        });
        Ok(house)
    }
}

/// What runs plugins, without an engine.
pub(crate) struct Sandbox {
    pub(crate) runtime: Arc<Runtime>,
    /// Set when there is no folder to keep native code in.
    pub(crate) _cache: Option<TempDir>,
}

impl Sandbox {
    /// Sets it up with the plugins that the program brings along.
    pub(crate) fn build(
        args: &SourceArgs,
        capabilities: Arc<dyn CapabilityProvider>,
    ) -> anyhow::Result<Sandbox> {
        let (cache_dir, temporary) = match args.cache_dir.clone().or_else(paths::cache_dir) {
            Some(dir) => (dir, None),
            None => {
                let dir = private_dir()?;
                (dir.path().join("cache"), Some(dir))
            }
        };
        let compiler = std::env::current_exe().context("cannot find this binary, which compiles plugins")?;
        let mut runtime = Runtime::new(runtime_config(args, compiler, cache_dir), capabilities)?;
        if let Some(plugins) = embedded::plugins() {
            runtime = runtime.with_built_in(plugins);
        }
        Ok(Sandbox { runtime: Arc::new(runtime), _cache: temporary })
    }
}

/// Policies that serve together.
pub(crate) struct PolicySet {
    pub(crate) policies: Vec<Policy>,
    /// The bundle that they are from, which has their plugins.
    pub(crate) bundle: Option<Bundle>,
}

impl PolicySet {
    /// From a file or folder; from what the program brings along when there is none.
    pub(crate) fn read(path: Option<&Path>) -> anyhow::Result<PolicySet> {
        let Some(path) = path else {
            let bundle = embedded::open()?;
            return Ok(PolicySet { policies: bundle.policies()?, bundle: Some(bundle) });
        };
        Ok(PolicySet { policies: read_policies(path)?, bundle: None })
    }

    /// Their cases, by the name of the policy. `path` is what they were read from.
    pub(crate) fn cases(&self, path: Option<&Path>) -> anyhow::Result<BTreeMap<String, CaseFile>> {
        match (&self.bundle, path) {
            (Some(bundle), _) => Ok(bundle.cases()?.into_iter().collect()),
            (None, Some(path)) => cases::folders(path, &self.policies),
            (None, None) => Ok(BTreeMap::new()),
        }
    }
}

/// A folder of policies, one policy's folder, or one policy file.
fn read_policies(path: &Path) -> anyhow::Result<Vec<Policy>> {
    if path.is_file() || path.join("policy.yaml").is_file() {
        return Ok(vec![Policy::load(path)?]);
    }
    let policies = balustrade_policy::load_dir(path)?;
    if policies.is_empty() {
        anyhow::bail!(
            "{} holds no policy; a policy is a folder with a policy.yaml, and --policies names the folder of policies",
            path.display()
        );
    }
    Ok(policies)
}

pub(crate) fn provider(models: &Arc<Models>) -> Provider {
    let classifier = Some(Arc::clone(models) as Arc<dyn Classifier>);
    let embedder = Some(Arc::clone(models) as Arc<dyn Embedder>);
    Provider::new(ProviderConfig { classifier, embedder, ..ProviderConfig::default() })
}

/// A folder that goes away with the value.
pub(crate) fn private_dir() -> anyhow::Result<TempDir> {
    tempfile::Builder::new()
        .prefix("balustrade-")
        .tempdir()
        .context("no folder for native code; name one with --cache-dir")
}

fn runtime_config(
    args: &SourceArgs,
    compiler: std::path::PathBuf,
    cache_dir: std::path::PathBuf,
) -> RuntimeConfig {
    let switch = |off: bool| if off { Switch::Off } else { Switch::Auto };
    let mut config = RuntimeConfig::new(compiler, cache_dir);
    config.plugin_dirs = paths::plugin_dirs(&args.plugins);
    config.component_bytes_max = args.component_mib_max << 20;
    config.memory_bytes_max = args.memory_mib_max << 20;
    config.stack_bytes_max = args.stack_kib_max << 10;
    config.instances_max = args.instances_max.max(1);
    config.core_instances_max = args.core_instances_max.max(1);
    config.pooling = switch(args.no_pooling);
    config.pagemap_scan = switch(args.no_pagemap_scan);
    config.compile = CompileLimits {
        timeout: Duration::from_secs(args.compile_timeout_s),
        cpu_s: args.compile_cpu_s,
        data_bytes_max: args.compile_memory_mib << 20,
        configure_timeout: Duration::from_millis(args.configure_timeout_ms),
    };
    config
}
