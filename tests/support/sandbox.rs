use std::path::Path;
use std::sync::Arc;

use balustrade_capabilities::{Provider, ProviderConfig};
use balustrade_core::{DetectorFactory, DetectorSpec, Grants, LoadedPlugin, Reuse, RunLimits};
use balustrade_runtime::{Runtime, RuntimeConfig};

use super::{cache_dir, guest_dirs};

/// A sandbox in this process, compiling by the real program.
pub fn runtime(change: impl FnOnce(&mut RuntimeConfig)) -> Runtime {
    runtime_with(Arc::new(Provider::new(ProviderConfig::default())), change)
}

/// The same with capabilities of the test's own.
pub fn runtime_with(provider: Arc<Provider>, change: impl FnOnce(&mut RuntimeConfig)) -> Runtime {
    let mut config = RuntimeConfig::new(Path::new(env!("CARGO_BIN_EXE_balustrade")).to_owned(), cache_dir());
    config.plugin_dirs = guest_dirs().to_vec();
    change(&mut config);
    Runtime::new(config, provider).expect("the sandbox starts")
}

/// The guest `quiet` with a behaviour.
pub fn load(runtime: &Runtime, settings: &str, reuse: Reuse) -> LoadedPlugin {
    let spec = DetectorSpec {
        guardrail: "g".to_owned(),
        plugin: "quiet".to_owned(),
        settings_json: Some(settings.to_owned()),
        grants: Grants::default(),
        limits: RunLimits { timeout: std::time::Duration::from_secs(5), ..RunLimits::default() },
        reuse,
    };
    runtime.load(&spec).unwrap_or_else(|error| panic!("{error}"))
}
