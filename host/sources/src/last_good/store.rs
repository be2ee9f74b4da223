use std::fmt;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use balustrade_core::{Fetched, FetchedContent, SourceError};

use super::disk::{Disk, RealDisk};
use super::record::{self, Kind, Record};
use crate::local::{LocalLimits, tree_digest, tree_stamp};

const CURRENT: &str = "current";
const CURRENT_PARTIAL: &str = "current.partial";
const LOCK: &str = "lock";
const ARCHIVE: &str = "archive";
const TREE: &str = "tree";

/// Longest name of a bundle, in bytes.
const NAME_BYTES_MAX: usize = 64;

/// A private folder with the last bundle of each name that served.
///
/// Written so that the process, or the machine, may die at any point: new content goes into a folder of its own and
/// to the disk first, then one rename makes it count, then the old goes. It is kept as it came and has to be verified
/// again when it is loaded: the folder is private, not trusted.
///
/// ```tree
/// <folder>/lock                     held while a process uses it
/// <folder>/<name>/current           which of the following counts, and its digest
/// <folder>/<name>/<random>/archive  or tree/…
/// ```
pub struct LastGood {
    root: PathBuf,
    limits: LocalLimits,
    disk: Box<dyn Disk>,
    _lock: File,
}

/// A bundle from the store. A folder in it stays there until the next bundle of its name is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// As it was fetched, but for the place of a folder.
    pub fetched: Fetched,
    /// What the source called itself then.
    pub source: String,
}

impl LastGood {
    /// Opens or creates the folder, with mode 0700, and holds it until dropped.
    ///
    /// # Errors
    /// Another process uses it (`in_use`), others may enter it, or it cannot be made.
    pub fn open(root: impl Into<PathBuf>, limits: LocalLimits) -> Result<LastGood, SourceError> {
        let root = root.into();
        DirBuilder::new().recursive(true).mode(0o700).create(&root).map_err(|error| cannot(&root, &error))?;
        let metadata = fs::metadata(&root).map_err(|error| cannot(&root, &error))?;
        if metadata.mode() & 0o077 != 0 {
            let detail =
                format!("{}: others may enter it; run `chmod 700` on it or choose another", root.display());
            return Err(SourceError::new("not_private", detail));
        }
        let path = root.join(LOCK);
        let mut options = OpenOptions::new();
        let lock = options.write(true).create(true).truncate(false).mode(0o600).open(&path);
        let lock = lock.map_err(|error| cannot(&path, &error))?;
        match lock.try_lock() {
            Ok(()) => Ok(LastGood { root, limits, disk: Box::new(RealDisk), _lock: lock }),
            Err(TryLockError::WouldBlock) => {
                let detail = format!("{}: another process uses it; give each its own", root.display());
                Err(SourceError::new("in_use", detail))
            }
            Err(TryLockError::Error(error)) => Err(cannot(&path, &error)),
        }
    }

    /// Keeps the bundle that serves now under this name, instead of the one before. `source` is what the source calls
    /// itself.
    ///
    /// # Errors
    /// It could not be written whole, or a folder has changed since it was fetched. What was kept before is still
    /// there.
    pub fn keep(&self, name: &str, fetched: &Fetched, source: &str) -> Result<(), SourceError> {
        let place = self.place(name)?;
        if !place.is_dir() {
            self.disk.make_dir(&place).map_err(|error| cannot(&place, &error))?;
            self.disk.sync_dir(&self.root).map_err(|error| cannot(&self.root, &error))?;
        }
        // What a killed process left; it may be what fills the disk.
        self.sweep(&place);
        let folder = record::folder_name().map_err(|what| refuse(&place, &what))?;
        let written = self.write(&place, &folder, fetched, source);
        // After a failure the new folder goes, after a success the old one: either way what does not count.
        self.sweep(&place);
        written
    }

    fn write(&self, place: &Path, folder: &str, fetched: &Fetched, source: &str) -> Result<(), SourceError> {
        let new = place.join(folder);
        self.disk.make_dir(&new).map_err(|error| cannot(&new, &error))?;
        let kind = match &fetched.content {
            FetchedContent::Archive(bytes) => {
                let path = new.join(ARCHIVE);
                self.disk.write(&path, &mut bytes.as_slice()).map_err(|error| cannot(&path, &error))?;
                Kind::Archive
            }
            FetchedContent::Dir(from) => {
                self.copy(from, &new.join(TREE))?;
                Kind::Dir
            }
        };
        if self.content(&new, kind)?.1 != fetched.digest {
            let detail = format!(
                "{}: has changed since it was taken; it is kept when it is taken again",
                place.display()
            );
            return Err(SourceError::new("changed", detail));
        }
        let mut record = Record::new(folder.to_owned(), kind, fetched.digest.clone());
        record.source = source.to_owned();
        record.version_hint = fetched.version_hint.clone();
        record.fetched_at_s = fetched.fetched_at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let text = record.to_text().map_err(|what| refuse(place, &what))?;

        let (partial, current) = (place.join(CURRENT_PARTIAL), place.join(CURRENT));
        let all = || {
            self.disk.sync_dir(&new)?;
            self.disk.write(&partial, &mut text.as_slice())?;
            // The folder's own entry has to be there before something points at it.
            self.disk.sync_dir(place)?;
            self.disk.rename(&partial, &current)?;
            self.disk.sync_dir(place)
        };
        all().map_err(|error| cannot(place, &error))
    }

