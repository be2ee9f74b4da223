/// Longest name, in bytes; the host takes no longer one.
const BYTES_MAX: usize = 64;

/// File names that Windows keeps for devices, whatever follows the dot.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// Whether a plugin can be called this: 1 to 64 of `a-z`, `0-9` and `-`, beginning with a letter, with single `-` inside. It
/// is a file name on every system, and never a path.
///
/// # Errors
/// Says what a name has to be.
pub fn check(name: &str) -> Result<(), String> {
    let shape = "write 1 to 64 of a-z, 0-9 and `-`, a letter first, such as `order-numbers`";
    if name.is_empty() || name.len() > BYTES_MAX {
        return Err(format!("it has {} bytes; {shape}", name.len()));
    }
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if let Some(odd) = name.chars().find(|c| !u8::try_from(*c).is_ok_and(known)) {
        let what = if matches!(odd, '/' | '\\' | '.') { "it is a name, not a path" } else { "not in a name" };
        return Err(format!("`{}`: {what}; {shape}", odd.escape_debug()));
    }
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || name.ends_with('-') || name.contains("--") {
        return Err(format!("it begins with no letter, ends with `-` or has two of them in a row; {shape}"));
    }
    let numbered = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    if DEVICES.contains(&name) || numbered.is_some_and(|n| matches!(n.as_bytes(), [b'0'..=b'9'])) {
        return Err("it names a device on Windows; use another".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_file_name_everywhere_and_never_a_path() {
        for good in ["a", "order-numbers", "pii2", "common", "com10", &"a".repeat(64)] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for (bad, says) in [
            ("", "0 bytes"),
            ("../x", "not a path"),
            ("a/b", "not a path"),
            ("a\\b", "not a path"),
            (".hidden", "not a path"),
            ("a.wasm", "not a path"),
            ("C:", "not in a name"),
            ("Upper", "not in a name"),
            ("a b", "not in a name"),
            ("na\u{ef}ve", "not in a name"),
            ("a\0b", "not in a name"),
            ("-rf", "begins with no letter"),
            ("1st", "begins with no letter"),
            ("a-", "begins with no letter"),
            ("a--b", "begins with no letter"),
            ("con", "device"),
            ("lpt1", "device"),
            (&"a".repeat(65), "65 bytes"),
        ] {
            assert!(check(bad).is_err_and(|why| why.contains(says)), "{bad}: {:?}", check(bad));
        }
    }
}
