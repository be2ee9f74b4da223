use serde::{Deserialize, Serialize};

/// Largest record, in bytes.
pub(super) const BYTES_MAX: u64 = 64 << 10;

/// Version of what is written here. Version 1 had one generation, without a list.
const FORMAT: u32 = 2;

/// Most generations of a record that is read; more are not ours.
const GENERATIONS_MAX: usize = 64;

/// Whether a packed bundle is kept or a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Archive,
    Dir,
}

/// What the file `current` says: which of the folders beside it count. The first one is what serves after a start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    format: u32,
    pub(super) generations: Vec<Generation>,
}

/// A bundle that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Generation {
    pub(super) folder: String,
    pub(super) kind: Kind,
    pub(super) digest: String,
    pub(super) source: String,
    pub(super) version_hint: Option<String>,
    /// Seconds since 1970.
    pub(super) fetched_at_s: u64,
}

/// A record of version 1.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Single {
    #[serde(rename = "format")]
    _format: u32,
    folder: String,
    kind: Kind,
    digest: String,
    source: String,
    version_hint: Option<String>,
    fetched_at_s: u64,
}

/// All that every version has in common.
#[derive(Deserialize)]
struct Versioned {
    format: u32,
}

impl Record {
    pub(super) fn new(generations: Vec<Generation>) -> Record {
        Record { format: FORMAT, generations }
    }

    /// # Errors
    /// Says what is wrong with it.
    pub(super) fn parse(text: &[u8]) -> Result<Record, String> {
        fn read<'a, T: Deserialize<'a>>(text: &'a [u8]) -> Result<T, String> {
            serde_json::from_slice(text).map_err(|_| "is not a record of ours".to_owned())
        }
        let record = match read::<Versioned>(text)?.format {
            FORMAT => read(text)?,
            1 => {
                let Single { folder, kind, digest, source, version_hint, fetched_at_s, .. } = read(text)?;
                Record::new(vec![Generation { folder, kind, digest, source, version_hint, fetched_at_s }])
            }
            other => return Err(format!("has format {other}, and this program knows {FORMAT}")),
        };
        // They become parts of paths.
        if !record.generations.iter().all(|generation| is_folder_name(&generation.folder)) {
            return Err("names a folder that is not ours".to_owned());
        }
        if record.generations.is_empty() || record.generations.len() > GENERATIONS_MAX {
            return Err("names no folder, or too many".to_owned());
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

    fn generation() -> Generation {
        Generation {
            folder: folder_name().expect("name"),
            kind: Kind::Dir,
            digest: "blake3:0".to_owned(),
            source: "x".to_owned(),
            version_hint: None,
            fetched_at_s: 7,
        }
    }

    #[test]
    fn a_record_is_read_back_and_a_strange_one_is_refused() {
        let record = Record::new(vec![generation(), generation()]);
        let text = record.to_text().expect("written");
        assert_eq!(Record::parse(&text).expect("read"), record);
        let text = String::from_utf8(text).expect("text");
        for bad in [
            text.replace(&record.generations[1].folder, "../../../../etc0"),
            text.replace("\"format\":2", "\"format\":3"),
            text.replace("\"dir\"", "\"device\""),
            text[..text.len() - 1].to_owned(),
            "{\"format\":2,\"generations\":[]}".to_owned(),
            String::new(),
        ] {
            assert!(Record::parse(bad.as_bytes()).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_record_of_the_first_format_has_one_generation() {
        let text = r#"{"format":1,"folder":"00112233445566ff","kind":"archive","digest":"blake3:0","source":"x",
            "version_hint":"\"1\"","fetched_at_s":7}"#;
        let generation = Generation {
            folder: "00112233445566ff".to_owned(),
            kind: Kind::Archive,
            version_hint: Some("\"1\"".to_owned()),
            ..generation()
        };
        assert_eq!(Record::parse(text.as_bytes()), Ok(Record::new(vec![generation])));
        assert!(Record::parse(text.replace("0011", "../.").as_bytes()).is_err());
    }
}
