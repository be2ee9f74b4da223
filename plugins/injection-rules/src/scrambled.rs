//! Words with their inner letters out of order ("ignroe all prevoius insrtuctions"), which people and models still
//! read; the OWASP cheat sheet on prompt injection calls the attack typoglycemia.

use std::collections::BTreeMap;

use crate::vocabulary::Concept;

/// Letters of the words that are recognised: shorter ones are too often other words.
const LETTERS: std::ops::RangeInclusive<usize> = 5..=16;
/// Bits of the bitmap that turns most words away.
const GATE_BITS: u32 = 14;

/// Words by their letters, of which only the first and the last have a place.
#[derive(Debug, Default)]
pub struct Scrambled {
    gate: Vec<u64>,
    concepts: BTreeMap<u32, Vec<Concept>>,
}

impl Scrambled {
    /// Adds a word if it is one of enough ASCII letters.
    pub fn add(&mut self, word: &[u8], concepts: &[Concept]) {
        let Some(sign) = sign(word) else { return };
        self.gate.resize((1 << GATE_BITS) / 64, 0);
        let bit = gate_bit(sign);
        self.gate[bit / 64] |= 1 << (bit % 64);
        let known = self.concepts.entry(sign).or_default();
        known.extend(concepts.iter().filter(|concept| !known.contains(concept)).copied().collect::<Vec<_>>());
    }

    /// What a word of these letters stands for; nothing for most words.
    pub fn concepts(&self, word: &[u8]) -> &[Concept] {
        let Some(sign) = sign(word) else { return &[] };
        let bit = gate_bit(sign);
        if self.gate.get(bit / 64).is_none_or(|bits| bits & (1 << (bit % 64)) == 0) {
            return &[];
        }
        self.concepts.get(&sign).map_or(&[], Vec::as_slice)
    }
}

/// The same number for words of the same letters that begin and end alike; almost never for others.
fn sign(word: &[u8]) -> Option<u32> {
    if !LETTERS.contains(&word.len()) {
        return None;
    }
    let [first, inner @ .., last] = word else { return None };
    let mut sum = 0_u32;
    for byte in word {
        if !byte.is_ascii_lowercase() {
            return None;
        }
    }
    for &byte in inner {
        // Cubes, so that two letters rarely add up to what two others do.
        let letter = u32::from(byte - b'a' + 3);
        sum += letter * letter * letter;
    }
    Some((sum << 10) ^ (u32::from(*first) << 5) ^ u32::from(*last))
}

fn gate_bit(sign: u32) -> usize {
    (sign.wrapping_mul(0x9E37_79B1) >> (32 - GATE_BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inner_letters_may_stand_in_any_order() {
        let mut words = Scrambled::default();
        words.add(b"ignore", &[1]);
        words.add(b"above", &[2]);
        words.add(b"rule", &[3]);
        for (word, expected) in [
            ("ignroe", &[1][..]),
            ("inogre", &[1]),
            ("ingore", &[1]),
            ("aobve", &[2]),
            ("ruel", &[]),
            ("ignores", &[]),
            ("gniore", &[]),
            ("ignoré", &[]),
        ] {
            assert_eq!(words.concepts(word.as_bytes()), expected, "{word}");
        }
    }
}
