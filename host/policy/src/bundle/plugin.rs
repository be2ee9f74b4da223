//! One plugin with what its author wrote beside it, shipped and signed on its own: the same form of manifest, archive and
//! signatures as a bundle has.

use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::document::FORMAT;
use super::files::{Collector, Files, Found, MANIFEST, SIGNATURES};
use super::manifest::{self, check_files};
use super::signature::Signatures;
use super::{
    BundleError, BundleFile, BundleLimits, BundleSignature, PublicKey, Sha256, SigningKey, UtcTime, archive,
    contents, folder,
};
use crate::resolve::is_name;
use crate::sources::read_file;

/// What may stand beside the component.
const BESIDE: [&str; 9] = [
    "LICENCE",
    "LICENCE.md",
    "LICENCE.txt",
    "LICENSE",
    "LICENSE.md",
    "LICENSE.txt",
    "README.md",
    "cases.yaml",
    "plugin.yaml",
];

/// Longest version, in bytes.
const VERSION_BYTES_MAX: usize = 64;

/// Tells its manifest from that of a bundle, so that a signature of one never counts for the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    #[serde(rename = "plugin")]
    Plugin,
}

/// `manifest.json` of a plugin. There is one way to write it, so its own SHA-256 stands for all of its files.
// The order of the fields is that of the keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PluginManifest {
    /// Every file but `manifest.json` and `signatures.json`, sorted by path.
    pub files: Vec<BundleFile>,
    /// Version of this format. Always 1.
    format: u32,
    kind: Kind,
    /// As the component calls itself.
    pub name: String,
    /// As the component says.
    pub version: String,
}

/// A plugin's files, in memory: its component, `plugin.yaml`, `cases.yaml`, README and licence.
#[derive(Clone)]
pub struct PluginFileSet {
    source: String,
    manifest: PluginManifest,
    digest: Sha256,
    signatures: Signatures,
    files: Files,
}

impl PluginFileSet {
    /// Opens a signed plugin: an archive, or a folder with `manifest.json`.
    ///
    /// # Errors
    /// It cannot be read, goes beyond a limit, holds what has no place there, or its files are not those of its manifest.
    pub fn open(path: &Path, limits: &BundleLimits) -> Result<PluginFileSet, BundleError> {
        let source = path.display().to_string();
        let found = if path.is_dir() {
            check_names(path, &source)?;
            folder::read(path, &source, limits)?
        } else {
            let bytes_max = usize::try_from(limits.bytes_max).unwrap_or(usize::MAX);
            let bytes = read_file(path, bytes_max)
                .map_err(|detail| BundleError::Read { path: path.to_owned(), detail })?;
            archive::unpack(&bytes, &source, limits)?
        };
        let Found { manifest: claimed, signatures, files } = found;
        let Some(claimed) = claimed else {
            let detail = "is missing: the plugin was not signed; use `balustrade plugin sign`".to_owned();
            return Err(BundleError::Format { bundle: source, place: MANIFEST.to_owned(), detail });
        };
        let claimed: PluginManifest = manifest::read_canonical(&claimed, &source, MANIFEST)?;
        check_files(&claimed.files, &manifest::list(&files), &source)?;
        let signatures = signatures.map(|content| Signatures::read(&content, &source)).transpose()?;
        let set = PluginFileSet::of(source, &claimed.name, &claimed.version, files)?;
        if set.manifest != claimed {
            let detail = "is of another format than this program reads".to_owned();
            return Err(BundleError::Format { bundle: set.source, place: MANIFEST.to_owned(), detail });
        }
        Ok(PluginFileSet { signatures: signatures.unwrap_or_default(), ..set })
    }

    /// Takes a component and, of the folder `beside`, the files that belong to a plugin; whatever else is there is left alone.
    /// `name` and `version` are what the component says.
    ///
    /// # Errors
    /// A file cannot be read or is too large, or the component is none.
    pub fn collect(
        component: &Path,
        beside: &Path,
        (name, version): (&str, &str),
        limits: &BundleLimits,
    ) -> Result<PluginFileSet, BundleError> {
        let source = component.display().to_string();
        let mut collector = Collector::new(&source, limits);
        let mut take = |name: &str, path: &Path| {
            let cannot = |detail| BundleError::Read { path: path.to_owned(), detail };
            let bytes = std::fs::metadata(path).map_err(|error| cannot(error.to_string()))?.len();
            collector.announce(name, bytes)?;
            let bytes_max = usize::try_from(bytes).unwrap_or(usize::MAX);
            collector.keep(name.to_owned(), read_file(path, bytes_max).map_err(cannot)?);
            Ok::<(), BundleError>(())
        };
        take(&format!("{name}.wasm"), component)?;
        for name in BESIDE {
            let path = beside.join(name);
            if path.is_file() {
                take(name, &path)?;
            }
        }
        let files = collector.finish().files;
        PluginFileSet::of(source, name, version, files)
    }

    /// Takes a folder that holds one plugin's files and nothing else. A manifest and signatures that are there do not count.
    ///
    /// # Errors
    /// A file cannot be read, is too large or has no place there, or the component is none.
    pub fn from_folder(
        dir: &Path,
        (name, version): (&str, &str),
        limits: &BundleLimits,
    ) -> Result<PluginFileSet, BundleError> {
        let source = dir.display().to_string();
        check_names(dir, &source)?;
        let files = folder::read(dir, &source, limits)?.files;
        PluginFileSet::of(source, name, version, files)
    }

