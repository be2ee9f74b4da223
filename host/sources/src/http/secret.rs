use std::fs::File;
use std::io::Read;
use std::path::Path;

use balustrade_core::SourceError;

/// Largest token or password, in bytes.
const BYTES_MAX: u64 = 16 << 10;

/// Reads a token or password from a file: one line, visible ASCII. Read at each use, so that it can be replaced while
/// the process runs.
///
/// # Errors
/// Names the file, never what is in it.
pub(crate) fn read_secret(path: &Path) -> Result<String, SourceError> {
    let refuse = |what: &str| SourceError::new("bad_credential", format!("{}: {what}", path.display()));
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| refuse(&error.to_string()))?;
    file.take(BYTES_MAX + 1).read_to_end(&mut bytes).map_err(|error| refuse(&error.to_string()))?;
    if bytes.len() as u64 > BYTES_MAX {
        return Err(refuse("is too large for a token or password"));
    }
    let text = bytes.trim_ascii();
    if text.is_empty() {
        return Err(refuse("is empty"));
    }
    if !text.iter().all(u8::is_ascii_graphic) {
        return Err(refuse("holds more than one word, or what is not ASCII"));
    }
    String::from_utf8(text.to_vec()).map_err(|_| refuse("is not text"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_is_read_and_nothing_else_is_shown() {
        let dir = tempfile::tempdir().expect("temp dir");
        let path = dir.path().join("token");
        std::fs::write(&path, "s3cret\n").expect("file");
        assert_eq!(read_secret(&path).expect("read"), "s3cret");
        let long = "x".repeat(BYTES_MAX as usize + 1);
        for bad in ["", " \n", "s3cret\r\nHost: evil", "s3crét", &long] {
            std::fs::write(&path, bad).expect("file");
            let error = read_secret(&path).expect_err("refused");
            assert!(error.code == "bad_credential" && !error.detail.contains("s3cr"), "{error}");
        }
        assert!(read_secret(&dir.path().join("none")).expect_err("missing").detail.contains("none"));
    }
}
