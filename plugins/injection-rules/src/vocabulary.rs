//! All terms in an index that a check can read without waking much memory: a bitmap of the terms' first four bytes
//! turns away nearly every word, and what is left looks at the few terms that begin like it.

use std::collections::BTreeMap;

use crate::class::{self, Class, word_end};
use crate::scrambled::Scrambled;

/// Index of a concept: what several terms, in several languages, stand for.
pub type Concept = u16;

/// Bytes by which a term is looked up.
const HEAD: usize = 4;
/// Bits of the bitmap; one page of memory.
const GATE_BITS: u32 = 15;
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

/// Gathers terms.
#[derive(Debug, Default)]
pub struct Builder {
    /// By the bytes of the parts. The value holds the order of arrival: terms that arrive early lie close together.
    terms: BTreeMap<(u8, Vec<u8>), (usize, Vec<Concept>)>,
}

impl Builder {
    /// Adds a term: words, of which those that end in `*` may go on; or, where it begins with a symbol or is in a
    /// script without spaces, a string that is looked for anywhere, in which a blank stands for any number of them.
    ///
    /// # Errors
    /// The term is empty, too long, or its first word too short to be open-ended.
    pub fn add(&mut self, term: &str, concept: Concept) -> Result<(), String> {
        let key = parts(term)?;
        let order = self.terms.len();
        let (_, concepts) = self.terms.entry(key).or_insert_with(|| (order, Vec::new()));
        if !concepts.contains(&concept) {
            concepts.push(concept);
        }
        Ok(())
    }

    /// The index.
    ///
    /// # Errors
    /// There are more terms than it can hold.
    pub fn build(self) -> Result<Vocabulary, String> {
        let mut scrambled = Scrambled::default();
        let mut gate = vec![0_u64; (1 << GATE_BITS) / 64];
        let mut by_slot: BTreeMap<usize, Vec<(usize, u8, Vec<u8>, Vec<Concept>, u32)>> = BTreeMap::new();
        let mut lengths = [0_u8; 129];
        for ((words, parts), (order, concepts)) in self.terms {
            let first = &parts[2..];
            let length = usize::from(parts[0]);
            let head = head(first, length);
            if words == 1 && parts[1] == 0 {
                scrambled.add(first, &concepts);
            }
            if words == 0 {
                lengths[usize::from(first[0]).min(128)] |= 1 << length.min(HEAD);
            }
            let bit = gate_bit(head);
            gate[bit / 64] |= 1 << (bit % 64);
            by_slot.entry(slot(head)).or_default().push((order, words, parts, concepts, head));
        }
        // Slots with early terms first, so that what common texts look at lies on few pages.
        let mut groups: Vec<_> = by_slot.into_iter().collect();
        for (_, terms) in &mut groups {
            terms.sort();
        }
        groups.sort_by_key(|(_, terms)| terms[0].0);
        let mut slots = vec![0_u32; 1 << SLOT_BITS];
        let (mut entries, mut bytes, mut all) = (Vec::new(), Vec::new(), Vec::<Concept>::new());
        for (slot, terms) in groups {
            let count = u8::try_from(terms.len()).map_err(|_| "too many terms begin alike".to_owned())?;
            slots[slot] = (number(entries.len())? << 8) | u32::from(count);
            for (_, words, parts, concepts, head) in terms {
                entries.push(Entry {
                    head,
                    second: if words > 1 { second(&parts) } else { 0 },
                    first: if parts[1] == 0 { parts[0] } else { OPEN },
                    at: number(bytes.len())?,
                    words,
                    concepts: u8::try_from(concepts.len()).map_err(|_| "a term in too many concepts")?,
                    concepts_at: u16::try_from(all.len()).map_err(|_| "too many terms")?,
                });
                bytes.extend(parts);
                all.extend(concepts);
            }
        }
        Ok(Vocabulary {
            gate: gate.into(),
            slots: slots.into(),
            entries: entries.into(),
            parts: bytes.into(),
            concepts: all.into(),
            lengths,
            scrambled,
        })
    }
}

/// First two bytes of the second of `parts`.
fn second(parts: &[u8]) -> u16 {
    let at = 2 + usize::from(parts[0]) + 2;
    two(&parts[at..])
}

