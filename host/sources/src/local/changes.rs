use std::ffi::OsStr;
use std::fs::{self, Metadata};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use balustrade_core::StopFlag;

use super::tree::is_in_passing;
use super::watch::{Place, Watch, Woken, name_places};

/// How long nothing may change before a change counts as over, and how long a restless folder is waited for.
const QUIET: Duration = Duration::from_millis(20);
const QUIET_MAX: Duration = Duration::from_millis(500);

/// How often a look is taken although no event came, with watches and without.
const SWEEP: Duration = Duration::from_secs(5);
const POLL: Duration = Duration::from_millis(500);

/// Deepest nesting of folders, and files and folders that are looked at; what is beyond is not seen to change.
const DEPTH_MAX: usize = 16;
const ENTRIES_MAX: usize = 10_000;

/// Waits for changes of an author's files, for tools that do something again after each. Nothing is read but names, sizes
/// and times; hidden files and those of editors in passing do not count.
///
/// Events say when to look, and where the system has no more watches to give, a look is taken twice a second.
#[derive(Debug)]
pub struct Changes {
    roots: Vec<PathBuf>,
    skipped: Vec<String>,
    watch: Option<Watch>,
    watched: Vec<Place>,
    last: blake3::Hash,
}

impl Changes {
    /// Below `roots`, files or folders, from now on; folders of the names in `skipped` are left out wherever they stand,
    /// such as `target`.
    #[must_use]
    pub fn of(roots: &[PathBuf], skipped: &[&str]) -> Changes {
        let mut changes = Changes {
            roots: roots.to_vec(),
            skipped: skipped.iter().map(|name| (*name).to_owned()).collect(),
            watch: None,
            watched: Vec::new(),
            last: blake3::Hash::from_bytes([0; 32]),
        };
        changes.last = changes.look();
        changes
    }

    /// Waits until something has changed since the last change, or since the beginning, and is quiet again. Answers when it
    /// was noticed first; `None` when it is time to end.
    #[must_use]
    pub fn next(&mut self, stop: &StopFlag) -> Option<Instant> {
        loop {
            if stop.is_set() {
                return None;
            }
            let noticed = Instant::now();
            let now = self.look();
            if now != self.last {
                self.last = self.quiet(now, stop);
                return Some(noticed);
            }
            let ended = match &self.watch {
                Some(watch) => watch.wait(SWEEP, stop) == Woken::Stopped,
                None => stop.wait(POLL),
            };
            if ended {
                return None;
            }
        }
    }

    fn quiet(&mut self, mut before: blake3::Hash, stop: &StopFlag) -> blake3::Hash {
        let began = Instant::now();
        while began.elapsed() < QUIET_MAX && !stop.wait(QUIET) {
            let now = self.look();
            if now == before {
                break;
            }
            before = now;
        }
        before
    }

    /// Watches what is there, takes the events that tell of what is seen now anyway, and then stamps it, so that nothing
    /// happens unseen in between.
    fn look(&mut self) -> blake3::Hash {
        let places = self.walk().places;
        if places != self.watched {
            self.watch = Watch::new(&places).ok();
            self.watched = places;
        }
        if let Some(watch) = &self.watch {
            watch.drain();
        }
        self.walk().hasher.finalize()
    }

    fn walk(&self) -> Walk<'_> {
        let mut walk =
            Walk { skipped: &self.skipped, hasher: blake3::Hasher::new(), places: Vec::new(), entries: 0 };
        for root in &self.roots {
            walk.places.extend(name_places(root));
            if let Ok(metadata) = fs::metadata(root) {
                walk.entry(root, &metadata, 0);
            }
        }
        walk
    }
}

struct Walk<'a> {
    skipped: &'a [String],
    hasher: blake3::Hasher,
    places: Vec<Place>,
    entries: usize,
}

impl Walk<'_> {
    /// What cannot be looked at went away, or will be told by whoever reads it.
    fn entry(&mut self, path: &Path, metadata: &Metadata, depth: usize) {
        self.entries += 1;
        if self.entries > ENTRIES_MAX || depth > DEPTH_MAX {
            return;
        }
        let name = path.as_os_str().as_bytes();
        self.hasher.update(&(name.len() as u64).to_le_bytes()).update(name);
        self.hasher.update(&metadata.ino().to_le_bytes());
        if !metadata.is_dir() {
            self.hasher.update(&metadata.len().to_le_bytes());
            for time in [metadata.mtime(), metadata.mtime_nsec(), metadata.ctime(), metadata.ctime_nsec()] {
                self.hasher.update(&time.to_le_bytes());
            }
            return;
        }
        self.places.push(Place::whole(path));
        let Ok(entries) = fs::read_dir(path) else { return };
        let names = entries.flatten().map(|entry| entry.file_name()).take(ENTRIES_MAX);
        let mut names: Vec<_> = names.filter(|name| !self.is_left_out(name)).collect();
        names.sort_unstable();
        for name in names {
            let below = path.join(&name);
            if let Ok(metadata) = fs::metadata(&below) {
                self.entry(&below, &metadata, depth + 1);
            }
        }
    }

    fn is_left_out(&self, name: &OsStr) -> bool {
        is_in_passing(name) || self.skipped.iter().any(|skipped| name == skipped.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a change is seen at once; without one the flag ends the wait.
    fn seen(changes: &mut Changes) -> bool {
        changes.look() != changes.last && changes.next(&StopFlag::new()).is_some()
    }

    #[test]
    fn edits_count_and_what_is_built_does_not() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let root = dir.path();
        for folder in ["src/deep", "target/debug"] {
            fs::create_dir_all(root.join(folder)).expect("folders");
        }
        fs::write(root.join("src/lib.rs"), "a").expect("written");
        let mut changes = Changes::of(&[root.to_owned()], &["target"]);
        assert!(!seen(&mut changes));
        for not_counted in ["target/debug/x.wasm", "src/.lib.rs.swp", "src/lib.rs~"] {
            fs::write(root.join(not_counted), "x").expect("written");
            assert!(!seen(&mut changes), "{not_counted}");
        }
        for counted in ["src/lib.rs", "src/deep/new.rs", "cases.yaml"] {
            fs::write(root.join(counted), "bb").expect("written");
            assert!(seen(&mut changes), "{counted}");
            assert!(!seen(&mut changes), "{counted}: once");
        }
        fs::remove_file(root.join("src/deep/new.rs")).expect("removed");
        assert!(seen(&mut changes));
    }

    #[test]
    fn a_wait_ends_with_an_edit_and_with_the_flag() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let file = dir.path().join("a.wasm");
        fs::write(&file, "a").expect("written");
        let mut changes = Changes::of(std::slice::from_ref(&file), &[]);
        assert!(changes.watch.is_some(), "this system has watches");
        let stop = StopFlag::new();
        let (sender, receiver) = std::sync::mpsc::channel();
        let waiter = {
            let stop = stop.clone();
            std::thread::spawn(move || {
                while changes.next(&stop).is_some() {
                    let _ = sender.send(());
                }
            })
        };
        // Replaced as build tools do it. It is seen whether the wait has begun or not.
        fs::write(dir.path().join("b"), "bb").expect("written");
        fs::rename(dir.path().join("b"), &file).expect("renamed");
        receiver.recv_timeout(Duration::from_secs(60)).expect("the edit is seen");
        stop.set();
        waiter.join().expect("the wait ends");
    }
}
