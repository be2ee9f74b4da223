use std::ffi::OsStr;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use balustrade_core::SourceError;

/// Deepest nesting of folders; ends loops of symbolic links too.
const DEPTH_MAX: usize = 16;

/// Bounds of what is read from a disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalLimits {
    /// Bytes of all files together.
    pub bytes_max: u64,
    /// Files and folders together.
    pub entries_max: usize,
}

impl Default for LocalLimits {
    fn default() -> LocalLimits {
        LocalLimits { bytes_max: 512 << 20, entries_max: 10_000 }
    }
}

/// How a tree of files looks from outside, without reading them.
#[derive(Debug)]
pub(crate) struct Stamp {
    /// Equal for two stamps when nothing was written, moved or replaced between them.
    pub(crate) hash: blake3::Hash,
    /// Of the names that do not count: equal when the same ones are there.
    pub(crate) passing: blake3::Hash,
    /// The folders, the root first.
    pub(crate) dirs: Vec<PathBuf>,
    /// The files in the order of their paths below the root.
    pub(crate) files: Vec<StampedFile>,
}

/// A file of a [`Stamp`].
#[derive(Debug)]
pub(crate) struct StampedFile {
    /// Below the root; empty for a root that is a file.
    pub(crate) relative: PathBuf,
    /// Where it is read.
    pub(crate) path: PathBuf,
    /// Size in bytes.
    pub(crate) bytes: u64,
}

/// Whether a name belongs to something in passing: editors, copying tools and version control write such files next
/// to the real ones. Hidden entries count, among them the `..data` of mounted Kubernetes volumes, whose files are
/// reached through links.
pub(crate) fn is_in_passing(name: &OsStr) -> bool {
    let name = name.as_bytes();
    let ends = [".tmp", ".swp", ".swx", ".part", ".partial", "~"];
    name.starts_with(b".")
        || ends.iter().any(|end| name.ends_with(end.as_bytes()))
        || (name.starts_with(b"#") && name.ends_with(b"#"))
        // Vim tries with this name whether it may write a folder.
        || name == b"4913"
}

/// Stamps a folder with all below it, or one file. Symbolic links are followed.
pub(crate) fn stamp(root: &Path, limits: LocalLimits) -> Result<Stamp, SourceError> {
    let mut walk = Walk {
        hasher: blake3::Hasher::new(),
        passing: blake3::Hasher::new(),
        dirs: Vec::new(),
        files: Vec::new(),
        bytes: 0,
        entries: 0,
        limits,
    };
    let metadata = fs::metadata(root).map_err(|error| unreadable(root, &error))?;
    walk.entry(root, Path::new(""), &metadata, 0)?;
    if walk.files.is_empty() {
        let detail = format!("{}: holds no file; is it mounted and filled?", root.display());
        return Err(SourceError::new("empty", detail));
    }
    let passing = walk.passing.finalize();
    walk.hasher.update(passing.as_bytes());
    Ok(Stamp { hash: walk.hasher.finalize(), passing, dirs: walk.dirs, files: walk.files })
}

struct Walk {
    hasher: blake3::Hasher,
    passing: blake3::Hasher,
    dirs: Vec<PathBuf>,
    files: Vec<StampedFile>,
    bytes: u64,
    entries: usize,
    limits: LocalLimits,
}

impl Walk {
    fn entry(
        &mut self,
        path: &Path,
        relative: &Path,
        metadata: &Metadata,
        depth: usize,
    ) -> Result<(), SourceError> {
        self.entries += 1;
        if self.entries > self.limits.entries_max {
            return Err(too_large(path, "files and folders", self.limits.entries_max as u64, "entries_max"));
        }
        self.note(relative, metadata);
        if metadata.is_dir() {
            return self.dir(path, relative, depth);
        }
        if !metadata.is_file() {
            let detail = format!("{}: is neither a file nor a folder; remove it", path.display());
            return Err(SourceError::new("not_a_file", detail));
        }
        self.bytes = self.bytes.saturating_add(metadata.len());
        if self.bytes > self.limits.bytes_max {
            return Err(too_large(path, "bytes", self.limits.bytes_max, "bytes_max"));
        }
        self.files.push(StampedFile {
            relative: relative.to_owned(),
            path: path.to_owned(),
            bytes: metadata.len(),
        });
        Ok(())
    }

    fn dir(&mut self, path: &Path, relative: &Path, depth: usize) -> Result<(), SourceError> {
        if depth > DEPTH_MAX {
            let detail = format!(
                "{}: folders lie deeper than {DEPTH_MAX}; is a symbolic link going round in a circle?",
                path.display()
            );
            return Err(SourceError::new("too_deep", detail));
        }
        self.dirs.push(path.to_owned());
        let mut names = Vec::new();
        for entry in fs::read_dir(path).map_err(|error| unreadable(path, &error))? {
            let name = entry.map_err(|error| unreadable(path, &error))?.file_name();
            // The list is bounded here already, so that a folder of millions does not fill the memory.
            if names.len() > self.limits.entries_max {
                return Err(too_large(
                    path,
                    "files and folders",
                    self.limits.entries_max as u64,
                    "entries_max",
                ));
            }
            names.push(name);
        }
        names.sort_unstable();
        for name in names {
            if is_in_passing(&name) {
                let name = relative.join(&name);
                let name = name.as_os_str().as_bytes();
                self.passing.update(&(name.len() as u64).to_le_bytes()).update(name);
                continue;
            }
            let below = path.join(&name);
            let metadata = fs::metadata(&below).map_err(|error| unreadable(&below, &error))?;
            self.entry(&below, &relative.join(&name), &metadata, depth + 1)?;
        }
        Ok(())
    }