/// The first two bytes, or what there is of them.
fn two(bytes: &[u8]) -> u16 {
    match bytes {
        [a, b, ..] => u16::from_le_bytes([*a, *b]),
        [a] => u16::from(*a),
        [] => 0,
    }
}

fn number(value: usize) -> Result<u32, String> {
    u32::try_from(value).ok().filter(|&n| n < 1 << 24).ok_or_else(|| "too many terms".to_owned())
}

/// A term's parts as they lie in memory, and how many there are.
fn parts(term: &str) -> Result<(u8, Vec<u8>), String> {
    let term = term.trim();
    let Some(first) = term.chars().next() else { return Err("a term is empty".to_owned()) };
    let class = |c: char| if c.is_ascii() { class::of_ascii(c as u8) } else { class::of_char(c) };
    let mut bytes = Vec::new();
    let mut push = |part: &str, open: bool| {
        let length = u8::try_from(part.len()).map_err(|_| format!("`{term}` is too long"))?;
        bytes.extend([length, u8::from(open)]);
        bytes.extend(part.as_bytes());
        Ok::<(), String>(())
    };
    if class(first) != Class::Word || term.chars().any(|c| class(c) == Class::Alone) {
        if class(first) == Class::Word {
            return Err(format!("`{term}` must begin with its script without spaces"));
        }
        push(term.trim_end_matches('*'), true)?;
        return Ok((0, bytes));
    }
    let mut words = 0_u8;
    let mut at = 0;
    while let Some(c) = term[at..].chars().next() {
        if class(c) != Class::Word {
            at += c.len_utf8();
            continue;
        }
        let end = word_end(term, at);
        let open = term[end..].starts_with('*');
        if open && words == 0 && end - at < HEAD {
            return Err(format!("`{term}` is too short to be open-ended"));
        }
        push(&term[at..end], open)?;
        words = words.checked_add(1).ok_or_else(|| format!("`{term}` is too long"))?;
        at = end;
    }
    Ok((words, bytes))
}

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

fn gate_bit(head: u32) -> usize {
    (mix(head) >> (32 - GATE_BITS)) as usize
}

fn slot(head: u32) -> usize {
    (mix(head.rotate_left(7)) >> (32 - SLOT_BITS)) as usize
}

impl Vocabulary {
    /// Terms whose first word is `start..end` or begins it.
    pub fn words<'a>(&'a self, text: &str, start: usize, end: usize, mut take: impl FnMut(Found<'a>)) {
        let bytes = text.as_bytes();
        let head = head(&bytes[start..], end - start);
        let mut follows = None;
        let mut known = false;
        for entry in self.begin_with(head) {
            let fits = entry.head == head && (entry.first == OPEN || usize::from(entry.first) == end - start);
            if !fits || entry.words == 0 {
                continue;
            }
            if entry.words > 1 {
                // What follows is looked up once for all terms.
                let (second, any) = *follows.get_or_insert_with(|| after(text, end));
                // A second word of one letter was kept with nothing after it.
                if !any || entry.second != second && entry.second != second & 0xFF {
                    continue;
                }
            }
            if let Some(end) = self.words_end(entry, text, start, end) {
                known = true;
                take(Found { end, words: u32::from(entry.words), concepts: self.concepts(entry) });
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
            for entry in self.begin_with(head).iter().filter(|entry| entry.words == 0 && entry.head == head) {
                if let Some(end) = self.anywhere_end(entry, text, start) {
                    take(Found { end, words: 0, concepts: self.concepts(entry) });
                }
            }
        }
    }

    fn begin_with(&self, head: u32) -> &[Entry] {
        let bit = gate_bit(head);
        if self.gate[bit / 64] & (1 << (bit % 64)) == 0 {
            return &[];
        }
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

/// The first two bytes of the word after `end`, and whether there is one.
fn after(text: &str, end: usize) -> (u16, bool) {
    next_word(text, end).map_or((0, false), |at| (two(&text.as_bytes()[at..]), true))
}

/// Where the next word begins, if only little stands between and no sentence ends.
fn next_word(text: &str, end: usize) -> Option<usize> {
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
