//! The file of keys that make placeholders.

mod follow;

use std::fs::File;
use std::io::Read as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use anyhow::{Context, bail};
use balustrade_server::key_file_mode_allowed;
use balustrade_text::RedactionKeys;

pub(crate) use follow::Followed;

/// Largest file, in bytes.
const FILE_BYTES_MAX: u64 = 64 << 10;

/// Reads the file; nobody but its owner may be able to.
///
/// # Errors
/// Names the file, and the line where one is bad. No message holds a part of a key.
pub(crate) fn read(path: &Path) -> anyhow::Result<RedactionKeys> {
    let name = path.display();
    let file = File::open(path).with_context(|| format!("--redaction-keys {name}"))?;
    let metadata = file.metadata().with_context(|| format!("--redaction-keys {name}"))?;
    if let Err(reason) = key_file_mode_allowed(&name.to_string(), metadata.mode()) {
        bail!("--redaction-keys: {reason}");
    }
    let mut bytes = Vec::new();
    file.take(FILE_BYTES_MAX + 1)
        .read_to_end(&mut bytes)
        .with_context(|| format!("--redaction-keys {name}"))?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        bail!("--redaction-keys {name}: larger than {} KiB; is it the right file?", FILE_BYTES_MAX >> 10);
    }
    let Ok(text) = std::str::from_utf8(&bytes) else {
        bail!("--redaction-keys {name}: not UTF-8; is it the right file?");
    };
    RedactionKeys::parse(text).map_err(|error| match error.line {
        0 => anyhow::anyhow!("--redaction-keys {name}: {}", error.detail),
        line => anyhow::anyhow!("--redaction-keys {name}:{line}: {}", error.detail),
    })
}
