//! Lists the models of the repository for the program to embed, and brings the bundle that `cargo xtask bundle` has built.
//! Without a bundle the program is built all the same, and says so when somebody needs it.
#![allow(clippy::print_stdout, reason = "cargo listens to standard output")]
#![allow(clippy::disallowed_methods, reason = "cargo speaks through the environment")]

use std::error::Error;
use std::fmt::Write;
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
    models(&Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../models"))?;
    let embedded = Path::new(&env::var("OUT_DIR")?).join("default-bundle.tar.zst");
    // Unchanged bytes keep their time stamp, so that nothing is compiled again for them.
    if !fs::read(&embedded).is_ok_and(|before| before == archive) {
        fs::write(&embedded, &archive)?;
    }
    Ok(())
}

/// Writes down where the files of each model are, for the program to include.
fn models(folder: &Path) -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut models = String::new();
    let folder = fs::canonicalize(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for model in entries(&folder)?.into_iter().filter(|model| model.join("model.yaml").is_file()) {
        let files: String = entries(&model)?
            .iter()
            .map(|file| {
                format!("({:?}, include_bytes!({file:?}).as_slice()), ", file.file_name().unwrap_or_default())
            })
            .collect();
        let name = model.file_name().unwrap_or_default();
        writeln!(models, "    EmbeddedModel {{ name: {name:?}, files: &[{files}] }},")?;
    }
    let list = Path::new(&env::var("OUT_DIR")?).join("models.rs");
    fs::write(list, format!("&[\n{models}]\n"))?;
    Ok(())
}

/// What is in a folder, sorted.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        found.push(entry?.path());
    }
    found.sort();
    Ok(found)
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
