//! The folder that outlives the process: last good bundles, the highest version of each, and the audit trail.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use balustrade_policy::bundle::UtcTime;
use balustrade_server::BundleRevisionInfo;
use balustrade_sources::{LastGood, LocalLimits};
use serde::{Deserialize, Serialize};

const LAST_GOOD: &str = "last-good";
const VERSIONS: &str = "versions.json";
const AUDIT: &str = "audit.jsonl";

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

    pub(super) fn with_content(self, digest: &'a str) -> AuditEntry<'a> {
        AuditEntry { content: Some(digest), ..self }
    }
}

/// Used by one process at a time: the store of last good bundles holds a lock.
pub(super) struct StateDir {
    root: PathBuf,
    last_good: LastGood,
    versions: Mutex<Versions>,
    audit: Mutex<File>,
}

impl StateDir {
    pub(super) fn open(root: &Path) -> anyhow::Result<StateDir> {
        let place = || format!("--state-dir {}", root.display());
        DirBuilder::new().recursive(true).mode(0o700).create(root).with_context(place)?;
        let last_good = LastGood::open(root.join(LAST_GOOD), LocalLimits::default()).with_context(place)?;
        let versions = read_versions(&root.join(VERSIONS))?;
        let audit = open_audit(&root.join(AUDIT)).with_context(|| format!("{}/{AUDIT}", place()))?;
        Ok(StateDir {
            root: root.to_owned(),
            last_good,
            versions: Mutex::new(versions),
            audit: Mutex::new(audit),
        })
    }

    pub(super) fn last_good(&self) -> &LastGood {
        &self.last_good
    }

    /// The highest version of the bundle that served here.
    pub(super) fn highest(&self, bundle: &str) -> Option<Highest> {
        self.versions.lock().unwrap_or_else(PoisonError::into_inner).bundles.get(bundle).cloned()
    }

    /// Notes a version that serves, on disk before this returns.
    pub(super) fn saw(&self, bundle: &str, version: u64, digest: &str) -> io::Result<()> {
        let mut versions = self.versions.lock().unwrap_or_else(PoisonError::into_inner);
        if versions
            .bundles
            .get(bundle)
            .is_some_and(|seen| seen.version > version || (seen.version == version && seen.digest == digest))
        {
            return Ok(());
        }
        versions.format = FORMAT;
        versions.bundles.insert(bundle.to_owned(), Highest { version, digest: digest.to_owned() });
        let partial = self.root.join(format!("{VERSIONS}.partial"));
        let mut file =
            OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&partial)?;
        file.write_all(&serde_json::to_vec_pretty(&*versions)?)?;
        file.sync_all()?;
        fs::rename(&partial, self.root.join(VERSIONS))?;
        File::open(&self.root)?.sync_all()
    }

    /// Adds a line, on disk before this returns.
    pub(super) fn audit(&self, entry: &AuditEntry<'_>) -> io::Result<()> {
        let mut line = serde_json::to_vec(entry)?;
        line.push(b'\n');
        let mut file = self.audit.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(&line)?;
        file.sync_data()
    }
}

fn read_versions(path: &Path) -> anyhow::Result<Versions> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Versions::default()),
        Err(error) => return Err(error).with_context(|| path.display().to_string()),
    };
    let damaged = || {
        format!(
            "{}: damaged, so nobody knows which versions are too old; write it anew or remove it if any version may serve",
            path.display()
        )
    };
    let versions: Versions = serde_json::from_slice(&text).with_context(damaged)?;
    anyhow::ensure!(versions.format == FORMAT, damaged());
    Ok(versions)
}

/// A line that a power cut left half written is ended, so that the next one stands for itself.
fn open_audit(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path)?;
    if file.seek(SeekFrom::End(0))? > 0 {
        file.seek(SeekFrom::End(-1))?;
        let mut last = [0];
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            file.write_all(b"\n")?;
            file.sync_data()?;
        }
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_the_trail_outlive_the_process() {
        let dir = tempfile::tempdir().expect("temp dir");
        let root = dir.path().join("state");
        let state = StateDir::open(&root).expect("opens");
        assert!(StateDir::open(&root).is_err(), "one process at a time");
        state.saw("a", 7, "x").expect("noted");
        state.saw("a", 6, "y").expect("an older one changes nothing");
        state.audit(&AuditEntry::new("ops", "rollback", "a", None, None, "a line\nbreak")).expect("written");
        drop(state);
        OpenOptions::new()
            .append(true)
            .open(root.join(AUDIT))
            .and_then(|mut file| file.write_all(b"{\"half"))
            .expect("torn");
        let state = StateDir::open(&root).expect("opens again");
        assert_eq!(state.highest("a"), Some(Highest { version: 7, digest: "x".to_owned() }));
        assert_eq!(state.highest("b"), None);
        state.audit(&AuditEntry::new("ops", "rollback", "a", None, None, "b")).expect("written");
        let text = fs::read_to_string(root.join(AUDIT)).expect("text");
        let whole = text.lines().filter(|line| serde_json::from_str::<serde_json::Value>(line).is_ok());
        assert_eq!((text.lines().count(), whole.count()), (3, 2));
        drop(state);
        fs::write(root.join(VERSIONS), "{").expect("written");
        assert!(StateDir::open(&root).is_err_and(|error| format!("{error:#}").contains("damaged")));
    }
}
