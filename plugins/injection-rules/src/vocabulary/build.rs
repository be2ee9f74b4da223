//! From terms to the index.

use std::collections::BTreeMap;

use super::{
    Concept, Entry, GATE_BITS, HEAD, OPEN, PAIR_BITS, SLOT_BITS, Vocabulary, gate_bit, head, pair_bit, slot,
    two,
};
use crate::class::{self, Class, word_end};
use crate::scrambled::Scrambled;

/// Gathers terms.
#[derive(Debug, Default)]
pub struct Builder {
    /// By the bytes of the parts. The value holds the order of arrival: terms that arrive early lie close together.
    terms: BTreeMap<(u8, Vec<u8>), (usize, Vec<Concept>)>,
}

/// A term on its way into the index.
struct Placed {
    order: usize,
    words: u8,
    parts: Vec<u8>,
    concepts: Vec<Concept>,
    head: u32,
}

impl Builder {
    /// Adds a term: words, of which those that end in `*` may go on; or, where it begins with a symbol or is in a
    /// script without spaces, a string that is looked for anywhere, in which a blank stands for any number of them.
    ///
    /// # Errors
    /// The term is empty, too long, or its first word too short to be open-ended.
    pub fn add(&mut self, term: &str, concept: Concept) -> Result<(), String> {
        let key = parts(&spelt(term))?;
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
        let mut pairs = vec![0_u64; (1 << PAIR_BITS) / 64];
        let mut by_slot: BTreeMap<usize, Vec<Placed>> = BTreeMap::new();
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
            let bit = gate_bit(head, if parts[1] == 0 { parts[0] } else { OPEN });
            gate[bit / 64] |= 1 << (bit % 64);
            if words > 1 {
                let bit = pair_bit(head, second(&parts));
                pairs[bit / 64] |= 1 << (bit % 64);
            }
            by_slot.entry(slot(head)).or_default().push(Placed { order, words, parts, concepts, head });
        }
        // Slots with early terms first, so that what common texts look at lies on few pages.
        let mut groups: Vec<_> = by_slot.into_iter().collect();
        for (_, terms) in &mut groups {
            terms.sort_by_key(|term| (term.words > 1, term.order));
        }
        groups.sort_by_key(|(_, terms)| terms.iter().map(|term| term.order).min());
        let mut slots = vec![0_u32; 1 << SLOT_BITS];
        let (mut entries, mut bytes, mut all) = (Vec::new(), Vec::new(), Vec::<Concept>::new());
        for (slot, terms) in groups {
            let count = u8::try_from(terms.len()).map_err(|_| "too many terms begin alike".to_owned())?;
            slots[slot] = (number(entries.len())? << 8) | u32::from(count);
            for Placed { words, parts, concepts, head, .. } in terms {
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
            pairs: pairs.into(),
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
    let at = 2 + usize::from(parts[0]);
    let length = usize::from(parts[at]);
    two(&parts[at + 2..at + 2 + length])
}

fn number(value: usize) -> Result<u32, String> {
    u32::try_from(value).ok().filter(|&n| n < 1 << 24).ok_or_else(|| "too many terms".to_owned())
}

/// A term as the view `folded` spells it, as far as somebody who writes one could not know: Turkish `ı` is `i`, Thai and
/// Lao `am` are two signs, Arabic vowel signs and stretching are left out.
fn spelt(term: &str) -> String {
    let mut spelt = String::with_capacity(term.len());
    for c in term.chars() {
        match c {
            'ı' => spelt.push('i'),
            '\u{e33}' => spelt.push_str("\u{e4d}\u{e32}"),
            '\u{eb3}' => spelt.push_str("\u{ecd}\u{eb2}"),
            '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' => {}
            c => spelt.push(c),
        }
    }
    spelt
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
    if term.ends_with(|c: char| c != '*' && class(c) != Class::Word) {
        return Err(format!("`{term}` ends in a symbol, which would not be looked for"));
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
