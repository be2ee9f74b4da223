//! Lists what `plugin new` writes: the templates, the SDK and the contract of this repository, and the versions of its lock
//! file. So a project needs no network to be written, and the repository holds each of them once.
#![allow(clippy::print_stdout, reason = "cargo listens to standard output")]
#![allow(clippy::disallowed_methods, reason = "cargo speaks through the environment")]

#[path = "build_script/lock.rs"]
mod lock;
#[path = "build_script/manifest.rs"]
mod manifest;

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What tools leave behind in a template that somebody tried where it stands.
const NOT_SOURCES: &[&str] =
    &["target", "build", "node_modules", "__pycache__", ".venv", "package-lock.json"];

type Outcome<T> = Result<T, Box<dyn Error>>;

/// A file of a project: its path there, and its bytes.
type Listed = (String, Vec<u8>);

fn main() -> Outcome<()> {
    let root = fs::canonicalize(Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../.."))?;
    for path in
        ["host/authoring/build.rs", "host/authoring/build_script", "plugins/templates", "plugins/sdk", "wit"]
    {
        println!("cargo:rerun-if-changed={}", root.join(path).display());
    }
    for path in ["Cargo.toml", "Cargo.lock", "LICENSE"] {
        println!("cargo:rerun-if-changed={}", root.join(path).display());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);

    let mut code = String::new();
    writeln!(code, "pub(crate) static TEMPLATES: &[(&str, &[File])] = &[")?;
    for folder in entries(&root.join("plugins/templates"))?.into_iter().filter(|path| path.is_dir()) {
        let name =
            folder.file_name().and_then(|name| name.to_str()).ok_or("a template's name is not UTF-8")?;
        writeln!(code, "({name:?}, {}),", list(&out, &files_below(&folder)?)?)?;
    }
    writeln!(code, "];\npub(crate) static SDK: &[File] = {};", list(&out, &sdk(&root)?)?)?;
    // The contract itself, not what is written about it.
    let contract = files_below(&root.join("wit"))?.into_iter().filter(|(path, _)| path.ends_with(".wit"));
    let wit = contract.map(|(path, bytes)| (format!("wit/{path}"), bytes));
    writeln!(code, "pub(crate) static WIT: &[File] = {};", list(&out, &wit.collect::<Vec<_>>())?)?;
    fs::write(out.join("templates.rs"), code)?;
    Ok(())
}

/// The SDK as a project carries it: with versions in place of what it takes from this workspace.
fn sdk(root: &Path) -> Outcome<Vec<Listed>> {
    let workspace = fs::read_to_string(root.join("Cargo.toml"))?;
    let mut files = Vec::new();
    for (path, bytes) in files_below(&root.join("plugins/sdk"))? {
        let bytes = match path.as_str() {
            "Cargo.toml" => manifest::alone(&String::from_utf8(bytes)?, &workspace)?.into_bytes(),
            // The contract lies beside it there, not two folders above.
            "src/bindings.rs" => String::from_utf8(bytes)?.replace("\"../../wit/", "\"../wit/").into_bytes(),
            _ => bytes,
        };
        files.push((format!("sdk/{path}"), bytes));
    }
    files.push(("sdk/LICENSE".to_owned(), fs::read(root.join("LICENSE"))?));
    let locked = lock::of_sdk(&fs::read_to_string(root.join("Cargo.lock"))?)?;
    files.push(("Cargo.lock".to_owned(), locked.into_bytes()));
    Ok(files)
}

/// Code that includes the files. Each is copied, so that what was made here is included like the rest.
fn list(out: &Path, files: &[Listed]) -> Outcome<String> {
    let mut code = String::from("&[");
    for (path, bytes) in files {
        let copy = out.join(digest(bytes));
        // Unchanged bytes keep their time stamp, so that nothing is compiled again for them.
        if !copy.is_file() {
            fs::write(&copy, bytes)?;
        }
        write!(code, "File {{ path: {path:?}, bytes: include_bytes!({copy:?}) }}, ")?;
    }
    code.push(']');
    Ok(code)
}

/// A name for these bytes; two hashes of the standard library's, which nobody needs to trust.
fn digest(bytes: &[u8]) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let hash = |seed: u8| {
        let mut hasher = DefaultHasher::new();
        (seed, bytes).hash(&mut hasher);
        hasher.finish()
    };
    format!("file-{:016x}{:016x}", hash(0), hash(1))
}

/// Every file below a folder, by its path with `/`, sorted.
fn files_below(folder: &Path) -> Outcome<Vec<Listed>> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for path in entries(&folder)? {
            let name = path.file_name().and_then(|name| name.to_str()).ok_or("a file's name is not UTF-8")?;
            if NOT_SOURCES.contains(&name) {
                continue;
            }
            if path.is_dir() {
                folders.push((path.clone(), format!("{prefix}{name}/")));
            } else {
                found.push((format!("{prefix}{name}"), fs::read(&path)?));
            }
        }
    }
    found.sort();
    Ok(found)
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
