use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant, UNIX_EPOCH};

use balustrade_core::{Fetched, SourceError};

use super::content::{cannot, damaged, refuse};
use super::disk::{Disk, RealDisk};
use super::record::{self, Generation, Record};
use crate::local::LocalLimits;

const CURRENT: &str = "current";
const CURRENT_PARTIAL: &str = "current.partial";
const LOCK: &str = "lock";

/// How long a lock is waited for. A process that was killed may leave a child that has not begun its own program yet, and
/// that holds what its parent held until it does.
const LOCK_WAIT: Duration = Duration::from_secs(2);
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// Longest name of a bundle, in bytes.
const NAME_BYTES_MAX: usize = 64;

/// A private folder with the last bundles of each name that served.
///
/// Written so that the process, or the machine, may die at any point: new content goes into a folder of its own and
/// to the disk first, then one rename makes it count, then the oldest goes. It is kept as it came and has to be verified
/// again when it is loaded: the folder is private, not trusted.
///
/// ```tree
/// <folder>/lock                     held while a process uses it
/// <folder>/<name>/current           which of the following count, in which order, and their digests
/// <folder>/<name>/<random>/archive  or tree/…
/// ```
pub struct LastGood {
    root: PathBuf,
    pub(super) limits: LocalLimits,
    generations_max: usize,
    pub(super) disk: Box<dyn Disk>,
    /// Held while something is written. Names and digests of what no longer serves although it may still be on its way to
    /// this disk: it is kept, but not in the first place.
    superseded: Mutex<BTreeSet<(String, String)>>,
    _lock: File,
}

