//! The parts of a text that are judged one by one: lines, or the strings of a JSON argument.

use std::ops::Range;

/// Bytes of one part. Longer lines are judged in pieces that overlap.
const PART_BYTES_MAX: usize = 16 << 10;

/// How much two pieces of a line share, in bytes.
const OVERLAP_BYTES: usize = 512;

/// Hands every part to `take` until that says stop.
pub fn each(text: &str, is_argument: bool, mut take: impl FnMut(Range<usize>) -> bool) {
    let is_json = is_argument && matches!(text.trim_start().as_bytes().first(), Some(b'{' | b'['));
    let mut from = 0;
    while from < text.len() {
        let line = if is_json { string(text.as_bytes(), from) } else { line(text.as_bytes(), from) };
        let Some((range, next)) = line else { return };
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

fn line(text: &[u8], from: usize) -> Option<(Range<usize>, usize)> {
    let end = text[from..].iter().position(|&byte| byte == b'\n').map_or(text.len(), |length| from + length);
    Some((from..end, end + 1))
}

/// The inside of the next JSON string, and where to go on.
fn string(text: &[u8], from: usize) -> Option<(Range<usize>, usize)> {
    let start = from + text[from..].iter().position(|&byte| byte == b'"')? + 1;
    let mut at = start;
    while at < text.len() && text[at] != b'"' {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    let end = at.min(text.len());
    Some((start..end, end + 1))
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str, is_argument: bool) -> Vec<&str> {
        let mut parts = Vec::new();
        each(text, is_argument, |range| {
            parts.push(&text[range]);
            true
        });
        parts
    }

    #[test]
    fn lines_and_strings() {
        assert_eq!(parts("a\nbé\n\nc", false), ["a", "bé", "", "c"]);
        assert_eq!(parts("{\"a\\\"b\": [\"c\", 1], \"d", true), ["a\\\"b", "c", "d"]);
        assert_eq!(parts("a\"b\"", true), ["a\"b\""]);
    }

    #[test]
    fn a_long_line_comes_in_pieces_that_overlap() {
        let text = "ß".repeat(20_000);
        let pieces = parts(&text, false);
        assert_eq!(pieces.len(), 3);
        assert_eq!(pieces.iter().map(|piece| piece.len()).sum::<usize>(), text.len() + 2 * OVERLAP_BYTES);
    }
}
