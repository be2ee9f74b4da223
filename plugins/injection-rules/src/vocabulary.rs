//! All terms in an index that a check can read without waking much memory: a bitmap of the terms' first four bytes
//! turns away nearly every word, and what is left looks at the few terms that begin like it.

use crate::class::{self, Class, word_end};
use crate::scrambled::Scrambled;

pub use self::build::Builder;

mod build;

/// Index of a concept: what several terms, in several languages, stand for.
pub type Concept = u16;

/// Bytes by which a term is looked up.
const HEAD: usize = 4;
/// Bits of the bitmap; one page of memory.
const GATE_BITS: u32 = 15;
/// Bits of the bitmap of first and second words.
const PAIR_BITS: u32 = 14;
/// Bits of the table that leads from heads to terms.
const SLOT_BITS: u32 = 11;
/// Bytes that may stand between the words of a term.
const BETWEEN_MAX: usize = 4;

/// A term that was found at a place.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// One past its last byte.
    pub end: usize,
    /// Its words; 0 for a term that is looked for anywhere.
    pub words: u32,
    /// What it stands for.
    pub concepts: &'a [Concept],
}

/// All terms, in an index.
#[derive(Debug)]
pub struct Vocabulary {
    gate: Box<[u64]>,
    /// Which second words follow which heads: spares a look at the many terms that begin with a common word.
    pairs: Box<[u64]>,
    /// Place and number of the terms of a slot: `place << 8 | number`.
    slots: Box<[u32]>,
    entries: Box<[Entry]>,
    /// The parts of terms, each as length, whether it is open-ended, bytes.
    parts: Box<[u8]>,
    concepts: Box<[Concept]>,
    /// For ASCII bytes other than letters and digits, and for all others together in the last place: the lengths of
    /// heads of terms that begin with it and are looked for anywhere, as bits.
    lengths: [u8; 129],
    /// Words with their inner letters out of order.
    scrambled: Scrambled,
}

/// Small enough that most terms which only begin like a word are turned away without another look.
#[derive(Debug, Clone, Copy)]
struct Entry {
    head: u32,
    /// First two bytes of the second word; 0 where there is none.
    second: u16,
    /// Bytes of the first word; `OPEN` where it may go on.
    first: u8,
    /// Words; 0 for a term that is looked for byte by byte, blanks aside.
    words: u8,
    concepts: u8,
    concepts_at: u16,
    /// Where the parts begin.
    at: u32,
}

/// Length of a first word that is open-ended.
const OPEN: u8 = 0;

/// The first bytes of `bytes`, of which the first `length` count, as a number.
fn head(bytes: &[u8], length: usize) -> u32 {
    let all = match bytes {
        [a, b, c, d, ..] => [*a, *b, *c, *d],
        [a, b, c] => [*a, *b, *c, 0],
        [a, b] => [*a, *b, 0, 0],
        [a] => [*a, 0, 0, 0],
        [] => [0; HEAD],
    };
    let unused = 8 * (HEAD - length.min(HEAD));
    u32::from_le_bytes(all) & (u32::MAX >> unused)
}

fn mix(head: u32) -> u32 {
    head.wrapping_mul(0x9E37_79B1)
}

/// The bit of terms with this head, of which the first word has `first` bytes or is `OPEN`.
fn gate_bit(head: u32, first: u8) -> usize {
    (mix(head.wrapping_add(u32::from(first) << 23)) >> (32 - GATE_BITS)) as usize
}

/// The bit of terms with this head and second word.
fn pair_bit(head: u32, second: u16) -> usize {
    (mix(head.rotate_left(13) ^ (u32::from(second) << 8)) >> (32 - PAIR_BITS)) as usize
}

fn is_set(bits: &[u64], bit: usize) -> bool {
    bits[bit / 64] & (1 << (bit % 64)) != 0
}

fn slot(head: u32) -> usize {
    (mix(head.rotate_left(7)) >> (32 - SLOT_BITS)) as usize
}

impl Vocabulary {
    /// Terms whose first word is `start..end` or begins it.
    pub fn words<'a>(&'a self, text: &str, start: usize, end: usize, mut take: impl FnMut(Found<'a>)) {
        let bytes = text.as_bytes();
        let head = head(&bytes[start..], end - start);
        let length = u8::try_from(end - start).unwrap_or(u8::MAX);
        let mut known = false;
        if is_set(&self.gate, gate_bit(head, length)) || is_set(&self.gate, gate_bit(head, OPEN)) {
            let mut follows = None;
            // Terms of one word come first.
            for entry in self.in_slot(head) {
                let fits = entry.head == head && (entry.first == OPEN || entry.first == length);
                if !fits || entry.words == 0 {
                    continue;
                }
                if entry.words > 1 {
                    // What follows is looked up once for all terms.
                    let second = *follows.get_or_insert_with(|| self.second_after(text, end, head));
                    let Some(second) = second else { break };
                    // A second word of one letter was kept with nothing after it.
                    if entry.second != second && entry.second != second & 0xFF {
                        continue;
                    }
                }
                if let Some(end) = self.words_end(entry, text, start, end) {
                    known = true;
                    take(Found { end, words: u32::from(entry.words), concepts: self.concepts(entry) });
                }
            }
        }
        if !known {
            let concepts = self.scrambled.concepts(&bytes[start..end]);
            if !concepts.is_empty() {
                take(Found { end, words: 1, concepts });
            }
        }
    }

