use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use balustrade_core::{BundleSource, Fetched, FetchedContent, StopFlag};

use super::{DirSource, FileSource, LocalConfig, LocalLimits};

/// Longer than any test may take; a wait for something that has happened never gets there.
const LONG: Duration = Duration::from_secs(20);

/// Longer than a look at an unchanged tree takes.
const SHORT: Duration = Duration::from_millis(10);

/// Both ways to notice: events, and looking every 5 ms.
fn both_ways(test: impl Fn(&Path, &dyn Fn(&Path) -> DirSource)) {
    for poll in [None, Some(Duration::from_millis(5))] {
        let dir = tempfile::tempdir().expect("temp dir");
        let root = dir.path().canonicalize().expect("real path");
        test(&root, &|path| DirSource::new(LocalConfig { poll, ..LocalConfig::new(path) }));
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("parent")).expect("folders");
    fs::write(path, text).expect("file");
}

fn news(source: &mut dyn BundleSource) -> Fetched {
    source.next(LONG, &StopFlag::new()).expect("no error").expect("something new")
}

fn nothing(source: &mut dyn BundleSource) {
    assert_eq!(source.next(SHORT, &StopFlag::new()).expect("no error"), None);
}

#[test]
fn a_change_is_delivered_once() {
    both_ways(|root, source| {
        write(&root.join("policy.yaml"), "one");
        let mut source = source(root);
        let first = news(&mut source);
        assert_eq!(first.content, FetchedContent::Dir(root.to_owned()));
        source.settled(true);
        nothing(&mut source);

        write(&root.join("lists/new.txt"), "in a new folder");
        let second = news(&mut source);
        assert_ne!(second.digest, first.digest);
        source.settled(true);
        // A folder that came later is watched as well.
        write(&root.join("lists/new.txt"), "changed");
        assert_ne!(news(&mut source).digest, second.digest);
        source.settled(true);
        // Written again without a change of content, and files in passing.
        write(&root.join("policy.yaml"), "one");
        write(&root.join(".policy.yaml.swp"), "x");
        for _ in 0..20 {
            nothing(&mut source);
        }
    });
}

#[test]
fn an_editor_that_renames_is_one_change() {
    both_ways(|root, source| {
        write(&root.join("policy.yaml"), "one");
        let mut source = source(root);
        news(&mut source);
        source.settled(true);
        write(&root.join("policy.yaml.tmp"), "two");
        nothing(&mut source);
        fs::rename(root.join("policy.yaml"), root.join("policy.yaml~")).expect("renamed");
        fs::rename(root.join("policy.yaml.tmp"), root.join("policy.yaml")).expect("renamed");
        news(&mut source);
        source.settled(true);
        nothing(&mut source);
    });
}

#[test]
fn a_swapped_link_brings_the_other_release() {
    both_ways(|root, source| {
        write(&root.join("release-1/policy.yaml"), "one");
        write(&root.join("release-2/policy.yaml"), "two");
        symlink("release-1", root.join("current")).expect("link");
        let mut source = source(&root.join("current"));
        assert_eq!(news(&mut source).content, FetchedContent::Dir(root.join("release-1")));
        source.settled(true);
        symlink("release-2", root.join("next")).expect("link");
        fs::rename(root.join("next"), root.join("current")).expect("renamed");
        assert_eq!(news(&mut source).content, FetchedContent::Dir(root.join("release-2")));
    });
}

#[test]
fn a_kubernetes_volume_is_swapped_by_its_hidden_link() {
    both_ways(|root, source| {
        write(&root.join("..1/policy.yaml"), "one");
        write(&root.join("..2/policy.yaml"), "two");
        symlink("..1", root.join("..data")).expect("link");
        symlink("..data/policy.yaml", root.join("policy.yaml")).expect("link");
        let mut source = source(root);
        let first = news(&mut source);
        source.settled(true);
        symlink("..2", root.join("..tmp")).expect("link");
        fs::rename(root.join("..tmp"), root.join("..data")).expect("renamed");
        assert_ne!(news(&mut source).digest, first.digest);
    });
}

