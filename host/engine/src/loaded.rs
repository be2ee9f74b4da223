//! Plugins that are loaded and still in use, so that a new revision loads only what changed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use balustrade_core::{Detector, DetectorSpec, Evaluator, LoadedPlugin, Manifest, PluginStatus};

/// What a loaded plugin depends on. The policy is part of it: instances that are kept between checks
/// ([`Reuse`](balustrade_core::Reuse)) must not serve two policies.
pub(crate) type Key = [u8; 32];

pub(crate) fn key(policy: &str, spec: &DetectorSpec, digest: &str) -> Key {
    *blake3::hash(format!("{policy:?} {digest:?} {spec:?}").as_bytes()).as_bytes()
}

/// Holds nothing alive: what no revision uses any more is gone.
#[derive(Default)]
pub(crate) struct LoadedPlugins(Mutex<HashMap<Key, Remembered>>);

struct Remembered {
    manifest: Arc<Manifest>,
    status: PluginStatus,
    detector: Option<Weak<dyn Detector>>,
    evaluator: Option<Weak<dyn Evaluator>>,
}

impl Remembered {
    fn is_gone(&self) -> bool {
        let detector = self.detector.as_ref().is_none_or(|detector| detector.strong_count() == 0);
        detector && self.evaluator.as_ref().is_none_or(|evaluator| evaluator.strong_count() == 0)
    }
}

impl LoadedPlugins {
    pub(crate) fn get(&self, key: &Key) -> Option<LoadedPlugin> {
        let plugins = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = plugins.get(key)?;
        let detector = found.detector.as_ref().and_then(Weak::upgrade);
        let evaluator = found.evaluator.as_ref().and_then(Weak::upgrade);
        (detector.is_some() || evaluator.is_some()).then(|| LoadedPlugin {
            manifest: Arc::clone(&found.manifest),
            status: found.status.clone(),
            detector,
            evaluator,
        })
    }

    pub(crate) fn put(&self, key: Key, plugin: &LoadedPlugin) {
        let mut plugins = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        plugins.retain(|_, remembered| !remembered.is_gone());
        plugins.insert(
            key,
            Remembered {
                manifest: Arc::clone(&plugin.manifest),
                status: plugin.status.clone(),
                detector: plugin.detector.as_ref().map(Arc::downgrade),
                evaluator: plugin.evaluator.as_ref().map(Arc::downgrade),
            },
        );
    }
}
