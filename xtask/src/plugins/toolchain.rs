//! Two ways to a standard library for `wasm32-unknown-unknown`: rustup's target, or Debian's packages, which bring
//! its source and are built on the spot.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::TARGET;
use crate::say;

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "wasm-ld-19";
const WHAT_TO_INSTALL: &str = "no standard library for wasm32-unknown-unknown; either\n  \
    rustup target add wasm32-unknown-unknown\nor, on Debian,\n  \
    apt-get install rustc-web rust-web-src lld-19";

/// How guests are compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toolchain {
    /// The running toolchain with rustup's target.
    Rustup,
    /// Debian's compiler, its library source and LLVM's linker.
    Debian,
}

impl fmt::Display for Toolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Toolchain::Rustup => "rustup",
            Toolchain::Debian => "debian",
        })
    }
}

impl Toolchain {
    /// The first that works here.
    ///
    /// # Errors
    /// Says what to install.
    pub fn auto() -> Result<Toolchain> {
        if has_target() || add_target() {
            return Ok(Toolchain::Rustup);
        }
        if has_debian() { Ok(Toolchain::Debian) } else { bail!(WHAT_TO_INSTALL) }
    }

    /// The one that was asked for.
    ///
    /// # Errors
    /// It is unknown or not installed.
    pub fn named(name: &str) -> Result<Toolchain> {
        match name {
            "auto" => Toolchain::auto(),
            "rustup" if has_target() || add_target() => Ok(Toolchain::Rustup),
            "debian" if has_debian() => Ok(Toolchain::Debian),
            "rustup" | "debian" => bail!("toolchain `{name}` is not complete: {WHAT_TO_INSTALL}"),
            _ => bail!("unknown toolchain `{name}`; use auto, rustup or debian"),
        }
    }

    /// Compiles `packages` in one go; returns the folder with their core modules.
    ///
    /// # Errors
    /// Cargo failed; what it said stands on the terminal.
    pub fn build(self, root: &Path, packages: &[String]) -> Result<PathBuf> {
        // Apart from the host's builds, and from each other's: neither waits for the other's lock or rebuilds it.
        let target_dir = root.join("target").join(match self {
            Toolchain::Rustup => "guests-build",
            Toolchain::Debian => "guests-build-debian",
        });
        let mut cargo = Command::new(tool("CARGO", "cargo"));
        cargo.current_dir(root).args([
            "build",
            "--quiet",
            "--locked",
            "--profile",
            "guest",
            "--target",
            TARGET,
        ]);
        cargo.arg("--target-dir").arg(&target_dir);
        for package in packages {
            cargo.args(["--package", package]);
        }
        cargo.env("CARGO_ENCODED_RUSTFLAGS", rustflags(root).join("\u{1f}"));
        // A wrapper or flags meant for the host do not belong into a guest.
        cargo.env_remove("RUSTFLAGS").env_remove("RUSTC_WRAPPER").env_remove("RUSTC_WORKSPACE_WRAPPER");
        if self == Toolchain::Debian {
            cargo
                .args(["-Z", "build-std=std,panic_abort"])
                .env("RUSTC", DEBIAN_RUSTC)
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
                .env_remove("RUSTUP_TOOLCHAIN");
        }
        let status = cargo.status().context("cargo could not be started")?;
        if !status.success() {
            bail!("the guests do not compile ({self} toolchain)");
        }
        Ok(target_dir.join(TARGET).join("guest"))
    }
}

/// SIMD for the searches; no path of this machine in a component, so that any machine makes the same bytes.
fn rustflags(root: &Path) -> Vec<String> {
    let mut flags = vec!["-Ctarget-feature=+simd128".to_owned()];
    let mut hide =
        |path: &Path, name: &str| flags.push(format!("--remap-path-prefix={}={name}", path.display()));
    hide(root, "/balustrade");
    if let Some(home) = cargo_home() {
        hide(&home, "/cargo");
    }
    flags
}

fn cargo_home() -> Option<PathBuf> {
    if let Some(home) = std::env::var_os("CARGO_HOME") {
        return Some(PathBuf::from(home));
    }
    std::env::home_dir().map(|home| home.join(".cargo"))
}

fn has_target() -> bool {
    let printed = Command::new(tool("RUSTC", "rustc"))
        .args(["--print", "target-libdir", "--target", TARGET])
        .stderr(Stdio::null())
        .output();
    let Ok(printed) = printed else { return false };
    Path::new(String::from_utf8_lossy(&printed.stdout).trim()).is_dir()
}

fn add_target() -> bool {
    say("rustup target add wasm32-unknown-unknown");
    let status = Command::new("rustup").args(["target", "add", TARGET]).status();
    status.is_ok_and(|status| status.success()) && has_target()
}

fn has_debian() -> bool {
    let linker = Command::new(DEBIAN_LINKER).arg("--version").stdout(Stdio::null()).status();
    let sysroot = Command::new(DEBIAN_RUSTC).args(["--print", "sysroot"]).output();
    let (Ok(linker), Ok(sysroot)) = (linker, sysroot) else { return false };
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim());
    linker.success() && sysroot.join("lib/rustlib/src/rust/library/std").is_dir()
}

/// The program that cargo named for us, or the one on the path.
fn tool(variable: &str, name: &str) -> std::ffi::OsString {
    std::env::var_os(variable).unwrap_or_else(|| name.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_toolchain_lists_the_known_ones() {
        assert!(Toolchain::named("nix").is_err_and(|e| e.to_string().contains("auto, rustup or debian")));
    }

    #[test]
    fn flags_hide_where_the_build_ran() {
        let flags = rustflags(Path::new("/somewhere"));
        assert!(flags.contains(&"--remap-path-prefix=/somewhere=/balustrade".to_owned()));
        assert!(flags.iter().any(|flag| flag.ends_with("=/cargo")));
    }
}
