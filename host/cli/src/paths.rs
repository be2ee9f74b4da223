//! Where things are when nobody says so. The only code that reads the environment for paths.

use std::path::PathBuf;

/// `plugins/` beside the binary, then `target/plugins` and `plugins` here.
pub(crate) fn plugin_dirs(given: &[PathBuf]) -> Vec<PathBuf> {
    if !given.is_empty() {
        return given.to_vec();
    }
    let beside = std::env::current_exe().ok().and_then(|exe| Some(exe.parent()?.join("plugins")));
    let here = [PathBuf::from("target/plugins"), PathBuf::from("plugins")];
    beside.into_iter().chain(here).filter(|dir| dir.is_dir()).collect()
}

/// `$XDG_CACHE_HOME/balustrade`, else `~/.cache/balustrade`.
pub(crate) fn cache_dir() -> Option<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|dir| dir.is_absolute())
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))?;
    Some(base.join("balustrade"))
}
