//! From an author's folder to a bundle, and from a bundle to its file.

use std::path::Path;

use super::files::{Found, MANIFEST, SIGNATURES};
use super::{Bundle, BundleError, BundleLimits, SigningKey, UtcTime, archive, contents, folder};

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

    /// Writes the `manifest.json` of a bundle that was built of `dir` into it, so that the folder itself can be signed and
    /// shipped. Signatures that are there stay while they fit; otherwise they are removed, and `true` is returned.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn seal(&mut self, dir: &Path, limits: &BundleLimits) -> Result<bool, BundleError> {
        let before = Bundle::open(dir, limits).ok().filter(|before| {
            before.is_sealed && before.digest == self.digest && before.check_signatures().is_ok()
        });
        if let Some(before) = before {
            self.signatures = before.signatures;
            return Ok(false);
        }
        // First, so that no reader sees signatures beside a manifest that they do not fit.
        let signatures = dir.join(SIGNATURES);
        let removed = signatures.exists();
        if removed {
            std::fs::remove_file(&signatures).map_err(|error| folder::cannot(&signatures, &error))?;
        }
        folder::write(&dir.join(MANIFEST), &self.manifest.to_json())?;
        Ok(removed)
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
