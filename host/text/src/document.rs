//! Texts that are JSON as a whole: their literals, without a tree and without recursion, so that depth costs nothing.

use std::ops::Range;

use balustrade_core::TextSpan;
use serde::de::IgnoredAny;

use crate::json::{push_index, push_key};

/// Longest JSON pointer that is told, in bytes.
const POINTER_BYTES_MAX: usize = 4_096;

/// Whether `text` is a JSON object or array.
pub(crate) fn is_document(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// `value` as it stands between the quotes of a JSON string.
pub(crate) fn escaped(value: &str) -> String {
    let quoted = serde_json::Value::from(value).to_string();
    quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default().to_owned()
}

/// What stands between the quotes of a JSON string, as a text; as it is when it is no text, such as half a character.
pub(crate) fn unescaped(raw: &str) -> String {
    serde_json::from_str(&format!("\"{raw}\"")).unwrap_or_else(|_| raw.to_owned())
}

/// Whether a colon follows at `at`, as behind a key.
pub(crate) fn is_key(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|after| after.trim_start_matches([' ', '\t', '\n', '\r']).starts_with(':'))
}

/// A key, string, number, `true`, `false` or `null`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Literal {
    /// A string's quotes included.
    pub range: Range<usize>,
    pub is_string: bool,
}

/// The literals of a document, in order.
pub(crate) struct Literals<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Literals<'a> {
    /// `text` must be a document.
    pub(crate) fn new(text: &'a str) -> Literals<'a> {
        Literals { text, at: 0 }
    }
}

impl Iterator for Literals<'_> {
    type Item = Literal;

    fn next(&mut self) -> Option<Literal> {
        let bytes = self.text.as_bytes();
        let structure =
            |byte: &u8| matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b':') || byte.is_ascii_whitespace();
        let start = self.at + bytes.get(self.at..)?.iter().position(|byte| !structure(byte))?;
        let is_string = bytes.get(start) == Some(&b'"');
        let mut end = start + 1;
        if is_string {
            loop {
                match bytes.get(end)? {
                    b'"' => break,
                    b'\\' => end += 2,
                    _ => end += 1,
                }
            }
            end += 1;
        } else {
            end += bytes.get(end..)?.iter().take_while(|byte| !structure(byte)).count();
        }
        self.at = end;
        Some(Literal { range: start..end, is_string })
    }
}

/// The end of the character, or of the escape that stands for one, at `at` inside a JSON string.
pub(crate) fn unit_end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let Some(escape) = rest.strip_prefix('\\') else {
        return at + rest.chars().next().map_or(1, char::len_utf8);
    };
    if !escape.starts_with('u') {
        return at + 2;
    }
    // Half a character, with its other half behind it.
    let is_high = escape.get(1..5).and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let is_pair =
        is_high.is_some_and(|code| (0xd800..0xdc00).contains(&code)) && escape.get(5..7) == Some("\\u");
    at + if is_pair { 12 } else { 6 }
}

/// Where a value stands in the container that is open.
enum Open {
    Array { next: usize },
    Object { at_key: bool },
}

/// Where in a JSON document something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonPlace {
    /// JSON pointer (RFC 6901) of the value, or of the value behind the key.
    pub pointer: String,
    /// It stands in the key.
    pub in_key: bool,
}

/// For each span the value or key in which it begins; none for a text that is no JSON object
/// or array, for a span outside of values, and for a pointer of more than 4096 bytes.
#[must_use]
pub fn json_places(text: &str, spans: &[TextSpan]) -> Vec<Option<JsonPlace>> {
    let mut found = vec![None; spans.len()];
    if spans.is_empty() || !is_document(text) {
        return found;
    }
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(|index| spans.get(*index).map(|span| span.start));
    let mut order = order.into_iter().peekable();
    let start_of = |index: usize| spans.get(index).map_or(usize::MAX, |span| span.start);
    let mut open: Vec<(Open, Mark)> = Vec::new();
    let mut pointer = Pointer::default();
    let mut at = 0;
    for literal in Literals::new(text) {
        structure(text, at..literal.range.start, &mut open, &mut pointer);
        at = literal.range.end;
        let mut in_key = false;
        if let Some((Open::Object { at_key: at_key @ true }, mark)) = open.last_mut() {
            *at_key = false;
            in_key = true;
            pointer.back_to(*mark);
            let raw =
                text.get(literal.range.start + 1..literal.range.end.saturating_sub(1)).unwrap_or_default();
            pointer.push(raw.len(), |pointer| push_key(pointer, &unescaped(raw)));
        } else {
            enter(&mut open, &mut pointer);
        }
        while let Some(index) = order.next_if(|index| start_of(*index) < literal.range.end) {
            if let Some(slot) = found.get_mut(index).filter(|_| start_of(index) >= literal.range.start) {
                *slot = pointer.told().map(|pointer| JsonPlace { pointer, in_key });
            }
        }
        if order.peek().is_none() {
            break;
        }
    }
    found
}

