//! The keys of keyed placeholders. Pure: whoever has the file's text makes them, and nobody can print them.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// Bytes of a key.
pub const KEY_BYTES: usize = 64;

/// Most keys in one file: the current one, and those of which tokens are still about.
const KEYS_MAX: usize = 64;

/// Longest name of a key, in bytes.
const NAME_BYTES_MAX: usize = 64;

/// The keys of a process. The first one makes placeholders; all of them put values back.
#[derive(Clone, PartialEq, Eq)]
pub struct RedactionKeys {
    keys: Vec<Key>,
}

/// One key, as the keys that were derived from it: what one of them is used for tells nothing about the others.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Key {
    name: String,
    /// Stands in tokens. Derived from the key, so that a renamed key still puts its tokens back.
    pub id: u16,
    /// For AES-SIV with two keys of 256 bits.
    pub token: Zeroizing<[u8; 64]>,
    pub tag: Zeroizing<[u8; 32]>,
    pub hash: Zeroizing<[u8; 32]>,
}

/// What is wrong with a file of keys. Never holds a part of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeysError {
    /// Line, from 1; 0 for the whole file.
    pub line: usize,
    /// What is wrong and what to do.
    pub detail: String,
}

impl fmt::Display for KeysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 { write!(f, "{}: {}", self.line, self.detail) } else { f.write_str(&self.detail) }
    }
}

impl std::error::Error for KeysError {}

impl fmt::Debug for RedactionKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keys.iter().map(|key| &key.name)).finish()
    }
}

/// The line of a file of keys for `key`.
#[must_use]
pub fn key_line(name: &str, key: &[u8; KEY_BYTES]) -> String {
    format!("{name} {}", STANDARD.encode(key))
}

/// Whether a key can have this name: 1 to 64 of letters, digits, `-`, `_` and `.`.
#[must_use]
pub fn key_name_is_valid(name: &str) -> bool {
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    plain && (1..=NAME_BYTES_MAX).contains(&name.len())
}

impl RedactionKeys {
    /// Reads the text of a file: a name and 64 bytes in base64 a line, the current key first. Empty lines and lines that
    /// start with `#` are left out.
    ///
    /// # Errors
    /// Names the first bad line: another shape, a key of another length, one that stands twice, no key at all.
    pub fn parse(text: &str) -> Result<RedactionKeys, KeysError> {
        let mut keys: Vec<Key> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let line_number = index + 1;
            let fault = |detail: String| KeysError { line: line_number, detail };
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let key = parse_line(line).map_err(fault)?;
            if keys.iter().any(|other| other.name == key.name) {
                return Err(fault(format!("the key `{}` stands twice; rename one", key.name)));
            }
            if let Some(other) = keys.iter().find(|other| other.id == key.id) {
                return Err(fault(format!(
                    "`{}` is the same key as `{}`, or cannot be told from it; make another one",
                    key.name, other.name
                )));
            }
            if keys.len() == KEYS_MAX {
                return Err(fault(format!(
                    "more than {KEYS_MAX} keys; leave out those that are no longer needed"
                )));
            }
            keys.push(key);
        }
        if keys.is_empty() {
            let detail = "holds no key; `balustrade redaction-key new` makes a line".to_owned();
            return Err(KeysError { line: 0, detail });
        }
        Ok(RedactionKeys { keys })
    }

    /// Their names, in the order of the file: the first one's key makes placeholders.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(|key| key.name.as_str())
    }

    /// Makes placeholders; there is always one.
    pub(crate) fn current(&self) -> Option<&Key> {
        self.keys.first()
    }

    pub(crate) fn find(&self, id: u16) -> Option<&Key> {
        self.keys.iter().find(|key| key.id == id)
    }
}

