//! Strings that are themselves JSON documents, such as the arguments of a tool call.
//!
//! Replacing strings inside keeps every other byte: white space, the order and doubling of keys, and numbers that
//! no parser could give back exactly. Doubled keys are all seen, because the program that reads the document
//! next may choose another one of them than we would.

use std::ops::Range;

use serde::de::IgnoredAny;

use crate::json::{WalkLimits, push_index, push_key};

/// Nesting beyond this is judged as plain text.
const DEPTH_MAX: usize = 128;

/// One string value inside the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InnerString {
    /// JSON pointer inside the document. Not unique when keys are doubled.
    pub pointer: String,
    /// Decoded.
    pub content: String,
    /// The literal with its quotes, in bytes of the document.
    literal: Range<usize>,
}

/// The strings of a text that is a JSON object or array.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InnerJson {
    strings: Vec<InnerString>,
}

impl InnerJson {
    /// `None` when `text` is no JSON object or array, cannot be decoded exactly (a lone surrogate), or is nested
    /// or pointed too deep to be walked; it is then to be judged as the plain text that it is.
    #[must_use]
    pub fn parse(text: &str) -> Option<InnerJson> {
        if !text.trim_start().starts_with(['{', '[']) {
            return None;
        }
        serde_json::from_str::<IgnoredAny>(text).ok()?;
        scan(text).map(|strings| InnerJson { strings })
    }

    /// In document order.
    #[must_use]
    pub fn strings(&self) -> &[InnerString] {
        &self.strings
    }

    /// The document `text` it was parsed from, with new contents where `replacement` gives one for the index of a
    /// string in [`InnerJson::strings`].
    #[must_use]
    pub fn rewrite<'a>(&self, text: &str, replacement: impl Fn(usize) -> Option<&'a str>) -> String {
        let mut out = String::with_capacity(text.len());
        let mut copied = 0;
        for (index, string) in self.strings.iter().enumerate() {
            let Some(content) = replacement(index) else { continue };
            let (Some(before), true) =
                (text.get(copied..string.literal.start), string.literal.end <= text.len())
            else {
                continue;
            };
            out.push_str(before);
            out.push_str(&serde_json::Value::from(content).to_string());
            copied = string.literal.end;
        }
        out.push_str(text.get(copied..).unwrap_or_default());
        out
    }
}

/// Where a value stands in the container that is open.
enum Open {
    Array { next: usize },
    Object { at_key: bool },
}

/// Finds the string values of a text that is known to be JSON.
fn scan(text: &str) -> Option<Vec<InnerString>> {
    let limits = WalkLimits::default();
    let bytes = text.as_bytes();
    let mut strings = Vec::new();
    let mut pointer = String::new();
    let mut pointer_bytes = 0usize;
    // Each open container, with the pointer's length before its current child.
    let mut open: Vec<(Open, usize)> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => {
                enter_value(&mut open, &mut pointer);
                if open.len() >= DEPTH_MAX {
                    return None;
                }
                let container =
                    if byte == b'{' { Open::Object { at_key: true } } else { Open::Array { next: 0 } };
                open.push((container, pointer.len()));
                at += 1;
            }
            b'}' | b']' => {
                let (_, length) = open.pop()?;
                pointer.truncate(length);
                at += 1;
            }
            b',' => {
                if let Some((Open::Object { at_key }, _)) = open.last_mut() {
                    *at_key = true;
                }
                at += 1;
            }
            b'"' => {
                let end = literal_end(bytes, at)?;
                let content: String = serde_json::from_str(text.get(at..end)?).ok()?;
                if let Some((Open::Object { at_key: at_key @ true }, length)) = open.last_mut() {
                    *at_key = false;
                    pointer.truncate(*length);
                    push_key(&mut pointer, &content);
                } else {
                    enter_value(&mut open, &mut pointer);
                    pointer_bytes = pointer_bytes.saturating_add(pointer.len());
                    if strings.len() >= limits.strings_max || pointer_bytes > limits.pointer_bytes_max {
                        return None;
                    }
                    strings.push(InnerString { pointer: pointer.clone(), content, literal: at..end });
                }
                at = end;
            }
            b' ' | b'\t' | b'\n' | b'\r' | b':' => at += 1,
            _ => {
                enter_value(&mut open, &mut pointer);
                at += bytes[at..]
                    .iter()
                    .take_while(|b| !matches!(b, b',' | b']' | b'}') && !b.is_ascii_whitespace())
                    .count();
            }
        }
    }
    Some(strings)
}

