use std::collections::BTreeMap;
use std::sync::Arc;

use super::{BundleError, BundleLimits, path};

/// Name of the file that lists all others.
pub(crate) const MANIFEST: &str = "manifest.json";

/// Name of the file of signatures; the only one that the manifest does not account for.
pub(crate) const SIGNATURES: &str = "signatures.json";

/// Name of the document that an author writes.
pub(crate) const DOCUMENT: &str = "bundle.yaml";

/// The files that a manifest lists, by path.
pub(crate) type Files = BTreeMap<String, Arc<[u8]>>;

/// What was found in a folder or an archive, before anything is believed.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) manifest: Option<Vec<u8>>,
    pub(crate) signatures: Option<Vec<u8>>,
    pub(crate) files: Files,
}

/// Collects files one after the other and refuses the first that goes too far.
#[derive(Debug)]
pub(crate) struct Collector<'a> {
    bundle: &'a str,
    limits: &'a BundleLimits,
    taken: path::Taken,
    bytes: u64,
    found: Found,
}

impl<'a> Collector<'a> {
    pub(crate) fn new(bundle: &'a str, limits: &'a BundleLimits) -> Collector<'a> {
        Collector { bundle, limits, taken: path::Taken::default(), bytes: 0, found: Found::default() }
    }

    /// Announces a file before it is read.
    pub(crate) fn announce(&mut self, path: &str, bytes: u64) -> Result<(), BundleError> {
        let format =
            |detail| BundleError::Format { bundle: self.bundle.to_owned(), place: path.to_owned(), detail };
        let limit =
            |detail| BundleError::Limit { bundle: self.bundle.to_owned(), place: path.to_owned(), detail };
        path::check(path).map_err(format)?;
        self.taken.add_new(path).map_err(format)?;
        let (bytes_max, name) = match path {
            MANIFEST => (super::limits::MANIFEST_BYTES_MAX, "fixed"),
            SIGNATURES => (super::limits::SIGNATURES_BYTES_MAX, "fixed"),
            _ => (self.limits.file_bytes_max, "file_bytes_max"),
        };
        if bytes > bytes_max {
            return Err(limit(format!("{bytes} bytes, and {bytes_max} are allowed ({name})")));
        }
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > self.limits.bytes_max {
            let max = self.limits.bytes_max;
            return Err(limit(format!("with it the files have more than {max} bytes together (bytes_max)")));
        }
        if self.found.files.len() >= self.limits.files_max {
            let max = self.limits.files_max;
            return Err(limit(format!("there are more than {max} files (files_max); split the bundle")));
        }
        Ok(())
    }

    /// Keeps the content of a file that was announced.
    pub(crate) fn keep(&mut self, path: String, content: Vec<u8>) {
        match path.as_str() {
            MANIFEST => self.found.manifest = Some(content),
            SIGNATURES => self.found.signatures = Some(content),
            _ => drop(self.found.files.insert(path, content.into())),
        }
    }

    pub(crate) fn finish(self) -> Found {
        self.found
    }
}
