//! A bundle as a folder: every file below it, read once, so that what was verified is what is used.

use std::fs;
use std::path::{Path, PathBuf};

use super::files::{Collector, Found};
use super::{BundleError, BundleLimits};
use crate::sources::read_file;

/// Folders that may be looked into for each file that is allowed.
const FOLDERS_PER_FILE: usize = 2;

/// Every file below `root`.
pub(crate) fn read(root: &Path, bundle: &str, limits: &BundleLimits) -> Result<Found, BundleError> {
    let mut collector = Collector::new(bundle, limits);
    let mut folders = vec![(root.to_owned(), String::new())];
    let mut folders_left = limits.files_max.saturating_mul(FOLDERS_PER_FILE).saturating_add(1);
    while let Some((folder, prefix)) = folders.pop() {
        let format = |place: &str, detail| BundleError::Format {
            bundle: bundle.to_owned(),
            place: place.to_owned(),
            detail,
        };
        folders_left = folders_left.checked_sub(1).ok_or_else(|| BundleError::Limit {
            bundle: bundle.to_owned(),
            place: prefix.clone(),
            detail: "there are more folders than twice the files allowed (files_max)".to_owned(),
        })?;
        for entry in fs::read_dir(&folder).map_err(|error| cannot(&folder, &error))? {
            let path = entry.map_err(|error| cannot(&folder, &error))?.path();
            let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(|| {
                let place = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                format(&place, "its name is not UTF-8; rename it".to_owned())
            })?;
            let inner = format!("{prefix}{name}");
            super::path::check(&inner).map_err(|detail| format(&inner, detail))?;
            // Of the entry itself: a link is not followed.
            let metadata = fs::symlink_metadata(&path).map_err(|error| cannot(&path, &error))?;
            if metadata.is_dir() {
                folders.push((path, format!("{inner}/")));
            } else if metadata.is_file() {
                collector.announce(&inner, metadata.len())?;
                let bytes_max = usize::try_from(metadata.len()).unwrap_or(usize::MAX);
                let content = read_file(&path, bytes_max)
                    .map_err(|detail| BundleError::Read { path: path.clone(), detail })?;
                if content.len() != bytes_max {
                    return Err(format(
                        &inner,
                        "it changes while it is read; try again when it is whole".to_owned(),
                    ));
                }
                collector.keep(inner, content);
            } else {
                let kind = if metadata.is_symlink() { "a symbolic link" } else { "a device or pipe" };
                return Err(format(
                    &inner,
                    format!("is {kind}, and a bundle holds regular files only; copy the file"),
                ));
            }
        }
    }
    Ok(collector.finish())
}

/// Writes a file so that a reader sees the old content or the new one, never a part.
///
/// # Errors
/// It cannot be written.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), BundleError> {
    // Beside it, because only within a file system is a rename one step.
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside: PathBuf = path.with_file_name(name);
    let whole = || {
        fs::write(&beside, content)?;
        fs::File::open(&beside)?.sync_all()?;
        fs::rename(&beside, path)
    };
    whole().map_err(|error| {
        let _ = fs::remove_file(&beside);
        cannot(path, &error)
    })
}

pub(crate) fn cannot(path: &Path, error: &std::io::Error) -> BundleError {
    BundleError::Read { path: path.to_owned(), detail: error.to_string() }
}
