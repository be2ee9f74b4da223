use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::RuntimeError;
use crate::compile::Compiled;

const MAC_BYTES: usize = 32;
const KEY_BYTES: usize = 32;
const KEY_FILE: &str = "key";
const SUFFIX: &str = "native";
const PARTIAL: &str = "partial";

/// Entries that are read at the same time, at most.
const SPARE_MAX: usize = 4;

/// Age of a half-written entry that nobody writes any more; other processes may share the folder.
const PARTIAL_AGE_MAX: Duration = Duration::from_secs(3600);

/// Native code that this installation compiled itself, with what was learnt on the way.
pub(crate) struct Trusted {
    compiled: Compiled,
    /// A whole entry, or native code alone. Ten megabytes are not copied to cut off a header.
    bytes: Vec<u8>,
    native_at: usize,
}

impl Trusted {
    pub(crate) fn native(&self) -> &[u8] {
        self.bytes.get(self.native_at..).unwrap_or_default()
    }

    pub(crate) fn compiled(&self) -> &Compiled {
        &self.compiled
    }
}

/// What an entry stands for. Anything that could change the native code is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct CacheKey(blake3::Hash);

impl CacheKey {
    /// `parts` are hashed with their lengths, so that no two lists of parts give the same key.
    pub(crate) fn of(parts: &[&[u8]]) -> CacheKey {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        CacheKey(hasher.finalize())
    }
}

/// A private folder of native code: mode 0700, a keyed MAC on each entry, never filled from outside.
#[derive(Debug)]
pub(crate) struct Cache {
    dir: PathBuf,
    key: [u8; KEY_BYTES],
    bytes_max: u64,
    /// Memory that entries were read into: new memory for each costs more than reading it.
    spare: Mutex<Vec<Vec<u8>>>,
}