    fn of(source: String, name: &str, version: &str, files: Files) -> Result<PluginFileSet, BundleError> {
        let format = |place: &str, detail: String| BundleError::Format {
            bundle: source.clone(),
            place: place.to_owned(),
            detail,
        };
        if !is_name(name) {
            let detail = "the plugin's name has to consist of a-z, 0-9 and hyphens, 64 characters at most";
            return Err(format(MANIFEST, detail.to_owned()));
        }
        if version.is_empty() || version.len() > VERSION_BYTES_MAX {
            let detail = format!("the plugin's version has 1 to {VERSION_BYTES_MAX} bytes");
            return Err(format(MANIFEST, detail));
        }
        let component = format!("{name}.wasm");
        for (path, content) in &files {
            check_place(path, name).map_err(|detail| format(path, detail))?;
            if *path == component {
                contents::check_component(content).map_err(|detail| format(path, detail))?;
            }
        }
        if !files.contains_key(&component) {
            return Err(format(&component, "is missing; it is the plugin itself".to_owned()));
        }
        let manifest = PluginManifest {
            files: manifest::list(&files),
            format: FORMAT,
            kind: Kind::Plugin,
            name: name.to_owned(),
            version: version.to_owned(),
        };
        let digest = Sha256::of(&manifest::canonical(&manifest));
        Ok(PluginFileSet { source, manifest, digest, signatures: Signatures::default(), files })
    }

    /// Where it came from, for messages.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What it is and what it holds.
    #[must_use]
    pub fn manifest(&self) -> &PluginManifest {
        &self.manifest
    }

    /// SHA-256 of `manifest.json`; it stands for every byte but the signatures.
    #[must_use]
    pub fn digest(&self) -> Sha256 {
        self.digest
    }

    /// Its signatures, by key.
    #[must_use]
    pub fn signatures(&self) -> &[BundleSignature] {
        self.signatures.as_slice()
    }

    /// The content of one file.
    #[must_use]
    pub fn read(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|content| &**content)
    }

    /// The component.
    #[must_use]
    pub fn component(&self) -> &[u8] {
        self.read(&format!("{}.wasm", self.manifest.name)).unwrap_or_default()
    }

    /// Adds a signature. Those of other keys stay; an earlier one of the same key is renewed.
    ///
    /// # Errors
    /// A signature that is there does not fit, or there are too many.
    pub fn sign(&mut self, key: &SigningKey, signed_at: UtcTime) -> Result<(), BundleError> {
        self.signatures.check(self.digest, &self.source)?;
        self.signatures
            .add(key, self.digest, signed_at)
            .map_err(|detail| BundleError::Signature { bundle: self.source.clone(), detail })
    }

    /// Whether each of `keys` has signed exactly these files. A signature of another key has to fit too.
    ///
    /// # Errors
    /// A signature does not fit, or one of `keys` has not signed.
    pub fn verify(&self, keys: &[PublicKey]) -> Result<(), BundleError> {
        self.signatures.check(self.digest, &self.source)?;
        let signed: BTreeSet<PublicKey> = self.signatures().iter().map(|signature| signature.key).collect();
        let Some(missing) = keys.iter().find(|key| !signed.contains(key)) else { return Ok(()) };
        let others = signed.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let others = if others.is_empty() { "nobody".to_owned() } else { others };
        Err(BundleError::Signature {
            bundle: self.source.clone(),
            detail: format!("{missing} has not signed it; signed it has {others}"),
        })
    }

    /// Writes `manifest.json` and `signatures.json` beside the files, into the folder that holds them and nothing else.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn write_into(&self, dir: &Path) -> Result<(), BundleError> {
        folder::write(&dir.join(MANIFEST), &manifest::canonical(&self.manifest))?;
        folder::write(&dir.join(SIGNATURES), &self.signatures.to_json())
    }

    /// Writes its archive, whole or not at all. The same files and signatures give the same bytes.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write_archive(&self, path: &Path) -> Result<(), BundleError> {
        let manifest = manifest::canonical(&self.manifest);
        let packed = archive::pack(&manifest, Some(&self.signatures.to_json()), &self.files);
        let packed = packed.map_err(|detail| BundleError::Format {
            bundle: self.source.clone(),
            place: "archive".to_owned(),
            detail,
        })?;
        folder::write(path, &packed)
    }
}

/// Refuses a folder that holds anything else than one plugin's files, before any of it is read.
///
/// # Errors
/// Names what has no place in it.
fn check_names(dir: &Path, source: &str) -> Result<(), BundleError> {
    for entry in std::fs::read_dir(dir).map_err(|error| folder::cannot(dir, &error))? {
        let entry = entry.map_err(|error| folder::cannot(dir, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_known = name == MANIFEST
            || name == SIGNATURES
            || BESIDE.contains(&name.as_str())
            || name.strip_suffix(".wasm").is_some_and(is_name);
        if !is_known {
            let detail = no_place("NAME");
            return Err(BundleError::Format { bundle: source.to_owned(), place: name, detail });
        }
    }
    Ok(())
}

fn check_place(path: &str, name: &str) -> Result<(), String> {
    if BESIDE.contains(&path) || path.strip_suffix(".wasm") == Some(name) {
        Ok(())
    } else {
        Err(no_place(name))
    }
}

fn no_place(name: &str) -> String {
    format!(
        "has no place in a signed plugin, which holds {name}.wasm, plugin.yaml, cases.yaml, README.md and a licence; sign the \
         component of a project with `balustrade plugin sign COMPONENT --with FOLDER -o {name}.tar.zst`"
    )
}

/// Without the contents, which may be large.
impl std::fmt::Debug for PluginFileSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PluginFileSet")
            .field("source", &self.source)
            .field("name", &self.manifest.name)
            .field("digest", &self.digest)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
