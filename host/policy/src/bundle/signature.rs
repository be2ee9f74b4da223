use serde::{Deserialize, Serialize};

use super::document::FORMAT;
use super::files::SIGNATURES;
use super::limits::SIGNATURES_MAX;
use super::manifest::{canonical, read_canonical};
use super::sha256::{from_hex, to_hex};
use super::{BundleError, PublicKey, Sha256, SigningKey, UtcTime};

/// Keeps a signature from meaning anything elsewhere.
const DOMAIN: &str = "balustrade bundle signature 1";

/// One signature over a bundle.
// The order of the fields is that of the keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundleSignature {
    /// Who signed.
    pub key: PublicKey,
    /// Ed25519, in hexadecimal digits.
    signature: String,
    /// When, as the signer says; the signature covers it.
    pub signed_at: UtcTime,
}

impl BundleSignature {
    fn new(key: &SigningKey, digest: Sha256, signed_at: UtcTime) -> BundleSignature {
        let signature = to_hex(&key.sign(&message(digest, signed_at)));
        BundleSignature { key: key.public_key(), signature, signed_at }
    }

    /// Whether it was made with its key over the manifest with this digest.
    #[must_use]
    pub fn fits(&self, digest: Sha256) -> bool {
        from_hex(&self.signature)
            .is_some_and(|signature| self.key.verifies(&message(digest, self.signed_at), &signature))
    }
}

/// What is signed: the digest of the manifest, which holds the digest of each file, and the time.
fn message(digest: Sha256, signed_at: UtcTime) -> Vec<u8> {
    format!("{DOMAIN}\n{digest}\n{signed_at}\n").into_bytes()
}

/// `signatures.json`: one signature for each key, sorted by key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signatures {
    format: u32,
    signatures: Vec<BundleSignature>,
}

impl Default for Signatures {
    fn default() -> Signatures {
        Signatures { format: FORMAT, signatures: Vec::new() }
    }
}

impl Signatures {
    pub(crate) fn read(content: &[u8], bundle: &str) -> Result<Signatures, BundleError> {
        let read: Signatures = read_canonical(content, bundle, SIGNATURES)?;
        let refuse = |detail: String| BundleError::Signature { bundle: bundle.to_owned(), detail };
        if read.format != FORMAT {
            return Err(refuse(format!(
                "format {} is not known here; this program reads {FORMAT}",
                read.format
            )));
        }
        if read.signatures.is_empty() || read.signatures.len() > SIGNATURES_MAX {
            let count = read.signatures.len();
            return Err(refuse(format!(
                "it holds {count} signatures, and 1 to {SIGNATURES_MAX} are allowed"
            )));
        }
        if !read.signatures.is_sorted_by(|left, right| left.key < right.key) {
            return Err(refuse("its keys are not sorted, or one stands there twice".to_owned()));
        }
        Ok(read)
    }

    pub(crate) fn as_slice(&self) -> &[BundleSignature] {
        &self.signatures
    }

    /// Refuses a signature that does not fit, whoever made it: the bundle and its signatures belong together.
    pub(crate) fn check(&self, digest: Sha256, bundle: &str) -> Result<(), BundleError> {
        match self.signatures.iter().find(|signature| !signature.fits(digest)) {
            None => Ok(()),
            Some(signature) => Err(BundleError::Signature {
                bundle: bundle.to_owned(),
                detail: format!(
                    "the signature of {} was not made for these files; take an unharmed copy, or remove \
                     signatures.json and sign again if you changed them",
                    signature.key
                ),
            }),
        }
    }

    /// Adds a signature. Those of other keys stay; an earlier one of the same key is renewed.
    pub(crate) fn add(&mut self, key: &SigningKey, digest: Sha256, signed_at: UtcTime) -> Result<(), String> {
        let new = BundleSignature::new(key, digest, signed_at);
        match self.signatures.binary_search_by(|old| old.key.cmp(&new.key)) {
            Ok(at) => self.signatures[at] = new,
            Err(_) if self.signatures.len() >= SIGNATURES_MAX => {
                return Err(format!("it has {SIGNATURES_MAX} signatures already, and no more are allowed"));
            }
            Err(at) => self.signatures.insert(at, new),
        }
        Ok(())
    }

    pub(crate) fn to_json(&self) -> Vec<u8> {
        canonical(self)
    }
}
