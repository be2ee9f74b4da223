//! `cargo xtask onnxruntime`: the library of ONNX Runtime, from the Python package registry, to where the release binary looks
//! for it. Without it models run on the backend that is part of the program, half as fast.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use sha2::{Digest, Sha256};

use crate::say;
use crate::tidy::root;

const VERSION: &str = "1.32.0";

/// Beside the release binary, in a folder that the program looks into.
const PLACE: &str = "target/release/lib/libonnxruntime.so";

/// Architecture, platform of the package, sha256 of the library in it.
const LIBRARIES: [(&str, &str, &str); 2] = [
    ("x86_64", "manylinux_2_28_x86_64", "6c1585d1bbf45b0712ea4a21b705c5fcb4ba04ff2e30f1fbf81a49faf658638f"),
    ("aarch64", "manylinux_2_28_aarch64", "49852228a93995158b2a813d4df487d47a1b76b0eaa894507ef49e91b6d7954a"),
];

/// # Errors
/// There is no library for this platform, or it could not be fetched.
pub fn run(args: &[String]) -> Result<()> {
    ensure!(args.is_empty(), "usage: cargo xtask onnxruntime");
    fetch()
}

/// Fetches it unless it is there.
pub fn fetch() -> Result<()> {
    let known = LIBRARIES.iter().find(|(arch, ..)| *arch == std::env::consts::ARCH);
    let Some((_, platform, sha256)) = known.filter(|_| cfg!(target_os = "linux")) else {
        bail!(
            "this command knows no library for this platform; install ONNX Runtime {VERSION} and name its library with \
             --onnxruntime"
        );
    };
    let place = root().join(PLACE);
    if digest(&place).is_ok_and(|found| found == *sha256) {
        say(&format!("onnxruntime: {PLACE} is there"));
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let library = unpacked(folder.path(), platform)?;
    let found = digest(&library)?;
    ensure!(
        found == *sha256,
        "the library in the package of ONNX Runtime {VERSION} for {platform} has sha256 {found}, not {sha256}; it is not used"
    );
    let parent = place.parent().context("it lies in a folder")?;
    std::fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
    // Beside it first: a server that runs has the old one mapped.
    let beside = place.with_extension("new");
    std::fs::copy(&library, &beside).with_context(|| beside.display().to_string())?;
    std::fs::rename(&beside, &place).with_context(|| PLACE.to_owned())?;
    say(&format!("onnxruntime: {PLACE} is version {VERSION}"));
    Ok(())
}

/// The library out of the package, which `pip` downloads.
fn unpacked(folder: &Path, platform: &str) -> Result<PathBuf> {
    let package = format!("onnxruntime=={VERSION}");
    let download = ["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"];
    // Where there is no network, that is to be known soon.
    let patience = ["--disable-pip-version-check", "--retries", "1", "--timeout", "20"];
    let of = ["--implementation", "cp", "--python-version", "312", "--platform", platform, &package];
    python(folder, &[&download[..], &patience[..], &of[..]].concat())?;
    let wheel = find(folder, |name| name.ends_with(".whl"))?.context("pip brought no package")?;
    let wheel = wheel.display().to_string();
    python(folder, &["-m", "zipfile", "-e", &wheel, "package"])?;
    let inside = folder.join("package/onnxruntime/capi");
    find(&inside, |name| name.starts_with("libonnxruntime.so"))?.context("there is no library in the package")
}

fn python(folder: &Path, args: &[&str]) -> Result<()> {
    let ran = Command::new("python3").args(args).current_dir(folder).output();
    let ran = ran.context("python3 cannot be run; install it with pip (on Debian: python3-pip)")?;
    if !ran.status.success() {
        let said = String::from_utf8_lossy(&ran.stderr);
        let last = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("nothing");
        bail!("`python3 {}` ended with {} and said: {last}", args.join(" "), ran.status);
    }
    Ok(())
}

fn find(folder: &Path, is_it: impl Fn(&str) -> bool) -> Result<Option<PathBuf>> {
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        if entry.file_name().to_str().is_some_and(&is_it) {
            return Ok(Some(entry.path()));
        }
    }
    Ok(None)
}

fn digest(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).with_context(|| path.display().to_string())?;
    Ok(Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect())
}
