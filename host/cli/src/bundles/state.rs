//! The folder that outlives the process: last good bundles, the highest version of each, versions that were rolled back
//! from, and the audit trail.

use std::collections::BTreeMap;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Context;
use balustrade_policy::bundle::UtcTime;
use balustrade_server::BundleRevisionInfo;
use balustrade_sources::{LastGood, LocalLimits};
use serde::{Deserialize, Serialize};

use super::document::Document;
use super::trail::Trail;
use super::withdrawn::Withdrawn;

const LAST_GOOD: &str = "last-good";
const VERSIONS: &str = "versions.json";

/// Version of `versions.json`.
const FORMAT: u32 = 1;

/// The highest version of a bundle that served here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Highest {
    pub(super) version: u64,
    /// SHA-256 of its manifest.
    pub(super) digest: String,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Versions {
    format: u32,
    bundles: BTreeMap<String, Highest>,
}

/// One line of the audit trail.
#[derive(Debug, Serialize)]
pub(super) struct AuditEntry<'a> {
    at: UtcTime,
    /// A key, or the source that brought the bundle.
    who: &'a str,
    /// `activate`, `refuse`, `rollback`; or of a candidate: `candidate`, `trial`, `promote`, `abort`, `self_abort`.
    what: &'static str,
    bundle: &'a str,
    /// What served before; with `refuse`, and with a candidate that does not serve, what goes on.
    from: Option<AuditRevision<'a>>,
    /// What serves now, or the candidate.
    to: Option<AuditRevision<'a>>,
    /// Digest of what was fetched, when it did not become a revision.
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<&'a str>,
    why: &'a str,
}

#[derive(Debug, Serialize)]
struct AuditRevision<'a> {
    version: u64,
    digest: &'a str,
    revision: &'a str,
}

impl<'a> AuditEntry<'a> {
    pub(super) fn new(
        who: &'a str,
        what: &'static str,
        bundle: &'a str,
        from: Option<&'a BundleRevisionInfo>,
        to: Option<&'a BundleRevisionInfo>,
        why: &'a str,
    ) -> AuditEntry<'a> {
        let revision = |info: &'a BundleRevisionInfo| AuditRevision {
            version: info.version,
            digest: &info.digest,
            revision: &info.revision,
        };
        let (from, to) = (from.map(revision), to.map(revision));
        AuditEntry { at: UtcTime::now(), who, what, bundle, from, to, content: None, why }
    }

    /// What subscribers call it too.
    pub(super) fn what(&self) -> &'static str {
        self.what
    }

    pub(super) fn with_content(self, digest: &'a str) -> AuditEntry<'a> {
        AuditEntry { content: Some(digest), ..self }
    }
}

/// Used by one process at a time: the store of last good bundles holds a lock.
pub(super) struct StateDir {
    last_good: LastGood,
    versions: Document<Versions>,
    withdrawn: Withdrawn,
    trail: Mutex<Trail>,
}

impl StateDir {
    /// `generations` is how many bundles of a name are kept; `audit_bytes_max` the size of one file of the audit trail.
    pub(super) fn open(root: &Path, generations: usize, audit_bytes_max: u64) -> anyhow::Result<StateDir> {
        let place = || format!("--state-dir {}", root.display());
        DirBuilder::new().recursive(true).mode(0o700).create(root).with_context(place)?;
        let last_good = LastGood::open(root.join(LAST_GOOD), LocalLimits::default()).with_context(place)?;
        let damaged =
            "nobody knows which versions are too old; write it anew or remove it if any version may serve";
        let versions: Document<Versions> = Document::open(root.join(VERSIONS), damaged)?;
        let format = versions.read(|versions| versions.format);
        anyhow::ensure!(
            format <= FORMAT,
            "{}: has format {format}, and this program knows {FORMAT}; use a later one",
            root.join(VERSIONS).display()
        );
        let trail =
            Trail::open(root, audit_bytes_max).with_context(|| format!("{}: audit.jsonl", place()))?;
        Ok(StateDir {
            last_good: last_good.with_generations(generations),
            versions,
            withdrawn: Withdrawn::open(root)?,
            trail: Mutex::new(trail),
        })
    }

