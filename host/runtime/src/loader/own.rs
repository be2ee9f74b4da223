use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use balustrade_core::{DetectorFactory, DetectorSpec, LoadError, LoadedPlugin};

use crate::{PluginFile, Runtime, files};

/// A runtime with some plugins of its own, such as those of a bundle: they win over those of the plugin folders, for
/// whoever loads through this value and nobody else.
pub struct OwnPlugins {
    runtime: Arc<Runtime>,
    source: String,
    plugins: BTreeMap<String, (String, Vec<u8>)>,
}

impl OwnPlugins {
    /// `plugins` are pairs of name and component; `source` is what errors call where they are from.
    pub fn new(
        runtime: Arc<Runtime>,
        source: &str,
        plugins: impl IntoIterator<Item = (String, Vec<u8>)>,
    ) -> OwnPlugins {
        let plugins = plugins.into_iter().map(|(name, bytes)| (name, (files::digest(&bytes), bytes)));
        OwnPlugins { runtime, source: source.to_owned(), plugins: plugins.collect() }
    }
}

impl DetectorFactory for OwnPlugins {
    fn load(&self, spec: &DetectorSpec) -> Result<LoadedPlugin, LoadError> {
        let Some((_, bytes)) = self.plugins.get(&spec.plugin) else { return self.runtime.load(spec) };
        let path = Path::new(&self.source).join("plugins").join(format!("{}.wasm", spec.plugin));
        let file = PluginFile::from_bytes(&path, bytes.clone(), self.runtime.config.component_bytes_max);
        self.runtime.load_or_tell(spec, file)
    }

    fn digest(&self, plugin: &str) -> Option<String> {
        match self.plugins.get(plugin) {
            Some((digest, _)) => Some(digest.clone()),
            None => self.runtime.digest(plugin),
        }
    }
}
