//! Versions that somebody rolled back from: they do not serve again, whatever the source has, until somebody says so.

use std::collections::BTreeMap;
use std::path::Path;

use balustrade_policy::bundle::UtcTime;
use serde::{Deserialize, Serialize};

use super::document::Document;

const FILE: &str = "withdrawn.json";

/// Version of the file.
const FORMAT: u32 = 1;

/// Most that are noted for one bundle; the ones that were withdrawn first go.
const PER_BUNDLE_MAX: usize = 64;

/// A version that was rolled back from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Withdrawal {
    pub(super) version: u64,
    /// SHA-256 of its manifest.
    pub(super) digest: String,
    /// When it was rolled back.
    pub(super) at: String,
    /// Who did it.
    pub(super) by: String,
    /// Why.
    pub(super) why: String,
}

impl Withdrawal {
    pub(super) fn now(version: u64, digest: &str, by: &str, why: &str) -> Withdrawal {
        let at = UtcTime::now().to_string();
        Withdrawal { version, digest: digest.to_owned(), at, by: by.to_owned(), why: why.to_owned() }
    }
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u32,
    bundles: BTreeMap<String, Vec<Withdrawal>>,
}

/// The withdrawn versions of all bundles, in a file of the state folder.
pub(super) struct Withdrawn(Document<Written>);

impl Withdrawn {
    pub(super) fn open(root: &Path) -> anyhow::Result<Withdrawn> {
        let damaged = "nobody knows which versions were rolled back; write it anew or remove it if any of them may serve";
        let document: Document<Written> = Document::open(root.join(FILE), damaged)?;
        let format = document.read(|written| written.format);
        anyhow::ensure!(
            format <= FORMAT,
            "{}: has format {format}, and this program knows {FORMAT}; use a later one",
            root.join(FILE).display()
        );
        Ok(Withdrawn(document))
    }

    /// Whether this content may not serve, and why.
    pub(super) fn find(&self, bundle: &str, digest: &str) -> Option<Withdrawal> {
        self.0.read(|written| {
            let list = written.bundles.get(bundle)?;
            list.iter().find(|withdrawal| withdrawal.digest == digest).cloned()
        })
    }

    /// Notes that `serves` (a digest) may serve again, and that `from` may not, on disk before this returns.
    ///
    /// # Errors
    /// The disk did not take it; it holds until a restart, and is tried again.
    pub(super) fn note(&self, bundle: &str, serves: &str, from: Option<Withdrawal>) -> Result<(), String> {
        self.0.change(|written| {
            let list = written.bundles.entry(bundle.to_owned()).or_default();
            let before = list.clone();
            list.retain(|withdrawal| {
                withdrawal.digest != serves
                    && from.as_ref().is_none_or(|from| from.digest != withdrawal.digest)
            });
            list.extend(from);
            let surplus = list.len().saturating_sub(PER_BUNDLE_MAX);
            list.drain(..surplus);
            let changed = *list != before;
            if list.is_empty() {
                written.bundles.remove(bundle);
            }
            written.format = FORMAT;
            changed
        })
    }

    pub(super) fn mend(&self) -> Option<String> {
        self.0.mend()
    }

    pub(super) fn trouble(&self) -> Option<String> {
        self.0.trouble()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_withdrawn_stays_so_until_somebody_wants_it_back() {
        let dir = tempfile::tempdir().expect("temp dir");
        let list = Withdrawn::open(dir.path()).expect("opens");
        let three = Withdrawal::now(3, "c", "ops", "it blocks invoices");
        list.note("a", "b", Some(three.clone())).expect("noted");
        assert_eq!(
            (list.find("a", "c"), list.find("b", "c"), list.find("a", "b")),
            (Some(three.clone()), None, None)
        );
        let list = Withdrawn::open(dir.path()).expect("opens again");
        assert_eq!(list.find("a", "c"), Some(three));
        list.note("a", "c", Some(Withdrawal::now(2, "b", "ops", "no"))).expect("noted");
        let list = Withdrawn::open(dir.path()).expect("opens again");
        assert!(list.find("a", "c").is_none() && list.find("a", "b").is_some());
        for n in 0..100 {
            list.note("a", "", Some(Withdrawal::now(n, &format!("d{n}"), "ops", ""))).expect("noted");
        }
        assert!(
            list.find("a", "d35").is_none()
                && list.find("a", "d36").is_some()
                && list.find("a", "d99").is_some()
        );
        std::fs::write(dir.path().join(FILE), r#"{"format":2,"bundles":{}}"#).expect("written");
        assert!(Withdrawn::open(dir.path()).is_err_and(|error| error.to_string().contains("format 2")));
    }
}