    pub(super) fn last_good(&self) -> &LastGood {
        &self.last_good
    }

    /// Versions that were rolled back from.
    pub(super) fn withdrawn(&self) -> &Withdrawn {
        &self.withdrawn
    }

    /// The highest version of the bundle that served here.
    pub(super) fn highest(&self, bundle: &str) -> Option<Highest> {
        self.versions.read(|versions| versions.bundles.get(bundle).cloned())
    }

    /// Notes a version that serves, on disk before this returns.
    ///
    /// # Errors
    /// The disk did not take it; it holds until a restart, and is tried again.
    pub(super) fn saw(&self, bundle: &str, version: u64, digest: &str) -> Result<(), String> {
        self.versions.change(|versions| {
            let seen = versions.bundles.get(bundle);
            let is_old =
                |seen: &Highest| seen.version > version || (seen.version == version && seen.digest == digest);
            if seen.is_some_and(is_old) {
                return false;
            }
            versions.format = FORMAT;
            versions.bundles.insert(bundle.to_owned(), Highest { version, digest: digest.to_owned() });
            true
        })
    }

    /// Adds a line, on disk before this returns.
    ///
    /// # Errors
    /// The disk did not take it; it waits in memory and is tried again.
    pub(super) fn audit(&self, entry: &AuditEntry<'_>) -> Result<(), String> {
        let line = serde_json::to_vec(entry).map_err(|error| error.to_string())?;
        self.trail().add(line)
    }

    /// Tries again what the disk did not take; says what is wrong with those that it still does not take.
    pub(super) fn mend(&self) -> Option<String> {
        let trail = self.trail().mend();
        joined([self.versions.mend(), self.withdrawn.mend(), trail])
    }

    /// What is not on the disk, and why.
    pub(super) fn trouble(&self) -> Option<String> {
        let trail = self.trail().trouble();
        joined([self.versions.trouble(), self.withdrawn.trouble(), trail])
    }

    fn trail(&self) -> MutexGuard<'_, Trail> {
        self.trail.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn joined(troubles: [Option<String>; 3]) -> Option<String> {
    let troubles: Vec<String> = troubles.into_iter().flatten().collect();
    (!troubles.is_empty()).then(|| troubles.join("\n"))
}

#[cfg(test)]
mod tests {
    use std::fs::{self, OpenOptions};
    use std::io::Write;

    use super::*;

    const AUDIT: &str = "audit.jsonl";

    fn open(root: &Path) -> anyhow::Result<StateDir> {
        StateDir::open(root, 6, 1 << 20)
    }

    #[test]
    fn versions_and_the_trail_outlive_the_process() {
        let dir = tempfile::tempdir().expect("temp dir");
        let root = dir.path().join("state");
        let state = open(&root).expect("opens");
        assert!(open(&root).is_err(), "one process at a time");
        state.saw("a", 7, "x").expect("noted");
        state.saw("a", 6, "y").expect("an older one changes nothing");
        state.audit(&AuditEntry::new("ops", "rollback", "a", None, None, "a line\nbreak")).expect("written");
        drop(state);
        OpenOptions::new()
            .append(true)
            .open(root.join(AUDIT))
            .and_then(|mut file| file.write_all(b"{\"half"))
            .expect("torn");
        let state = open(&root).expect("opens again");
        assert_eq!(state.highest("a"), Some(Highest { version: 7, digest: "x".to_owned() }));
        assert_eq!(state.highest("b"), None);
        state.audit(&AuditEntry::new("ops", "rollback", "a", None, None, "b")).expect("written");
        let text = fs::read_to_string(root.join(AUDIT)).expect("text");
        let whole = text.lines().filter(|line| serde_json::from_str::<serde_json::Value>(line).is_ok());
        assert_eq!((text.lines().count(), whole.count()), (3, 2));
        drop(state);
        fs::write(root.join(VERSIONS), "{").expect("written");
        assert!(open(&root).is_err_and(|error| format!("{error:#}").contains("damaged")));
    }
}
