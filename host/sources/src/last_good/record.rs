use serde::{Deserialize, Serialize};

/// Largest record, in bytes.
pub(super) const BYTES_MAX: u64 = 64 << 10;

/// Version of what is written here.
const FORMAT: u32 = 1;

/// Whether a packed bundle is kept or a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Archive,
    Dir,
}

/// What the file `current` says: which of the folders beside it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    format: u32,
    pub(super) folder: String,
    pub(super) kind: Kind,
    pub(super) digest: String,
    pub(super) source: String,
    pub(super) version_hint: Option<String>,
    /// Seconds since 1970.
    pub(super) fetched_at_s: u64,
}

impl Record {
    pub(super) fn new(folder: String, kind: Kind, digest: String) -> Record {
        let source = String::new();
        Record { format: FORMAT, folder, kind, digest, source, version_hint: None, fetched_at_s: 0 }
    }

    /// # Errors
    /// Says what is wrong with it.
    pub(super) fn parse(text: &[u8]) -> Result<Record, String> {
        let record: Record =
            serde_json::from_slice(text).map_err(|_| "is not a record of ours".to_owned())?;
        if record.format != FORMAT {
            return Err(format!("has format {}, and this program knows {FORMAT}", record.format));
        }
        // It becomes part of a path.
        if !is_folder_name(&record.folder) {
            return Err("names a folder that is not ours".to_owned());
        }
        Ok(record)
    }

    pub(super) fn to_text(&self) -> Result<Vec<u8>, String> {
        serde_json::to_vec(self).map_err(|error| error.to_string())
    }
}

/// A name for a new folder. Random, so that a folder that counts is never written again.
pub(super) fn folder_name() -> Result<String, String> {
    getrandom::u64().map(|bits| format!("{bits:016x}")).map_err(|error| format!("no random bytes: {error}"))
}

/// Whether a name can be one of [`folder_name`].
pub(super) fn is_folder_name(name: &str) -> bool {
    name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_read_back_and_a_strange_one_is_refused() {
        let record = Record::new(folder_name().expect("name"), Kind::Dir, "blake3:0".to_owned());
        let text = record.to_text().expect("written");
        assert_eq!(Record::parse(&text).expect("read"), record);
        let text = String::from_utf8(text).expect("text");
        for bad in [
            text.replace(&record.folder, "../../../../etc0"),
            text.replace("\"format\":1", "\"format\":2"),
            text.replace("\"dir\"", "\"device\""),
            text[..text.len() - 1].to_owned(),
            String::new(),
        ] {
            assert!(Record::parse(bad.as_bytes()).is_err(), "{bad}");
        }
    }
}
