//! What stands in one folder of the store: written from what was fetched, and read back.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use balustrade_core::{Fetched, FetchedContent, SourceError};

use super::record::{Generation, Kind};
use super::store::LastGood;
use crate::local::{tree_digest, tree_stamp};

const ARCHIVE: &str = "archive";
const TREE: &str = "tree";

impl LastGood {
    /// Writes the content into a new folder, all of it on the disk when this returns.
    pub(super) fn write(&self, place: &Path, folder: &str, fetched: &Fetched) -> Result<Kind, SourceError> {
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
        self.disk.sync_dir(&new).map_err(|error| cannot(&new, &error))?;
        Ok(kind)
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

    /// What is in one of our folders, and its digest: of the very bytes that are handed on.
    pub(super) fn content(&self, folder: &Path, kind: Kind) -> Result<(FetchedContent, String), SourceError> {
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

    pub(super) fn is_whole(&self, place: &Path, kept: &Generation) -> bool {
        self.content(&place.join(&kept.folder), kept.kind).is_ok_and(|(_, digest)| digest == kept.digest)
    }
}

pub(super) fn cannot(path: &Path, error: &io::Error) -> SourceError {
    let code = if error.kind() == io::ErrorKind::StorageFull { "disk_full" } else { "disk" };
    SourceError::new(code, format!("{}: {error}", path.display()))
}

pub(super) fn refuse(path: &Path, what: &str) -> SourceError {
    SourceError::new("disk", format!("{}: {what}", path.display()))
}

pub(super) fn damaged(path: &Path, what: &str) -> SourceError {
    let detail = format!("{}: the last good bundle is damaged and not used: {what}", path.display());
    SourceError::new("damaged", detail)
}
