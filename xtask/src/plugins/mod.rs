//! `cargo xtask plugins`: every guest, built for `wasm32-unknown-unknown`, made a component, given its manifest; then the
//! bundle that the binary brings along.
//!
//! A guest is a crate with a `plugin.yaml` and a `Cargo.toml` under `plugins/` or `tests/guests/`; its package is `balustrade-<folder>`.

pub(crate) use balustrade_authoring::write_if_changed;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use balustrade_authoring::toolchain::{TARGET, Toolchain};
use balustrade_authoring::{Language, Manifest, Tools, from_module, read_manifest};

use crate::say;

mod languages;
#[cfg(test)]
mod terms;

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
    let tools = tools();
    if args == ["--all"] {
        languages::run(root)?;
        return run(&[]);
    }
    let toolchain = match args {
        [] => toolchain("auto", &tools)?,
        [flag, name] if flag == "--toolchain" => toolchain(name, &tools)?,
        _ => bail!("usage: cargo xtask plugins [--all | --toolchain auto|rustup|debian]"),
    };
    let mut guests = find(root, "plugins", "plugins")?;
    guests.extend(find(root, "tests/guests", "guests")?);
    if guests.is_empty() {
        bail!("no guests: nothing under plugins/ or tests/guests/ has a plugin.yaml");
    }
    // Read before building: a mistake in a manifest should not cost a build.
    let manifests = guests.iter().map(manifest).collect::<Result<Vec<_>>>()?;

    let packages: Vec<String> = guests.iter().map(|guest| format!("balustrade-{}", guest.name)).collect();
    let modules = compile(root, toolchain, &tools, &packages)?;
    let mut written = 0;
    for (guest, manifest) in guests.iter().zip(&manifests) {
        let module = modules.join(format!("balustrade_{}.wasm", guest.name.replace('-', "_")));
        let bytes = std::fs::read(&module).with_context(|| format!("{}", module.display()))?;
        let component = from_module(&bytes, manifest, Language::Rust)
            .with_context(|| format!("guest `{}`", guest.name))?;
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

/// The tools that cargo names to whoever runs under it, and its folder, so that it stays out of components.
fn tools() -> Tools {
    let named = |variable: &str, name: &str| std::env::var_os(variable).unwrap_or_else(|| name.into());
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    Tools {
        cargo: named("CARGO", "cargo"),
        rustc: named("RUSTC", "rustc"),
        cargo_home: home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))),
        ..Tools::default()
    }
}

/// The toolchain of that name; rustup adds the target where it can.
fn toolchain(name: &str, tools: &Tools) -> Result<Toolchain> {
    if name != "debian" && Toolchain::named("rustup", tools).is_err() {
        say("rustup target add wasm32-unknown-unknown");
        // Without rustup there may still be Debian's packages; if not, the error below says what to install.
        let _ = Command::new("rustup").args(["target", "add", TARGET]).status();
    }
    Ok(Toolchain::named(name, tools)?)
}

/// Compiles `packages` in one go; returns the folder with their core modules.
fn compile(root: &Path, toolchain: Toolchain, tools: &Tools, packages: &[String]) -> Result<PathBuf> {
    // Apart from the host's builds, and from each other's: neither waits for the other's lock or rebuilds it.
    let target_dir = root.join("target").join(match toolchain {
        Toolchain::Rustup => "guests-build",
        Toolchain::Debian => "guests-build-debian",
    });
    let mut cargo = toolchain.cargo(tools, &[(root, "/balustrade")]);
    cargo.current_dir(root).args(["--locked", "--profile", "guest", "--target-dir"]).arg(&target_dir);
    for package in packages {
        cargo.args(["--package", package]);
    }
    let status = cargo.status().context("cargo could not be started")?;
    ensure!(status.success(), "the guests do not compile ({toolchain} toolchain)");
    Ok(target_dir.join(TARGET).join("guest"))
}

/// A guest's manifest, under the guest's own name.
fn manifest(guest: &Guest) -> Result<Manifest> {
    let path = guest.folder.join("plugin.yaml");
    let manifest = read_manifest(&path)?;
    ensure!(
        manifest.name == guest.name,
        "{}: name: `{}` must be the folder's name, `{}`",
        path.display(),
        manifest.name,
        guest.name
    );
    Ok(manifest)
}

fn find(root: &Path, under: &str, out: &'static str) -> Result<Vec<Guest>> {
    let folder = root.join(under);
    let mut guests = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))? {
        let folder = entry?.path();
        if folder.join("plugin.yaml").is_file() && folder.join("Cargo.toml").is_file() {
            let name =
                folder.file_name().and_then(|name| name.to_str()).context("a folder name is not UTF-8")?;
            guests.push(Guest { name: name.to_owned(), folder: folder.clone(), out });
        }
    }
    guests.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(guests)
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guest_is_named_like_its_folder() {
        let folder = std::env::temp_dir().join(format!("xtask-guest-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("writable");
        let yaml = "name: a\nversion: 0.1.0\nlicence: MIT\nsummary: b\nkind: detector\ncategories: []\n";
        std::fs::write(folder.join("plugin.yaml"), yaml).expect("writable");
        let guest = |name: &str| Guest { folder: folder.clone(), name: name.to_owned(), out: "guests" };
        assert!(manifest(&guest("a")).is_ok());
        assert!(manifest(&guest("b")).is_err_and(|error| error.to_string().contains("folder's name, `b`")));
        std::fs::remove_dir_all(&folder).expect("ours");
    }
}
