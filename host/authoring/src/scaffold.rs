use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::templates::{self, File, SDK, TEMPLATES, WIT};
use crate::{AuthoringError, Kind, Language, check_name};

/// What a new project is to be.
#[derive(Debug, Clone, Copy)]
pub struct NewProject<'a> {
    /// Name of the plugin.
    pub name: &'a str,
    /// What it is written in.
    pub language: Language,
    /// Detector or evaluator.
    pub kind: Kind,
    /// Folder of the project; made where there is none.
    pub folder: &'a Path,
}

/// A project that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Paths in it, with `/`, in the order of the template: the author's own files first.
    pub files: Vec<String>,
}

/// Writes a project from its template, whole or not at all.
///
/// # Errors
/// The name is no name, there is no such template, the folder is not empty, or something cannot be written.
pub fn create(new: &NewProject<'_>) -> Result<Written, AuthoringError> {
    check_name(new.name).map_err(|why| AuthoringError::Name { name: new.name.to_owned(), why })?;
    let files = files(new.language, new.kind)?;
    let folder = new.folder;
    refuse_what_is_there(folder)?;
    // Beside the folder, so that moving is one step within one file system.
    let half = beside(folder)?;
    let outcome = write_all(&half, new.name, &files).and_then(|()| put(&half, folder));
    if outcome.is_err() {
        // The first error is what the author has to know.
        let _ = std::fs::remove_dir_all(&half);
    }
    outcome.map(|()| Written { files: files.iter().map(|file| file.path.to_owned()).collect() })
}

/// The template's files, then what every project of the language carries unless the template brings its own.
fn files(language: Language, kind: Kind) -> Result<Vec<File>, AuthoringError> {
    let name = format!("{language}-{}", kind.as_str());
    let Some(template) = templates::find(&name) else {
        let known: Vec<_> = TEMPLATES.iter().map(|(known, _)| known.replacen('-', " ", 1)).collect();
        let wanted = format!("kind {} in {language}", kind.as_str());
        return Err(AuthoringError::NoTemplate { wanted, known: known.join(", ") });
    };
    let mut files = template.to_vec();
    let sdk = if language == Language::Rust { SDK } else { &[] };
    for file in sdk.iter().chain(WIT) {
        if !template.iter().any(|own| own.path == file.path) {
            files.push(*file);
        }
    }
    Ok(files)
}

fn refuse_what_is_there(folder: &Path) -> Result<(), AuthoringError> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(AuthoringError::io(folder))?,
    };
    let mut held: Vec<String> =
        entries.flatten().take(100).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    if held.is_empty() {
        return Ok(());
    }
    held.sort();
    let more = if held.len() > 5 { ", ..." } else { "" };
    held.truncate(5);
    let held = format!("{}{more}", held.join(", ").escape_debug());
    Err(AuthoringError::NotEmpty { folder: folder.to_owned(), held })
}

/// A new folder beside `folder`, whose name nobody else takes.
fn beside(folder: &Path) -> Result<PathBuf, AuthoringError> {
    // `.` has no name to stand beside.
    let whole = if folder.exists() { std::fs::canonicalize(folder) } else { std::path::absolute(folder) };
    let whole = whole.map_err(AuthoringError::io(folder))?;
    let (Some(parent), Some(name)) = (whole.parent(), whole.file_name()) else {
        let detail = "a project needs a folder of its own; name one with --dir".to_owned();
        return Err(AuthoringError::Project { folder: folder.to_owned(), detail });
    };
    std::fs::create_dir_all(parent).map_err(AuthoringError::io(parent))?;
    let half = parent.join(format!(".{}.{}.part", name.to_string_lossy(), std::process::id()));
    std::fs::create_dir(&half).map_err(AuthoringError::io(&half))?;
    Ok(half)
}

fn write_all(half: &Path, name: &str, files: &[File]) -> Result<(), AuthoringError> {
    for file in files {
        let path = half.join(file.path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(AuthoringError::io(parent))?;
        }
        let written = match std::str::from_utf8(file.bytes) {
            Ok(text) => std::fs::write(&path, text.replace("{{name}}", name)),
            Err(_) => std::fs::write(&path, file.bytes),
        };
        written.map_err(AuthoringError::io(&path))?;
    }
    Ok(())
}

/// Moves what was written to where it belongs. An empty folder that is there stays the folder it is: somebody may stand in
/// it.
fn put(half: &Path, folder: &Path) -> Result<(), AuthoringError> {
    if !folder.exists() {
        return std::fs::rename(half, folder).map_err(AuthoringError::io(folder));
    }
    let mut moved: Vec<PathBuf> = Vec::new();
    let mut moving = || -> std::io::Result<()> {
        for entry in std::fs::read_dir(half)? {
            let entry = entry?;
            let to = folder.join(entry.file_name());
            std::fs::rename(entry.path(), &to)?;
            moved.push(to);
        }
        Ok(())
    };
    if let Err(source) = moving() {
        for path in moved {
            let _ = if path.is_dir() { std::fs::remove_dir_all(&path) } else { std::fs::remove_file(&path) };
        }
        return Err(AuthoringError::Io { path: folder.to_owned(), source });
    }
    std::fs::remove_dir(half).map_err(AuthoringError::io(half))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rust<'a>(name: &'a str, folder: &'a Path) -> NewProject<'a> {
        NewProject { name, language: Language::Rust, kind: Kind::Detector, folder }
    }

    fn held(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).expect("readable").flatten();
        let mut names: Vec<_> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_project_is_written_whole_under_its_name() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let folder = dir.path().join("deep/order-ids");
        let written = create(&rust("order-ids", &folder)).expect("written");
        for path in
            ["src/lib.rs", "plugin.yaml", "cases.yaml", "sdk/src/lib.rs", "wit/v1/plugin.wit", "Cargo.lock"]
        {
            assert!(folder.join(path).is_file() && written.files.contains(&path.to_owned()), "{path}");
        }
        for path in &written.files {
            let text = std::fs::read_to_string(folder.join(path)).expect("readable");
            assert!(!text.contains("{{name}}"), "{path}");
        }
        let manifest = std::fs::read_to_string(folder.join("plugin.yaml")).expect("readable");
        assert!(manifest.starts_with("name: order-ids\n"), "{manifest}");
        assert_eq!(held(&dir.path().join("deep")), ["order-ids"], "nothing half-written stays");
    }

    #[test]
    fn an_empty_folder_is_filled_and_any_other_refused() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        create(&rust("a", dir.path())).expect("an empty folder will do");
        assert!(dir.path().join("Cargo.toml").is_file());
        let error = create(&rust("a", dir.path())).expect_err("not empty").to_string();
        assert!(error.contains("Cargo.toml") && error.contains("--dir") && error.contains("..."), "{error}");
        let file = dir.path().join("README.md");
        assert!(create(&rust("a", &file)).is_err(), "a file is no folder");
    }

    #[test]
    fn a_refusal_leaves_nothing_behind() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let into = dir.path().join("x");
        for name in ["../x", "a/b", "con", "Upper", ".x", "", &"a".repeat(65)] {
            let error = create(&rust(name, &into)).expect_err(name).to_string();
            assert!(error.contains("cannot be a plugin's name"), "{error}");
        }
        let evaluator = NewProject { language: Language::C, kind: Kind::Evaluator, ..rust("a", &into) };
        let error = create(&evaluator).expect_err("no such template").to_string();
        assert!(error.contains("kind evaluator in c"), "{error}");
        assert!(error.contains("rust evaluator"), "{error}");
        assert_eq!(held(dir.path()), Vec::<String>::new());
    }
}
