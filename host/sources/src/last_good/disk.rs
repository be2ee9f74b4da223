use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

/// The few things that the store does to a disk, so that tests can have a full one, or one that dies half-way.
pub(super) trait Disk: Send + Sync {
    /// A new private folder.
    fn make_dir(&self, path: &Path) -> io::Result<()>;

    /// A new private file with all of `content`, on the disk when this returns. Gives the number of bytes.
    fn write(&self, path: &Path, content: &mut dyn Read) -> io::Result<u64>;

    /// Makes the entries of a folder last.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;

    /// Puts a file or folder in its place, at once for all who look.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file, or a folder with all in it.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The real one.
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn make_dir(&self, path: &Path) -> io::Result<()> {
        DirBuilder::new().mode(0o700).create(path)
    }

    fn write(&self, path: &Path, content: &mut dyn Read) -> io::Result<u64> {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        let bytes = io::copy(content, &mut file)?;
        file.sync_all()?;
        Ok(bytes)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        File::open(path)?.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        if fs::symlink_metadata(path)?.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
    }
}
