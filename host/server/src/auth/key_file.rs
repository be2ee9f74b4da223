use serde::{Deserialize, Serialize};

/// What a key may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyRole {
    /// Ask for decisions.
    Check,
    /// Put redacted values back.
    Restore,
    /// Read status, plugins and metrics.
    Admin,
}

impl KeyRole {
    /// As it stands in a key file.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            KeyRole::Check => "check",
            KeyRole::Restore => "restore",
            KeyRole::Admin => "admin",
        }
    }
}

/// The key file as written, YAML or JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    /// Its keys.
    pub keys: Vec<KeyEntry>,
}

/// One key. The key itself is not in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyEntry {
    /// Name for logs.
    pub id: String,
    /// `blake3:` and 64 hexadecimal digits.
    pub hash: String,
    /// What it may be used for.
    pub roles: Vec<KeyRole>,
    /// Tenant of everything asked with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Policies it may use; all when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policies: Option<Vec<String>>,
}
