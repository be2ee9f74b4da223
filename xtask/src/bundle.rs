//! `cargo xtask bundle`: the bundle that the binary brings along, from `policies/` and the built plugins.
//!
//! It is made by the code of `balustrade bundle build`, so the same files give the same bytes.

use std::path::Path;

use anyhow::{Context, Result, bail};
use balustrade_policy::bundle::{Bundle, BundleLimits};

use crate::plugins::write_if_changed;
use crate::say;
use crate::tidy::root;

/// Its files, as a folder that `balustrade bundle build` takes too.
const FOLDER: &str = "target/default-bundle";

/// Where `host/cli/build.rs` looks for it. Nothing else belongs into that folder: cargo watches it as a whole.
const ARCHIVE: &str = "target/bundles/default.tar.zst";

/// # Errors
/// A policy is not valid, a plugin that it uses has not been built, or a file cannot be written.
pub fn run(args: &[String]) -> Result<()> {
    if !args.is_empty() {
        bail!("usage: cargo xtask bundle");
    }
    let root = root();
    let folder = root.join(FOLDER);
    stage(&root.join("policies"), &root.join("target/plugins"), &folder)?;
    let limits = BundleLimits::default();
    let bundle = Bundle::build(&folder, &limits)?;
    let archive = bundle.to_archive(&limits)?;
    let word = if write_if_changed(&root.join(ARCHIVE), &archive)? { "written" } else { "unchanged" };
    let manifest = bundle.manifest();
    say(&format!(
        "bundle {} {}: {} files, {} KiB, {} ({word})",
        manifest.name,
        manifest.version,
        manifest.files.len(),
        archive.len() >> 10,
        bundle.digest()
    ));
    Ok(())
}

/// Copies the files to where a bundle has them.
fn stage(policies: &Path, plugins: &Path, folder: &Path) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    copy(&policies.join("bundle.yaml"), &folder.join("bundle.yaml"))?;
    for entry in std::fs::read_dir(policies).with_context(|| policies.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            copy_folder(&path, &folder.join("policies").join(path.file_name().context("a name")?))?;
        }
    }
    let context = || format!("{}; run `cargo xtask plugins` first", plugins.display());
    for entry in std::fs::read_dir(plugins).with_context(context)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            copy(&path, &folder.join("plugins").join(path.file_name().context("a name")?))?;
        }
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for entry in std::fs::read_dir(from).with_context(|| from.display().to_string())? {
        let path = entry?.path();
        let to = to.join(path.file_name().context("a name")?);
        if path.is_dir() { copy_folder(&path, &to)? } else { copy(&path, &to)? }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to.parent().context("no parent folder")?)?;
    std::fs::copy(from, to).with_context(|| from.display().to_string())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_has_what_a_bundle_has_and_nothing_from_before() -> Result<()> {
        let dir = std::env::temp_dir().join(format!("xtask-bundle-{}", std::process::id()));
        let write = |path: &str| {
            let path = dir.join(path);
            std::fs::create_dir_all(path.parent().context("a folder")?)?;
            std::fs::write(path, "x").context("written")
        };
        for path in ["policies/bundle.yaml", "policies/a/policy.yaml", "policies/a/lists/l.txt"] {
            write(path)?;
        }
        for path in ["plugins/p.wasm", "plugins/p.part", "to/plugins/old.wasm"] {
            write(path)?;
        }
        stage(&dir.join("policies"), &dir.join("plugins"), &dir.join("to"))?;
        for path in ["bundle.yaml", "policies/a/policy.yaml", "policies/a/lists/l.txt", "plugins/p.wasm"] {
            assert!(dir.join("to").join(path).is_file(), "{path}");
        }
        assert_eq!(std::fs::read_dir(dir.join("to/plugins"))?.count(), 1);
        let missing = stage(&dir.join("policies"), &dir.join("none"), &dir.join("to"));
        assert!(missing.is_err_and(|error| error.to_string().contains("cargo xtask plugins")));
        std::fs::remove_dir_all(&dir)?;
        Ok(())
    }
}
