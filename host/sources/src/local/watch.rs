use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use balustrade_core::StopFlag;
use rustix::event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll};
use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use rustix::io::Errno;

/// Symbolic links on the way to one path, at most; the kernel allows as many.
const LINKS_MAX: usize = 40;

/// What happens in a folder that can mean new content. Reading does not.
const EVENTS: WatchFlags = WatchFlags::CREATE
    .union(WatchFlags::DELETE)
    .union(WatchFlags::MODIFY)
    .union(WatchFlags::CLOSE_WRITE)
    .union(WatchFlags::MOVE)
    .union(WatchFlags::ATTRIB)
    .union(WatchFlags::DELETE_SELF)
    .union(WatchFlags::MOVE_SELF)
    .union(WatchFlags::ONLYDIR);

/// A folder to watch: all of it, or only what happens to one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    dir: PathBuf,
    name: Option<OsString>,
    /// Device and inode: a folder that was put in the place of another is another place, because the kernel watches
    /// inodes and not paths.
    inode: Option<(u64, u64)>,
}

impl Place {
    /// All that happens in a folder.
    pub(crate) fn whole(dir: &Path) -> Place {
        Place::new(dir, None)
    }

    fn new(dir: &Path, name: Option<&OsStr>) -> Place {
        let inode = fs::metadata(dir).ok().map(|metadata| (metadata.dev(), metadata.ino()));
        Place { dir: dir.to_owned(), name: name.map(OsStr::to_owned), inode }
    }
}

/// The places where it shows that `path` means something else: its own entry, and the entry of each symbolic link on
/// the way, so that a swap of `current -> release-42` is seen wherever the link stands.
pub(crate) fn name_places(path: &Path) -> Vec<Place> {
    let mut places = Vec::new();
    let mut todo = std::path::absolute(path).ok();
    while let Some(path) = todo.take() {
        let mut passed = PathBuf::new();
        let mut components = path.components();
        while let Some(component) = components.next() {
            let dir = passed.clone();
            passed.push(component);
            let Ok(target) = fs::read_link(&passed) else { continue };
            places.push(Place::new(&dir, Some(component.as_os_str())));
            if places.len() <= LINKS_MAX {
                todo = Some(dir.join(target).join(components.as_path()));
            }
            break;
        }
        if todo.is_none()
            && let (Some(dir), Some(name)) = (path.parent(), path.file_name())
        {
            places.push(Place::new(dir, Some(name)));
        }
    }
    places
}

/// Why a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Woken {
    /// Something may have changed.
    Hint,
    /// The time is over.
    Timeout,
    /// It is time to end.
    Stopped,
}

/// Events of the file system. They are hints only: who waits for them looks now and then anyway, because events get
/// lost (a full queue, a link to another disk, a network share).
#[derive(Debug)]
pub(crate) struct Watch {
    inotify: OwnedFd,
    /// Names that count, by watch; an empty list stands for all names.
    names: HashMap<i32, Vec<OsString>>,
    wake: Arc<OwnedFd>,
}

impl Watch {
    /// Watches all places that are there.
    ///
    /// # Errors
    /// The system has no more watches to give.
    pub(crate) fn new(places: &[Place]) -> Result<Watch, Errno> {
        let inotify = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        let wake = Arc::new(eventfd(0, EventfdFlags::NONBLOCK | EventfdFlags::CLOEXEC)?);
        let mut names: HashMap<i32, Option<Vec<OsString>>> = HashMap::new();
        for place in places {
            match inotify::add_watch(&inotify, &place.dir, EVENTS) {
                Ok(id) => {
                    let counted = names.entry(id).or_insert_with(|| Some(Vec::new()));
                    match (&place.name, counted.as_mut()) {
                        (Some(name), Some(counted)) => counted.push(name.clone()),
                        _ => *counted = None,
                    }
                }
                // It went away, or may not be read: looking at it will say so.
                Err(Errno::NOENT | Errno::NOTDIR | Errno::ACCESS) => {}
                Err(error) => return Err(error),
            }
        }
        let names = names.into_iter().map(|(id, counted)| (id, counted.unwrap_or_default())).collect();
        Ok(Watch { inotify, names, wake })
    }