impl Cache {
    /// Opens or creates the folder.
    pub(crate) fn open(dir: &Path, bytes_max: u64) -> Result<Cache, RuntimeError> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(dir)
            .map_err(|error| refuse(dir, format!("cannot be created: {error}")))?;
        let metadata = fs::metadata(dir).map_err(|error| refuse(dir, error.to_string()))?;
        if metadata.mode() & 0o077 != 0 {
            return Err(refuse(
                dir,
                "others may enter it; run `chmod 700` on it or choose another".to_owned(),
            ));
        }
        let key = read_or_make_key(&dir.join(KEY_FILE))?;
        Ok(Cache { dir: dir.to_owned(), key, bytes_max, spare: Mutex::default() })
    }

    /// What is kept under `key`; `None` when there is nothing or it does not verify. A damaged entry is removed.
    pub(crate) fn get(&self, key: &CacheKey) -> Option<Trusted> {
        let path = self.path(key);
        let mut file = fs::File::open(&path).ok()?;
        let mut bytes = self.spare().pop().unwrap_or_default();
        bytes.clear();
        bytes.reserve(usize::try_from(file.metadata().ok()?.len()).ok()?);
        file.read_to_end(&mut bytes).ok()?;
        match self.verify(key, &bytes) {
            Some((compiled, native_at)) => Some(Trusted { compiled, bytes, native_at }),
            None => {
                tracing::warn!(entry = %path.display(), "a cache entry is damaged or not ours; compiling again");
                // If it cannot be removed it is overwritten by the entry compiled next.
                let _ = fs::remove_file(&path);
                None
            }
        }
    }

    /// Takes back the memory of an entry that was loaded, for the next one.
    pub(crate) fn give_back(&self, trusted: Trusted) {
        let mut spare = self.spare();
        if spare.len() < SPARE_MAX {
            spare.push(trusted.bytes);
        }
    }

    /// Lets go of memory that is kept for the next entry.
    pub(crate) fn release(&self) {
        self.spare().clear();
    }

    fn spare(&self) -> MutexGuard<'_, Vec<Vec<u8>>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what the compile child produced.
    pub(crate) fn put(&self, key: &CacheKey, compiled: Compiled, native: Vec<u8>) -> Trusted {
        let header = serde_json::to_vec(&compiled).unwrap_or_default();
        let mut body = Vec::with_capacity(4 + header.len() + native.len());
        body.extend_from_slice(&(u32::try_from(header.len()).unwrap_or(0)).to_le_bytes());
        body.extend_from_slice(&header);
        body.extend_from_slice(&native);
        if let Err(error) = self.write(key, &body) {
            // The plugin works without it; only the next start is slower.
            tracing::warn!(%error, "native code could not be kept in the cache");
        }
        self.prune();
        Trusted { compiled, bytes: native, native_at: 0 }
    }

    fn path(&self, key: &CacheKey) -> PathBuf {
        self.dir.join(format!("{}.{SUFFIX}", key.0.to_hex()))
    }

    /// The MAC covers the key too, so that an entry cannot be renamed into another's place.
    fn mac(&self, key: &CacheKey, body: &[u8]) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        hasher.update(key.0.as_bytes());
        hasher.update(body);
        hasher.finalize()
    }

    /// What was learnt when it was compiled, and where its native code begins.
    fn verify(&self, key: &CacheKey, bytes: &[u8]) -> Option<(Compiled, usize)> {
        let (mac, body) = bytes.split_at_checked(MAC_BYTES)?;
        let mac: [u8; MAC_BYTES] = mac.try_into().ok()?;
        // `blake3::Hash` compares in constant time.
        if self.mac(key, body) != blake3::Hash::from_bytes(mac) {
            return None;
        }
        let (length, rest) = body.split_first_chunk::<4>()?;
        let (header, native) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        let compiled = serde_json::from_slice(header).ok()?;
        Some((compiled, bytes.len() - native.len()))
    }

    fn write(&self, key: &CacheKey, body: &[u8]) -> std::io::Result<()> {
        let path = self.path(key);
        let partial = path.with_extension(format!("{}.{PARTIAL}", std::process::id()));
        let written = || {
            let mut file =
                OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&partial)?;
            file.write_all(self.mac(key, body).as_bytes())?;
            file.write_all(body)
        };
        let kept = written().and_then(|()| fs::rename(&partial, path));
        if kept.is_err() {
            // Half of an entry on a disk that is full helps nobody.
            let _ = fs::remove_file(partial);
        }
        kept
    }

    /// Removes the oldest entries until the rest fits, and what a process that was killed has left half written.
    fn prune(&self) {
        let Ok(entries) = fs::read_dir(&self.dir) else { return };
        let entries: Vec<_> = entries.flatten().collect();
        for entry in &entries {
            let is_partial = entry.path().extension().is_some_and(|extension| extension == PARTIAL);
            let age = entry.metadata().ok().and_then(|metadata| metadata.modified().ok()?.elapsed().ok());
            if is_partial && age.is_some_and(|age| age > PARTIAL_AGE_MAX) {
                let _ = fs::remove_file(entry.path());
            }
        }
        let mut kept: Vec<_> = entries
            .into_iter()
            .filter(|entry| entry.path().extension().is_some_and(|extension| extension == SUFFIX))
            .filter_map(|entry| {
                let metadata = entry.metadata().ok()?;
                Some((metadata.modified().ok()?, metadata.len(), entry.path()))
            })
            .collect();
        kept.sort();
        let mut total: u64 = kept.iter().map(|(_, bytes, _)| bytes).sum();
        for (_, bytes, path) in kept {
            if total <= self.bytes_max {
                return;
            }
            if fs::remove_file(path).is_ok() {
                total -= bytes;
            }
        }
    }
}

