use std::collections::HashSet;
use std::fmt::{self, Write as _};

use subtle::ConstantTimeEq as _;

use super::key_file::{KeyEntry, KeyFile, KeyRole};
use crate::server_error::ServerError;

/// Most keys in one file. Every request is compared with all of them, so that time tells nothing.
const KEYS_MAX: usize = 1024;
/// Longest presented key, in bytes; a longer one is not hashed.
const SECRET_BYTES_MAX: usize = 256;

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Name of the key.
    pub id: String,
    /// What it may be used for.
    pub roles: Vec<KeyRole>,
    /// Its tenant.
    pub tenant: Option<String>,
    /// Policies it may use; all when absent.
    pub policies: Option<Vec<String>>,
}

impl Identity {
    /// Whether it may use `policy`, and so learn that it exists.
    #[must_use]
    pub fn may_use(&self, policy: &str) -> bool {
        self.policies.as_ref().is_none_or(|policies| policies.iter().any(|name| name == policy))
    }
}

/// The keys of a server. Keys are 32 random bytes, so one fast hash keeps them: there is nothing to guess.
pub struct KeyRing {
    keys: Vec<([u8; 32], Identity)>,
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keys.iter().map(|(_, identity)| &identity.id)).finish()
    }
}

impl KeyRing {
    /// # Errors
    /// Names the key and the field: an id or hash that stands twice, a malformed hash, no role.
    pub fn new(file: KeyFile) -> Result<KeyRing, ServerError> {
        if file.keys.is_empty() || file.keys.len() > KEYS_MAX {
            return Err(ServerError::Keys(format!("holds {} keys; use 1 to {KEYS_MAX}", file.keys.len())));
        }
        let mut ids = HashSet::new();
        let mut hashes = HashSet::new();
        let mut keys = Vec::with_capacity(file.keys.len());
        for KeyEntry { id, hash, roles, tenant, policies } in file.keys {
            let fault = |what: &str| ServerError::Keys(format!("key `{id}`: {what}"));
            let bytes = hash
                .strip_prefix("blake3:")
                .and_then(|hex| blake3::Hash::from_hex(hex).ok())
                .ok_or_else(|| fault("hash: must be `blake3:` and 64 hexadecimal digits"))?;
            if id.is_empty() || id.chars().any(char::is_control) {
                return Err(fault("id: must be a name"));
            }
            if roles.is_empty() {
                return Err(fault("roles: must hold at least one of check, restore, admin"));
            }
            if tenant.as_deref() == Some("") {
                return Err(fault("tenant: must not be empty; leave it out instead"));
            }
            if !ids.insert(id.clone()) {
                return Err(fault("id: stands twice"));
            }
            if !hashes.insert(*bytes.as_bytes()) {
                return Err(fault("hash: is also another key's"));
            }
            keys.push((*bytes.as_bytes(), Identity { id, roles, tenant, policies }));
        }
        Ok(KeyRing { keys })
    }

    /// The key's holder. Takes as long for a wrong key as for a right one.
    #[must_use]
    pub fn find(&self, secret: &str) -> Option<&Identity> {
        if secret.len() > SECRET_BYTES_MAX {
            return None;
        }
        let presented = blake3::hash(secret.as_bytes());
        let mut found = None;
        for (hash, identity) in &self.keys {
            if bool::from(hash.ct_eq(presented.as_bytes())) {
                found = Some(identity);
            }
        }
        found
    }
}

/// A key that was just made.
pub struct NewKey {
    /// Given to the caller once, stored nowhere.
    pub secret: String,
    /// For the key file.
    pub hash: String,
}

/// Makes a key from 32 random bytes.
///
/// # Errors
/// The system has no randomness to give.
pub fn new_key() -> Result<NewKey, String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| format!("no random bytes: {error}"))?;
    let mut secret = String::from("bal_");
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(secret, "{byte:02x}");
    }
    let hash = format!("blake3:{}", blake3::hash(secret.as_bytes()).to_hex());
    Ok(NewKey { secret, hash })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str, hash: &str) -> KeyEntry {
        KeyEntry {
            id: id.into(),
            hash: hash.into(),
            roles: vec![KeyRole::Check],
            tenant: None,
            policies: None,
        }
    }

    #[test]
    fn a_new_key_is_found_by_its_secret_only() {
        let key = new_key().expect("key");
        let other = new_key().expect("key");
        assert_ne!(key.secret, other.secret);
        let ring = KeyRing::new(KeyFile { keys: vec![entry("a", &other.hash), entry("b", &key.hash)] })
            .expect("ring");
        assert_eq!(ring.find(&key.secret).map(|identity| identity.id.as_str()), Some("b"));
        for wrong in ["", "bal_", &key.hash, &key.secret.to_uppercase(), &"x".repeat(10_000)] {
            assert_eq!(ring.find(wrong), None, "{wrong}");
        }
        assert!(!format!("{ring:?}").contains("blake3"));
    }

    #[test]
    fn a_bad_key_file_says_which_key_and_field() {
        let good = new_key().expect("key").hash;
        let no_role = KeyEntry { roles: vec![], ..entry("a", &good) };
        let table = [
            (vec![], "1 to 1024"),
            (vec![entry("a", "blake3:12")], "key `a`: hash"),
            (vec![entry("a", &good[7..])], "key `a`: hash"),
            (vec![entry("", &good)], "id: must be a name"),
            (vec![no_role], "key `a`: roles"),
            (vec![entry("a", &good), entry("a", &new_key().expect("key").hash)], "key `a`: id: stands twice"),
            (vec![entry("a", &good), entry("b", &good)], "key `b`: hash: is also"),
        ];
        for (keys, expected) in table {
            let error = KeyRing::new(KeyFile { keys }).expect_err(expected).to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn the_file_refuses_what_it_does_not_know() {
        let unknown = r#"{"keys": [{"id": "a", "hash": "x", "roles": ["check"], "tenants": "b"}]}"#;
        assert!(serde_json::from_str::<KeyFile>(unknown).is_err_and(|e| e.to_string().contains("tenants")));
        let role = r#"{"keys": [{"id": "a", "hash": "x", "roles": ["root"]}]}"#;
        assert!(serde_json::from_str::<KeyFile>(role).is_err_and(|e| e.to_string().contains("root")));
    }

    #[test]
    fn a_key_without_policies_may_use_all() {
        let mut identity = Identity { id: "a".into(), roles: vec![], tenant: None, policies: None };
        assert!(identity.may_use("anything"));
        identity.policies = Some(vec!["default".into()]);
        assert!(identity.may_use("default") && !identity.may_use("other"));
    }
}
