//! Which component a command is about.

use std::path::{Path, PathBuf};

use anyhow::bail;
use balustrade_runtime::PluginFile;

use crate::{embedded, paths};

/// The component of that path, in that folder, of that name in a folder of plugins, or that the program brings along.
///
/// # Errors
/// There is none, or it is no component that we can use.
pub(crate) fn component(plugin: &str, dirs: &[PathBuf], mib_max: u64) -> anyhow::Result<PluginFile> {
    let bytes_max = mib_max << 20;
    let (path, read) = match find(plugin, dirs)? {
        Some(path) => (path.clone(), PluginFile::read(&path, bytes_max)),
        None => {
            let path = Path::new(embedded::SOURCE).join("plugins").join(format!("{plugin}.wasm"));
            (path.clone(), PluginFile::from_bytes(&path, built_in(plugin)?, bytes_max))
        }
    };
    read.map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))
}

/// The component of that path or folder, or the plugin of that name in a folder of plugins.
fn find(plugin: &str, dirs: &[PathBuf]) -> anyhow::Result<Option<PathBuf>> {
    if let Some(path) = path(plugin)? {
        return Ok(Some(path));
    }
    let file = format!("{plugin}.wasm");
    Ok(paths::plugin_dirs(dirs).iter().map(|dir| dir.join(&file)).find(|path| path.is_file()))
}

/// The component that a path leads to; `None` for the name of a plugin.
pub(super) fn path(given: &str) -> anyhow::Result<Option<PathBuf>> {
    let path = Path::new(given);
    if path.is_file() {
        return Ok(Some(path.to_owned()));
    }
    if !path.is_dir() {
        return Ok(None);
    }
    for folder in [path.to_owned(), path.join("target"), path.join("build")] {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        let is_component = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "wasm");
        let mut components = entries.flatten().map(|entry| entry.path()).filter(is_component);
        match (components.next(), components.next()) {
            (Some(one), None) => return Ok(Some(one)),
            (Some(_), Some(_)) => bail!("{}: it holds several components; name one", folder.display()),
            (None, _) => {}
        }
    }
    bail!(
        "{given}: there is no component in it, nor in its folders `target` and `build`; build it first: balustrade plugin build {given}"
    )
}

/// The file of cases of a component: `NAME.cases.yaml` or `cases.yaml` beside it or, in a project, above it.
pub(super) fn cases_of(component: &Path) -> Option<PathBuf> {
    let folder = component.parent()?;
    let stem = component.file_stem()?.to_str()?;
    let beside = [folder.join(format!("{stem}.cases.yaml")), folder.join("cases.yaml")];
    let above = folder.parent().map(|above| above.join("cases.yaml"));
    beside.into_iter().chain(above).find(|path| path.is_file())
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
