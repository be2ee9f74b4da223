//! A small deterministic generator for property tests.

use balustrade_core::TextSpan;
use serde_json::Value;

/// Splitmix64: the same seed gives the same cases on every machine.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// In `0..bound`; `bound` is at least 1.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    pub(crate) fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    /// Characters of one to four bytes, quotes, escapes and things that look like placeholders.
    pub(crate) fn text(&mut self, chars_max: usize) -> String {
        const PIECES: [&str; 14] =
            ["a", "b", "é", "漢", "😀", "\"", "\\", "\n", "/", "~", "<EMAIL_1>", "<", "\u{0}", "\u{301}"];
        (0..self.below(chars_max + 1)).map(|_| self.pick(&PIECES)).collect()
    }

    /// Any characters at all.
    pub(crate) fn unicode(&mut self, chars_max: usize) -> String {
        let any = |random: &mut Random| match random.below(4) {
            0 => char::from(random.below(128) as u8),
            1 => char::from_u32(random.below(0x3000) as u32).unwrap_or('\u{fffd}'),
            _ => char::from_u32(random.below(0x11_0000) as u32).unwrap_or('\u{fffd}'),
        };
        (0..self.below(chars_max + 1)).map(|_| any(self)).collect()
    }

    /// Some of `pieces` in any order.
    pub(crate) fn pieces(&mut self, pieces: &[&str], pieces_max: usize) -> String {
        (0..self.below(pieces_max + 1)).map(|_| self.pick(pieces)).collect()
    }

    /// A span of `text` on character boundaries, empty ones included.
    pub(crate) fn span(&mut self, text: &str) -> TextSpan {
        let cuts: Vec<usize> = (0..=text.len()).filter(|&offset| text.is_char_boundary(offset)).collect();
        let (a, b) = (self.pick(&cuts), self.pick(&cuts));
        TextSpan { start: a.min(b), end: a.max(b) }
    }

    pub(crate) fn json(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 4 } else { 6 }) {
            0 => Value::Null,
            1 => Value::from(self.next() as i64),
            2 | 3 => Value::String(self.text(8)),
            4 => (0..self.below(4)).map(|_| self.json(depth - 1)).collect(),
            _ => (0..self.below(4)).map(|_| (self.text(3), self.json(depth - 1))).collect(),
        }
    }
}

/// A file of one key, made of `seed`.
pub(crate) fn keys(seed: u8) -> crate::RedactionKeys {
    crate::RedactionKeys::parse(&key_line(seed)).expect("one key")
}

/// A line of such a file.
pub(crate) fn key_line(seed: u8) -> String {
    let key = std::array::from_fn(|n| seed.wrapping_mul(31).wrapping_add(n as u8));
    crate::keys::key_line(&format!("k{seed}"), &key)
}
