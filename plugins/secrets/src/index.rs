//! Which formats can begin at a place, without looking at each of them.

use crate::check::Check;
use crate::shape::{Matched, Shape};
use crate::work::Work;

/// Bits of the bitmap of heads; 2 KiB.
const GATE_BITS: u32 = 14;
/// Beginnings of a shape beyond which it is looked for by what stands in it.
const HEADS_MAX: usize = 512;

/// A format as it is looked for.
#[derive(Debug)]
pub struct Compiled {
    pub name: String,
    pub category: String,
    pub shapes: Vec<Shape>,
    pub words: Vec<String>,
    pub check: Check,
    pub entropy_min: f32,
    pub score: f64,
    pub score_in_context: f64,
}

/// A shape of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    head: [u8; 3],
    format: u16,
    shape: u16,
}

/// A shape that begins with anything, and what must stand in it.
#[derive(Debug)]
struct Floating {
    format: u16,
    shape: u16,
    /// Where the literal can begin, counted from the start.
    from: usize,
    to: usize,
    literal: Box<[u8]>,
    /// Bytes of the shortest match.
    least: usize,
}

/// All formats, by how they begin.
#[derive(Debug)]
pub struct Index {
    pub formats: Vec<Compiled>,
    gate: Box<[u64]>,
    entries: Vec<Entry>,
    floating: Vec<Floating>,
    /// Bytes of the shortest token.
    pub least: usize,
    /// Words of names and their formats, sorted.
    words: Vec<(String, u16)>,
    /// Where the words that begin with a letter stand in `words`; index 26 is for the rest.
    first: [(u16, u16); 27],
}

fn bit(head: [u8; 3]) -> usize {
    let [a, b, c] = head.map(u32::from);
    ((a << 16 | b << 8 | c).wrapping_mul(0x9E37_79B1) >> (32 - GATE_BITS)) as usize
}

impl Index {
    /// # Errors
    /// A shape that neither begins in few ways nor has something fixed in it.
    pub fn new(formats: Vec<Compiled>) -> Result<Index, String> {
        let mut gate = vec![0_u64; 1 << (GATE_BITS - 6)].into_boxed_slice();
        let (mut entries, mut floating, mut words) = (Vec::new(), Vec::new(), Vec::new());
        for (number, format) in (0_u16..).zip(&formats) {
            words.extend(format.words.iter().map(|word| (word.replace('-', "_"), number)));
            if !format.words.is_empty() {
                continue;
            }
            for (place, shape) in (0_u16..).zip(&format.shapes) {
                if let Some(heads) = shape.heads(HEADS_MAX) {
                    entries.extend(heads.into_iter().map(|head| Entry {
                        head,
                        format: number,
                        shape: place,
                    }));
                } else if let Some((from, to, literal)) = shape.anchor() {
                    let least = shape.least();
                    floating.push(Floating { format: number, shape: place, from, to, literal, least });
                } else {
                    return Err(format!(
                        "`{}` begins with anything and has nothing fixed in it",
                        format.name
                    ));
                }
            }
        }
        entries.sort_by_key(|entry: &Entry| (entry.head, entry.format, entry.shape));
        for entry in &entries {
            if let Some(word) = gate.get_mut(bit(entry.head) / 64) {
                *word |= 1 << (bit(entry.head) % 64);
            }
        }
        let shapes =
            formats.iter().filter(|format| format.words.is_empty()).flat_map(|format| &format.shapes);
        let least = shapes.map(Shape::least).min().unwrap_or(usize::MAX);
        words.sort();
        let mut first = [(0, 0); 27];
        for (place, (word, _)) in (0_u16..).zip(&words) {
            let letter = letter(word.bytes().next().unwrap_or_default());
            if let Some(range) = first.get_mut(letter) {
                *range = if range.1 == 0 { (place, place + 1) } else { (range.0, place + 1) };
            }
        }
        Ok(Index { formats, gate, entries, floating, least, words, first })
    }

