use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Largest file that `$file` or `$text` may name, in bytes.
pub const FILE_BYTES_MAX: usize = 16 << 20;

/// Largest sum of all files of one policy, in bytes.
pub const FILES_BYTES_MAX: usize = 32 << 20;

/// Where the files come from that a policy names with `$file` and `$text`.
pub trait ListSource {
    /// The content of the file at `path`, which is relative, uses `/`, and holds no `..`.
    ///
    /// # Errors
    /// Says why it cannot be read, without naming `path` again.
    fn read(&self, path: &str) -> Result<Vec<u8>, String>;
}

/// No files: a policy that names one is refused.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoLists;

impl ListSource for NoLists {
    fn read(&self, _path: &str) -> Result<Vec<u8>, String> {
        Err("this policy was read from text alone and has no folder to take files from".to_owned())
    }
}

/// Files held in memory, by path: those of an archive, or of a test.
#[derive(Debug, Clone, Default)]
pub struct MemoryLists(BTreeMap<String, Vec<u8>>);

impl MemoryLists {
    /// From pairs of path and content.
    pub fn new<P: Into<String>, C: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, C)>) -> MemoryLists {
        MemoryLists(files.into_iter().map(|(path, content)| (path.into(), content.into())).collect())
    }
}

impl ListSource for MemoryLists {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        self.0.get(path).cloned().ok_or_else(|| "no such file".to_owned())
    }
}

/// Files below a folder. What lies outside it is out of reach, by symbolic link too.
#[derive(Debug, Clone)]
pub struct DirLists {
    root: PathBuf,
}

impl DirLists {
    /// Files below `root`.
    pub fn new(root: impl Into<PathBuf>) -> DirLists {
        DirLists { root: root.into() }
    }
}

impl ListSource for DirLists {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let root = self.root.canonicalize().map_err(|error| format!("the policy's folder: {error}"))?;
        let file = root.join(Path::new(path)).canonicalize().map_err(|error| error.to_string())?;
        if !file.starts_with(&root) {
            return Err("it leads out of the policy's folder; copy the file into it".to_owned());
        }
        read_file(&file, FILE_BYTES_MAX)
    }
}

/// Reads a regular file of at most `bytes_max` bytes. Anything else (a pipe, a device) could block or never end.
pub(crate) fn read_file(path: &Path, bytes_max: usize) -> Result<Vec<u8>, String> {
    let metadata = fs::metadata(path).map_err(|error| error.to_string())?;
    if !metadata.is_file() {
        return Err("it is not a regular file".to_owned());
    }
    let mut content = Vec::new();
    // One byte more than allowed, so that a file that grows meanwhile is noticed too.
    let limit = u64::try_from(bytes_max).unwrap_or(u64::MAX).saturating_add(1);
    let file = fs::File::open(path).map_err(|error| error.to_string())?;
    file.take(limit).read_to_end(&mut content).map_err(|error| error.to_string())?;
    if content.len() > bytes_max {
        return Err(format!("it is larger than the {bytes_max} bytes allowed; split it or shorten it"));
    }
    Ok(content)
}
