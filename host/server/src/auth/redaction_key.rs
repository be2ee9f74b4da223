use balustrade_text::{KEY_BYTES, key_line, key_name_is_valid};

/// The line of a file of redaction keys for a key from the system's randomness. Stored nowhere.
///
/// # Errors
/// The name is none, or the system has no randomness to give.
pub fn new_redaction_key(name: &str) -> Result<String, String> {
    if !key_name_is_valid(name) {
        return Err(format!(
            "`{}` is no name of a key; use 1 to 64 of letters, digits, `-`, `_` and `.`",
            name.chars().take(80).collect::<String>()
        ));
    }
    let mut key = [0_u8; KEY_BYTES];
    getrandom::fill(&mut key).map_err(|error| format!("no random bytes: {error}"))?;
    Ok(key_line(name, &key))
}

#[cfg(test)]
mod tests {
    use balustrade_text::RedactionKeys;

    use super::*;

    #[test]
    fn new_keys_differ_and_can_be_read() {
        let (a, b) = (new_redaction_key("a").expect("a line"), new_redaction_key("b").expect("a line"));
        assert_ne!(a[2..], b[2..]);
        assert!(RedactionKeys::parse(&format!("{a}\n{b}\n")).is_ok());
        assert!(new_redaction_key("a b").is_err_and(|error| error.contains("`a b`")));
    }
}
