//! Where things are when nobody says so. The only code that reads the environment for paths.

use std::path::PathBuf;

/// `plugins/` beside the binary, then `target/plugins` and `plugins` here.
pub(crate) fn plugin_dirs(given: &[PathBuf]) -> Vec<PathBuf> {
    if !given.is_empty() {
        return given.to_vec();
    }
    let beside = beside_binary().map(|dir| dir.join("plugins"));
    let here = [PathBuf::from("target/plugins"), PathBuf::from("plugins")];
    beside.into_iter().chain(here).filter(|dir| dir.is_dir()).collect()
}

/// `models/` beside the binary, then `models` here.
pub(crate) fn model_dirs(given: &[PathBuf]) -> Vec<PathBuf> {
    if !given.is_empty() {
        return given.to_vec();
    }
    let beside = beside_binary().map(|dir| dir.join("models"));
    beside.into_iter().chain([PathBuf::from("models")]).filter(|dir| dir.is_dir()).collect()
}

/// The folder of the binary.
pub(crate) fn beside_binary() -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.parent()?.to_owned())
}

/// `$XDG_CACHE_HOME/balustrade`, else `~/.cache/balustrade`.
pub(crate) fn cache_dir() -> Option<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|dir| dir.is_absolute())
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))?;
    Some(base.join("balustrade"))
}