/// A pointer that stops to grow when it has become too long to be told.
#[derive(Default)]
struct Pointer {
    text: String,
    /// Segments that were left out at its end.
    n_missing: usize,
}

/// How much of a pointer there was.
type Mark = (usize, usize);

impl Pointer {
    /// `at_least` is what `write` will add, in bytes.
    fn push(&mut self, at_least: usize, write: impl FnOnce(&mut String)) {
        if self.n_missing > 0 || self.text.len() + at_least > POINTER_BYTES_MAX {
            self.n_missing += 1;
        } else {
            write(&mut self.text);
        }
    }

    fn mark(&self) -> Mark {
        (self.text.len(), self.n_missing)
    }

    fn back_to(&mut self, (length, n_missing): Mark) {
        self.text.truncate(length);
        self.n_missing = n_missing;
    }

    fn told(&self) -> Option<String> {
        (self.n_missing == 0).then(|| self.text.clone())
    }
}

/// Opens and closes what stands between two literals.
fn structure(text: &str, between: Range<usize>, open: &mut Vec<(Open, Mark)>, pointer: &mut Pointer) {
    for byte in text.as_bytes().get(between).unwrap_or_default() {
        match byte {
            b'{' | b'[' => {
                enter(open, pointer);
                let container =
                    if *byte == b'{' { Open::Object { at_key: true } } else { Open::Array { next: 0 } };
                open.push((container, pointer.mark()));
            }
            b'}' | b']' => {
                if let Some((_, mark)) = open.pop() {
                    pointer.back_to(mark);
                }
            }
            b',' => {
                if let Some((Open::Object { at_key }, _)) = open.last_mut() {
                    *at_key = true;
                }
            }
            _ => {}
        }
    }
}

/// A value begins: in an array it has a number.
fn enter(open: &mut [(Open, Mark)], pointer: &mut Pointer) {
    if let Some((Open::Array { next }, mark)) = open.last_mut() {
        pointer.back_to(*mark);
        let index = *next;
        *next += 1;
        pointer.push(1, |pointer| push_index(pointer, index));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place_of(text: &str, value: &str) -> Option<JsonPlace> {
        let start = text.find(value).expect("it stands there");
        let span = TextSpan { start, end: start + value.len() };
        json_places(text, &[span]).pop().flatten()
    }

    fn pointer_of(text: &str, value: &str) -> Option<String> {
        place_of(text, value).map(|place| place.pointer)
    }

    #[test]
    fn every_literal_has_its_pointer() {
        let text =
            r#" {"a": [1, {"b/c": "x", "k\u00e9y": [true, null, "deep"]}, 25], "~": "end", "a": "again"}"#;
        for (value, pointer) in [
            ("1", "/a/0"),
            ("x\"", "/a/1/b~1c"),
            ("b/c", "/a/1/b~1c"),
            ("true", "/a/1/kéy/0"),
            ("deep", "/a/1/kéy/2"),
            ("25", "/a/2"),
            ("end", "/~0"),
            ("again", "/a"),
        ] {
            assert_eq!(pointer_of(text, value).as_deref(), Some(pointer), "{value}");
        }
        for (value, in_key) in [("b/c", true), ("~", true), ("x\"", false), ("25", false)] {
            assert_eq!(place_of(text, value).map(|place| place.in_key), Some(in_key), "{value}");
        }
        assert_eq!(pointer_of(text, ", {"), None, "between values");
        assert_eq!(pointer_of("no JSON: 1", "1"), None);
        assert_eq!(pointer_of("{\"a\": 1", "1"), None, "broken");
    }

    #[test]
    fn depth_and_long_keys_cost_no_stack_and_no_memory() {
        for depth in [100, 10_000, 200_000] {
            let text = format!("{}\"x\",7{}", "[".repeat(depth), "]".repeat(depth));
            let pointer = pointer_of(&text, "x");
            assert_eq!(pointer.is_some(), depth == 100, "{depth}");
            assert_eq!(Literals::new(&text).count(), 2);
        }
        let key = "k".repeat(5_000);
        let text = format!("[{{\"{key}\": {{\"a\": 1}}}}, 2]");
        assert_eq!(pointer_of(&text, "1"), None);
        assert_eq!(pointer_of(&text, "2").as_deref(), Some("/1"), "after it pointers are whole again");
    }

    #[test]
    fn the_literals_are_those_that_a_parser_sees() {
        let mut random = crate::testing::Random::new(5);
        for _ in 0..300 {
            let value = random.json(5);
            let text = serde_json::to_string_pretty(&value).expect("json");
            for literal in Literals::new(&text) {
                let part = &text[literal.range.clone()];
                let parsed: serde_json::Value = serde_json::from_str(part).expect("a whole literal");
                assert_eq!(parsed.is_string(), literal.is_string);
            }
        }
    }
}
