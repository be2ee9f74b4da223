use std::fmt;
use std::path::Path;
use std::str::FromStr;

use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::BundleError;
use super::key_file;
use super::sha256::{from_hex, to_hex};

/// What a written public key starts with.
const ALGORITHM: &str = "ed25519:";

/// PKCS#8 around the 32 secret bytes of an Ed25519 key (RFC 8410).
const PKCS8_HEAD: &[u8; 16] = b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20";

/// Whose signature it is: an Ed25519 public key, written as `ed25519:` and 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Whether `signature` was made over `message` with this key.
    #[must_use]
    pub(crate) fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        UnparsedPublicKey::new(&ED25519, &self.0).verify(message, signature).is_ok()
    }
}

/// A private key that signs bundles. It is kept in a file of its own, in PEM (PKCS#8), that others may not read.
#[derive(Debug)]
pub struct SigningKey(Ed25519KeyPair);

impl SigningKey {
    /// Makes a key and writes it to a new file that only its owner may read.
    ///
    /// # Errors
    /// The file is there already or cannot be written, or the system has no random bytes.
    pub fn create(path: &Path) -> Result<SigningKey, BundleError> {
        let refuse = |detail: String| BundleError::Key { place: path.display().to_string(), detail };
        let mut seed = [0; 32];
        SystemRandom::new()
            .fill(&mut seed)
            .map_err(|_| refuse("the system gives no random bytes".to_owned()))?;
        let key = Ed25519KeyPair::from_seed_unchecked(&seed).map_err(|error| refuse(error.to_string()))?;
        key_file::create(path, &pem(&seed)).map_err(refuse)?;
        Ok(SigningKey(key))
    }

    /// Reads a key from a file in PEM (PKCS#8), such as [`SigningKey::create`] or openssl write.
    ///
    /// # Errors
    /// It cannot be read, others may read it too, or it holds no Ed25519 key.
    pub fn load(path: &Path) -> Result<SigningKey, BundleError> {
        let refuse = |detail: String| BundleError::Key { place: path.display().to_string(), detail };
        SigningKey::from_pem(&key_file::read(path).map_err(refuse)?).map_err(refuse)
    }

    /// Reads a key in PEM (PKCS#8).
    pub(crate) fn from_pem(text: &[u8]) -> Result<SigningKey, String> {
        let why = |detail: String| {
            format!("holds no Ed25519 private key in PEM ({detail}); `balustrade bundle key new` makes one")
        };
        let der = PrivatePkcs8KeyDer::from_pem_slice(text).map_err(|error| why(error.to_string()))?;
        let key = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der.secret_pkcs8_der())
            .map_err(|error| why(error.to_string()))?;
        Ok(SigningKey(key))
    }

    /// What others know it by.
    #[must_use]
    pub fn public_key(&self) -> PublicKey {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(self.0.public_key().as_ref());
        PublicKey(bytes)
    }

    pub(crate) fn sign(&self, message: &[u8]) -> [u8; 64] {
        let mut bytes = [0; 64];
        bytes.copy_from_slice(self.0.sign(message).as_ref());
        bytes
    }
}

/// The file of a key.
fn pem(seed: &[u8; 32]) -> String {
    let mut der = PKCS8_HEAD.to_vec();
    der.extend_from_slice(seed);
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", base64(&der))
}

/// Base64 of a length that is a multiple of three, which needs no padding.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        text.extend([18, 12, 6, 0].map(|shift| char::from(DIGITS[bits >> shift & 63])));
    }
    text
}

impl FromStr for PublicKey {
    type Err = String;

    fn from_str(text: &str) -> Result<PublicKey, String> {
        text.strip_prefix(ALGORITHM).and_then(from_hex).map(PublicKey).ok_or_else(|| {
            let shown: String = text.chars().take(80).collect();
            format!(
                "`{shown}` is not a public key; write `ed25519:` and 64 lower-case hexadecimal digits, as \
                 `balustrade bundle key new` prints it"
            )
        })
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{ALGORITHM}{}", to_hex(&self.0))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PublicKey, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_written_as_openssl_writes_it() {
        // The first key of RFC 8032, 7.1.
        let seed = from_hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").expect("hex");
        let text = pem(&seed);
        assert!(text.contains("MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g"), "{text}");
        let key = SigningKey::from_pem(text.as_bytes()).expect("a key");
        let public = "ed25519:d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(key.public_key().to_string(), public);
        assert_eq!(public.parse(), Ok(key.public_key()));
        let signature = key.sign(b"");
        assert!(to_hex(&signature).starts_with("e5564300c360ac729086e2cc806e828a"));
        assert!(key.public_key().verifies(b"", &signature) && !key.public_key().verifies(b"x", &signature));
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for bad in [
            "",
            "ed25519:",
            "d75a",
            &format!("ed25519:{}", "D".repeat(64)),
            &format!("rsa:{}", "d".repeat(64)),
        ] {
            assert!(bad.parse::<PublicKey>().is_err(), "{bad}");
        }
        let rsa = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        for bad in ["", "seed", rsa] {
            assert!(SigningKey::from_pem(bad.as_bytes()).expect_err(bad).contains("key new"), "{bad}");
        }
    }
}
