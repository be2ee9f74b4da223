//! Cuts a text into blocks that are read one by one, so that views cost the same per byte however long a text is,
//! and come out the same when it arrives in pieces.

use std::ops::Range;

/// A block ends at the first line end after so many bytes,
const AT_LINE: usize = 16 << 10;
/// else at the first blank after so many,
const AT_BLANK: usize = 32 << 10;
/// else here, on a character boundary.
const HARD: usize = 64 << 10;

/// Length of the first block of `text`; `None` while more text could make it longer, unless this is the end. No block
/// ends in the first `searched` bytes, as an earlier call found; what this one searched is added.
fn first(text: &str, is_end: bool, searched: &mut usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let from = *searched;
    let find = |after: usize, to: usize, wanted: &[u8]| {
        let after = after.max(from);
        let window = bytes.get(after..to.min(bytes.len()))?;
        window.iter().position(|byte| wanted.contains(byte)).map(|at| after + at + 1)
    };
    if bytes.len() > AT_LINE {
        if let Some(end) = find(AT_LINE, AT_BLANK, b"\n") {
            return Some(end);
        }
        if bytes.len() >= AT_BLANK
            && let Some(end) = find(AT_BLANK, HARD, b"\n \t\r")
        {
            return Some(end);
        }
        if bytes.len() >= HARD {
            return Some(text.floor_char_boundary(HARD));
        }
    }
    *searched = bytes.len();
    is_end.then_some(bytes.len())
}

/// The blocks of a whole text, in order; none of an empty one.
pub(crate) fn blocks(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let len = first(rest, true, &mut 0)?;
        let block = at..at + len;
        at = block.end;
        Some(block)
    })
}

/// A text that arrives in pieces. Holds back at most 64 KiB and the last piece.
#[derive(Debug, Default)]
pub(crate) struct BlockStream {
    held: String,
    /// Bytes of the text before what is held.
    before: usize,
    /// Bytes of what is held in which no block ends.
    searched: usize,
}

impl BlockStream {
    /// Takes the next piece; hands each block that is now whole to `take`, with the place where it starts.
    pub(crate) fn push(&mut self, piece: &str, is_last: bool, mut take: impl FnMut(usize, &str)) {
        self.held.push_str(piece);
        let mut at = 0;
        while let Some(rest) = self.held.get(at..).filter(|rest| !rest.is_empty()) {
            let Some(len) = first(rest, is_last, &mut self.searched) else { break };
            self.searched = 0;
            take(self.before + at, rest.get(..len).unwrap_or(rest));
            at += len;
        }
        self.held.drain(..at);
        self.before += at;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Random;

    fn whole(text: &str) -> Vec<(usize, String)> {
        blocks(text).map(|block| (block.start, text[block].to_owned())).collect()
    }

    #[test]
    fn blocks_end_at_lines_then_blanks_then_anywhere() {
        let lines = format!("{}\nrest", "x".repeat(AT_LINE + 5));
        assert_eq!(whole(&lines).iter().map(|(at, _)| *at).collect::<Vec<_>>(), [0, AT_LINE + 6]);
        let blanks = format!("{} rest", "x".repeat(AT_BLANK + 5));
        assert_eq!(whole(&blanks)[1], (AT_BLANK + 6, "rest".to_owned()));
        let none = "é".repeat(HARD);
        assert!(whole(&none).iter().all(|(_, block)| block.len() <= HARD));
        assert!(whole("").is_empty());
    }

    #[test]
    fn no_byte_is_searched_twice_however_small_the_pieces() {
        // What a push searches is what it adds; a push that searched again would begin below.
        let line = "x".repeat(HARD - 1);
        let mut stream = BlockStream::default();
        let mut held = 0;
        for piece in line.as_bytes().chunks(4) {
            let begins = stream.searched;
            assert_eq!(begins, held, "everything that was held has been searched");
            stream.push(std::str::from_utf8(piece).expect("ASCII"), false, |_, _| panic!("no block yet"));
            held += piece.len();
        }
        let mut blocks = 0;
        stream.push("xxxx", false, |_, _| blocks += 1);
        assert_eq!((blocks, stream.searched), (1, stream.held.len()));
    }

    #[test]
    fn pieces_give_the_same_blocks_as_the_whole() {
        let mut random = Random::new(3);
        for round in 0..20 {
            let word = random.pick(&["word ", "x", "é", "line\n"]);
            let mut text = word.repeat(random.below(40_000) + 1);
            text.push_str(&random.text(40));
            let mut stream = BlockStream::default();
            let mut seen = Vec::new();
            let mut at = 0;
            while at < text.len() {
                let end = text.floor_char_boundary((at + 1 + random.below(30_000)).min(text.len()));
                let end = if end == at { text.len() } else { end };
                stream.push(&text[at..end], end == text.len(), |start, block| {
                    seen.push((start, block.to_owned()));
                });
                at = end;
            }
            assert_eq!(seen, whole(&text), "round {round}");
        }
    }
}
