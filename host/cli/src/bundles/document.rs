//! A small file of JSON that is replaced whole, so that a power cut leaves the old one or the new one.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Context;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What the file says, and whether the file says it yet.
pub(super) struct Document<T> {
    path: PathBuf,
    held: Mutex<Held<T>>,
}

struct Held<T> {
    value: T,
    /// Why the disk does not have it.
    trouble: Option<String>,
}

impl<T: Default + Serialize + DeserializeOwned> Document<T> {
    /// Reads the file; the default where there is none. `damaged` says what follows if it cannot be read, and what to do.
    pub(super) fn open(path: PathBuf, damaged: &str) -> anyhow::Result<Document<T>> {
        let value = match fs::read(&path) {
            Ok(text) => serde_json::from_slice(&text)
                .with_context(|| format!("{}: damaged, so {damaged}", path.display()))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => T::default(),
            Err(error) => return Err(error).with_context(|| path.display().to_string()),
        };
        Ok(Document { path, held: Mutex::new(Held { value, trouble: None }) })
    }

    pub(super) fn read<R>(&self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.lock().value)
    }

    /// Changes it, on disk before this returns. `change` says whether it changed anything.
    ///
    /// # Errors
    /// The disk did not take it. It holds in memory, and [`Document::mend`] tries again.
    pub(super) fn change(&self, change: impl FnOnce(&mut T) -> bool) -> Result<(), String> {
        let mut held = self.lock();
        if change(&mut held.value) || held.trouble.is_some() { self.write(&mut held) } else { Ok(()) }
    }

    /// Tries again what the disk did not take; says what is wrong if it still does not.
    pub(super) fn mend(&self) -> Option<String> {
        let mut held = self.lock();
        held.trouble.is_some().then(|| self.write(&mut held).err()).flatten()
    }

    /// What is not on the disk, and why.
    pub(super) fn trouble(&self) -> Option<String> {
        self.lock().trouble.clone()
    }

    fn write(&self, held: &mut Held<T>) -> Result<(), String> {
        let written = serde_json::to_vec_pretty(&held.value)
            .map_err(io::Error::from)
            .and_then(|text| replace(&self.path, &text));
        held.trouble = written.err().map(|error| format!("{}: {error}", self.path.display()));
        held.trouble.clone().map_or(Ok(()), Err)
    }

    fn lock(&self) -> MutexGuard<'_, Held<T>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn replace(path: &Path, text: &[u8]) -> io::Result<()> {
    let partial = path.with_extension("partial");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&partial)?;
    file.write_all(text)?;
    file.sync_all()?;
    fs::rename(&partial, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_disk_did_not_take_is_written_later() {
        let dir = tempfile::tempdir().expect("temp dir");
        let path = dir.path().join("numbers.json");
        let open = || {
            Document::<Vec<u32>>::open(path.clone(), "nobody can count").map_err(|error| format!("{error:#}"))
        };
        let document = open().expect("opens");
        // In the way of the partial file.
        fs::create_dir(dir.path().join("numbers.partial")).expect("folder");
        let add = |number| {
            document.change(|numbers| {
                numbers.push(number);
                true
            })
        };
        assert!(add(1).expect_err("in the way").contains("numbers.json"));
        assert!(document.trouble().is_some() && document.mend().is_some());
        assert_eq!(open().expect("opens").read(Vec::clone), Vec::<u32>::new());
        fs::remove_dir(dir.path().join("numbers.partial")).expect("removed");
        assert_eq!((document.mend(), document.trouble()), (None, None));
        assert_eq!(open().expect("opens").read(Vec::clone), [1]);
        fs::write(&path, "{").expect("written");
        assert!(open().err().expect("damaged").contains("damaged, so nobody can count"));
    }
}
