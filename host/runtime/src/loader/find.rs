use std::path::PathBuf;

use crate::{BuiltInPlugins, PluginFile, Runtime, RuntimeError, files};

impl Runtime {
    /// Reads and inspects the plugin `name` from the plugin folders, or else a built-in one, without running it.
    ///
    /// # Errors
    /// There is no such plugin, or it is no component we can use.
    pub fn find(&self, name: &str) -> Result<PluginFile, RuntimeError> {
        let bytes_max = self.config.component_bytes_max;
        let paths = self.paths_of(name);
        if let Some((path, others)) = paths.split_first() {
            return files::read_alone(path, others, bytes_max);
        }
        let built_in = self.built_in.as_ref().and_then(|plugins| plugins.find(name, bytes_max));
        built_in.unwrap_or_else(|| {
            Err(RuntimeError::Component { code: "unknown_plugin", detail: self.unknown(name) })
        })
    }

    /// Whether there is a plugin of this name in the plugin folders or built in. It is not looked into.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        !self.paths_of(name).is_empty()
            || self.built_in.as_ref().is_some_and(|plugins| plugins.digest(name).is_some())
    }

    /// Where the plugin folders have it.
    pub(super) fn paths_of(&self, name: &str) -> Vec<PathBuf> {
        // A name is a file name, never a path.
        let plain =
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        let file = format!("{name}.wasm");
        let dirs = self.config.plugin_dirs.iter().filter(|_| plain);
        dirs.map(|dir| dir.join(&file)).filter(|path| path.is_file()).collect()
    }

    fn unknown(&self, name: &str) -> String {
        let mut known: Vec<String> = self
            .config
            .plugin_dirs
            .iter()
            .filter_map(|dir| std::fs::read_dir(dir).ok())
            .flat_map(|entries| entries.flatten())
            .filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".wasm")?.to_owned()))
            .chain(self.built_in.iter().flat_map(BuiltInPlugins::names))
            .collect();
        known.sort();
        known.dedup();
        let dirs: Vec<_> = self.config.plugin_dirs.iter().map(|dir| dir.display().to_string()).collect();
        format!(
            "there is no plugin `{name}` in {}; known are: {}",
            if dirs.is_empty() {
                "any plugin folder (`--plugins DIR` names one)".to_owned()
            } else {
                dirs.join(", ")
            },
            if known.is_empty() { "none".to_owned() } else { known.join(", ") }
        )
    }
}
