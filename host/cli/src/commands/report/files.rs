//! Which files hold rows.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::Serialize;

/// Folders inside one another that are looked into.
const DEPTH_MAX: usize = 16;

/// A file of rows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct DataFile {
    /// Path below the data folder, with `/`.
    pub(super) name: String,
    /// First folder of `name`; empty for a file that stands in the data folder itself.
    pub(super) folder: String,
    pub(super) path: PathBuf,
    pub(super) bytes: u64,
}

/// A file that looks like rows and is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct SkippedFile {
    pub(super) file: String,
    pub(super) reason: String,
}

/// Everything that was found, by name.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) files: Vec<DataFile>,
    pub(super) skipped: Vec<SkippedFile>,
}

/// Every `*.jsonl` and `*.jsonl.gz` below `dir`; only of the first folders `only`, unless that is empty.
pub(super) fn find(dir: &Path, only: &[String]) -> anyhow::Result<Found> {
    if !dir.is_dir() {
        bail!(
            "--data {}: is not a folder; name the one that holds the folders of *.jsonl files",
            dir.display()
        );
    }
    let mut files = Vec::new();
    walk(dir, &mut Vec::new(), &mut files)?;
    files.sort();
    let folders: BTreeSet<&str> = files.iter().map(|file| file.folder.as_str()).collect();
    if let Some(unknown) = only.iter().find(|name| !folders.contains(name.as_str())) {
        let known: Vec<_> = folders.into_iter().collect();
        bail!(
            "--only {unknown}: no such folder with rows in {}; there are {}",
            dir.display(),
            known.join(", ")
        );
    }
    let mut found = Found::default();
    for file in files {
        if !only.is_empty() && !only.contains(&file.folder) {
            continue;
        }
        let is_lexicon = file.name.rsplit('/').next().is_some_and(|name| name.starts_with("lexicon_"));
        if file.folder == "pii" && is_lexicon {
            found.skipped.push(SkippedFile { file: file.name, reason: "a lexicon, not texts".to_owned() });
        } else {
            found.files.push(file);
        }
    }
    if found.files.is_empty() {
        bail!("{} holds no *.jsonl or *.jsonl.gz file", dir.display());
    }
    Ok(found)
}

/// Links are not followed: a circle of them would not end.
fn walk(dir: &Path, parents: &mut Vec<String>, files: &mut Vec<DataFile>) -> anyhow::Result<()> {
    if parents.len() > DEPTH_MAX {
        bail!("{}: more than {DEPTH_MAX} folders inside one another", dir.display());
    }
    for entry in std::fs::read_dir(dir).with_context(|| dir.display().to_string())? {
        let entry = entry.with_context(|| dir.display().to_string())?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().with_context(|| entry.path().display().to_string())?;
        if kind.is_dir() {
            parents.push(name);
            walk(&entry.path(), parents, files)?;
            parents.pop();
        } else if kind.is_file() && (name.ends_with(".jsonl") || name.ends_with(".jsonl.gz")) {
            let bytes = entry.metadata().map_or(0, |metadata| metadata.len());
            let mut parts = parents.clone();
            parts.push(name);
            let folder = parents.first().cloned().unwrap_or_default();
            files.push(DataFile { name: parts.join("/"), folder, path: entry.path(), bytes });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn rows_are_found_in_order_and_lexicons_are_named() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for path in
            ["b/z.jsonl", "b/deep/a.jsonl.gz", "a/x.jsonl", "a/x.csv", "pii/lexicon_n.jsonl", "top.jsonl"]
        {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("has one")).expect("writable");
            fs::write(path, "").expect("writable");
        }
        let names = |found: &Found| found.files.iter().map(|file| file.name.clone()).collect::<Vec<_>>();
        let found = find(dir.path(), &[]).expect("found");
        assert_eq!(names(&found), ["a/x.jsonl", "b/deep/a.jsonl.gz", "b/z.jsonl", "top.jsonl"]);
        assert_eq!(found.skipped[0].file, "pii/lexicon_n.jsonl");
        assert_eq!(found.files[1].folder, "b");
        let only = find(dir.path(), &["a".to_owned()]).expect("found");
        assert_eq!(names(&only), ["a/x.jsonl"]);
        let error = find(dir.path(), &["c".to_owned()]).expect_err("unknown").to_string();
        assert!(error.contains("--only c") && error.contains("a, b"), "{error}");
    }

    #[test]
    fn a_missing_or_empty_folder_is_named() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let error = find(dir.path(), &[]).expect_err("empty").to_string();
        assert!(error.contains("holds no *.jsonl"), "{error}");
        let error = find(&dir.path().join("none"), &[]).expect_err("missing").to_string();
        assert!(error.contains("none: is not a folder"), "{error}");
    }
}
