use std::fs;
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use balustrade_core::{Fetched, FetchedContent};

use super::disk::{Disk, RealDisk};
use super::{Kept, LastGood};
use crate::local::{LocalLimits, tree_digest, tree_stamp};

fn open(root: &Path) -> LastGood {
    LastGood::open(root.join("kept"), LocalLimits::default()).expect("opens")
}

fn archive(text: &str) -> Fetched {
    Fetched {
        content: FetchedContent::Archive(text.as_bytes().to_vec()),
        digest: format!("blake3:{}", blake3::hash(text.as_bytes()).to_hex()),
        version_hint: Some("\"1\"".to_owned()),
        fetched_at: UNIX_EPOCH + Duration::from_secs(1_000_000),
    }
}

/// A folder of two files, fetched.
fn folder(root: &Path, text: &str) -> Fetched {
    fs::create_dir_all(root.join("lists")).expect("folder");
    fs::write(root.join("policy.yaml"), text).expect("file");
    fs::write(root.join("lists/a.txt"), "a").expect("file");
    let stamp = tree_stamp(root, LocalLimits::default()).expect("stamped");
    let digest = tree_digest(&stamp).expect("digest");
    Fetched { content: FetchedContent::Dir(root.to_owned()), digest, ..archive("") }
}

fn digest_of(store: &LastGood) -> Option<String> {
    store.load("a").expect("not damaged").map(|kept| kept.fetched.digest)
}

#[test]
fn the_last_bundle_of_each_name_comes_back() {
    let dir = tempfile::tempdir().expect("temp dir");
    let store = open(dir.path());
    assert_eq!(store.load("a"), Ok(None));
    store.keep("a", &archive("one"), "oci://r/a:t").expect("kept");
    store.keep("b", &archive("other"), "file:b").expect("kept");
    store.keep("a", &archive("two"), "oci://r/a:t").expect("kept");
    drop(store);
    let store = open(dir.path());
    let expected = Kept { fetched: archive("two"), source: "oci://r/a:t".to_owned() };
    assert_eq!(store.load("a"), Ok(Some(expected)));
    assert_eq!(store.load("b").expect("loads").expect("there").fetched, archive("other"));
    // Nothing is left of the one before.
    assert_eq!(fs::read_dir(dir.path().join("kept/a")).expect("listed").count(), 2);
}

#[test]
fn a_folder_is_copied_whole_or_not_at_all() {
    let dir = tempfile::tempdir().expect("temp dir");
    let store = open(dir.path());
    let from = dir.path().join("from");
    let fetched = folder(&from, "one");
    store.keep("a", &fetched, "dir:x").expect("kept");
    fs::remove_dir_all(&from).expect("removed");
    let kept = store.load("a").expect("loads").expect("there").fetched;
    assert_eq!(kept.digest, fetched.digest);
    let FetchedContent::Dir(path) = kept.content else { panic!("a folder") };
    assert_eq!(fs::read(path.join("policy.yaml")).expect("read"), b"one");
    assert_eq!(fs::read(path.join("lists/a.txt")).expect("read"), b"a");
    // Changed between taking and keeping: what served is gone, and what is there now was never verified.
    let fetched = folder(&from, "two");
    fs::write(from.join("policy.yaml"), "three").expect("file");
    assert_eq!(store.keep("a", &fetched, "dir:x").expect_err("changed").code, "changed");
    assert_eq!(digest_of(&store), Some(kept.digest));
}

#[test]
fn a_damaged_one_is_reported_and_replaced() {
    let dir = tempfile::tempdir().expect("temp dir");
    let store = open(dir.path());
    let place = dir.path().join("kept/a");
    let inner = || {
        let folders = fs::read_dir(&place).expect("listed").flatten().map(|entry| entry.path());
        folders.into_iter().find(|path| path.is_dir()).expect("a folder").join("archive")
    };
    let damage: [(&str, &dyn Fn()); 5] = [
        ("flipped", &|| fs::write(inner(), "twp").expect("written")),
        ("truncated", &|| fs::write(inner(), "tw").expect("written")),
        ("gone", &|| fs::remove_file(inner()).expect("removed")),
        ("no record", &|| fs::write(place.join("current"), "").expect("written")),
        ("half a record", &|| fs::write(place.join("current"), "{\"format\":1").expect("written")),
    ];
    for (what, damage) in damage {
        store.keep("a", &archive("two"), "x").expect("kept");
        damage();
        let error = store.load("a").expect_err(what);
        assert!(error.code == "damaged" && error.detail.contains("kept/a"), "{what}: {error}");
    }
    store.keep("a", &archive("two"), "x").expect("kept");
    assert!(digest_of(&store).is_some());
    assert_eq!(fs::read_dir(&place).expect("listed").count(), 2);
}

