use std::path::Path;

use crate::AuthoringError;

/// Replaces a file in one step, and makes the folders above it. Unchanged bytes keep their time stamp, so that nothing
/// downstream runs again. Returns whether anything was written.
///
/// # Errors
/// The file or a folder above it cannot be written.
pub fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<bool, AuthoringError> {
    if std::fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(AuthoringError::io(folder))?;
    }
    let half = path.with_extension(format!("{}.part", std::process::id()));
    let written = std::fs::write(&half, bytes).and_then(|()| std::fs::rename(&half, path));
    if written.is_err() {
        // What stays is half a file under a name that nobody looks for; that it cannot go either is no news.
        let _ = std::fs::remove_file(&half);
    }
    written.map_err(AuthoringError::io(path)).map(|()| true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unchanged_bytes_are_not_written_again() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("below/a.wasm");
        assert!(write_if_changed(&path, b"one").expect("written"));
        assert!(!write_if_changed(&path, b"one").expect("unchanged"));
        assert!(write_if_changed(&path, b"two").expect("written"));
        let left = std::fs::read_dir(dir.path().join("below")).expect("readable").count();
        assert_eq!(left, 1, "no half-written file stays");
    }
}
