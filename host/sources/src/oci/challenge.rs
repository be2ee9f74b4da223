use std::collections::HashMap;

/// What a registry wants before it answers (RFC 9110, section 11.6.1, and the distribution specification's tokens).
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Challenge {
    /// A token from `realm`.
    Bearer { realm: String, service: Option<String>, scope: Option<String> },
    /// User and password.
    Basic,
}

/// Reads one `WWW-Authenticate` header. A scheme that is not known is none.
pub(crate) fn parse(header: &str) -> Option<Challenge> {
    let (scheme, rest) = header.trim().split_once(' ').unwrap_or((header.trim(), ""));
    if scheme.eq_ignore_ascii_case("basic") {
        return Some(Challenge::Basic);
    }
    if !scheme.eq_ignore_ascii_case("bearer") {
        return None;
    }
    let mut parameters = parameters(rest);
    Some(Challenge::Bearer {
        realm: parameters.remove("realm")?,
        service: parameters.remove("service"),
        scope: parameters.remove("scope"),
    })
}

/// `name="value"` pairs; values may hold commas, and quotes after a backslash.
fn parameters(text: &str) -> HashMap<String, String> {
    let mut parameters = HashMap::new();
    let mut rest = text.trim_start();
    while let Some((name, after)) = rest.split_once('=') {
        let name = name.trim_matches([' ', ',']).to_ascii_lowercase();
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => unquoted(quoted),
            None => {
                let end = after.find(',').unwrap_or(after.len());
                (after[..end].trim().to_owned(), &after[end..])
            }
        };
        parameters.insert(name, value);
        rest = after;
    }
    parameters
}

/// The text up to the closing quote, and what follows it.
fn unquoted(text: &str) -> (String, &str) {
    let mut value = String::new();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !escaped => return (value, &text[at + 1..]),
            '\\' if !escaped => escaped = true,
            c => {
                value.push(c);
                escaped = false;
            }
        }
    }
    (value, "")
}

/// For a query: all but letters, digits and `-._~` as `%XX` (RFC 3986, section 2.3).
pub(crate) fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn challenges_are_read_with_their_commas() {
        let text = "Bearer realm=\"https://auth.example/t\", service=\"r.example\",scope=\"repository:a/b:pull,push\"";
        let Some(Challenge::Bearer { realm, service, scope }) = parse(text) else { panic!("not read") };
        assert_eq!(realm, "https://auth.example/t");
        assert_eq!(service.as_deref(), Some("r.example"));
        assert_eq!(scope.as_deref(), Some("repository:a/b:pull,push"));
        assert_eq!(parse("basic realm=\"x\""), Some(Challenge::Basic));
        assert_eq!(
            parse("bearer scope=x, realm=\"a\\\"b\""),
            Some(Challenge::Bearer { realm: "a\"b".to_owned(), service: None, scope: Some("x".to_owned()) })
        );
        for bad in ["", "Negotiate", "Bearer", "Bearer service=\"x\"", "Bearer realm"] {
            assert_eq!(parse(bad), None, "{bad}");
        }
        // An open quote ends with the header.
        assert!(
            matches!(parse("Bearer realm=\"abc"), Some(Challenge::Bearer { realm, .. }) if realm == "abc")
        );
    }

    #[test]
    fn queries_are_encoded() {
        assert_eq!(
            percent_encoded("repository:a/b:pull,push ü"),
            "repository%3Aa%2Fb%3Apull%2Cpush%20%C3%BC"
        );
    }
}