#[test]
fn the_folder_is_private_and_has_one_user() {
    let dir = tempfile::tempdir().expect("temp dir");
    let store = open(dir.path());
    store.keep("a", &archive("one"), "x").expect("kept");
    let error = LastGood::open(dir.path().join("kept"), LocalLimits::default()).expect_err("in use");
    assert_eq!(error.code, "in_use");
    drop(store);
    fs::set_permissions(dir.path().join("kept"), fs::Permissions::from_mode(0o755)).expect("chmod");
    let error = LastGood::open(dir.path().join("kept"), LocalLimits::default()).expect_err("open to all");
    assert!(error.code == "not_private" && error.detail.contains("chmod 700"), "{error}");
}

#[test]
fn names_lead_nowhere_else() {
    let dir = tempfile::tempdir().expect("temp dir");
    let store = open(dir.path());
    for bad in ["", ".", "..", "../a", "a/b", "lock", "-a", &"a".repeat(65), "ü"] {
        assert_eq!(store.keep(bad, &archive("x"), "x").expect_err(bad).code, "bad_name");
        assert_eq!(store.load(bad).expect_err(bad).code, "bad_name");
    }
}

/// What happens to a disk at one of its steps.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Fate {
    /// No space is left for this step; later ones go well.
    Full,
    /// The process dies in this step: half of what was written is there, and nothing happens any more.
    Killed,
}

/// Does what it is told until its fate comes, and notes what it did. Syncs nothing, because no power is cut here and
/// the tests are many.
struct Doomed {
    fate: Fate,
    at: usize,
    steps: Arc<Mutex<Vec<(&'static str, PathBuf)>>>,
}

impl Doomed {
    /// Whether this step is the one, or comes after the end.
    fn is_over(&self, what: &'static str, path: &Path) -> bool {
        let mut steps = self.steps.lock().expect("lock");
        steps.push((what, path.to_owned()));
        match self.fate {
            Fate::Full => steps.len() == self.at,
            Fate::Killed => steps.len() >= self.at,
        }
    }

    fn is_first_after_end(&self) -> bool {
        self.steps.lock().expect("lock").len() == self.at
    }

    fn step(&self, what: &'static str, path: &Path, act: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        if self.is_over(what, path) { Err(io::ErrorKind::StorageFull.into()) } else { act() }
    }
}

impl Disk for Doomed {
    fn make_dir(&self, path: &Path) -> io::Result<()> {
        self.step("make_dir", path, || RealDisk.make_dir(path))
    }

