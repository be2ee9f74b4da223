//! Headers of a tar archive (POSIX `ustar`) in the one form that this program writes: a regular file, mode 0644, no
//! owner, time 0. What differs in a single byte is refused, so an archive can hold nothing but files.

use super::path;

/// Archives consist of blocks of this size, in bytes.
pub(crate) const BLOCK: usize = 512;

/// Zero blocks that end an archive.
pub(crate) const END_BLOCKS: usize = 2;

/// Longest name that the first of the two fields takes, in bytes.
const NAME_BYTES_MAX: usize = 100;

/// Largest size that eleven octal digits can say.
const SIZE_MAX: u64 = 0o77_777_777_777;

/// What a header says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) path: String,
    pub(crate) bytes: u64,
}

/// Zeros that fill the last block of a content of `bytes` bytes.
pub(crate) fn padding(bytes: u64) -> usize {
    let block = BLOCK as u64;
    usize::try_from((block - bytes % block) % block).unwrap_or(0)
}

/// The header of a file; `None` when path or size do not fit one.
pub(crate) fn header(path: &str, bytes: u64) -> Option<[u8; BLOCK]> {
    let (prefix, name) = split(path)?;
    if bytes > SIZE_MAX {
        return None;
    }
    let mut block = [0; BLOCK];
    let mut put = |at: usize, text: &str| block[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, &format!("{bytes:011o}"));
    put(136, "00000000000");
    put(148, "        ");
    put(156, "0");
    put(257, "ustar\x0000");
    put(329, "0000000");
    put(337, "0000000");
    put(345, prefix);
    let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
    block[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    Some(block)
}

/// Reads a header.
///
/// # Errors
/// Says the path where there is one, and what is wrong.
pub(crate) fn parse(block: &[u8; BLOCK]) -> Result<Entry, (Option<String>, String)> {
    let text = |from: usize, to: usize| {
        let field = &block[from..to];
        let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
        String::from_utf8_lossy(&field[..end]).into_owned()
    };
    let (name, prefix) = (text(0, 100), text(345, 500));
    let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
    let refuse = |detail: String| {
        (Some(path.chars().take(300).collect::<String>().escape_debug().to_string()), detail)
    };
    let kind = match block[156] {
        b'0' => None,
        b'1' => Some("a hard link"),
        b'2' => Some("a symbolic link"),
        b'3' | b'4' | b'6' => Some("a device or pipe"),
        b'5' => Some("a folder"),
        b'g' | b'x' | b'L' | b'K' => Some("an extended header"),
        _ => Some("of no known kind"),
    };
    if let Some(kind) = kind {
        return Err(refuse(format!(
            "is {kind}, and a bundle holds regular files only; make it with `balustrade bundle build`"
        )));
    }
    path::check(&path).map_err(refuse)?;
    let size = text(124, 136);
    let bytes = u64::from_str_radix(size.trim(), 8)
        .ok()
        .filter(|bytes| *bytes <= SIZE_MAX)
        .ok_or_else(|| refuse("its size is not an octal number; the archive is damaged".to_owned()))?;
    if header(&path, bytes).as_ref() != Some(block) {
        return Err(refuse(
            "its header has a wrong checksum, or an owner, mode or time; the archive is damaged, or was not made with \
             `balustrade bundle build`"
                .to_owned(),
        ));
    }
    Ok(Entry { path, bytes })
}

/// A path as the two fields of a header: cut at the first slash after which the rest fits the second.
fn split(path: &str) -> Option<(&str, &str)> {
    path::check(path).ok()?;
    if path.len() <= NAME_BYTES_MAX {
        return Some(("", path));
    }
    let cuts = path.match_indices('/').map(|(at, _)| (&path[..at], &path[at + 1..]));
    cuts.into_iter().find(|(_, name)| name.len() <= NAME_BYTES_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::path::{PART_BYTES_MAX, PATH_BYTES_MAX};

    #[test]
    fn what_is_written_is_read_again() {
        let part = "p".repeat(PART_BYTES_MAX);
        let longest = format!("{part}/{part}/{}", "q".repeat(PATH_BYTES_MAX - 2 * PART_BYTES_MAX - 2));
        for path in ["a", "policies/a/policy.yaml", &longest, &format!("a/{part}/{part}/{}", &part[..50])] {
            for bytes in [0, 1, 511, 512, 513, SIZE_MAX] {
                let block = header(path, bytes).expect("fits");
                assert_eq!(parse(&block), Ok(Entry { path: path.to_owned(), bytes }), "{path}");
                assert_eq!((bytes + padding(bytes) as u64) % BLOCK as u64, 0);
            }
        }
        assert_eq!(header("a", SIZE_MAX + 1), None);
        assert_eq!(header("../a", 1), None);
    }

    #[test]
    fn no_byte_of_a_header_may_differ() {
        let good = header("policies/a/policy.yaml", 12).expect("fits");
        for at in 0..BLOCK {
            for bit in 0..8 {
                let mut block = good;
                block[at] ^= 1 << bit;
                assert!(parse(&block).is_err(), "byte {at}, bit {bit}");
            }
        }
    }

    #[test]
    fn what_is_no_file_is_named() {
        for (kind, word) in
            [(b'1', "hard link"), (b'2', "symbolic link"), (b'5', "folder"), (b'x', "extended")]
        {
            let mut block = header("a/b", 0).expect("fits");
            block[156] = kind;
            let (path, detail) = parse(&block).expect_err("no file");
            assert_eq!(path.as_deref(), Some("a/b"));
            assert!(detail.contains(word), "{detail}");
        }
        let mut block = header("a/b", 0).expect("fits");
        block[..5].copy_from_slice(b"../..");
        assert!(parse(&block).expect_err("leads out").1.contains("lead out"));
    }
}
