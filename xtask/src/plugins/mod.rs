//! `cargo xtask plugins`: every guest, built for `wasm32-unknown-unknown`, made a component, given its manifest; then the
//! bundle that the binary brings along.
//!
//! A guest is a crate with a `plugin.yaml` under `plugins/` or `tests/guests/`; its package is `balustrade-<folder>`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::say;

mod component;
mod manifest;
#[cfg(test)]
mod terms;
mod toolchain;

use toolchain::Toolchain;

const TARGET: &str = "wasm32-unknown-unknown";

struct Guest {
    /// Folder of the crate.
    folder: PathBuf,
    /// Last part of `folder`.
    name: String,
    /// Folder that the component goes to, under `target/`.
    out: &'static str,
}

/// # Errors
/// Says which guest could not be built and why.
pub fn run(args: &[String]) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask has no parent folder")?;
    let toolchain = match args {
        [] => Toolchain::auto()?,
        [flag, name] if flag == "--toolchain" => Toolchain::named(name)?,
        _ => bail!("usage: cargo xtask plugins [--toolchain auto|rustup|debian]"),
    };
    let mut guests = find(root, "plugins", "plugins")?;
    guests.extend(find(root, "tests/guests", "guests")?);
    if guests.is_empty() {
        bail!("no guests: nothing under plugins/ or tests/guests/ has a plugin.yaml");
    }
    // Read before building: a mistake in a manifest should not cost a build.
    let manifests = guests
        .iter()
        .map(|guest| manifest::read(&guest.folder.join("plugin.yaml"), &guest.name))
        .collect::<Result<Vec<_>>>()?;

    let packages: Vec<String> = guests.iter().map(|guest| format!("balustrade-{}", guest.name)).collect();
    let modules = toolchain.build(root, &packages)?;
    let mut written = 0;
    for (guest, manifest) in guests.iter().zip(&manifests) {
        let module = modules.join(format!("balustrade_{}.wasm", guest.name.replace('-', "_")));
        let bytes = std::fs::read(&module).with_context(|| format!("{}", module.display()))?;
        let component =
            component::make(&bytes, manifest).with_context(|| format!("guest `{}`", guest.name))?;
        let path = root.join("target").join(guest.out).join(format!("{}.wasm", guest.name));
        if write_if_changed(&path, &component)? {
            say(&format!("  {} ({} KiB)", shown(root, &path), component.len() / 1024));
            written += 1;
        }
    }
    say(&format!("{} guests ({toolchain}), {written} changed", guests.len()));
    // The binary brings the plugins along, so what is built next must not embed old ones.
    crate::bundle::run(&[])
}

fn find(root: &Path, under: &str, out: &'static str) -> Result<Vec<Guest>> {
    let folder = root.join(under);
    let mut guests = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))? {
        let folder = entry?.path();
        if folder.join("plugin.yaml").is_file() {
            let name =
                folder.file_name().and_then(|name| name.to_str()).context("a folder name is not UTF-8")?;
            guests.push(Guest { name: name.to_owned(), folder: folder.clone(), out });
        }
    }
    guests.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(guests)
}

/// Replaces the file in one step. Unchanged bytes keep their time stamp, so that nothing downstream runs again.
pub(crate) fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<bool> {
    if std::fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    let folder = path.parent().context("no parent folder")?;
    std::fs::create_dir_all(folder)?;
    let half = path.with_extension(format!("{}.part", std::process::id()));
    std::fs::write(&half, bytes).with_context(|| format!("{}", half.display()))?;
    std::fs::rename(&half, path).with_context(|| format!("{}", path.display()))?;
    Ok(true)
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unchanged_bytes_are_not_written_again() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("xtask-{}", std::process::id()));
        let path = folder.join("a.wasm");
        assert!(write_if_changed(&path, b"one")?);
        assert!(!write_if_changed(&path, b"one")?);
        assert!(write_if_changed(&path, b"two")?);
        assert_eq!(std::fs::read_dir(&folder)?.count(), 1, "no half-written file stays");
        std::fs::remove_dir_all(&folder)?;
        Ok(())
    }
}
