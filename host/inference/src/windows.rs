//! How a long text is cut: into segments, of which only a few are tokenized at a time, and those into windows.

use std::ops::Range;

/// A segment, in bytes. Bounds the memory and time of the tokenizer between two looks at the clock. Most texts are one.
const SEGMENT_BYTES: usize = 16 << 10;

/// What two neighbouring segments share, in bytes, so that what stands across their border is seen whole.
const SEGMENT_OVERLAP: usize = 256;

/// One stretch of text that is tokenized at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Segment {
    /// Bytes that it reads.
    pub(crate) read: Range<usize>,
    /// Bytes that it answers for; those of all segments make up the text without overlap.
    pub(crate) own: Range<usize>,
}

/// The segments of `text`, in order; one at least.
pub(crate) fn segments(text: &str) -> Vec<Segment> {
    segments_of(text, SEGMENT_BYTES, SEGMENT_OVERLAP)
}

fn segments_of(text: &str, bytes: usize, overlap: usize) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::new();
    let mut start = 0;
    loop {
        let mut end = text.len();
        if end - start > bytes + overlap {
            end = boundary_before(text, start + bytes, overlap);
        }
        let own_start = match found.last_mut() {
            // Each has half of what they share.
            Some(before) => {
                let middle = char_boundary(text, usize::midpoint(start, before.read.end));
                before.own.end = middle;
                middle
            }
            None => 0,
        };
        found.push(Segment { read: start..end, own: own_start..end });
        if end == text.len() {
            return found;
        }
        start = boundary_before(text, end - overlap, overlap / 2);
    }
}

/// The end of a word within `within` bytes before `at`, else the nearest character boundary.
fn boundary_before(text: &str, at: usize, within: usize) -> usize {
    let at = char_boundary(text, at);
    let from = char_boundary(text, at.saturating_sub(within.saturating_sub(1)));
    let blank = text.get(from..at).and_then(|tail| tail.rfind(char::is_whitespace));
    blank.map_or(at, |blank| from + blank).max(from.min(at)).max(1)
}

/// `at`, or the next boundary before it.
fn char_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Windows over `tokens` tokens, each of at most `window`, two neighbours sharing `overlap` or more. The last one reaches back
/// so that it is as long as the others: the end of a text is judged with as much around it as the rest.
pub(crate) fn windows(tokens: usize, window: usize, overlap: usize) -> Vec<Range<usize>> {
    let window = window.max(1);
    if tokens == 0 {
        return Vec::new();
    }
    if tokens <= window {
        return std::iter::once(0..tokens).collect();
    }
    let step = window.saturating_sub(overlap).max(1);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    while start + window < tokens {
        found.push(start..start + window);
        start += step;
    }
    found.push(tokens - window..tokens);
    found
}

/// The same bytes in as few ranges as possible, in order.
pub(crate) fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut found: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match found.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => found.push(range),
        }
    }
    found
}

/// What of `whole` no range of `judged` covers, in order.
pub(crate) fn gaps(whole: Range<usize>, mut judged: Vec<Range<usize>>) -> Vec<Range<usize>> {
    judged.sort_by_key(|range| (range.start, range.end));
    let mut found = Vec::new();
    let mut at = whole.start;
    for range in judged {
        if range.start > at {
            found.push(at..range.start.min(whole.end));
        }
        at = at.max(range.end);
    }
    if at < whole.end {
        found.push(at..whole.end);
    }
    found
}

#[cfg(test)]
#[allow(clippy::single_range_in_vec_init, reason = "one gap is a list of one range")]
mod tests {
    use super::*;

    #[test]
    fn windows_cover_all_and_overlap() {
        assert!(windows(0, 6, 2).is_empty());
        assert_eq!(windows(6, 6, 2), [0..6]);
        assert_eq!(windows(7, 6, 2), [0..6, 1..7]);
        assert_eq!(windows(15, 6, 2), [0..6, 4..10, 8..14, 9..15]);
        assert_eq!(windows(3, 1, 5), [0..1, 1..2, 2..3], "an overlap beyond the window still goes on");
    }

    #[test]
    fn a_short_text_is_one_segment() {
        let text = "one two";
        assert_eq!(segments(text), [Segment { read: 0..7, own: 0..7 }]);
        assert_eq!(segments(""), [Segment { read: 0..0, own: 0..0 }]);
    }

    #[test]
    fn segments_own_every_byte_once_and_stand_on_characters() {
        for text in ["word ".repeat(100), "é".repeat(200), "𝄞x".repeat(90), " ".repeat(333)] {
            let found = segments_of(&text, 40, 12);
            assert!(found.len() > 3, "{}", found.len());
            let mut at = 0;
            for segment in &found {
                assert_eq!(segment.own.start, at);
                at = segment.own.end;
                assert!(segment.read.start <= segment.own.start && segment.own.end <= segment.read.end);
                assert!(text.get(segment.read.clone()).is_some() && text.get(segment.own.clone()).is_some());
                assert!(segment.read.len() <= 40 + 12);
            }
            assert_eq!(at, text.len());
            assert!(found.windows(2).all(|pair| pair[1].read.start < pair[0].read.end));
        }
    }

    #[test]
    fn ranges_that_touch_are_one() {
        assert_eq!(merged(vec![5..9, 0..3, 3..4, 8..10]), vec![0..4, 5..10]);
    }

    #[test]
    fn what_was_not_judged_is_what_is_left() {
        assert_eq!(gaps(0..10, vec![]), vec![0..10]);
        assert_eq!(gaps(0..10, vec![6..8, 0..3, 2..4]), vec![4..6, 8..10]);
        assert!(gaps(0..10, vec![0..10]).is_empty());
    }
}