    /// The formats that match at `start`, with where; those that are told by their beginning first. The run without blanks in
    /// which `start` stands ends at `run_end`.
    pub fn at<'a>(
        &'a self,
        text: &'a [u8],
        (start, run_end): (usize, usize),
        work: &mut Work,
        mut take: impl FnMut(&'a Compiled, Matched) -> bool,
    ) {
        let head = text.get(start..start + 3).and_then(|head| <[u8; 3]>::try_from(head).ok());
        let Some(head) = head else { return };
        let word = self.gate.get(bit(head) / 64).copied().unwrap_or_default();
        if word >> (bit(head) % 64) & 1 != 0 {
            let from = self.entries.partition_point(|entry| entry.head < head);
            for entry in self.entries.iter().skip(from).take_while(|entry| entry.head == head) {
                work.spend(1);
                if self.shape(entry.format, entry.shape, text, start, work, &mut take) {
                    return;
                }
            }
        }
        for floating in &self.floating {
            if run_end - start < floating.least {
                continue;
            }
            let window = text.get(start + floating.from..).unwrap_or_default();
            let window = window.get(..floating.to - floating.from + floating.literal.len()).unwrap_or(window);
            let Some((&byte, _)) = floating.literal.split_first() else { continue };
            let holds = window.iter().enumerate().any(|(at, &b)| {
                b == byte && window.get(at..).is_some_and(|w| w.starts_with(&floating.literal))
            });
            if holds && self.shape(floating.format, floating.shape, text, start, work, &mut take) {
                return;
            }
        }
    }

    fn shape<'a>(
        &'a self,
        format: u16,
        shape: u16,
        text: &[u8],
        start: usize,
        work: &mut Work,
        take: &mut impl FnMut(&'a Compiled, Matched) -> bool,
    ) -> bool {
        let Some(format) = self.formats.get(usize::from(format)) else { return false };
        let Some(shape) = format.shapes.get(usize::from(shape)) else { return false };
        shape.matches(text, start, work).is_some_and(|matched| take(format, matched))
    }

    /// Calls `take` with the formats that one of their words in `name` (lower case, beside `written`, the same as it was written)
    /// stands for.
    pub fn named<'a>(&'a self, name: &[u8], written: &[u8], mut take: impl FnMut(&'a Compiled)) {
        for start in 0..name.len() {
            let Some(&byte) = name.get(start) else { return };
            if !byte.is_ascii_alphanumeric() && byte != b'_' || !is_boundary(written, start) {
                continue;
            }
            let Some(&(from, to)) = self.first.get(letter(byte)) else { continue };
            for (word, format) in self.words.iter().take(usize::from(to)).skip(usize::from(from)) {
                let rest = name.get(start..).unwrap_or_default();
                if rest.starts_with(word.as_bytes())
                    && same_case(written, start, word.len())
                    && let Some(format) = self.formats.get(usize::from(*format))
                {
                    take(format);
                }
            }
        }
    }
}

fn letter(byte: u8) -> usize {
    if byte.is_ascii_lowercase() { usize::from(byte - b'a') } else { 26 }
}

/// Whether a word may begin at `start`: behind something else than a letter, or at a hump.
fn is_boundary(written: &[u8], start: usize) -> bool {
    let Some(before) = start.checked_sub(1).and_then(|before| written.get(before)) else { return true };
    let Some(here) = written.get(start) else { return false };
    !before.is_ascii_alphanumeric() || before.is_ascii_lowercase() && here.is_ascii_uppercase()
}

/// Whether a word is written in one case, its first letter aside: `sumOf` is not `sumo`.
fn same_case(written: &[u8], start: usize, length: usize) -> bool {
    let letters = written.get(start + 1..start + length).unwrap_or_default();
    !(letters.iter().any(u8::is_ascii_lowercase) && letters.last().is_some_and(u8::is_ascii_uppercase))
}