    /// Copies a folder with all that counts in it.
    fn copy(&self, from: &Path, to: &Path) -> Result<(), SourceError> {
        let stamp = tree_stamp(from, self.limits)?;
        for dir in &stamp.dirs {
            let below = dir.strip_prefix(from).unwrap_or(Path::new(""));
            let made = to.join(below);
            self.disk.make_dir(&made).map_err(|error| cannot(&made, &error))?;
        }
        for file in &stamp.files {
            let path = to.join(&file.relative);
            let read = File::open(&file.path).map_err(|error| cannot(&file.path, &error))?;
            // One byte more shows that the file grew, and spoils the digest.
            let mut read = read.take(file.bytes.saturating_add(1));
            self.disk.write(&path, &mut read).map_err(|error| cannot(&path, &error))?;
        }
        for dir in &stamp.dirs {
            let made = to.join(dir.strip_prefix(from).unwrap_or(Path::new("")));
            self.disk.sync_dir(&made).map_err(|error| cannot(&made, &error))?;
        }
        Ok(())
    }

    /// What is kept under a name; `None` when there is nothing.
    ///
    /// # Errors
    /// What is there is damaged (`damaged`), so it is as good as nothing; the next `keep` replaces it.
    pub fn load(&self, name: &str) -> Result<Option<Kept>, SourceError> {
        let place = self.place(name)?;
        let current = place.join(CURRENT);
        let file = match File::open(&current) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(cannot(&current, &error)),
        };
        let mut text = Vec::new();
        file.take(record::BYTES_MAX).read_to_end(&mut text).map_err(|error| cannot(&current, &error))?;
        let record = Record::parse(&text).map_err(|what| damaged(&current, &what))?;
        let folder = place.join(&record.folder);
        let read = self.content(&folder, record.kind);
        let (content, digest) = read.map_err(|error| damaged(&folder, &error.detail))?;
        if digest != record.digest {
            return Err(damaged(&folder, "has another digest than when it was written"));
        }
        let fetched = Fetched {
            content,
            digest,
            version_hint: record.version_hint,
            fetched_at: UNIX_EPOCH
                .checked_add(Duration::from_secs(record.fetched_at_s))
                .unwrap_or(UNIX_EPOCH),
        };
        Ok(Some(Kept { fetched, source: record.source }))
    }

    /// What is in one of our folders, and its digest: of the very bytes that are handed on.
    fn content(&self, folder: &Path, kind: Kind) -> Result<(FetchedContent, String), SourceError> {
        match kind {
            Kind::Archive => {
                let path = folder.join(ARCHIVE);
                let mut bytes = Vec::new();
                let file = File::open(&path).map_err(|error| cannot(&path, &error))?;
                let read = file.take(self.limits.bytes_max).read_to_end(&mut bytes);
                read.map_err(|error| cannot(&path, &error))?;
                let digest = format!("blake3:{}", blake3::hash(&bytes).to_hex());
                Ok((FetchedContent::Archive(bytes), digest))
            }
            Kind::Dir => {
                let tree = folder.join(TREE);
                let digest = tree_digest(&tree_stamp(&tree, self.limits)?)?;
                Ok((FetchedContent::Dir(tree), digest))
            }
        }
    }

    /// Removes all but the record and the folder that it names. What cannot be removed costs space and nothing else.
    fn sweep(&self, place: &Path) {
        let text = fs::read(place.join(CURRENT)).unwrap_or_default();
        let counts = Record::parse(&text).map(|record| record.folder).unwrap_or_default();
        for entry in fs::read_dir(place).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            // Only what is ours by its name, so that a mistake in the folder's path destroys nothing.
            if name != counts && (name == CURRENT_PARTIAL || record::is_folder_name(&name)) {
                let _ = self.disk.remove(&entry.path());
            }
        }
    }

    fn place(&self, name: &str) -> Result<PathBuf, SourceError> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        let good = name.len() <= NAME_BYTES_MAX
            && name.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric())
            && name.bytes().all(plain)
            && name != LOCK;
        if good {
            return Ok(self.root.join(name));
        }
        let detail = format!(
            "`{name}`: the name of a bundle has 1 to {NAME_BYTES_MAX} letters, digits, `-`, `_`, `.`"
        );
        Err(SourceError::new("bad_name", detail))
    }

    #[cfg(test)]
    pub(super) fn with_disk(mut self, disk: Box<dyn Disk>) -> LastGood {
        self.disk = disk;
        self
    }
}

impl fmt::Debug for LastGood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LastGood({})", self.root.display())
    }
}

fn cannot(path: &Path, error: &io::Error) -> SourceError {
    let code = if error.kind() == io::ErrorKind::StorageFull { "disk_full" } else { "disk" };
    SourceError::new(code, format!("{}: {error}", path.display()))
}

fn refuse(path: &Path, what: &str) -> SourceError {
    SourceError::new("disk", format!("{}: {what}", path.display()))
}

fn damaged(path: &Path, what: &str) -> SourceError {
    let detail = format!("{}: the last good bundle is damaged and not used: {what}", path.display());
    SourceError::new("damaged", detail)
}
