//! The file of the audit trail: lines are added, never changed, and older ones go into files of their own.

use std::collections::VecDeque;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

const CURRENT: &str = "audit.jsonl";

/// Lines that wait for a disk that does not take them.
const WAITING_MAX: usize = 10_000;

/// The trail, open for the next line.
pub(super) struct Trail {
    root: PathBuf,
    bytes_max: u64,
    file: File,
    /// Bytes of the file that are whole lines.
    bytes: u64,
    waiting: VecDeque<Vec<u8>>,
    lost: u64,
    trouble: Option<String>,
}

impl Trail {
    /// Opens the trail in a folder. A file of `bytes_max` or more is put aside before the next line.
    pub(super) fn open(root: &Path, bytes_max: u64) -> io::Result<Trail> {
        let (file, bytes) = open(&root.join(CURRENT))?;
        let root = root.to_owned();
        Ok(Trail { root, bytes_max, file, bytes, waiting: VecDeque::new(), lost: 0, trouble: None })
    }

    /// Adds a line, without its end, on disk before this returns.
    ///
    /// # Errors
    /// The disk did not take it. It waits in memory, and goes before the next one.
    pub(super) fn add(&mut self, mut line: Vec<u8>) -> Result<(), String> {
        line.push(b'\n');
        if self.waiting.len() >= WAITING_MAX {
            self.waiting.pop_front();
            self.lost += 1;
        }
        self.waiting.push_back(line);
        self.write().map_err(|error| {
            let lost = if self.lost > 0 { format!(", and {} are lost", self.lost) } else { String::new() };
            let text = format!(
                "{}: {error}; {} lines wait{lost}",
                self.root.join(CURRENT).display(),
                self.waiting.len()
            );
            self.trouble = Some(text.clone());
            text
        })
    }

    /// Tries again to write what waits; says what is wrong if the disk still does not take it.
    pub(super) fn mend(&mut self) -> Option<String> {
        if self.trouble.is_some() && self.write().is_ok() {
            self.trouble = None;
        }
        self.trouble.clone()
    }

    /// What is not on the disk, and why.
    pub(super) fn trouble(&self) -> Option<String> {
        self.trouble.clone()
    }

    fn write(&mut self) -> io::Result<()> {
        while let Some(line) = self.waiting.front() {
            let length = line.len() as u64;
            if self.bytes > 0 && self.bytes.saturating_add(length) > self.bytes_max {
                self.put_aside()?;
            }
            let Some(line) = self.waiting.front() else { break };
            let written = self.file.write_all(line).and_then(|()| self.file.sync_data());
            if let Err(error) = written {
                // Part of a line would be taken for damage, and would spoil the next.
                let _ = self.file.set_len(self.bytes);
                return Err(error);
            }
            self.bytes += length;
            self.waiting.pop_front();
        }
        self.trouble = None;
        Ok(())
    }

    /// Renames the file to the next free number and begins a new one. What cannot be done leaves everything as it was.
    fn put_aside(&mut self) -> io::Result<()> {
        let current = self.root.join(CURRENT);
        let aside = self.root.join(format!("audit.{}.jsonl", self.highest()? + 1));
        fs::rename(&current, &aside)?;
        match open(&current) {
            Ok((file, bytes)) => (self.file, self.bytes) = (file, bytes),
            Err(error) => {
                fs::rename(&aside, &current)?;
                return Err(error);
            }
        }
        File::open(&self.root)?.sync_all()
    }

    /// The highest number of a file that was put aside; 0 when there is none.
    fn highest(&self) -> io::Result<u64> {
        let mut highest = 0;
        for entry in fs::read_dir(&self.root)? {
            let name = entry?.file_name();
            let number = name
                .to_str()
                .and_then(|name| name.strip_prefix("audit.")?.strip_suffix(".jsonl")?.parse().ok());
            highest = highest.max(number.unwrap_or(0));
        }
        Ok(highest)
    }
}

/// A line that a power cut left half written is ended, so that the next one stands for itself. Gives the size too.
fn open(path: &Path) -> io::Result<(File, u64)> {
    let mut file = OpenOptions::new().read(true).append(true).create(true).mode(0o600).open(path)?;
    let mut bytes = file.seek(SeekFrom::End(0))?;
    if bytes > 0 {
        file.seek(SeekFrom::End(-1))?;
        let mut last = [0];
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            file.write_all(b"\n")?;
            file.sync_data()?;
            bytes += 1;
        }
    }
    Ok((file, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All lines of all files, in their order.
    fn lines(root: &Path) -> Vec<String> {
        let mut files: Vec<(u64, PathBuf)> = fs::read_dir(root)
            .expect("listed")
            .flatten()
            .map(|entry| entry.path())
            .filter_map(|path| {
                let name = path.file_name()?.to_str()?.to_owned();
                let number =
                    name.strip_prefix("audit.")?.strip_suffix("jsonl")?.trim_end_matches('.').parse();
                Some((number.unwrap_or(u64::MAX), path))
            })
            .collect();
        files.sort();
        let texts = files.iter().map(|(_, path)| fs::read_to_string(path).expect("text"));
        texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
    }

    #[test]
    fn full_files_are_put_aside_and_no_line_is_lost() {
        let dir = tempfile::tempdir().expect("temp dir");
        let add = |trail: &mut Trail, n: usize| trail.add(format!("line {n}").into_bytes());
        let mut trail = Trail::open(dir.path(), 30).expect("opens");
        for n in 0..10 {
            add(&mut trail, n).expect("added");
        }
        drop(trail);
        let mut trail = Trail::open(dir.path(), 30).expect("opens again");
        for n in 10..20 {
            add(&mut trail, n).expect("added");
        }
        let expected: Vec<_> = (0..20).map(|n| format!("line {n}")).collect();
        assert_eq!(lines(dir.path()), expected);
        let sizes: Vec<_> =
            fs::read_dir(dir.path()).expect("listed").flatten().map(|entry| entry.metadata()).collect();
        assert!(sizes.len() > 5, "{}", sizes.len());
        assert!(sizes.into_iter().all(|size| size.is_ok_and(|size| size.len() <= 30)));
        // A line that is longer than a file may be stands in a file of its own.
        trail.add(vec![b'x'; 100]).expect("added");
        add(&mut trail, 20).expect("added");
        assert_eq!(lines(dir.path()).len(), 22);
    }

    #[test]
    fn what_cannot_be_put_aside_goes_on_and_lines_wait_for_the_disk() {
        let dir = tempfile::tempdir().expect("temp dir");
        let mut trail = Trail::open(dir.path(), 10).expect("opens");
        trail.add(b"one".to_vec()).expect("added");
        // Read-only, so that the disk takes nothing.
        trail.file = File::open(dir.path().join(CURRENT)).expect("opens");
        assert!(trail.add(b"two".to_vec()).expect_err("refused").contains("1 lines wait"));
        assert!(trail.mend().is_some() && trail.trouble().is_some());
        assert_eq!(lines(dir.path()), ["one"]);
        trail.file = open(&dir.path().join(CURRENT)).expect("opens").0;
        assert_eq!(trail.mend(), None);
        trail.add(b"three".to_vec()).expect("added");
        assert_eq!(lines(dir.path()), ["one", "two", "three"]);
        assert_eq!(trail.trouble(), None);
    }
}
