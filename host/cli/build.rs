//! Brings the bundle that `cargo xtask bundle` has built to where the program embeds it. Without one the program is built
//! all the same, and says so when somebody needs it.
#![allow(clippy::print_stdout, reason = "cargo listens to standard output")]
#![allow(clippy::disallowed_methods, reason = "cargo speaks through the environment")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs, io};

/// Names another archive; empty, it means none.
const VARIABLE: &str = "BALUSTRADE_DEFAULT_BUNDLE";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed={VARIABLE}");
    let archive = match env::var_os(VARIABLE).map(PathBuf::from) {
        Some(path) if path.as_os_str().is_empty() => Vec::new(),
        Some(path) => {
            println!("cargo:rerun-if-changed={}", path.display());
            fs::read(&path).map_err(|error| format!("{VARIABLE}={}: {error}", path.display()))?
        }
        None => built(&Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../target/bundles"))?,
    };
    let embedded = Path::new(&env::var("OUT_DIR")?).join("default-bundle.tar.zst");
    // Unchanged bytes keep their time stamp, so that nothing is compiled again for them.
    if !fs::read(&embedded).is_ok_and(|before| before == archive) {
        fs::write(&embedded, &archive)?;
    }
    Ok(())
}

/// The archive in the folder that `cargo xtask bundle` writes to; empty when there is none yet.
fn built(folder: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    // The folder is watched, not the file: cargo would run this at every build while it waits for a file.
    if !folder.is_dir() {
        fs::create_dir_all(folder)?;
        // And once more if the folder seems to be younger than this run.
        fs::File::open(folder)?.set_modified(SystemTime::UNIX_EPOCH)?;
    }
    println!("cargo:rerun-if-changed={}", folder.display());
    match fs::read(folder.join("default.tar.zst")) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        read => Ok(read.unwrap_or_default()),
    }
}
