use std::path::{Path, PathBuf};

use crate::{AuthoringError, Language, Manifest, manifest};

/// A folder with a plugin's sources and its `plugin.yaml`.
#[derive(Debug, Clone)]
pub struct Project {
    /// The folder, absolute.
    pub folder: PathBuf,
    /// What `plugin.yaml` says.
    pub manifest: Manifest,
    /// What it is written in.
    pub language: Language,
}

impl Project {
    /// Reads `plugin.yaml` and finds out the language: by its key `language`, else by the files that are there.
    ///
    /// # Errors
    /// There is no such folder or no `plugin.yaml`, it is wrong, or the files tell no language or several.
    pub fn open(folder: &Path) -> Result<Project, AuthoringError> {
        let folder = std::fs::canonicalize(folder).map_err(AuthoringError::io(folder))?;
        let wrong = |detail: String| AuthoringError::Project { folder: folder.clone(), detail };
        let path = folder.join("plugin.yaml");
        if !path.is_file() {
            return Err(wrong(
                "has no plugin.yaml, so it is no plugin project; `balustrade plugin new NAME` writes one"
                    .to_owned(),
            ));
        }
        let manifest = manifest::read(&path)?;
        let there = |language: &Language| language.signs().iter().any(|sign| folder.join(sign).is_file());
        let found: Vec<Language> = Language::ALL.into_iter().filter(there).collect();
        let language = match (manifest.language, found.as_slice()) {
            (Some(language), _) => language,
            (None, [language]) => *language,
            (None, []) => {
                let signs: Vec<_> =
                    Language::ALL.iter().flat_map(|language| language.signs()).copied().collect();
                return Err(wrong(format!(
                    "has none of {}, so its language is not known; say it in plugin.yaml, such as `language: rust`",
                    signs.join(", ")
                )));
            }
            (None, several) => {
                let names: Vec<_> = several.iter().map(|language| language.as_str()).collect();
                return Err(wrong(format!(
                    "has files of {}; say in plugin.yaml which it is, such as `language: {}`",
                    names.join(" and "),
                    names.first().copied().unwrap_or_default()
                )));
            }
        };
        Ok(Project { folder, manifest, language })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str =
        "name: a\nversion: 0.1.0\nlicence: MIT\nsummary: b\nkind: detector\ncategories: []\n";

    fn open(files: &[(&str, &str)]) -> Result<Project, AuthoringError> {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for (name, text) in files {
            std::fs::write(dir.path().join(name), text).expect("writable");
        }
        Project::open(dir.path())
    }

    #[test]
    fn files_tell_the_language_unless_the_manifest_does() {
        for (file, language) in [
            ("Cargo.toml", Language::Rust),
            ("package.json", Language::JavaScript),
            ("app.py", Language::Python),
            ("pyproject.toml", Language::Python),
            ("plugin.c", Language::C),
        ] {
            let project = open(&[("plugin.yaml", MANIFEST), (file, "")]).expect("a project");
            assert_eq!(project.language, language, "{file}");
        }
        let said = format!("{MANIFEST}language: python\n");
        let project = open(&[("plugin.yaml", &said), ("package.json", ""), ("Makefile", "")]);
        assert_eq!(project.expect("a project").language, Language::Python);
    }

    #[test]
    fn what_is_no_project_says_what_is_missing() {
        for (files, says) in [
            (vec![("Cargo.toml", "")], "no plugin.yaml"),
            (vec![("plugin.yaml", MANIFEST)], "language is not known"),
            (vec![("plugin.yaml", MANIFEST), ("Cargo.toml", ""), ("app.py", "")], "rust and python"),
            (vec![("plugin.yaml", "name: a\n"), ("Cargo.toml", "")], "version"),
        ] {
            let error = open(&files).expect_err(says).to_string();
            assert!(error.contains(says), "{error}");
        }
        assert!(Project::open(Path::new("no/such/folder")).is_err());
    }
}