    /// The time of the last change of the inode cannot be set by programs, so a file that was rewritten with its old
    /// size and its old modification time is told all the same.
    fn note(&mut self, relative: &Path, metadata: &Metadata) {
        let name = relative.as_os_str().as_bytes();
        self.hasher.update(&(name.len() as u64).to_le_bytes()).update(name);
        self.hasher.update(&metadata.mode().to_le_bytes());
        self.hasher.update(&metadata.dev().to_le_bytes()).update(&metadata.ino().to_le_bytes());
        if metadata.is_file() {
            self.hasher.update(&metadata.len().to_le_bytes());
            for time in [metadata.mtime(), metadata.mtime_nsec(), metadata.ctime(), metadata.ctime_nsec()] {
                self.hasher.update(&time.to_le_bytes());
            }
        }
    }
}

/// Digest of the files' names and contents, independent of where and when they were written.
pub(crate) fn digest(stamp: &Stamp) -> Result<String, SourceError> {
    let mut hasher = blake3::Hasher::new();
    for file in &stamp.files {
        let name = file.relative.as_os_str().as_bytes();
        hasher.update(&(name.len() as u64).to_le_bytes()).update(name);
        hasher.update(&file.bytes.to_le_bytes());
        let open = File::open(&file.path).map_err(|error| unreadable(&file.path, &error))?;
        // A file that grows is read only as far as it was stamped; the next stamp tells.
        let read = io::copy(&mut open.take(file.bytes), &mut hasher);
        read.map_err(|error| unreadable(&file.path, &error))?;
    }
    Ok(format!("blake3:{}", hasher.finalize().to_hex()))
}

/// What could not be read, with a code of its own for what is not there.
pub(crate) fn unreadable(path: &Path, error: &io::Error) -> SourceError {
    let code = if error.kind() == io::ErrorKind::NotFound { "missing" } else { "unreadable" };
    SourceError::new(code, format!("{}: {error}", path.display()))
}

fn too_large(path: &Path, what: &str, limit: u64, setting: &str) -> SourceError {
    let detail = format!("{}: more than {limit} {what}; raise `{setting}` if that is meant", path.display());
    SourceError::new("too_large", detail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    fn made() -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("temp dir");
        fs::create_dir(dir.path().join("lists")).expect("folder");
        fs::write(dir.path().join("policy.yaml"), "a").expect("file");
        fs::write(dir.path().join("lists/b.txt"), "bb").expect("file");
        dir
    }

    fn look(root: &Path) -> (blake3::Hash, String) {
        let stamp = stamp(root, LocalLimits::default()).expect("stamped");
        (stamp.hash, digest(&stamp).expect("digest"))
    }

    #[test]
    fn a_rewrite_of_equal_size_is_seen_and_a_rewrite_of_equal_content_changes_no_digest() {
        let dir = made();
        let first = look(dir.path());
        assert_eq!(look(dir.path()), first);
        let file = dir.path().join("policy.yaml");
        let old = fs::metadata(&file).expect("metadata").modified().expect("time");
        fs::remove_file(&file).expect("removed");
        fs::write(&file, "b").expect("file");
        File::options().write(true).open(&file).expect("open").set_modified(old).expect("time set");
        let second = look(dir.path());
        assert!(second.0 != first.0 && second.1 != first.1);
        fs::write(&file, "a").expect("file");
        assert_eq!(look(dir.path()).1, first.1);
        assert_eq!(look(made().path()).1, first.1, "the same files elsewhere");
        fs::rename(dir.path().join("lists"), dir.path().join("list")).expect("renamed");
        assert_ne!(look(dir.path()).1, first.1, "names count");
    }

    #[test]
    fn what_lies_there_in_passing_does_not_count() {
        let dir = made();
        let first = look(dir.path()).1;
        for name in
            [".policy.yaml.swp", "policy.yaml~", "x.tmp", ".git", "#policy.yaml#", "4913", "y.partial"]
        {
            fs::write(dir.path().join(name), "x").expect("file");
        }
        assert_eq!(look(dir.path()).1, first);
    }

    #[test]
    fn links_are_followed_but_not_for_ever() {
        let dir = made();
        symlink("lists/b.txt", dir.path().join("c.txt")).expect("link");
        let stamp = stamp(dir.path(), LocalLimits::default()).expect("stamped");
        assert_eq!(stamp.files.len(), 3);
        assert_eq!(stamp.dirs.len(), 2);
        symlink("..", dir.path().join("lists/up")).expect("link");
        let error = super::stamp(dir.path(), LocalLimits::default()).expect_err("a circle");
        assert_eq!(error.code, "too_deep");
    }

    #[test]
    fn limits_and_oddities_are_named() {
        let dir = made();
        let limited = |bytes_max, entries_max| {
            stamp(dir.path(), LocalLimits { bytes_max, entries_max }).map(|_| ()).expect_err("refused")
        };
        assert!(limited(2, 100).detail.contains("bytes_max"));
        assert!(limited(100, 2).detail.contains("entries_max"));
        assert_eq!(limited(100, 0).code, "too_large");
        let code = |path: &Path| stamp(path, LocalLimits::default()).map(|_| ()).expect_err("refused").code;
        assert_eq!(code(&dir.path().join("none")), "missing");
        let empty = tempfile::tempdir().expect("temp dir");
        assert_eq!(code(empty.path()), "empty");
        symlink("nowhere", dir.path().join("dangling")).expect("link");
        assert_eq!(code(dir.path()), "missing");
        assert_eq!(code(Path::new("/dev/null")), "not_a_file");
    }
}
