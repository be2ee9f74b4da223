//! Folders of plugins, each plugin a file of its name.

use std::path::PathBuf;

use crate::files::{digest as digest_of, read_capped};
use crate::{PluginFile, RuntimeError};

/// Where the folders have the plugin, in their order.
pub(crate) fn paths_of(dirs: &[PathBuf], name: &str) -> Vec<PathBuf> {
    // A name is a file name, never a path.
    let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    let file = format!("{name}.wasm");
    let dirs = dirs.iter().filter(|_| plain);
    dirs.map(|dir| dir.join(&file)).filter(|path| path.is_file()).collect()
}

/// Reads and inspects the plugin, if there is one. Folders that have it must have the same one: which serves must not depend
/// on their order.
pub(crate) fn find(dirs: &[PathBuf], name: &str, bytes_max: u64) -> Option<Result<PluginFile, RuntimeError>> {
    let paths = paths_of(dirs, name);
    let (path, others) = paths.split_first()?;
    Some(PluginFile::read(path, bytes_max).and_then(|file| {
        for other in others {
            if read_capped(other, bytes_max)? != file.bytes {
                return Err(RuntimeError::Component {
                    code: "two_plugins",
                    detail: format!(
                        "{} and {} are two plugins of one name; keep one, or rename one in its manifest too",
                        path.display(),
                        other.display()
                    ),
                });
            }
        }
        Ok(file)
    }))
}

/// The digest of the one plugin of this name: nothing where no folder has it, none where it cannot be read or is not one.
pub(crate) fn digest(dirs: &[PathBuf], name: &str, bytes_max: u64) -> Option<Option<String>> {
    let paths = paths_of(dirs, name);
    let (path, others) = paths.split_first()?;
    let digest = |path: &PathBuf| Some(digest_of(&read_capped(path, bytes_max).ok()?));
    let first = digest(path);
    Some(others.iter().all(|other| digest(other) == first).then_some(first).flatten())
}

/// What to say when nobody has it.
pub(crate) fn unknown(dirs: &[PathBuf], built_in: impl Iterator<Item = String>, name: &str) -> String {
    let entries =
        dirs.iter().filter_map(|dir| std::fs::read_dir(dir).ok()).flat_map(|entries| entries.flatten());
    let mut known: Vec<String> = entries
        .filter_map(|entry| Some(entry.file_name().to_str()?.strip_suffix(".wasm")?.to_owned()))
        .chain(built_in)
        .collect();
    known.sort();
    known.dedup();
    let dirs: Vec<_> = dirs.iter().map(|dir| dir.display().to_string()).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_path_and_two_files_are_no_plugin() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let dirs = [dir.path().join("a"), dir.path().join("b")];
        for dir in &dirs {
            std::fs::create_dir(dir).expect("writable");
            std::fs::write(dir.join("x.wasm"), b"same").expect("writable");
        }
        std::fs::write(dir.path().join("y.wasm"), b"outside").expect("writable");
        for name in ["../y", "a/x", "", ".", "x.wasm"] {
            assert_eq!(paths_of(&dirs, name), Vec::<PathBuf>::new(), "{name}");
        }
        assert_eq!(paths_of(&dirs, "x").len(), 2);
        assert!(digest(&dirs, "x", 100).flatten().is_some(), "the same file twice is one plugin");
        std::fs::write(dirs[1].join("x.wasm"), b"other").expect("writable");
        assert_eq!(digest(&dirs, "x", 100), Some(None));
        assert_eq!(digest(&dirs, "none", 100), None);
        let said = unknown(&dirs, ["built-in".to_owned()].into_iter(), "z");
        assert!(said.contains("known are: built-in, x"), "{said}");
    }
}
