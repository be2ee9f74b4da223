//! From an author's folder to a bundle, and from a bundle to its file.

use std::path::Path;

use super::files::{Found, MANIFEST, SIGNATURES};
use super::{Bundle, BundleError, BundleLimits, SigningKey, UtcTime, archive, contents, folder};

/// A folder that was made a bundle in place.
#[derive(Debug)]
pub struct Sealed {
    /// The bundle that it is now.
    pub bundle: Bundle,
    /// Whether signatures were removed because the files are no longer those that were signed.
    pub signatures_removed: bool,
}

impl Bundle {
    /// Makes a bundle of an author's folder: `bundle.yaml` and the files. A manifest and signatures that are there from
    /// earlier do not count.
    ///
    /// # Errors
    /// As [`Bundle::open`]; or a policy, a list that it names, a file of cases or a schema is not valid; or a policy uses
    /// a plugin that is neither there nor expected of the host.
    pub fn build(dir: &Path, limits: &BundleLimits) -> Result<Bundle, BundleError> {
        let source = dir.display().to_string();
        let found = folder::read(dir, &source, limits)?;
        let mut bundle =
            Bundle::from_found(Found { manifest: None, signatures: None, ..found }, source, false)?;
        contents::check(&bundle.manifest, &bundle.files, &bundle.source)?;
        bundle.is_sealed = true;
        Ok(bundle)
    }

    /// Builds a bundle and writes its `manifest.json` into the folder, so that the folder itself can be signed and shipped.
    ///
    /// # Errors
    /// As [`Bundle::build`], or the folder cannot be written.
    pub fn seal(dir: &Path, limits: &BundleLimits) -> Result<Sealed, BundleError> {
        let mut bundle = Bundle::build(dir, limits)?;
        let signatures = dir.join(SIGNATURES);
        // Signatures that still fit stay.
        let before = Bundle::open(dir, limits).ok().filter(|before| {
            before.is_sealed && before.digest == bundle.digest && before.check_signatures().is_ok()
        });
        let mut signatures_removed = false;
        match before {
            Some(before) => bundle.signatures = before.signatures,
            None => {
                if signatures.exists() {
                    std::fs::remove_file(&signatures).map_err(|error| folder::cannot(&signatures, &error))?;
                    signatures_removed = true;
                }
                folder::write(&dir.join(MANIFEST), &bundle.manifest.to_json())?;
            }
        }
        Ok(Sealed { bundle, signatures_removed })
    }

    /// Adds a signature. Those of other keys stay; an earlier one of the same key is renewed.
    ///
    /// # Errors
    /// It has no manifest to sign, a signature that is there does not fit, or there are too many.
    pub fn sign(&mut self, key: &SigningKey, signed_at: UtcTime) -> Result<(), BundleError> {
        let refuse = |detail: String| BundleError::Signature { bundle: self.source.clone(), detail };
        if !self.is_sealed {
            let detail = "there is no manifest.json to sign; run `balustrade bundle build --in-place` first";
            return Err(refuse(detail.to_owned()));
        }
        self.check_signatures()?;
        self.signatures.add(key, self.digest, signed_at).map_err(refuse)
    }

    /// The bytes of its archive. The same files and signatures give the same bytes.
    ///
    /// # Errors
    /// It could not be opened again with these limits.
    pub fn to_archive(&self, limits: &BundleLimits) -> Result<Vec<u8>, BundleError> {
        let signatures = (!self.signatures().is_empty()).then(|| self.signatures.to_json());
        let packed = archive::pack(&self.manifest.to_json(), signatures.as_deref(), &self.files);
        let packed = packed.map_err(|detail| BundleError::Format {
            bundle: self.source.clone(),
            place: "archive".to_owned(),
            detail,
        })?;
        // Nobody should learn at the far end that what was written cannot be read.
        let again = Bundle::from_archive(&packed, &self.source, limits)?;
        if again.digest != self.digest || packed.len() as u64 > limits.bytes_max {
            return Err(BundleError::Limit {
                bundle: self.source.clone(),
                place: "archive".to_owned(),
                detail: format!("{} bytes cannot be opened again; split the bundle", packed.len()),
            });
        }
        Ok(packed)
    }

    /// Writes its archive to a file, whole or not at all.
    ///
    /// # Errors
    /// As [`Bundle::to_archive`], or the file cannot be written.
    pub fn write_archive(&self, path: &Path, limits: &BundleLimits) -> Result<(), BundleError> {
        folder::write(path, &self.to_archive(limits)?)
    }

    /// Writes its signatures into the folder that it was opened from.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn write_signatures(&self, dir: &Path) -> Result<(), BundleError> {
        folder::write(&dir.join(SIGNATURES), &self.signatures.to_json())
    }
}