/// A bundle from the store. A folder in it stays there until as many later ones of its name are kept as the store holds.
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
        let give_up = Instant::now() + LOCK_WAIT;
        let locked = loop {
            match lock.try_lock() {
                Err(TryLockError::WouldBlock) if Instant::now() < give_up => thread::sleep(LOCK_PAUSE),
                locked => break locked,
            }
        };
        match locked {
            Ok(()) => Ok(LastGood {
                root,
                limits,
                generations_max: 1,
                disk: Box::new(RealDisk),
                superseded: Mutex::default(),
                _lock: lock,
            }),
            Err(TryLockError::WouldBlock) => {
                let detail = format!("{}: another process uses it; give each its own", root.display());
                Err(SourceError::new("in_use", detail))
            }
            Err(TryLockError::Error(error)) => Err(cannot(&path, &error)),
        }
    }

    /// Keeps as many bundles of each name, the one that serves among them; 1 unless said, and 1 at least.
    #[must_use]
    pub fn with_generations(self, max: usize) -> LastGood {
        LastGood { generations_max: max.max(1), ..self }
    }

    /// Keeps the bundle that serves now under this name, before the ones that served earlier; the oldest of them go.
    /// `source` is what the source calls itself. When the disk is full, older ones go until there is room.
    ///
    /// # Errors
    /// It could not be written whole, or a folder has changed since it was fetched. What served before is still there.
    pub fn keep(&self, name: &str, fetched: &Fetched, source: &str) -> Result<(), SourceError> {
        let place = self.place(name)?;
        let superseded = self.lock();
        if !place.is_dir() {
            self.disk.make_dir(&place).map_err(|error| cannot(&place, &error))?;
            self.disk.sync_dir(&self.root).map_err(|error| cannot(&self.root, &error))?;
        }
        // What a killed process left; it may be what fills the disk.
        self.sweep(&place);
        let mut earlier = match self.record(&place) {
            Err(error) if error.code == "damaged" => Vec::new(),
            read => read?.unwrap_or_default(),
        };
        earlier.retain(|generation| place.join(&generation.folder).is_dir());
        let is_first = !superseded.contains(&(name.to_owned(), fetched.digest.clone()));
        let same = earlier.iter().position(|generation| generation.digest == fetched.digest);
        let same = same.map(|at| earlier.remove(at)).filter(|same| self.is_whole(&place, same));
        let written = loop {
            let tried = self.keep_once(&place, fetched, source, same.as_ref(), &earlier, is_first);
            match tried {
                Err(error) if error.code == "disk_full" && earlier.len() > 1 => {
                    // What serves has to survive a restart first of all.
                    self.sweep(&place);
                    if let Some(oldest) = earlier.pop() {
                        let _ = self.disk.remove(&place.join(oldest.folder));
                    }
                }
                tried => break tried,
            }
        };
        // After a failure the new folder goes, after a success the oldest: either way what does not count.
        self.sweep(&place);
        written
    }

    fn keep_once(
        &self,
        place: &Path,
        fetched: &Fetched,
        source: &str,
        same: Option<&Generation>,
        earlier: &[Generation],
        is_first: bool,
    ) -> Result<(), SourceError> {
        let (folder, kind) = match same {
            Some(same) => (same.folder.clone(), same.kind),
            None => {
                let folder = record::folder_name().map_err(|what| refuse(place, &what))?;
                let written = self.write(place, &folder, fetched);
                if written.is_err() {
                    let _ = self.disk.remove(&place.join(&folder));
                }
                (folder, written?)
            }
        };
        let kept = Generation {
            folder,
            kind,
            digest: fetched.digest.clone(),
            source: source.to_owned(),
            version_hint: fetched.version_hint.clone(),
            fetched_at_s: fetched.fetched_at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs(),
        };
        let mut generations = earlier.to_vec();
        generations.insert(if is_first { 0 } else { earlier.len().min(1) }, kept);
        generations.truncate(self.generations_max);
        self.write_record(place, generations)
    }

    /// Lets these count and no others, at once.
    fn write_record(&self, place: &Path, generations: Vec<Generation>) -> Result<(), SourceError> {
        let text = Record::new(generations).to_text().map_err(|what| refuse(place, &what))?;
        let (partial, current) = (place.join(CURRENT_PARTIAL), place.join(CURRENT));
        let all = || {
            self.disk.write(&partial, &mut text.as_slice())?;
            // The folders' own entries have to be there before something points at them.
            self.disk.sync_dir(place)?;
            self.disk.rename(&partial, &current)?;
            self.disk.sync_dir(place)
        };
        all().map_err(|error| {
            let _ = self.disk.remove(&partial);
            cannot(place, &error)
        })
    }

    /// Puts what is kept with the digest `to` in the first place, because it serves instead of `from`, which goes on being
    /// kept. Says whether it is there.
    ///
    /// # Errors
    /// It is damaged, or the disk does not take the change; the order is what it was.
    pub fn point(&self, name: &str, to: &str, from: Option<&str>) -> Result<bool, SourceError> {
        let place = self.place(name)?;
        let mut superseded = self.lock();
        superseded.remove(&(name.to_owned(), to.to_owned()));
        superseded.extend(from.map(|from| (name.to_owned(), from.to_owned())));
        let Some(mut generations) = self.record(&place)? else { return Ok(false) };
        let Some(at) = generations.iter().position(|generation| generation.digest == to) else {
            return Ok(false);
        };
        if !self.is_whole(&place, &generations[at]) {
            return Err(damaged(
                &place.join(&generations[at].folder),
                "has another digest than when it was written",
            ));
        }
        if at > 0 {
            generations[..=at].rotate_right(1);
            self.sweep(&place);
            self.write_record(&place, generations)?;
        }
        Ok(true)
    }

    /// Says that content serves because its source brought it, whatever was pointed to before.
    pub fn serves(&self, name: &str, digest: &str) {
        self.lock().remove(&(name.to_owned(), digest.to_owned()));
    }

    /// What is kept under a name in the first place; `None` when there is nothing.
    ///
    /// # Errors
    /// What is there is damaged (`damaged`), so it is as good as nothing; the next `keep` replaces it.
    pub fn load(&self, name: &str) -> Result<Option<Kept>, SourceError> {
        let first = self.digests(name)?.into_iter().next();
        first.map_or(Ok(None), |digest| self.load_digest(name, &digest))
    }

    /// Digests of what is kept under a name, the one that served last first.
    ///
    /// # Errors
    /// The record of it is damaged.
    pub fn digests(&self, name: &str) -> Result<Vec<String>, SourceError> {
        let generations = self.record(&self.place(name)?)?.unwrap_or_default();
        Ok(generations.into_iter().map(|generation| generation.digest).collect())
    }

    /// What is kept under a name with this digest; `None` when there is no such.
    ///
    /// # Errors
    /// It is damaged.
    pub fn load_digest(&self, name: &str, digest: &str) -> Result<Option<Kept>, SourceError> {
        let place = self.place(name)?;
        let generations = self.record(&place)?.unwrap_or_default();
        let Some(found) = generations.into_iter().find(|generation| generation.digest == digest) else {
            return Ok(None);
        };
        let folder = place.join(&found.folder);
        let read = self.content(&folder, found.kind);
        let (content, digest) = read.map_err(|error| damaged(&folder, &error.detail))?;
        if digest != found.digest {
            return Err(damaged(&folder, "has another digest than when it was written"));
        }
        let fetched = Fetched {
            content,
            digest,
            version_hint: found.version_hint,
            fetched_at: UNIX_EPOCH.checked_add(Duration::from_secs(found.fetched_at_s)).unwrap_or(UNIX_EPOCH),
        };
        Ok(Some(Kept { fetched, source: found.source }))
    }

    fn record(&self, place: &Path) -> Result<Option<Vec<Generation>>, SourceError> {
        let current = place.join(CURRENT);
        let file = match File::open(&current) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(cannot(&current, &error)),
        };
        let mut text = Vec::new();
        file.take(record::BYTES_MAX).read_to_end(&mut text).map_err(|error| cannot(&current, &error))?;
        let record = Record::parse(&text).map_err(|what| damaged(&current, &what))?;
        Ok(Some(record.generations))
    }

    /// Removes all but the record and the folders that it names. What cannot be removed costs space and nothing else.
    fn sweep(&self, place: &Path) {
        let counts = match self.record(place) {
            Ok(counts) => counts.unwrap_or_default(),
            Err(error) if error.code == "damaged" => Vec::new(),
            // It may count all of them; nobody knows today.
            Err(_) => return,
        };
        for entry in fs::read_dir(place).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let is_kept = counts.iter().any(|generation| generation.folder == name);
            // Only what is ours by its name, so that a mistake in the folder's path destroys nothing.
            if !is_kept && (name == CURRENT_PARTIAL || record::is_folder_name(&name)) {
                let _ = self.disk.remove(&entry.path());
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeSet<(String, String)>> {
        self.superseded.lock().unwrap_or_else(PoisonError::into_inner)
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