/// Points at the value that starts here: an array counts its elements, an object's key has been written.
fn enter_value(open: &mut [(Open, usize)], pointer: &mut String) {
    if let Some((Open::Array { next }, length)) = open.last_mut() {
        pointer.truncate(*length);
        push_index(pointer, *next);
        *next += 1;
    }
}

/// One past the closing quote of the literal that opens at `start`.
fn literal_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::json;
    use crate::testing::Random;

    #[test]
    fn only_objects_and_arrays_are_documents() {
        for text in ["", "plain", "\"quoted\"", "12", "{", "[1,", "{\"a\": \"b\"} tail", "[\"\\ud800\"]"] {
            assert_eq!(InnerJson::parse(text), None, "{text}");
        }
        assert!(InnerJson::parse(" [] ").is_some());
    }

    #[test]
    fn nothing_but_the_replaced_literal_changes() {
        let text = "{ \"n\": 12345678901234567890123.50, \"to\" : \"a@b.c\",\n \"x\": [1, \"k\\u00e9y\"] }";
        let document = InnerJson::parse(text).expect("a document");
        let pointers: Vec<_> = document.strings().iter().map(|s| s.pointer.as_str()).collect();
        assert_eq!(pointers, ["/to", "/x/1"]);
        assert_eq!(document.strings()[1].content, "kéy");
        let out = document.rewrite(text, |index| (index == 0).then_some("<EMAIL_1>"));
        assert_eq!(out, text.replace("a@b.c", "<EMAIL_1>"));
        assert_eq!(document.rewrite(text, |_| None), text);
    }

    #[test]
    fn every_value_of_a_doubled_key_is_seen_and_replaced() {
        let text = r#"{"a":"one","a":"two"}"#;
        let document = InnerJson::parse(text).expect("a document");
        assert_eq!(document.strings().len(), 2);
        assert_eq!(document.rewrite(text, |_| Some("x\"")), r#"{"a":"x\"","a":"x\""}"#);
    }

    #[test]
    fn deep_nesting_and_huge_pointers_are_left_as_text() {
        let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
        assert_eq!(InnerJson::parse(&deep), None);
        let wide = format!("{{\"{}\":[{}\"x\"]}}", "k".repeat(1 << 20), "\"x\",".repeat(100));
        assert_eq!(InnerJson::parse(&wide), None);
    }

    #[test]
    fn agrees_with_the_walk_over_the_parsed_value() {
        let mut random = Random::new(11);
        for case in 0..500 {
            let value = random.json(5);
            let text = if case % 2 == 0 {
                value.to_string()
            } else {
                serde_json::to_string_pretty(&value).expect("json")
            };
            let Some(document) = InnerJson::parse(&text) else {
                assert!(!value.is_array() && !value.is_object(), "{text}");
                continue;
            };
            let found: Vec<_> =
                document.strings().iter().map(|s| (s.pointer.clone(), s.content.clone())).collect();
            assert_eq!(found, json::strings(&value), "{text}");

            let mut expected = value.clone();
            json::replace(&mut expected, found.iter().map(|(p, _)| (p.as_str(), "\\é".to_owned())))
                .expect("strings");
            let rewritten: Value =
                serde_json::from_str(&document.rewrite(&text, |_| Some("\\é"))).expect("json");
            assert_eq!(rewritten, expected);
        }
    }
}