#[test]
fn a_folder_that_comes_goes_and_comes_back_is_followed() {
    both_ways(|root, source| {
        let dir = root.join("policies");
        let mut source = source(&dir);
        // With events, nothing but an event may wake it.
        source.local().timing.poll = 10 * LONG;
        let error = source.next(LONG, &StopFlag::new()).expect_err("not there");
        assert_eq!(error.code, "missing");
        assert!(error.retry_after.is_some());
        fs::create_dir(&dir).expect("folder");
        let error = source.next(LONG, &StopFlag::new()).expect_err("nothing in it");
        assert_eq!(error.code, "empty");
        write(&dir.join("policy.yaml"), "one");
        news(&mut source);
        source.settled(true);
        fs::rename(&dir, root.join("away")).expect("renamed");
        assert_eq!(source.next(LONG, &StopFlag::new()).expect_err("gone").code, "missing");
        fs::rename(root.join("away"), &dir).expect("renamed");
        nothing(&mut source);
        write(&dir.join("policy.yaml"), "two");
        news(&mut source);
    });
}

#[test]
fn a_folder_that_replaces_another_is_watched_in_its_place() {
    both_ways(|root, source| {
        let dir = root.join("policies");
        write(&dir.join("lists/a.txt"), "one");
        write(&root.join("next/lists/a.txt"), "two");
        let mut source = source(&dir);
        news(&mut source);
        source.settled(true);
        fs::rename(&dir, root.join("old")).expect("renamed");
        fs::rename(root.join("next"), &dir).expect("renamed");
        // It may be looked at between the two.
        while source.next(LONG, &StopFlag::new()).is_err() {}
        source.settled(true);
        for text in ["three", "four"] {
            write(&dir.join("lists/a.txt"), text);
            news(&mut source);
            source.settled(true);
        }
        // The old one no longer counts.
        write(&root.join("old/lists/a.txt"), "five");
        nothing(&mut source);
    });
}

#[test]
fn refused_content_is_not_delivered_again_until_it_changes() {
    both_ways(|root, source| {
        write(&root.join("policy.yaml"), "bad");
        let mut source = source(root);
        news(&mut source);
        source.settled(false);
        nothing(&mut source);
        // Touched, not changed.
        write(&root.join("policy.yaml"), "bad");
        nothing(&mut source);
        write(&root.join("policy.yaml"), "good");
        news(&mut source);
    });
}

#[test]
fn what_was_refused_comes_again_when_a_file_in_passing_has_gone() {
    both_ways(|root, source| {
        write(&root.join("policy.yaml"), "one");
        let mut source = source(root);
        let first = news(&mut source);
        source.settled(true);
        // Saved in an editor that is still open: its swap file is no part of any bundle.
        write(&root.join(".policy.yaml.swp"), "x");
        write(&root.join("policy.yaml"), "two");
        let second = news(&mut source);
        source.settled(false);
        write(&root.join(".policy.yaml.swp"), "y");
        nothing(&mut source);
        fs::remove_file(root.join(".policy.yaml.swp")).expect("removed");
        assert_eq!(news(&mut source).digest, second.digest);
        source.settled(true);
        assert_ne!(first.digest, second.digest);
        // What serves does not come again for it.
        write(&root.join(".policy.yaml.swp"), "x");
        nothing(&mut source);
    });
}

#[test]
fn a_folder_that_is_being_written_is_waited_for() {
    both_ways(|root, source| {
        write(&root.join("policy.yaml"), "0");
        let mut source = source(root);
        news(&mut source);
        source.settled(true);
        let writer = {
            let root = root.to_owned();
            std::thread::spawn(move || {
                for part in 0..20 {
                    write(&root.join(format!("{part}.txt")), "x");
                    std::thread::sleep(Duration::from_millis(5));
                }
            })
        };
        // The pieces come closer together than the quiet time, unless the machine stalls; then there are more
        // deliveries, and the last one is still whole.
        let last = loop {
            let fetched = news(&mut source);
            source.settled(true);
            if root.join("19.txt").exists() && writer.is_finished() {
                break source.next(SHORT, &StopFlag::new()).expect("no error").unwrap_or(fetched);
            }
        };
        writer.join().expect("written");
        let stamp = super::tree_stamp(root, LocalLimits::default()).expect("stamped");
        assert_eq!(last.digest, super::tree_digest(&stamp).expect("digest"));
    });
}

