use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::document::{FORMAT, Head};
use super::files::Files;
use super::{BundleError, EngineRange, Sha256};

/// `manifest.json`: what a bundle is and the digest of every file in it. There is one way to write it, so its own
/// SHA-256 stands for the bundle as a whole.
// The order of the fields is that of the keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundleManifest {
    /// Plugins that its policies use and that the host has to have; sorted.
    pub built_in: Vec<String>,
    /// For people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Versions of this program that it fits.
    pub engine: EngineRange,
    /// Every file but `manifest.json` and `signatures.json`, sorted by path.
    pub files: Vec<BundleFile>,
    /// Version of this format. Always 1.
    pub format: u32,
    /// What trust files and operators call it.
    pub name: String,
    /// From 1. A later bundle of the same name has a higher one.
    pub version: u64,
}

/// One file of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundleFile {
    /// Its size.
    pub bytes: u64,
    /// Relative to the bundle, with `/`.
    pub path: String,
    /// Of its content.
    pub sha256: Sha256,
}

impl BundleManifest {
    /// What the manifest of these files has to say.
    pub(crate) fn of(head: Head, files: Vec<BundleFile>) -> BundleManifest {
        BundleManifest {
            built_in: head.built_in,
            description: head.description,
            engine: head.engine,
            files,
            format: FORMAT,
            name: head.name,
            version: head.version,
        }
    }

    /// The bytes of `manifest.json`.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        canonical(self)
    }
}

/// Refuses files that are not exactly those that a manifest lists.
pub(crate) fn check_files(
    listed: &[BundleFile],
    there: &[BundleFile],
    bundle: &str,
) -> Result<(), BundleError> {
    let listed: BTreeMap<_, _> = listed.iter().map(|file| (file.path.as_str(), file)).collect();
    let there: BTreeMap<_, _> = there.iter().map(|file| (file.path.as_str(), file)).collect();
    let mut problems = Vec::new();
    for (path, file) in &listed {
        match there.get(path) {
            None => problems.push(format!("`{}` is missing", path.escape_default())),
            Some(other) if other.bytes != file.bytes => {
                problems.push(format!("`{path}` has {} bytes instead of {}", other.bytes, file.bytes));
            }
            Some(other) if other != file => problems.push(format!("`{path}` has another content")),
            Some(_) => {}
        }
    }
    let extra = there.keys().filter(|path| !listed.contains_key(*path));
    problems.extend(extra.map(|path| format!("`{path}` is not listed")));
    if problems.is_empty() { Ok(()) } else { Err(BundleError::Files { bundle: bundle.to_owned(), problems }) }
}

/// The files as a manifest lists them.
pub(crate) fn list(files: &Files) -> Vec<BundleFile> {
    let file = |(path, content): (&String, &Arc<[u8]>)| BundleFile {
        bytes: content.len() as u64,
        path: path.clone(),
        sha256: Sha256::of(content),
    };
    files.iter().map(file).collect()
}

/// JSON in the one form that our files have: keys in the order of the type, two spaces, a newline at the end.
pub(crate) fn canonical(value: &impl Serialize) -> Vec<u8> {
    let mut json = serde_json::to_vec_pretty(value).unwrap_or_default();
    json.push(b'\n');
    json
}

/// Reads JSON and refuses every other way to write the same.
pub(crate) fn read_canonical<T: Serialize + for<'de> Deserialize<'de>>(
    content: &[u8],
    bundle: &str,
    place: &str,
) -> Result<T, BundleError> {
    let format = |detail| BundleError::Format { bundle: bundle.to_owned(), place: place.to_owned(), detail };
    let value: T =
        serde_json::from_slice(content).map_err(|error| format(format!("{error}; take an unharmed copy")))?;
    if canonical(&value) != content {
        return Err(format(
            "it is not written as this program writes it; do not edit it, use `balustrade bundle build` or `sign`"
                .to_owned(),
        ));
    }
    Ok(value)
}
