//! Wiring: which parts serve behind which trait.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use balustrade_capabilities::{Provider, ProviderConfig};
use balustrade_engine::{Engine, EngineConfig, NoRecords, Revision};
use balustrade_policy::Policy;
use balustrade_runtime::{CompileLimits, Runtime, RuntimeConfig, Switch};
use tempfile::TempDir;

use crate::args::SourceArgs;
use crate::paths;

/// Everything that a command needs to decide checks.
pub(crate) struct House {
    pub(crate) engine: Engine,
    pub(crate) runtime: Arc<Runtime>,
    /// Set when there is no folder to keep native code in.
    _cache: Option<TempDir>,
}

impl House {
    /// Sets up the sandbox and an engine without policies.
    pub(crate) fn build(args: &SourceArgs) -> anyhow::Result<House> {
        let (cache_dir, temporary) = match args.cache_dir.clone().or_else(paths::cache_dir) {
            Some(dir) => (dir, None),
            None => {
                let dir = private_dir()?;
                (dir.path().join("cache"), Some(dir))
            }
        };
        let compiler = std::env::current_exe().context("cannot find this binary, which compiles plugins")?;
        let runtime = Arc::new(Runtime::new(runtime_config(args, compiler, cache_dir), provider())?);
        let mut config = EngineConfig { queue_max: args.queue_max, ..EngineConfig::default() };
        if let Some(workers) = args.workers {
            config.workers = workers;
        }
        let engine = Engine::new(config, runtime.clone(), Arc::new(NoRecords));
        Ok(House { engine, runtime, _cache: temporary })
    }

    /// Reads the policies and loads every plugin they name.
    pub(crate) fn prepare(&self, policies: Vec<Policy>) -> anyhow::Result<Revision> {
        Ok(self.engine.prepare(policies)?)
    }

    /// Reads, prepares and activates.
    pub(crate) fn activate(args: &SourceArgs) -> anyhow::Result<House> {
        let policies = read_policies(args.policies())?;
        let house = House::build(args)?;
        let revision = house.prepare(policies)?;
        house.engine.activate(revision);
        Ok(house)
    }
}

/// A folder of policies, one policy's folder, or one policy file.
pub(crate) fn read_policies(path: &Path) -> anyhow::Result<Vec<Policy>> {
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

fn provider() -> Arc<Provider> {
    Arc::new(Provider::new(ProviderConfig::default()))
}

fn private_dir() -> anyhow::Result<TempDir> {
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