fn read_or_make_key(path: &Path) -> Result<[u8; KEY_BYTES], RuntimeError> {
    let mut key = [0_u8; KEY_BYTES];
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(mut file) => {
            getrandom::fill(&mut key).map_err(|error| refuse(path, format!("no random bytes: {error}")))?;
            file.write_all(&key).map_err(|error| refuse(path, error.to_string()))?;
            return Ok(key);
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(refuse(path, error.to_string())),
    }
    let mut file = fs::File::open(path).map_err(|error| refuse(path, error.to_string()))?;
    let metadata = file.metadata().map_err(|error| refuse(path, error.to_string()))?;
    if metadata.mode() & 0o077 != 0 {
        return Err(refuse(path, "others may read it; remove the cache folder".to_owned()));
    }
    file.read_exact(&mut key)
        .map_err(|_| refuse(path, "is too short; remove the cache folder".to_owned()))?;
    Ok(key)
}

fn refuse(path: &Path, detail: String) -> RuntimeError {
    RuntimeError::Cache { path: path.to_owned(), detail }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn compiled() -> Compiled {
        Compiled { notes: vec!["n".to_owned()], ..Compiled::default() }
    }

    #[test]
    fn an_entry_comes_back_and_a_changed_one_does_not() {
        let dir = tempfile::tempdir().expect("temp dir");
        let cache = Cache::open(&dir.path().join("c"), 1 << 20).expect("opens");
        let key = CacheKey::of(&[b"a", b"bc"]);
        cache.put(&key, compiled(), b"code".to_vec());
        let again = Cache::open(&dir.path().join("c"), 1 << 20).expect("opens again with the same key");
        let entry = again.get(&key).expect("kept");
        assert_eq!(entry.native(), b"code");
        assert_eq!(entry.compiled().notes, ["n"]);

        let path = cache.path(&key);
        let good = fs::read(&path).expect("readable");
        for (what, bytes) in [
            ("truncated", good[..good.len() - 1].to_vec()),
            ("shorter than a MAC", good[..10].to_vec()),
            ("empty", Vec::new()),
            ("changed", {
                let mut bytes = good.clone();
                let last = bytes.len() - 1;
                bytes[last] ^= 1;
                bytes
            }),
        ] {
            fs::write(&path, bytes).expect("writable");
            assert!(cache.get(&key).is_none(), "{what}");
            assert!(!path.exists(), "{what}: removed");
        }
        // An entry moved to another key's place is not taken for it.
        let other = CacheKey::of(&[b"ab", b"c"]);
        fs::write(cache.path(&other), good).expect("writable");
        assert!(cache.get(&other).is_none());
    }

    #[test]
    fn a_folder_that_others_may_enter_is_refused() {
        let dir = tempfile::tempdir().expect("temp dir");
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("chmod");
        let error = Cache::open(dir.path(), 1).expect_err("refused").to_string();
        assert!(error.contains("chmod 700"), "{error}");
    }

    #[test]
    fn what_a_killed_process_left_goes_when_it_is_old() {
        let dir = tempfile::tempdir().expect("temp dir");
        let cache = Cache::open(&dir.path().join("c"), 1 << 20).expect("opens");
        let (old, new) = (cache.dir.join("a.1.partial"), cache.dir.join("b.2.partial"));
        for path in [&old, &new] {
            fs::write(path, "half").expect("written");
        }
        let long_ago = std::time::SystemTime::now() - PARTIAL_AGE_MAX * 2;
        fs::File::options().write(true).open(&old).and_then(|file| file.set_modified(long_ago)).expect("set");
        cache.put(&CacheKey::of(&[b"a"]), compiled(), b"code".to_vec());
        assert!(!old.exists() && new.exists());
    }

    #[test]
    fn the_oldest_entries_go_when_the_cache_is_full() {
        let dir = tempfile::tempdir().expect("temp dir");
        let cache = Cache::open(&dir.path().join("c"), 600).expect("opens");
        for n in 0..8_u8 {
            cache.put(&CacheKey::of(&[&[n]]), compiled(), vec![n; 100]);
        }
        let total: u64 = fs::read_dir(&cache.dir)
            .expect("readable")
            .flatten()
            .filter(|entry| entry.path().extension().is_some_and(|e| e == SUFFIX))
            .map(|entry| entry.metadata().expect("metadata").len())
            .sum();
        assert!(total <= 600, "{total}");
    }
}