    /// Terms that are looked for anywhere and begin at `start`.
    pub fn anywhere<'a>(&'a self, text: &str, start: usize, mut take: impl FnMut(Found<'a>)) {
        let bytes = text.as_bytes();
        let lengths = self.lengths[usize::from(bytes[start]).min(128)];
        if lengths == 0 {
            return;
        }
        // A term may be shorter than a head, so every length that occurs is tried.
        for length in (1..=HEAD.min(bytes.len() - start)).filter(|length| lengths & (1 << length) != 0) {
            let head = head(&bytes[start..], length);
            if !is_set(&self.gate, gate_bit(head, OPEN)) {
                continue;
            }
            for entry in self.in_slot(head).iter().filter(|entry| entry.words == 0 && entry.head == head) {
                if let Some(end) = self.anywhere_end(entry, text, start) {
                    take(Found { end, words: 0, concepts: self.concepts(entry) });
                }
            }
        }
    }

    /// The first bytes of the word after `end`, if a term with this head might go on with it.
    fn second_after(&self, text: &str, end: usize, head: u32) -> Option<u16> {
        let second = two(&text.as_bytes()[next_word(text, end)?..]);
        let may =
            is_set(&self.pairs, pair_bit(head, second)) || is_set(&self.pairs, pair_bit(head, second & 0xFF));
        may.then_some(second)
    }

    /// The terms of a head, among others.
    fn in_slot(&self, head: u32) -> &[Entry] {
        let slot = self.slots[slot(head)];
        let (place, count) = ((slot >> 8) as usize, (slot & 0xFF) as usize);
        &self.entries[place..place + count]
    }

    fn concepts(&self, entry: &Entry) -> &[Concept] {
        let at = usize::from(entry.concepts_at);
        &self.concepts[at..at + usize::from(entry.concepts)]
    }

    /// A part: its bytes, whether it is open-ended, and where the next one begins.
    fn part(&self, at: usize) -> (&[u8], bool, usize) {
        let length = usize::from(self.parts[at]);
        (&self.parts[at + 2..at + 2 + length], self.parts[at + 1] != 0, at + 2 + length)
    }

    fn words_end(&self, entry: &Entry, text: &str, mut start: usize, mut end: usize) -> Option<usize> {
        let mut at = entry.at as usize;
        for word in 0..entry.words {
            if word > 0 {
                start = next_word(text, end)?;
                end = word_end(text, start);
            }
            let (bytes, open, next) = self.part(at);
            let seen = &text.as_bytes()[start..end];
            if !seen.starts_with(bytes) || !open && seen.len() != bytes.len() {
                return None;
            }
            at = next;
        }
        Some(end)
    }

    fn anywhere_end(&self, entry: &Entry, text: &str, start: usize) -> Option<usize> {
        let (bytes, _, _) = self.part(entry.at as usize);
        let seen = text.as_bytes();
        let mut at = start;
        for &byte in bytes {
            if byte == b' ' {
                // A few blanks, or none.
                at += seen[at..].iter().take(8).take_while(|b| b.is_ascii_whitespace()).count();
            } else if seen.get(at) == Some(&byte) {
                at += 1;
            } else {
                return None;
            }
        }
        // A term that ends in a letter does not go on in a word.
        let inside = bytes.last().is_some_and(u8::is_ascii_alphanumeric);
        let goes_on = inside && seen.get(at).is_some_and(u8::is_ascii_alphanumeric);
        (!goes_on && text.is_char_boundary(at)).then_some(at)
    }
}

/// The first two bytes, or what there is of them.
fn two(bytes: &[u8]) -> u16 {
    match bytes {
        [a, b, ..] => u16::from_le_bytes([*a, *b]),
        [a] => u16::from(*a),
        [] => 0,
    }
}

/// Where the next word begins, if only little stands between and no sentence ends.
fn next_word(text: &str, end: usize) -> Option<usize> {
    // Most words stand after one blank.
    if let Some([b' ', next]) = text.as_bytes().get(end..end + 2)
        && next.is_ascii_alphanumeric()
    {
        return Some(end + 1);
    }
    let mut at = end;
    while at - end <= BETWEEN_MAX {
        let c = text[at..].chars().next()?;
        let class = if c.is_ascii() { class::of_ascii(c as u8) } else { class::of_char(c) };
        match class {
            Class::Word => return Some(at),
            Class::Alone | Class::Stop => return None,
            Class::Line | Class::Other => at += c.len_utf8(),
        }
    }
    None
}