fn parse_line(line: &str) -> Result<Key, String> {
    const SHAPE: &str = "write a name and 64 bytes in base64, as `balustrade redaction-key new` does";
    let mut words = line.split_whitespace();
    let (Some(name), Some(encoded), None) = (words.next(), words.next(), words.next()) else {
        return Err(format!("is no name and key; {SHAPE}"));
    };
    if !key_name_is_valid(name) {
        return Err(format!("the name must be 1 to {NAME_BYTES_MAX} of letters, digits, `-`, `_` and `.`"));
    }
    let bytes = Zeroizing::new(
        STANDARD.decode(encoded).map_err(|_| format!("the key `{name}` is no base64; {SHAPE}"))?,
    );
    let Ok(material) = <[u8; KEY_BYTES]>::try_from(bytes.as_slice()).map(Zeroizing::new) else {
        return Err(format!("the key `{name}` has {} bytes, not {KEY_BYTES}; {SHAPE}", bytes.len()));
    };
    if material.iter().all(|byte| Some(byte) == material.first()) {
        return Err(format!("the key `{name}` is one byte {KEY_BYTES} times; {SHAPE}"));
    }
    Ok(Key::derive(name, &material))
}

impl Key {
    fn derive(name: &str, material: &[u8; KEY_BYTES]) -> Key {
        let derive = |purpose: &str, out: &mut [u8]| {
            let mut hasher = blake3::Hasher::new_derive_key(purpose);
            hasher.update(material);
            hasher.finalize_xof().fill(out);
        };
        let mut id = [0_u8; 2];
        let mut key = Key {
            name: name.to_owned(),
            id: 0,
            token: Zeroizing::new([0; 64]),
            tag: Zeroizing::new([0; 32]),
            hash: Zeroizing::new([0; 32]),
        };
        derive("balustrade 2026 redaction key id", &mut id);
        derive("balustrade 2026 redaction token", key.token.as_mut());
        derive("balustrade 2026 redaction tag", key.tag.as_mut());
        derive("balustrade 2026 redaction hash", key.hash.as_mut());
        // Fifteen bits: three characters of a token.
        key.id = u16::from_be_bytes(id) >> 1;
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &str, byte: u8) -> String {
        let mut key = [byte; KEY_BYTES];
        key[0] = byte.wrapping_add(1);
        key_line(name, &key)
    }

    #[test]
    fn the_first_key_is_current_and_all_are_found() {
        let text = format!("# rotated in spring\n\n{}\r\n  {}\n", line("b", 2), line("a", 1));
        let keys = RedactionKeys::parse(&text).expect("two keys");
        assert_eq!(keys.current().map(|key| key.name.as_str()), Some("b"));
        for key in &keys.keys {
            assert_eq!(keys.find(key.id).map(|found| &found.name), Some(&key.name));
        }
        let renamed = RedactionKeys::parse(&line("c", 1)).expect("one key");
        assert_eq!(renamed.keys[0].id, keys.keys[1].id, "a name is a name only");
    }

    #[test]
    fn a_bad_file_says_which_line_and_never_the_key() {
        let good = line("a", 1);
        let short = format!("b {}", STANDARD.encode([7_u8; 32]));
        let flat = key_line("b", &[0; KEY_BYTES]);
        let many: String = (0..=64).map(|n| line(&format!("k{n}"), n + 1) + "\n").collect();
        for (text, line, detail) in [
            (String::new(), 0, "holds no key"),
            ("# nothing\n".to_owned(), 0, "holds no key"),
            (format!("{good}\n{short}"), 2, "`b` has 32 bytes, not 64"),
            (format!("{good}\nb ***"), 2, "`b` is no base64"),
            (format!("{good}\nb"), 2, "is no name and key"),
            (format!("{good}\n{good}"), 2, "`a` stands twice"),
            (format!("{good}\n{}", good.replace("a ", "b ")), 2, "`b` is the same key as `a`"),
            (format!("{good}\n{flat}"), 2, "one byte 64 times"),
            (format!("\n{}", good.replacen('a', "a/b", 1)), 2, "the name must be"),
            (format!("{good} trailing"), 1, "is no name and key"),
            (many, 65, "more than 64 keys"),
        ] {
            let error = RedactionKeys::parse(&text).expect_err(detail);
            assert_eq!(error.line, line, "{error}");
            assert!(error.to_string().contains(detail), "{error}");
            let secret = text.split_whitespace().find(|word| word.len() > 20).unwrap_or("none");
            assert!(!error.to_string().contains(secret), "{error}");
        }
    }

    #[test]
    fn debug_shows_names_only() {
        let keys = RedactionKeys::parse(&line("spring", 1)).expect("one key");
        assert_eq!(format!("{keys:?}"), r#"["spring"]"#);
    }
}
