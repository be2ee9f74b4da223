//! Bundles: policies with their lists, cases, plugins and models under one name and version, as a folder or as one file,
//! with signatures over the exact set of files.
//!
//! [`Bundle::open`] shows that a bundle is whole: every file is the one that `manifest.json` lists, none is missing and
//! none is extra. [`verify`] shows that trusted keys have signed it. Everything is read once, into memory and within
//! [`BundleLimits`], and nothing is unpacked to disk, so what was verified is what is used.

mod archive;
mod build;
mod contents;
mod diff;
mod document;
mod engine;
mod error;
mod files;
mod folder;
mod key;
mod key_file;
mod limits;
mod manifest;
mod path;
mod plugin;
mod sha256;
mod signature;
mod tar;
mod time;
mod trust;
mod verify;

use std::fmt;
use std::path::Path;

use crate::cases::CaseFile;
use crate::sources::read_file;
use crate::{Policy, PolicyError};

pub use diff::{BundleDiff, FileChange, GuardrailChange, PolicyChange, diff};
pub use engine::{EngineRange, EngineVersion};
pub use error::BundleError;
pub use key::{PublicKey, SigningKey};
pub use limits::BundleLimits;
pub use manifest::{BundleFile, BundleManifest};
pub use plugin::{PluginFileSet, PluginManifest};
pub use sha256::Sha256;
pub use signature::BundleSignature;
pub use time::UtcTime;
pub use trust::{TrustFile, TrustedKey};
pub use verify::{Admitted, Expectations, Signer, Unverified, Verified, verify};

use files::{DOCUMENT, Files, Found, MANIFEST};
use signature::Signatures;

/// A whole bundle, in memory.
#[derive(Clone)]
pub struct Bundle {
    source: String,
    manifest: BundleManifest,
    digest: Sha256,
    signatures: Signatures,
    files: Files,
    is_sealed: bool,
}

impl Bundle {
    /// Opens a bundle: an archive, or a folder. A folder without `manifest.json` is taken as it is, for development; it
    /// can have no signatures.
    ///
    /// # Errors
    /// It cannot be read, goes beyond a limit, is not in the form of a bundle, or its files are not those of its manifest.
    pub fn open(path: &Path, limits: &BundleLimits) -> Result<Bundle, BundleError> {
        let source = path.display().to_string();
        if path.is_dir() {
            return Bundle::from_found(folder::read(path, &source, limits)?, source, false);
        }
        let bytes = std::fs::metadata(path).map_or(0, |metadata| metadata.len());
        if bytes > limits.bytes_max {
            let detail = format!("{bytes} bytes, and {} are allowed (bytes_max)", limits.bytes_max);
            return Err(BundleError::Limit { bundle: source, place: "archive".to_owned(), detail });
        }
        let bytes_max = usize::try_from(limits.bytes_max).unwrap_or(usize::MAX);
        let archive = read_file(path, bytes_max)
            .map_err(|detail| BundleError::Read { path: path.to_owned(), detail })?;
        Bundle::from_archive(&archive, &source, limits)
    }

    /// Opens a bundle from the bytes of its archive. `source` is what errors call it. Never panics, whatever the bytes.
    ///
    /// # Errors
    /// As [`Bundle::open`].
    pub fn from_archive(archive: &[u8], source: &str, limits: &BundleLimits) -> Result<Bundle, BundleError> {
        Bundle::from_found(archive::unpack(archive, source, limits)?, source.to_owned(), true)
    }

    fn from_found(found: Found, source: String, needs_manifest: bool) -> Result<Bundle, BundleError> {
        let Found { manifest: claimed, signatures, files } = found;
        let format = |place: &str, detail: String| BundleError::Format {
            bundle: source.clone(),
            place: place.to_owned(),
            detail,
        };
        let is_sealed = claimed.is_some();
        if !is_sealed && (needs_manifest || signatures.is_some()) {
            let detail = "is missing, so the bundle is half written; take a whole copy, or build it again";
            return Err(format(MANIFEST, detail.to_owned()));
        }
        let listed = manifest::list(&files);
        let claimed: Option<BundleManifest> =
            claimed.map(|content| manifest::read_canonical(&content, &source, MANIFEST)).transpose()?;
        if let Some(claimed) = &claimed {
            manifest::check_files(&claimed.files, &listed, &source)?;
        }
        for (path, content) in &files {
            contents::check_kind(path, content).map_err(|detail| format(path, detail))?;
        }
        let Some(written) = files.get(DOCUMENT) else {
            return Err(format(DOCUMENT, "is missing; it names the bundle and its version".to_owned()));
        };
        let head = document::read(written, &format!("{source}/{DOCUMENT}"))?;
        let manifest = BundleManifest::of(head, listed);
        if claimed.is_some_and(|claimed| claimed != manifest) {
            let detail = format!("does not say what {DOCUMENT} says; build the bundle again");
            return Err(format(MANIFEST, detail));
        }
        let signatures = signatures.map(|content| Signatures::read(&content, &source)).transpose()?;
        let digest = Sha256::of(&manifest.to_json());
        Ok(Bundle { source, manifest, digest, signatures: signatures.unwrap_or_default(), files, is_sealed })
    }

    /// Where it came from, for messages.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What it is and what it holds.
    #[must_use]
    pub fn manifest(&self) -> &BundleManifest {
        &self.manifest
    }

    /// SHA-256 of `manifest.json`; it stands for every byte of the bundle but its signatures.
    #[must_use]
    pub fn digest(&self) -> Sha256 {
        self.digest
    }

    /// Whether it came with a `manifest.json`, and not as a folder that somebody is working in.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.is_sealed
    }

    /// Its signatures as it came with them, by key. Whether they fit is for [`verify`] to say.
    #[must_use]
    pub fn signatures(&self) -> &[BundleSignature] {
        self.signatures.as_slice()
    }

    /// Paths and contents of its files, by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, content)| (path.as_str(), &**content))
    }

    /// The content of one file.
    #[must_use]
    pub fn read(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|content| &**content)
    }

    /// Its plugins: name and component, by name.
    pub fn plugins(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files().filter_map(|(path, content)| {
            Some((path.strip_prefix("plugins/")?.strip_suffix(".wasm")?, content))
        })
    }

    /// Its policies, in the order of their folders.
    ///
    /// # Errors
    /// One is not valid, or two have the same name.
    pub fn policies(&self) -> Result<Vec<Policy>, PolicyError> {
        contents::policies(&self.files, &self.source)
    }

    /// The cases of those of its policies that have some, with the policy's name.
    ///
    /// # Errors
    /// A policy or a file of cases is not valid.
    pub fn cases(&self) -> Result<Vec<(String, CaseFile)>, PolicyError> {
        contents::cases(&self.files, &self.source)
    }

    /// Refuses a bundle that is made for other versions of this program.
    ///
    /// # Errors
    /// It does not fit `engine`.
    pub fn check_engine(&self, engine: EngineVersion) -> Result<(), BundleError> {
        if self.manifest.engine.fits(engine) {
            return Ok(());
        }
        Err(BundleError::Engine { bundle: self.source.clone(), range: self.manifest.engine, engine })
    }

    /// Refuses a bundle with a signature that was not made for it, whoever's it is.
    pub(crate) fn check_signatures(&self) -> Result<(), BundleError> {
        self.signatures.check(self.digest, &self.source)
    }
}

/// Without the contents, which may be large.
impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle")
            .field("source", &self.source)
            .field("name", &self.manifest.name)
            .field("version", &self.manifest.version)
            .field("digest", &self.digest)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