#[test]
fn a_folder_that_never_rests_is_delivered_all_the_same() {
    let dir = tempfile::tempdir().expect("temp dir");
    write(&dir.path().join("policy.yaml"), "0");
    let stop = StopFlag::new();
    let writer = {
        let (path, stop) = (dir.path().join("log"), stop.clone());
        std::thread::spawn(move || {
            let mut n = 0;
            while !stop.wait(Duration::from_millis(20)) {
                n += 1;
                write(&path, &n.to_string());
            }
        })
    };
    let started = Instant::now();
    let mut source = DirSource::new(LocalConfig::new(dir.path()));
    source.local().timing.quiet_max = Duration::from_millis(120);
    // Reading it may collide with a write; then it says so and is asked again.
    while source.next(LONG, &StopFlag::new()).is_err() {
        assert!(started.elapsed() < LONG, "never delivered");
    }
    stop.set();
    writer.join().expect("ends");
}

#[test]
fn a_system_without_watches_is_looked_at_instead() {
    let dir = tempfile::tempdir().expect("temp dir");
    write(&dir.path().join("policy.yaml"), "one");
    let mut source = DirSource::new(LocalConfig::new(dir.path()));
    source.local().make_watch = |_| Err(rustix::io::Errno::NOSPC);
    source.local().timing.poll = Duration::from_millis(5);
    let first = news(&mut source);
    source.settled(true);
    assert!(source.describe().contains("no watches"), "{}", source.describe());
    write(&dir.path().join("policy.yaml"), "two");
    assert_ne!(news(&mut source).digest, first.digest);
}

#[test]
fn a_file_is_delivered_whole_and_within_its_limit() {
    let dir = tempfile::tempdir().expect("temp dir");
    let path = dir.path().join("bundle.tar.zst");
    write(&path, "one");
    let limits = LocalLimits { bytes_max: 10, ..LocalLimits::default() };
    let mut source = FileSource::new(LocalConfig { limits, ..LocalConfig::new(&path) });
    let first = news(&mut source);
    assert_eq!(first.content, FetchedContent::Archive(b"one".to_vec()));
    assert_eq!(first.digest, format!("blake3:{}", blake3::hash(b"one").to_hex()));
    source.settled(true);
    write(&dir.path().join("next"), "two");
    fs::rename(dir.path().join("next"), &path).expect("renamed");
    assert_eq!(news(&mut source).content, FetchedContent::Archive(b"two".to_vec()));
    source.settled(true);
    write(&path, "more than ten bytes");
    let error = source.next(LONG, &StopFlag::new()).expect_err("too large");
    assert!(error.code == "too_large" && error.detail.contains("bytes_max"), "{error}");
}

#[test]
fn the_wrong_kind_says_what_to_write() {
    let dir = tempfile::tempdir().expect("temp dir");
    let error =
        FileSource::new(LocalConfig::new(dir.path())).next(LONG, &StopFlag::new()).expect_err("a folder");
    assert!(error.code == "wrong_kind" && error.detail.contains("`dir:`"), "{error}");
    write(&dir.path().join("x"), "x");
    let mut source = DirSource::new(LocalConfig::new(dir.path().join("x")));
    assert!(source.next(LONG, &StopFlag::new()).expect_err("a file").detail.contains("`file:`"));
}

#[test]
fn a_wait_ends_with_the_flag() {
    let dir = tempfile::tempdir().expect("temp dir");
    write(&dir.path().join("policy.yaml"), "one");
    let mut source = DirSource::new(LocalConfig::new(dir.path()));
    news(&mut source);
    source.settled(true);
    let stop = StopFlag::new();
    let waiter = {
        let stop = stop.clone();
        std::thread::spawn(move || source.next(Duration::MAX, &stop))
    };
    stop.set();
    assert_eq!(waiter.join().expect("ends").expect("no error"), None);
}
