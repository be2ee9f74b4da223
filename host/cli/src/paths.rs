//! Where things are when nobody says so. The only code that reads the environment for paths.

use std::path::PathBuf;

use balustrade_authoring::Tools;

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

/// Cargo's target folder, where the environment names one for all projects.
pub(crate) fn cargo_target_dir() -> Option<PathBuf> {
    std::env::var_os("CARGO_TARGET_DIR").filter(|dir| !dir.is_empty()).map(PathBuf::from)
}

/// The tools that plugins are built with: by their names, and cargo's folder where the environment or the system says.
pub(crate) fn tools() -> Tools {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    Tools { cargo_home, ..Tools::default() }
}

/// The folder of the binary.
pub(crate) fn beside_binary() -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.parent()?.to_owned())
}

/// Where the system keeps libraries: what `LD_LIBRARY_PATH` names, then the usual folders.
pub(crate) fn library_dirs() -> Vec<PathBuf> {
    let named = std::env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
    let named = std::env::split_paths(&named).filter(|dir| dir.is_absolute());
    let arch = std::env::consts::ARCH;
    let usual = [
        "/usr/local/lib".to_owned(),
        format!("/usr/lib/{arch}-linux-gnu"),
        "/usr/lib64".to_owned(),
        "/usr/lib".to_owned(),
    ];
    named.chain(usual.into_iter().map(PathBuf::from)).collect()
}

/// `$XDG_CACHE_HOME/balustrade`, else `~/.cache/balustrade`.
pub(crate) fn cache_dir() -> Option<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|dir| dir.is_absolute())
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))?;
    Some(base.join("balustrade"))
}
