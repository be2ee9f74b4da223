//! Which component a command is about.

use std::path::{Path, PathBuf};

use anyhow::bail;
use balustrade_runtime::PluginFile;

use crate::{embedded, paths};

/// The component of that path, of that name in a folder of plugins, or that the program brings along.
///
/// # Errors
/// There is none, or it is no component that we can use.
pub(crate) fn component(plugin: &str, dirs: &[PathBuf], mib_max: u64) -> anyhow::Result<PluginFile> {
    let bytes_max = mib_max << 20;
    let (path, read) = match find(plugin, dirs) {
        Some(path) => (path.clone(), PluginFile::read(&path, bytes_max)),
        None => {
            let path = Path::new(embedded::SOURCE).join("plugins").join(format!("{plugin}.wasm"));
            (path.clone(), PluginFile::from_bytes(&path, built_in(plugin)?, bytes_max))
        }
    };
    read.map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))
}

/// The file of that path, or the plugin of that name in a folder of plugins.
fn find(plugin: &str, dirs: &[PathBuf]) -> Option<PathBuf> {
    let given = Path::new(plugin);
    if given.is_file() {
        return Some(given.to_owned());
    }
    let file = format!("{plugin}.wasm");
    paths::plugin_dirs(dirs).iter().map(|dir| dir.join(&file)).find(|path| path.is_file())
}

/// The component that the program brings along.
fn built_in(plugin: &str) -> anyhow::Result<Vec<u8>> {
    let bundle = embedded::is_there().then(embedded::open).transpose()?;
    let found = bundle.as_ref().and_then(|bundle| bundle.plugins().find(|(name, _)| *name == plugin));
    match found {
        Some((_, bytes)) => Ok(bytes.to_vec()),
        None => bail!("there is no file `{plugin}` and no plugin of that name; --plugins DIR names a folder"),
    }
}
