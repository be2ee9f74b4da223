use std::fs;
use std::path::{Path, PathBuf};

use crate::sources::read_file;
use crate::{DOCUMENT_BYTES_MAX, DirLists, ListSource, Policy, PolicyError, resolve, yaml};

/// Name of the document in a policy's folder.
pub(crate) const DOCUMENT_NAME: &str = "policy.yaml";

/// Most policies that one folder may hold.
pub(crate) const POLICIES_MAX: usize = 1_024;

impl Policy {
    /// Reads a policy: a YAML file, or a folder that holds `policy.yaml`. Files it names are taken from its folder.
    ///
    /// # Errors
    /// It cannot be read, or it is not a valid policy.
    pub fn load(path: &Path) -> Result<Policy, PolicyError> {
        let file = if path.is_dir() { path.join(DOCUMENT_NAME) } else { path.to_owned() };
        let text = read_text(&file, DOCUMENT_BYTES_MAX)?;
        let folder = match file.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        Policy::parse(&text, &file.display().to_string(), &DirLists::new(folder))
    }

    /// Reads a policy from text. `file_name` is what errors call it. Never panics, whatever the text.
    ///
    /// # Errors
    /// It is not a valid policy.
    pub fn parse(text: &str, file_name: &str, lists: &dyn ListSource) -> Result<Policy, PolicyError> {
        let document = yaml::read(text, file_name, DOCUMENT_BYTES_MAX)?;
        resolve::policy(document, text, file_name, lists)
    }
}

/// Every policy of a folder: each of its sub-folders that holds a `policy.yaml`, in the order of their names.
///
/// # Errors
/// The folder cannot be read, a policy is not valid, or two have the same name.
pub fn load_dir(dir: &Path) -> Result<Vec<Policy>, PolicyError> {
    let read = |error: std::io::Error| PolicyError::Read { path: dir.to_owned(), detail: error.to_string() };
    let mut folders = Vec::new();
    for entry in fs::read_dir(dir).map_err(read)? {
        let path = entry.map_err(read)?.path();
        if path.join(DOCUMENT_NAME).exists() {
            folders.push(path);
        }
        if folders.len() > POLICIES_MAX {
            let detail = format!("it holds more than {POLICIES_MAX} policies; split it");
            return Err(PolicyError::Read { path: dir.to_owned(), detail });
        }
    }
    folders.sort();
    let mut policies: Vec<(PathBuf, Policy)> = Vec::new();
    for folder in folders {
        let policy = Policy::load(&folder)?;
        if let Some((first, _)) = policies.iter().find(|(_, other)| other.name == policy.name) {
            return Err(PolicyError::DuplicateName {
                name: policy.name.to_string(),
                first: first.clone(),
                second: folder,
            });
        }
        policies.push((folder, policy));
    }
    Ok(policies.into_iter().map(|(_, policy)| policy).collect())
}

/// A whole file as UTF-8.
pub(crate) fn read_text(path: &Path, bytes_max: usize) -> Result<String, PolicyError> {
    let refuse = |detail| PolicyError::Read { path: path.to_owned(), detail };
    let content = read_file(path, bytes_max).map_err(refuse)?;
    String::from_utf8(content).map_err(|error| {
        refuse(format!("it is not UTF-8 at byte {}; convert it", error.utf8_error().valid_up_to()))
    })
}

#[cfg(test)]
mod tests;
