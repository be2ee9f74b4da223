use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use balustrade_capabilities::{Provider, ProviderConfig};
use balustrade_core::{Detector, DetectorFactory, DetectorSpec, Grants, Reuse, RunLimits};
use balustrade_runtime::{COMPILE_SUBCOMMAND, Runtime, RuntimeConfig};

/// What a bench's `main` does. Each is its own compiling program: started as such, it compiles one plugin instead.
#[allow(clippy::print_stdout, reason = "a bench prints")]
pub fn main(run: impl FnOnce() -> anyhow::Result<()>) -> ExitCode {
    if std::env::args().nth(1).is_some_and(|first| first == COMPILE_SUBCOMMAND) {
        return balustrade_runtime::run_compile_child(std::io::stdin(), std::io::stdout()).into();
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target").join(name)
}

/// A sandbox with the default settings, changed by `change`.
///
/// # Errors
/// The sandbox cannot be set up.
pub fn runtime(change: impl FnOnce(&mut RuntimeConfig)) -> anyhow::Result<Runtime> {
    let mut config = RuntimeConfig::new(std::env::current_exe()?, folder("bench-cache"));
    config.plugin_dirs = vec![folder("plugins"), folder("guests")];
    change(&mut config);
    Runtime::new(config, Arc::new(Provider::new(ProviderConfig::default()))).context("the sandbox")
}

/// The detector of `plugin` with these settings.
///
/// # Errors
/// It cannot be loaded, or is no detector.
pub fn detector(
    runtime: &Runtime,
    plugin: &str,
    settings: &serde_json::Value,
    reuse: Reuse,
    timeout: Duration,
) -> anyhow::Result<Arc<dyn Detector>> {
    detector_within(runtime, plugin, settings, reuse, RunLimits { timeout, ..RunLimits::default() })
}

/// The same with other limits.
///
/// # Errors
/// It cannot be loaded, or is no detector.
pub fn detector_within(
    runtime: &Runtime,
    plugin: &str,
    settings: &serde_json::Value,
    reuse: Reuse,
    limits: RunLimits,
) -> anyhow::Result<Arc<dyn Detector>> {
    let spec = DetectorSpec {
        guardrail: "bench".to_owned(),
        plugin: plugin.to_owned(),
        settings_json: Some(settings.to_string()),
        grants: Grants::default(),
        limits,
        reuse,
    };
    let loaded = runtime.load(&spec).map_err(|error| anyhow!("{error}; run `cargo xtask plugins` first"))?;
    loaded.detector.ok_or_else(|| anyhow!("`{plugin}` is no detector"))
}
