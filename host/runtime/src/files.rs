use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::{Inspection, RuntimeError, inspect, read_manifest};
use balustrade_core::Manifest;

/// A component file that was read and looked at, but not run.
#[derive(Debug, Clone)]
pub struct PluginFile {
    /// Where it was found.
    pub path: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// `blake3:` and the digest of the bytes in hexadecimal.
    pub digest: String,
    /// What it says about itself.
    pub manifest: Manifest,
    /// What it imports and exports.
    pub inspection: Inspection,
}

impl PluginFile {
    /// Reads and inspects the component at `path`.
    ///
    /// # Errors
    /// The file cannot be read, is larger than `bytes_max`, or is no component we can use.
    pub fn read(path: &Path, bytes_max: u64) -> Result<PluginFile, RuntimeError> {
        PluginFile::from_bytes(path, read_capped(path, bytes_max)?, bytes_max)
    }

    /// Inspects a component that was read elsewhere. `path` is what errors call it.
    ///
    /// # Errors
    /// It is larger than `bytes_max`, or is no component we can use.
    pub fn from_bytes(path: &Path, bytes: Vec<u8>, bytes_max: u64) -> Result<PluginFile, RuntimeError> {
        if bytes.len() as u64 > bytes_max {
            return Err(too_large(path, bytes_max));
        }
        let inspection = inspect(&bytes)?;
        let manifest = read_manifest(&bytes)?;
        if manifest.kind != inspection.kind {
            return Err(RuntimeError::Manifest(format!(
                "it says `{}`, but the component exports a {}",
                manifest.kind.as_str(),
                inspection.kind.as_str()
            )));
        }
        let digest = digest(&bytes);
        Ok(PluginFile { path: path.to_owned(), bytes, digest, manifest, inspection })
    }
}

/// How a component is named everywhere.
pub(crate) fn digest(bytes: &[u8]) -> String {
    format!("blake3:{}", blake3::hash(bytes).to_hex())
}

fn too_large(path: &Path, bytes_max: u64) -> RuntimeError {
    RuntimeError::Component {
        code: "too_large",
        detail: format!(
            "{} is larger than {} KiB; raise `--component-mib-max`",
            path.display(),
            bytes_max >> 10
        ),
    }
}

pub(crate) fn read_capped(path: &Path, bytes_max: u64) -> Result<Vec<u8>, RuntimeError> {
    let unreadable = |error: std::io::Error| RuntimeError::Component {
        code: "unreadable",
        detail: format!("{}: {error}", path.display()),
    };
    let mut bytes = Vec::new();
    // One byte more than allowed tells too large from just fitting, whatever the file does meanwhile.
    File::open(path)
        .map_err(unreadable)?
        .take(bytes_max.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if bytes.len() as u64 > bytes_max {
        return Err(too_large(path, bytes_max));
    }
    Ok(bytes)
}
