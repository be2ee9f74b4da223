//! Shingles of prompts: every run of a few words, as a hash.

use crate::tokens::{Token, Tokens};

/// Longest shingle, in words.
pub const SHINGLE_WORDS_MAX: usize = 12;

/// The last words that went by, and the hash of them all.
#[derive(Debug, Clone)]
pub struct Shingler {
    words: usize,
    last: [Token; SHINGLE_WORDS_MAX],
    seen: usize,
    hash: u64,
    /// Factor of the word that leaves.
    leaving: u64,
}

/// Any odd number with bits all over does.
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

impl Shingler {
    /// For shingles of `words` words, 1 to [`SHINGLE_WORDS_MAX`].
    pub fn new(words: usize) -> Shingler {
        let words = words.clamp(1, SHINGLE_WORDS_MAX);
        let leaving = (0..words).fold(1_u64, |product, _| product.wrapping_mul(FACTOR));
        Shingler { words, last: [Token::default(); SHINGLE_WORDS_MAX], seen: 0, hash: 0, leaving }
    }

    /// Takes the next word; the hash of the shingle that it ends, once there were words enough.
    #[inline]
    pub fn push(&mut self, token: Token) -> Option<u64> {
        let place = self.seen % self.words;
        let gone = self.last[place].hash;
        self.hash = self
            .hash
            .wrapping_mul(FACTOR)
            .wrapping_add(token.hash)
            .wrapping_sub(gone.wrapping_mul(self.leaving));
        self.last[place] = token;
        self.seen += 1;
        (self.seen >= self.words).then(|| mixed(self.hash))
    }

    /// How many words went by.
    pub fn seen(&self) -> usize {
        self.seen
    }

    /// The last `count` words, at most a shingle of them, latest first.
    pub fn latest(&self, count: usize) -> impl Iterator<Item = &Token> {
        (1..=count.min(self.words).min(self.seen)).map(|back| &self.last[(self.seen - back) % self.words])
    }
}

fn mixed(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    hash ^ (hash >> 32)
}

/// Hashes of the shingles of `text`.
pub fn shingles(text: &str, words: usize) -> impl Iterator<Item = u64> {
    let mut shingler = Shingler::new(words);
    Tokens::new(text).filter_map(move |token| shingler.push(token))
}

/// Which shingle stands in which prompt.
#[derive(Debug)]
pub struct Index {
    /// One bit for each hash, eight bits a shingle: most words of an ordinary text touch nothing else.
    filter: Vec<u64>,
    /// Upper half of the hash and number of the prompt, by open addressing; half of them are free.
    slots: Vec<(u32, u32)>,
    /// Length of each prompt, in quarters of a word.
    pub lengths: Vec<u32>,
    /// Words of a shingle.
    pub shingle_words: usize,
}

/// A slot that holds nothing.
const FREE: (u32, u32) = (0, u32::MAX);

impl Index {
    /// The shingles of `prompts` but for the `common` ones (sorted). One that stands in two prompts belongs to the first.
    pub fn new(prompts: &[&str], shingle_words: usize, common: &[u64]) -> Index {
        let mut found: Vec<(u64, u32)> = Vec::new();
        for (prompt, number) in prompts.iter().zip(0..) {
            found.extend(
                shingles(prompt, shingle_words)
                    .filter(|hash| common.binary_search(hash).is_err())
                    .map(|hash| (hash, number)),
            );
        }
        found.sort_unstable();
        found.dedup_by_key(|(hash, _)| *hash);
        let size = (found.len() * 2).next_power_of_two().max(16);
        let mut index = Index {
            filter: vec![0; size / 16 + 1],
            slots: vec![FREE; size],
            lengths: prompts
                .iter()
                .map(|prompt| Tokens::new(prompt).map(|token| token.quarters).sum())
                .collect(),
            shingle_words,
        };
        for (hash, prompt) in found {
            let (word, bit) = index.filter_place(hash);
            index.filter[word] |= bit;
            let (mut slot, tag) = index.slot(hash);
            while index.slots[slot] != FREE {
                slot = (slot + 1) % index.slots.len();
            }
            index.slots[slot] = (tag, prompt);
        }
        index
    }

    /// One more than the largest number of a shingle.
    pub fn size(&self) -> usize {
        self.slots.len()
    }

    /// Whether no shingle is left to be found.
    pub fn is_empty(&self) -> bool {
        self.filter.iter().all(|word| *word == 0)
    }

    /// The prompt in which a shingle stands, and a number of the shingle below [`Index::size`].
    #[inline]
    pub fn find(&self, hash: u64) -> Option<(u32, usize)> {
        let (word, bit) = self.filter_place(hash);
        if self.filter[word] & bit == 0 {
            return None;
        }
        let (mut slot, tag) = self.slot(hash);
        loop {
            let (found, prompt) = self.slots[slot];
            if (found, prompt) == FREE {
                return None;
            }
            if found == tag {
                return Some((prompt, slot));
            }
            slot = (slot + 1) % self.slots.len();
        }
    }

    #[allow(clippy::cast_possible_truncation, reason = "parts of a hash are meant")]
    fn filter_place(&self, hash: u64) -> (usize, u64) {
        // Four bits a slot; the number of slots is a power of two.
        let bit = (hash >> 20) as usize & (self.slots.len() * 4 - 1);
        ((bit / 64) % self.filter.len(), 1 << (bit % 64))
    }

    #[allow(clippy::cast_possible_truncation, reason = "parts of a hash are meant")]
    fn slot(&self, hash: u64) -> (usize, u32) {
        (hash as usize & (self.slots.len() - 1), (hash >> 32) as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shingle_has_the_same_hash_wherever_it_stands() {
        let long: Vec<u64> = shingles("zero one two three four five six", 4).collect();
        let short: Vec<u64> = shingles("Two, three: FOUR five!", 4).collect();
        assert_eq!((long.len(), short.len()), (4, 1));
        assert_eq!(long[2], short[0]);
        assert_eq!(shingles("one two", 4).count(), 0);
    }

    #[test]
    fn every_shingle_is_found_and_no_other() {
        let prompt: String = (0..5000).map(|n| format!("word{} ", n * 7919 % 6007)).collect();
        let other: String = (0..5000).map(|n| format!("wort{} ", n * 7919 % 6007)).collect();
        let index = Index::new(&["a b c d e f", &prompt], 5, &[]);
        assert!(shingles(&prompt, 5).all(|hash| index.find(hash).is_some_and(|it| it.0 == 1)));
        assert!(shingles("a b c d e f", 5).all(|hash| index.find(hash).is_some_and(|it| it.0 == 0)));
        assert!(shingles(&other, 5).all(|hash| index.find(hash).is_none()));
        assert_eq!(index.lengths, [24, 20_000]);
    }

    #[test]
    fn common_shingles_are_left_out() {
        let mut common: Vec<u64> = shingles("you are a helpful assistant", 5).collect();
        common.sort_unstable();
        assert!(Index::new(&["You are a helpful assistant."], 5, &common).is_empty());
        assert!(!Index::new(&["You are a helpful assistant."], 5, &[]).is_empty());
    }
}