    fn write(&self, path: &Path, content: &mut dyn Read) -> io::Result<u64> {
        if !self.is_over("write", path) {
            return io::copy(content, &mut fs::File::create_new(path)?);
        }
        if self.is_first_after_end() {
            io::copy(&mut content.take(2), &mut fs::File::create_new(path)?)?;
        }
        Err(io::ErrorKind::StorageFull.into())
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.step("sync_dir", path, || Ok(()))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step("rename", to, || RealDisk.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step("remove", path, || RealDisk.remove(path))
    }
}

#[test]
fn as_many_as_wanted_are_kept_and_one_of_them_is_pointed_at() {
    let dir = tempfile::tempdir().expect("temp dir");
    let open = || open(dir.path()).with_generations(3);
    let digests = |store: &LastGood| store.digests("a").expect("digests");
    let of = |texts: &[&str]| texts.iter().map(|text| archive(text).digest).collect::<Vec<_>>();
    let store = open();
    assert_eq!(digests(&store), of(&[]));
    assert_eq!(store.point("a", &archive("one").digest, None), Ok(false), "nothing is kept");
    for text in ["one", "two", "three", "four"] {
        store.keep("a", &archive(text), "x").expect("kept");
    }
    assert_eq!(digests(&store), of(&["four", "three", "two"]));
    assert_eq!(fs::read_dir(dir.path().join("kept/a")).expect("listed").count(), 4, "the oldest has gone");
    let four = archive("four").digest;
    assert_eq!(store.point("a", &archive("two").digest, Some(&four)), Ok(true));
    assert_eq!(store.point("a", &archive("one").digest, None), Ok(false), "no longer kept");
    // What was rolled back from while it was on its way here does not come first.
    store.keep("a", &archive("four"), "x").expect("kept");
    assert_eq!(digests(&store), of(&["two", "four", "three"]));
    store.keep("a", &archive("five"), "x").expect("kept");
    assert_eq!(digests(&store), of(&["five", "two", "four"]));
    store.serves("a", &four);
    store.keep("a", &archive("four"), "x").expect("kept");
    drop(store);
    let store = open();
    assert_eq!(digests(&store), of(&["four", "five", "two"]));
    assert_eq!(digest_of(&store), Some(four));
    let two = store.load_digest("a", &archive("two").digest).expect("loads").expect("there");
    assert_eq!(two.fetched, archive("two"));
    assert_eq!(store.load_digest("a", "blake3:0"), Ok(None));
    let place = dir.path().join("kept/a");
    for folder in fs::read_dir(&place).expect("listed").flatten().filter(|entry| entry.path().is_dir()) {
        fs::write(folder.path().join("archive"), "x").expect("written");
    }
    assert_eq!(store.point("a", &archive("two").digest, None).expect_err("damaged").code, "damaged");
    store.keep("a", &archive("two"), "x").expect("kept anew");
    assert_eq!(digest_of(&store), Some(archive("two").digest));
}

#[test]
fn what_an_earlier_version_kept_is_loaded() {
    let dir = tempfile::tempdir().expect("temp dir");
    let store = open(dir.path()).with_generations(3);
    let place = dir.path().join("kept/a");
    fs::create_dir_all(place.join("00112233445566ff")).expect("folder");
    fs::write(place.join("00112233445566ff/archive"), "one").expect("written");
    let digest = archive("one").digest;
    let record = format!(
        "{{\"format\":1,\"folder\":\"00112233445566ff\",\"kind\":\"archive\",\"digest\":\"{digest}\",\"source\":\"x\",\
         \"version_hint\":null,\"fetched_at_s\":1}}"
    );
    fs::write(place.join("current"), record).expect("written");
    assert_eq!(digest_of(&store), Some(digest.clone()));
    store.keep("a", &archive("two"), "x").expect("kept");
    assert_eq!(store.digests("a"), Ok(vec![archive("two").digest, digest]));
}

#[test]
fn a_full_disk_takes_older_ones_rather_than_the_new_one() {
    let dir = tempfile::tempdir().expect("temp dir");
    let store = open(dir.path()).with_generations(3);
    for text in ["one", "two", "three"] {
        store.keep("a", &archive(text), "x").expect("kept");
    }
    drop(store);
    let disk = Doomed { fate: Fate::Full, at: 2, steps: Arc::default() };
    let store = open(dir.path()).with_generations(4).with_disk(Box::new(disk));
    store.keep("a", &archive("four"), "x").expect("kept");
    let kept: Vec<_> = ["four", "three", "two"].iter().map(|text| archive(text).digest).collect();
    assert_eq!(store.digests("a"), Ok(kept));
}

/// Points from the newest to the oldest of three, on a disk that meets its fate at step `at`.
fn pointing_survives(fate: Fate, at: usize) -> bool {
    let dir = tempfile::tempdir().expect("temp dir");
    let open = || open(dir.path()).with_generations(3);
    let of = |text: &str| archive(text).digest;
    let store = open().with_disk(Box::new(Doomed { fate, at: usize::MAX, steps: Arc::default() }));
    for text in ["one", "two", "three"] {
        store.keep("a", &archive(text), "x").expect("kept");
    }
    drop(store);
    let steps = Arc::new(Mutex::new(Vec::new()));
    let store = open().with_disk(Box::new(Doomed { fate, at, steps: steps.clone() }));
    let pointed = store.point("a", &of("one"), Some(&of("three")));
    drop(store);
    let store = open();
    let first = digest_of(&store).expect("one of them");
    assert!(first == of("one") || first == of("three"), "{fate:?} at {at}");
    if pointed.is_ok() {
        assert_eq!(first, of("one"), "{fate:?} at {at}");
    }
    for text in ["one", "two", "three"] {
        assert!(store.load_digest("a", &of(text)).expect("whole").is_some(), "{fate:?} at {at}: {text}");
    }
    assert_eq!(store.point("a", &of("two"), None), Ok(true), "{fate:?} at {at}");
    steps.lock().expect("lock").len() >= at
}

#[test]
fn a_full_disk_or_a_kill_while_pointing_leaves_all_of_them_whole() {
    for fate in [Fate::Full, Fate::Killed] {
        let steps = (1..).take_while(|at| pointing_survives(fate, *at)).count();
        assert!(steps >= 4, "{steps} steps");
    }
}

/// Makes a bundle of a text, at a place if it needs one.
type Maker = dyn Fn(&Path, &str) -> Fetched;

/// Keeps `new` over `old` on a disk that meets its fate at step `at`; says whether the step was reached.
fn survives(fate: Fate, at: usize, make: &Maker) -> bool {
    let dir = tempfile::tempdir().expect("temp dir");
    let (old, new) = (make(&dir.path().join("old"), "old"), make(&dir.path().join("new"), "new"));
    let reopened = || {
        let disk = Doomed { fate, at: usize::MAX, steps: Arc::default() };
        open(dir.path()).with_disk(Box::new(disk))
    };
    reopened().keep("a", &old, "x").expect("kept");
    let steps = Arc::new(Mutex::new(Vec::new()));
    let store = open(dir.path()).with_disk(Box::new(Doomed { fate, at, steps: steps.clone() }));
    let kept = store.keep("a", &new, "x");
    drop(store);
    let reached = steps.lock().expect("lock").len() >= at;
    // The next process: finds one or the other, whole, and goes on.
    let store = reopened();
    let found = digest_of(&store).expect("one of them is there");
    assert!(found == old.digest || found == new.digest, "{fate:?} at {at}");
    if kept.is_ok() {
        assert_eq!(found, new.digest, "{fate:?} at {at}");
    } else if fate == Fate::Full {
        assert_eq!(kept.expect_err("failed").code, "disk_full", "{fate:?} at {at}");
    }
    store.keep("a", &new, "x").expect("kept");
    assert_eq!(digest_of(&store).as_ref(), Some(&new.digest));
    assert_eq!(
        fs::read_dir(dir.path().join("kept/a")).expect("listed").count(),
        2,
        "{fate:?} at {at}: leftovers"
    );
    reached
}

#[test]
fn a_full_disk_or_a_kill_at_any_step_leaves_one_of_the_two_whole() {
    for fate in [Fate::Full, Fate::Killed] {
        let makers: [&Maker; 2] = [&|_, text| archive(text), &folder];
        for (make, steps_min) in makers.into_iter().zip([7, 10]) {
            let steps = (1..).take_while(|at| survives(fate, *at, make)).count();
            assert!(steps >= steps_min, "{steps} steps");
        }
    }
}

#[test]
fn what_is_pointed_at_is_on_the_disk_before_the_pointer() {
    let dir = tempfile::tempdir().expect("temp dir");
    let steps = Arc::new(Mutex::new(Vec::new()));
    let disk = Doomed { fate: Fate::Full, at: usize::MAX, steps: steps.clone() };
    open(dir.path()).with_disk(Box::new(disk)).keep("a", &archive("one"), "x").expect("kept");
    let names: Vec<String> = steps
        .lock()
        .expect("lock")
        .iter()
        .map(|(what, path)| {
            let name = path.file_name().expect("name").to_string_lossy().into_owned();
            format!("{what} {}", if name.len() == 16 { "new" } else { &name })
        })
        .collect();
    assert_eq!(
        names,
        [
            "make_dir a",
            "sync_dir kept",
            "make_dir new",
            // A write ends with a sync of the file.
            "write archive",
            "sync_dir new",
            "write current.partial",
            "sync_dir a",
            "rename current",
            "sync_dir a",
        ]
    );
}
