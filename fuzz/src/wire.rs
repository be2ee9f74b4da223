use balustrade_server::wire;

/// A body never panics, an error has a code and a word, and each text of a valid check is the string that stands
/// at its path.
pub fn wire_parse(data: &[u8]) {
    let check = match wire::parse(data) {
        Ok(check) => check,
        Err(error) => {
            assert!(!error.code.is_empty() && !error.detail.is_empty());
            return;
        }
    };
    let body: serde_json::Value = serde_json::from_slice(data).expect("a valid check is valid JSON");
    for text in &check.request.texts {
        let found =
            body.pointer(&text.path).and_then(serde_json::Value::as_str).expect("a path leads to a string");
        match &text.inner_path {
            None => assert_eq!(found, text.content),
            Some(inner) => {
                let inside: serde_json::Value =
                    serde_json::from_str(found).expect("an inner path means JSON inside");
                assert_eq!(
                    inside.pointer(inner).and_then(serde_json::Value::as_str),
                    Some(text.content.as_str())
                );
            }
        }
    }
}
