use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

use super::document::FORMAT;
use super::{BundleError, BundleSignature, PublicKey, UtcTime};
use crate::load::read_text;
use crate::resolve::is_name;
use crate::{Placed, PolicyError, Problem, yaml};

/// Largest trust file, in bytes.
const BYTES_MAX: usize = 256 << 10;

/// Most keys of a trust file.
const KEYS_MAX: usize = 256;

/// Which keys may sign which bundles, as an operator writes it down in `trust.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustFile {
    /// Signatures by different keys that a bundle needs; at least 1.
    pub signatures_required: usize,
    keys: Vec<TrustedKey>,
}

/// One key of a trust file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedKey {
    /// What messages call it.
    pub id: String,
    /// The key.
    pub key: PublicKey,
    /// Names of bundles, or their beginnings followed by `*`.
    bundles: Vec<String>,
    not_after: Option<UtcTime>,
    revoked: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: Placed<u32>,
    #[serde(default)]
    signatures_required: Option<Placed<usize>>,
    keys: Placed<Vec<Placed<WrittenKey>>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenKey {
    id: Placed<String>,
    public_key: Placed<String>,
    bundles: Placed<Vec<Placed<String>>>,
    #[serde(default)]
    not_after: Option<Placed<String>>,
    #[serde(default)]
    revoked: bool,
}

impl TrustFile {
    /// Reads a trust file.
    ///
    /// # Errors
    /// It cannot be read or is not valid.
    pub fn load(path: &Path) -> Result<TrustFile, BundleError> {
        TrustFile::parse(&read_text(path, BYTES_MAX)?, &path.display().to_string())
    }

    /// Reads a trust file from text. `file` is what errors call it.
    ///
    /// # Errors
    /// It is not valid.
    pub fn parse(text: &str, file: &str) -> Result<TrustFile, BundleError> {
        let written: Written = yaml::read(text, file, BYTES_MAX)?;
        let mut problems = Vec::new();
        let mut report = |line, column, key: String, detail: String| {
            problems.push(Problem { file: file.to_owned(), line, column, key, detail });
        };
        if written.format.value != FORMAT {
            let detail =
                format!("{} is not known here; this program reads format {FORMAT}", written.format.value);
            report(written.format.line, written.format.column, "format".to_owned(), detail);
        }
        let count = written.keys.value.len();
        if count == 0 || count > KEYS_MAX {
            let detail = format!("{count} keys, and 1 to {KEYS_MAX} are allowed");
            report(written.keys.line, written.keys.column, "keys".to_owned(), detail);
        }
        let required = written.signatures_required.as_ref().map_or(1, |required| required.value);
        if let Some(at) = written.signatures_required.as_ref().filter(|at| at.value == 0 || at.value > count)
        {
            let detail = format!("{}: write 1 to {count}, the number of keys below", at.value);
            report(at.line, at.column, "signatures_required".to_owned(), detail);
        }
        let (mut ids, mut known) = (BTreeSet::new(), BTreeSet::new());
        let mut keys = Vec::new();
        for (index, Placed { value: written, .. }) in
            written.keys.value.into_iter().take(KEYS_MAX).enumerate()
        {
            let mut wrong = |at: &Placed<()>, field: &str, detail: String| {
                report(at.line, at.column, format!("keys[{index}].{field}"), detail);
            };
            if !is_name(&written.id.value) || !ids.insert(written.id.value.clone()) {
                let detail = "use a-z, 0-9 and hyphens, 64 characters at most, and each name once".to_owned();
                wrong(&written.id.with(()), "id", detail);
            }
            if written.bundles.value.is_empty() {
                let detail = "empty, so it may sign nothing; name bundles, or set `revoked: true`".to_owned();
                wrong(&written.bundles.with(()), "bundles", detail);
            }
            for pattern in written.bundles.value.iter().filter(|pattern| !is_pattern(&pattern.value)) {
                let detail =
                    "write the name of a bundle, the beginning of one followed by `*`, or `*`".to_owned();
                wrong(&pattern.with(()), "bundles", detail);
            }
            let not_after = written.not_after.as_ref().and_then(|at| match UtcTime::parse_end(&at.value) {
                Ok(end) => Some(end),
                Err(detail) => {
                    wrong(&at.with(()), "not_after", format!("{detail}, or as a day: 2027-01-31"));
                    None
                }
            });
            let at = written.public_key.with(());
            match written.public_key.value.parse::<PublicKey>() {
                Err(detail) => wrong(&at, "public_key", detail),
                Ok(key) if !known.insert(key) => {
                    wrong(&at, "public_key", "stands in this file twice; a key counts once".to_owned());
                }
                Ok(key) => keys.push(TrustedKey {
                    id: written.id.value,
                    key,
                    bundles: written.bundles.value.into_iter().map(|pattern| pattern.value).collect(),
                    not_after,
                    revoked: written.revoked,
                }),
            }
        }
        if problems.is_empty() {
            Ok(TrustFile { signatures_required: required, keys })
        } else {
            Err(PolicyError::Invalid { problems }.into())
        }
    }

    /// The key that counts for this signature.
    ///
    /// # Errors
    /// Says why none does.
    pub(crate) fn accept(
        &self,
        signature: &BundleSignature,
        bundle_name: &str,
        now: UtcTime,
    ) -> Result<&TrustedKey, String> {
        let key = signature.key;
        let Some(trusted) = self.keys.iter().find(|trusted| trusted.key == key) else {
            return Err(format!("{key} is not in the trust file"));
        };
        let id = &trusted.id;
        if trusted.revoked {
            return Err(format!("the key `{id}` is revoked"));
        }
        // By our clock, not by `signed_at`: whoever has a stolen key writes any time there.
        if let Some(end) = trusted.not_after.filter(|end| now > *end) {
            return Err(format!("the key `{id}` expired at {end}"));
        }
        if !trusted.bundles.iter().any(|pattern| matches(pattern, bundle_name)) {
            return Err(format!("the key `{id}` may sign {} only", trusted.bundles.join(", ")));
        }
        Ok(trusted)
    }
}

/// A name, or the beginning of one followed by `*`.
fn is_pattern(pattern: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => start.is_empty() || is_name(start.trim_end_matches('-')) && !start.contains('*'),
        None => is_name(pattern),
    }
}

fn matches(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |start| name.starts_with(start))
}

#[cfg(test)]
mod tests;