    /// Waits for an event that counts.
    pub(crate) fn wait(&self, timeout: Duration, stop: &StopFlag) -> Woken {
        let wake = self.wake.clone();
        // Writing 8 bytes fails only when the counter is full, and then the wait has ended already.
        let _guard = stop.on_set(move || {
            let _ = rustix::io::write(&*wake, &1_u64.to_ne_bytes());
        });
        let started = std::time::Instant::now();
        loop {
            if stop.is_set() {
                return Woken::Stopped;
            }
            let left = timeout.saturating_sub(started.elapsed());
            let mut sources =
                [PollFd::new(&self.inotify, PollFlags::IN), PollFd::new(&*self.wake, PollFlags::IN)];
            let left = Timespec::try_from(left).ok();
            match poll(&mut sources, left.as_ref()) {
                Ok(0) => return if stop.is_set() { Woken::Stopped } else { Woken::Timeout },
                Ok(_) if self.drain() => return Woken::Hint,
                Ok(_) | Err(Errno::INTR) => {}
                // Cannot happen with two open descriptors; waiting is still better than spinning.
                Err(_) => {
                    return if stop.wait(timeout) { Woken::Stopped } else { Woken::Timeout };
                }
            }
        }
    }

    /// Takes what is in the queue; whether anything of it counts.
    pub(crate) fn drain(&self) -> bool {
        let mut counts = false;
        let mut buffer = [MaybeUninit::uninit(); 4096];
        let mut reader = inotify::Reader::new(&self.inotify, &mut buffer);
        while let Ok(event) = reader.next() {
            let counted = self.names.get(&event.wd());
            counts |= match (counted, event.file_name()) {
                // A full queue, or the folder itself.
                (None, _) | (_, None) => true,
                (Some(names), Some(name)) => {
                    names.is_empty() || names.iter().any(|counted| counted.as_bytes() == name.to_bytes())
                }
            };
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    const LONG: Duration = Duration::from_secs(20);

    #[test]
    fn every_link_on_the_way_is_a_place() {
        let dir = tempfile::tempdir().expect("temp dir");
        let root = dir.path().canonicalize().expect("real path");
        fs::create_dir_all(root.join("releases/42/policies")).expect("folders");
        symlink("releases/42", root.join("current")).expect("link");
        symlink("current", root.join("live")).expect("link");
        let places = name_places(&root.join("live/policies"));
        let place = |dir: &str, name: &str| Place::new(&root.join(dir), Some(OsStr::new(name)));
        assert_eq!(places, [place("", "live"), place("", "current"), place("releases/42", "policies")]);
        symlink("round", root.join("round")).expect("link");
        assert!(name_places(&root.join("round")).len() <= LINKS_MAX + 2);
    }

    #[test]
    fn only_the_named_entry_counts_unless_the_folder_is_watched_whole() {
        let dir = tempfile::tempdir().expect("temp dir");
        let stop = StopFlag::new();
        let named = Place::new(dir.path(), Some(OsStr::new("policy")));
        let watch = Watch::new(std::slice::from_ref(&named)).expect("watches");
        fs::write(dir.path().join("other"), "x").expect("file");
        assert_eq!(watch.wait(Duration::from_millis(20), &stop), Woken::Timeout);
        fs::write(dir.path().join("policy"), "x").expect("file");
        assert_eq!(watch.wait(LONG, &stop), Woken::Hint);
        let watch = Watch::new(&[named, Place::whole(dir.path())]).expect("watches");
        fs::write(dir.path().join("other"), "y").expect("file");
        assert_eq!(watch.wait(LONG, &stop), Woken::Hint);
    }

    #[test]
    fn a_wait_ends_when_it_is_time_to_end() {
        let dir = tempfile::tempdir().expect("temp dir");
        let watch =
            Watch::new(&[Place::whole(dir.path()), Place::whole(Path::new("/no/such"))]).expect("watches");
        let stop = StopFlag::new();
        let waiter = {
            let stop = stop.clone();
            std::thread::spawn(move || watch.wait(Duration::MAX, &stop))
        };
        stop.set();
        assert_eq!(waiter.join().expect("ends"), Woken::Stopped);
    }
}
