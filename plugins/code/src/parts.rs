//! The parts of a text that are judged one by one: lines, or the strings of a JSON argument.

use std::ops::Range;

/// Bytes of one part. Longer lines are judged in pieces that overlap.
const PART_BYTES_MAX: usize = 16 << 10;

/// How much two pieces of a line share, in bytes.
const OVERLAP_BYTES: usize = 512;

/// Hands every line, or piece of one, to `take` until that says stop.
pub fn each(text: &str, mut take: impl FnMut(Range<usize>) -> bool) {
    let mut from = 0;
    while from < text.len() {
        let (range, next) = line(text.as_bytes(), from);
        let mut start = range.start;
        loop {
            let end = floor(text, range.end.min(start + PART_BYTES_MAX));
            if !take(start..end) {
                return;
            }
            if end >= range.end {
                break;
            }
            start = floor(text, end - OVERLAP_BYTES);
        }
        from = next;
    }
}

fn line(text: &[u8], from: usize) -> (Range<usize>, usize) {
    let end = text[from..].iter().position(|&byte| byte == b'\n').map_or(text.len(), |length| from + length);
    (from..end, end + 1)
}

/// The insides of the strings of a JSON object or list; `None` where the text is none. Whatever else than JSON stands
/// between the strings makes it none, so that nothing can hide there.
#[must_use]
pub fn json_strings(text: &str) -> Option<Vec<Range<usize>>> {
    let bytes = text.as_bytes();
    if !matches!(text.trim_start().as_bytes().first(), Some(b'{' | b'[')) {
        return None;
    }
    let mut strings = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                let start = at + 1;
                at = start;
                while *bytes.get(at)? != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                strings.push(start..at);
                at += 1;
            }
            byte if byte.is_ascii_alphabetic() => {
                let length = bytes[at..].iter().take(8).take_while(|byte| byte.is_ascii_alphabetic()).count();
                if !matches!(&bytes[at..at + length], b"true" | b"false" | b"null" | b"e" | b"E") {
                    return None;
                }
                at += length;
            }
            byte if byte.is_ascii_whitespace() || byte.is_ascii_digit() || b"{}[],:.+-".contains(&byte) => {
                at += 1;
            }
            _ => return None,
        }
    }
    Some(strings)
}

/// A JSON string with its escapes resolved, and for each byte, and the end, where it was written.
#[must_use]
pub fn unescaped(written: &str) -> (String, Vec<usize>) {
    let (mut plain, mut places) =
        (String::with_capacity(written.len()), Vec::with_capacity(written.len() + 1));
    let mut chars = written.char_indices().peekable();
    while let Some((at, mut c)) = chars.next() {
        if c == '\\' {
            c = match chars.next().map(|(_, escape)| escape) {
                Some('n' | 'r') => '\n',
                Some('t' | 'b' | 'f') => ' ',
                Some('u') => {
                    let unit = written.get(at + 2..at + 6).and_then(|hex| u32::from_str_radix(hex, 16).ok());
                    if unit.is_some() {
                        chars.nth(3);
                    }
                    // Code is ASCII; half a surrogate pair stands for whatever it is half of.
                    unit.and_then(char::from_u32).unwrap_or('\u{fffd}')
                }
                Some(other) => other,
                None => '\\',
            };
        }
        plain.push(c);
        places.resize(plain.len(), at);
    }
    places.push(written.len());
    (plain, places)
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        let mut parts = Vec::new();
        each(text, |range| {
            parts.push(&text[range]);
            true
        });
        parts
    }

    #[test]
    fn lines_and_strings() {
        assert_eq!(parts("a\nbé\n\nc"), ["a", "bé", "", "c"]);
        let strings = |text: &'static str| {
            json_strings(text).map(|found| found.into_iter().map(|range| &text[range]).collect::<Vec<_>>())
        };
        assert_eq!(strings(" {\"a\\\"b\": [\"c\", -1.5e3, true]}"), Some(vec!["a\\\"b", "c"]));
        for text in ["\"a\"", "[\"a\"; id]", "[\"a", "[id]", "{{7*7}}", "[\"a\\\"]"] {
            assert_eq!(strings(text), None, "{text}");
        }
    }

    #[test]
    fn escapes_keep_their_places() {
        let (plain, places) = unescaped(r"a\n\u003cé\q\ud83d\");
        assert_eq!(plain, "a\n<éq\u{fffd}\\");
        assert_eq!(places, [0, 1, 3, 9, 9, 11, 13, 13, 13, 19, 20]);
    }

    #[test]
    fn a_long_line_comes_in_pieces_that_overlap() {
        let text = "ß".repeat(20_000);
        let pieces = parts(&text);
        assert_eq!(pieces.len(), 3);
        assert_eq!(pieces.iter().map(|piece| piece.len()).sum::<usize>(), text.len() + 2 * OVERLAP_BYTES);
    }
}
