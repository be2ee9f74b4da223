//! Two ways to a standard library for `wasm32-unknown-unknown`: rustup's target, or Debian's packages, which bring
//! its source and are built on the spot.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{AuthoringError, Tools};

/// What plugins in Rust are compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "wasm-ld-19";
const WHAT_TO_INSTALL: &str = "  rustup target add wasm32-unknown-unknown\nor, on Debian,\n  \
    apt-get install rustc-web rust-web-src lld-19";
pub(crate) const CARGO_TO_INSTALL: &str =
    "  Rust 1.95 or newer with cargo, by https://rustup.rs or the system's packages";

/// How plugins in Rust are compiled.
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
    pub fn auto(tools: &Tools) -> Result<Toolchain, AuthoringError> {
        if has_target(tools)? {
            Ok(Toolchain::Rustup)
        } else if has_debian() {
            Ok(Toolchain::Debian)
        } else {
            Err(incomplete())
        }
    }

    /// The one that was asked for: `auto`, `rustup` or `debian`.
    ///
    /// # Errors
    /// It is unknown or not installed.
    pub fn named(name: &str, tools: &Tools) -> Result<Toolchain, AuthoringError> {
        match name {
            "auto" => Toolchain::auto(tools),
            "rustup" if has_target(tools)? => Ok(Toolchain::Rustup),
            "debian" if has_debian() => Ok(Toolchain::Debian),
            "rustup" | "debian" => Err(incomplete()),
            _ => Err(AuthoringError::Missing {
                what: format!("the toolchain `{}`", name.escape_debug()),
                install: "  use auto, rustup or debian".to_owned(),
            }),
        }
    }

    /// `cargo build` for [`TARGET`], with what all plugins are built with. Paths in `hidden` are written as the name beside
    /// them in what is compiled, so that any machine makes the same bytes.
    #[must_use]
    pub fn cargo(self, tools: &Tools, hidden: &[(&Path, &str)]) -> Command {
        let mut cargo = Command::new(&tools.cargo);
        cargo.args(["build", "--quiet", "--target", TARGET]);
        cargo.env("CARGO_ENCODED_RUSTFLAGS", rustflags(tools, hidden).join("\u{1f}"));
        // A wrapper or flags meant for the host do not belong into a plugin.
        cargo.env_remove("RUSTFLAGS").env_remove("RUSTC_WRAPPER").env_remove("RUSTC_WORKSPACE_WRAPPER");
        if self == Toolchain::Debian {
            cargo
                .args(["-Z", "build-std=std,panic_abort"])
                .env("RUSTC", DEBIAN_RUSTC)
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
                .env_remove("RUSTUP_TOOLCHAIN");
        }
        cargo
    }
}

fn incomplete() -> AuthoringError {
    AuthoringError::Missing {
        what: format!("Rust's standard library for {TARGET}"),
        install: WHAT_TO_INSTALL.to_owned(),
    }
}

/// SIMD for the searches, and no path of this machine.
fn rustflags(tools: &Tools, hidden: &[(&Path, &str)]) -> Vec<String> {
    let mut flags = vec!["-Ctarget-feature=+simd128".to_owned()];
    let home = tools.cargo_home.as_deref().map(|home| (home, "/cargo"));
    for (path, name) in hidden.iter().copied().chain(home) {
        flags.push(format!("--remap-path-prefix={}={name}", path.display()));
    }
    flags
}

/// # Errors
/// There is no compiler at all, or it fails.
fn has_target(tools: &Tools) -> Result<bool, AuthoringError> {
    let mut rustc = Command::new(&tools.rustc);
    let ran =
        crate::tool::run(rustc.args(["--print", "target-libdir", "--target", TARGET]), CARGO_TO_INSTALL)?;
    Ok(Path::new(String::from_utf8_lossy(&ran.out).trim()).is_dir())
}

fn has_debian() -> bool {
    let linker = Command::new(DEBIAN_LINKER).arg("--version").stdout(Stdio::null()).status();
    let sysroot = Command::new(DEBIAN_RUSTC).args(["--print", "sysroot"]).output();
    let (Ok(linker), Ok(sysroot)) = (linker, sysroot) else { return false };
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim());
    linker.success() && sysroot.join("lib/rustlib/src/rust/library/std").is_dir()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_toolchain_lists_the_known_ones() {
        let error = Toolchain::named("nix", &Tools::default()).expect_err("unknown").to_string();
        assert!(error.contains("auto, rustup or debian"), "{error}");
    }

    #[test]
    fn a_toolchain_without_a_compiler_says_what_to_install() {
        let tools = Tools { rustc: "no-such-rustc".into(), ..Tools::default() };
        let error = Toolchain::auto(&tools).expect_err("no compiler").to_string();
        assert!(error.contains("`no-such-rustc` is missing") && error.contains("rustup.rs"), "{error}");
    }

    #[test]
    fn flags_hide_where_the_build_ran() {
        let tools = Tools { cargo_home: Some("/elsewhere/cargo".into()), ..Tools::default() };
        let flags = rustflags(&tools, &[(Path::new("/somewhere"), "/balustrade")]);
        assert!(flags.contains(&"--remap-path-prefix=/somewhere=/balustrade".to_owned()));
        assert!(flags.contains(&"--remap-path-prefix=/elsewhere/cargo=/cargo".to_owned()));
    }
}
