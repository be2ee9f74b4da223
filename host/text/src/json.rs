//! The strings of a JSON value, each with its JSON pointer (RFC 6901), and their replacement.

use std::fmt;

use serde_json::Value;

/// Bounds of a walk: a document of many strings under a long key has pointers far larger than itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WalkLimits {
    /// Strings in the document.
    pub strings_max: usize,
    /// Bytes of all pointers together.
    pub pointer_bytes_max: usize,
}

impl Default for WalkLimits {
    fn default() -> WalkLimits {
        WalkLimits { strings_max: 100_000, pointer_bytes_max: 8 << 20 }
    }
}

/// Which bound of [`WalkLimits`] a document breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WalkError {
    /// More strings than `strings_max`.
    TooManyStrings,
    /// Longer pointers than `pointer_bytes_max`.
    PointersTooLong,
}

impl fmt::Display for WalkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            WalkError::TooManyStrings => "it holds too many strings",
            WalkError::PointersTooLong => "its strings stand under too many or too long keys",
        })
    }
}

impl std::error::Error for WalkError {}

/// A pointer that names no string of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplaceError {
    /// The pointer.
    pub pointer: String,
}

impl fmt::Display for ReplaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` names no string of the document", self.pointer)
    }
}

impl std::error::Error for ReplaceError {}

/// Every string value in document order, with its pointer. Keys are not values. A string that holds JSON is one
/// string here; see [`InnerJson`](crate::InnerJson).
///
/// Unbounded: for documents from outside use [`strings_within`].
#[must_use]
pub fn strings(value: &Value) -> Vec<(String, String)> {
    let no_limits = WalkLimits { strings_max: usize::MAX, pointer_bytes_max: usize::MAX };
    strings_within(value, &no_limits).unwrap_or_default()
}

/// [`strings`], refusing documents beyond `limits`.
///
/// # Errors
/// Says which limit the document breaks.
pub fn strings_within(value: &Value, limits: &WalkLimits) -> Result<Vec<(String, String)>, WalkError> {
    let mut walk = Walk { found: Vec::new(), pointer: String::new(), pointer_bytes: 0, limits };
    walk.visit(value)?;
    Ok(walk.found)
}

struct Walk<'a> {
    found: Vec<(String, String)>,
    pointer: String,
    pointer_bytes: usize,
    limits: &'a WalkLimits,
}

impl Walk<'_> {
    fn visit(&mut self, value: &Value) -> Result<(), WalkError> {
        match value {
            Value::String(content) => {
                self.pointer_bytes = self.pointer_bytes.saturating_add(self.pointer.len());
                if self.found.len() >= self.limits.strings_max {
                    return Err(WalkError::TooManyStrings);
                }
                if self.pointer_bytes > self.limits.pointer_bytes_max {
                    return Err(WalkError::PointersTooLong);
                }
                self.found.push((self.pointer.clone(), content.clone()));
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let length = self.pointer.len();
                    push_index(&mut self.pointer, index);
                    self.visit(item)?;
                    self.pointer.truncate(length);
                }
            }
            Value::Object(fields) => {
                for (key, field) in fields {
                    let length = self.pointer.len();
                    push_key(&mut self.pointer, key);
                    self.visit(field)?;
                    self.pointer.truncate(length);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
        Ok(())
    }
}

/// Appends one segment for an object's key.
pub(crate) fn push_key(pointer: &mut String, key: &str) {
    pointer.push('/');
    for c in key.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// Appends one segment for an array's element.
pub(crate) fn push_index(pointer: &mut String, index: usize) {
    pointer.push('/');
    pointer.push_str(&index.to_string());
}

/// Puts each new string at its pointer: the inverse of [`strings`].
///
/// # Errors
/// Names the first pointer at which there is no string; what stands before it has been replaced.
pub fn replace<'a>(
    value: &mut Value,
    replacements: impl IntoIterator<Item = (&'a str, String)>,
) -> Result<(), ReplaceError> {
    for (pointer, content) in replacements {
        match value.pointer_mut(pointer) {
            Some(Value::String(old)) => *old = content,
            _ => return Err(ReplaceError { pointer: pointer.to_owned() }),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::Random;

    #[test]
    fn strings_come_in_document_order_with_escaped_pointers() {
        let document = json!({"b/c": ["x", 1, {"~": "y"}], "a": "z", "": "root"});
        let found = strings(&document);
        let pointers: Vec<_> = found.iter().map(|(pointer, _)| pointer.as_str()).collect();
        assert_eq!(pointers, ["/b~1c/0", "/b~1c/2/~0", "/a", "/"]);
        assert_eq!(strings(&json!("alone")), [(String::new(), "alone".to_owned())]);
        assert!(strings(&json!([1, null, true, {}])).is_empty());
    }

    #[test]
    fn a_string_that_holds_json_is_one_string() {
        assert_eq!(strings(&json!(["{\"a\": \"b\"}"])).len(), 1);
    }

    #[test]
    fn limits_stop_a_small_document_with_huge_pointers() {
        let document = json!({ "k".repeat(1_000): vec!["x"; 100] });
        let limits = WalkLimits { strings_max: 1_000, pointer_bytes_max: 10_000 };
        assert_eq!(strings_within(&document, &limits), Err(WalkError::PointersTooLong));
        let limits = WalkLimits { strings_max: 99, pointer_bytes_max: usize::MAX };
        assert_eq!(strings_within(&document, &limits), Err(WalkError::TooManyStrings));
    }

    #[test]
    fn a_pointer_without_a_string_is_refused_by_name() {
        let mut document = json!({"a": 1});
        for pointer in ["/a", "/b", ""] {
            let error = replace(&mut document, [(pointer, "x".to_owned())]).expect_err("no string");
            assert!(error.to_string().contains(pointer));
        }
        assert_eq!(document, json!({"a": 1}));
    }

    #[test]
    fn replacing_every_string_touches_nothing_else() {
        let mut random = Random::new(7);
        for _ in 0..500 {
            let document = random.json(4);
            let found = strings(&document);
            let mut same = document.clone();
            replace(&mut same, found.iter().map(|(p, s)| (p.as_str(), s.clone())))
                .expect("pointers name strings");
            assert_eq!(same, document);

            let mut marked = document.clone();
            replace(&mut marked, found.iter().map(|(p, s)| (p.as_str(), format!("{s}!"))))
                .expect("same pointers");
            let after = strings(&marked);
            assert_eq!(after.len(), found.len());
            for ((p, s), (q, t)) in found.iter().zip(&after) {
                assert_eq!((p, format!("{s}!")), (q, t.clone()));
            }
        }
    }
}
