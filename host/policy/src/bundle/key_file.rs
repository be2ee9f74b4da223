//! Files of private keys: made for their owner alone, and refused when others may read them.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

/// Largest file of a key, in bytes.
const BYTES_MAX: u64 = 16 << 10;

/// Permissions of everyone but the owner.
#[cfg(unix)]
const OTHERS: u32 = 0o077;

/// Writes a new file; one that is there is left alone.
pub(crate) fn create(path: &Path, text: &str) -> Result<(), String> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            "is there already, and a key is never overwritten; name a new file".to_owned()
        }
        _ => error.to_string(),
    })?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| error.to_string())
}

/// Reads a file that only its owner may read.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    let metadata = std::fs::metadata(path).map_err(|error| error.to_string())?;
    if !metadata.is_file() {
        return Err("is not a regular file".to_owned());
    }
    let file = File::open(path).map_err(|error| error.to_string())?;
    #[cfg(unix)]
    {
        // Of what was opened, not of what the path leads to by now.
        let metadata = file.metadata().map_err(|error| error.to_string())?;
        let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions());
        if mode & OTHERS != 0 {
            return Err(format!(
                "others than its owner may use it (mode {:03o}); a private key is for its owner alone: chmod 600",
                mode & 0o777
            ));
        }
    }
    let mut content = Vec::new();
    file.take(BYTES_MAX + 1).read_to_end(&mut content).map_err(|error| error.to_string())?;
    if content.len() as u64 > BYTES_MAX {
        return Err(format!("is larger than {BYTES_MAX} bytes, so it is not the file of a key"));
    }
    Ok(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_owner_may_read_a_key() {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let path = dir.path().join("key.pem");
        create(&path, "secret").expect("written");
        assert_eq!(read(&path).as_deref(), Ok(b"secret".as_slice()));
        assert!(create(&path, "other").expect_err("there").contains("never overwritten"));
        assert!(read(dir.path()).expect_err("a folder").contains("regular file"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            for mode in [0o640, 0o604, 0o620] {
                std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).expect("settable");
                assert!(read(&path).expect_err("open to others").contains("chmod 600"), "{mode:o}");
            }
        }
        let long = dir.path().join("long");
        create(&long, &"x".repeat(20_000)).expect("written");
        assert!(read(&long).expect_err("long").contains("larger"));
    }
}
