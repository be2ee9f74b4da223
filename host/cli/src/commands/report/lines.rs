//! Lines of plain and compressed files, with bounded memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use flate2::read::MultiGzDecoder;
use indicatif::ProgressBar;

use super::files::DataFile;

/// Bytes of one line. A gzip file may claim anything about its size.
const LINE_BYTES_MAX: u64 = 64 << 20;

/// Reads a file line by line; the progress bar follows the bytes on disk.
pub(super) struct Lines {
    reader: Box<dyn BufRead>,
    /// Of the line that was read last, from 1.
    number: usize,
}

impl Lines {
    pub(super) fn open(file: &DataFile, progress: &ProgressBar) -> io::Result<Lines> {
        let bytes = progress.wrap_read(File::open(&file.path)?);
        let reader: Box<dyn Read> = if file.name.ends_with(".gz") {
            Box::new(MultiGzDecoder::new(BufReader::new(bytes)))
        } else {
            Box::new(bytes)
        };
        Ok(Lines { reader: Box::new(BufReader::with_capacity(1 << 16, reader)), number: 0 })
    }

    pub(super) fn number(&self) -> usize {
        self.number
    }

    /// The next line that is not blank; `None` at the end.
    ///
    /// # Errors
    /// The file cannot be read further, or the line is too long; nothing that follows is of use.
    pub(super) fn next(&mut self) -> Result<Option<Vec<u8>>, String> {
        loop {
            let mut line = Vec::new();
            self.number += 1;
            let read = (&mut self.reader).take(LINE_BYTES_MAX + 1).read_until(b'\n', &mut line);
            match read {
                Err(error) => return Err(format!("cannot be read, nor what follows: {error}")),
                Ok(0) => return Ok(None),
                Ok(n) if n as u64 > LINE_BYTES_MAX => {
                    return Err(format!(
                        "is longer than {} MiB; what follows is not read",
                        LINE_BYTES_MAX >> 20
                    ));
                }
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => return Ok(Some(line)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn lines_of(name: &str, content: &[u8]) -> (Vec<(usize, Vec<u8>)>, Option<String>) {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join(name);
        std::fs::write(&path, content).expect("writable");
        let file = DataFile { name: name.to_owned(), folder: String::new(), path, bytes: 0 };
        let mut lines = Lines::open(&file, &ProgressBar::hidden()).expect("readable");
        let mut read = Vec::new();
        loop {
            match lines.next() {
                Ok(Some(line)) => read.push((lines.number(), line)),
                Ok(None) => return (read, None),
                Err(error) => return (read, Some(error)),
            }
        }
    }

    fn gz(content: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(content).expect("in memory");
        encoder.finish().expect("in memory")
    }

    #[test]
    fn plain_and_compressed_lines_are_numbered_alike() {
        let content = b"one\n\n  \nfour";
        let expected = vec![(1, b"one\n".to_vec()), (4, b"four".to_vec())];
        assert_eq!(lines_of("a.jsonl", content), (expected.clone(), None));
        assert_eq!(lines_of("a.jsonl.gz", &gz(content)), (expected, None));
        // Two archives, one after the other, are one file.
        let double = [gz(b"one\n"), gz(b"two\n")].concat();
        assert_eq!(lines_of("a.jsonl.gz", &double).0.len(), 2);
    }

    #[test]
    fn a_damaged_archive_is_an_error_not_an_end() {
        let whole = gz(b"one\ntwo\n");
        let (_, error) = lines_of("a.jsonl.gz", &whole[..whole.len() - 6]);
        assert!(error.is_some_and(|error| error.contains("cannot be read")));
    }
}
