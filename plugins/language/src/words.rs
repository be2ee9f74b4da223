//! Frequent short words: what most sentences can be told by at once.

use crate::languages::TOLD;

const WORDS: &str = include_str!("../model/words.txt");

/// Words longer than this are in no list, in bytes.
pub const WORD_BYTES_MAX: usize = 36;
/// Latin words longer than this are in no list, in bytes.
pub const LATIN_BYTES_MAX: usize = 12;
const DEVANAGARI: usize = 3;
/// The list of Hindi in its own script; `hi` is that in Latin letters.
const DEVANAGARI_HINDI: &str = "hi-Deva";

const SLOTS: usize = 4096;
/// Of the words in other scripts than Latin, which are fewer.
const OTHER_SLOTS: usize = 2048;
/// Top bit of a slot: the word belongs to an allowed language.
const ALLOWED: u16 = 0x8000;

/// FNV-1a over the bytes of a word in lower case, one byte at a time.
#[derive(Debug, Clone, Copy)]
pub struct WordHash(u32);

impl WordHash {
    /// Of the empty word.
    pub const EMPTY: WordHash = WordHash(0x811C_9DC5);

    /// With one more byte.
    #[inline]
    pub fn then(self, byte: u8) -> WordHash {
        WordHash((self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }

    /// Of a word in lower case.
    pub fn of(word: &str) -> WordHash {
        word.bytes().fold(WordHash::EMPTY, WordHash::then)
    }

    /// Fifteen bits that are never all zero, since zero is an empty slot.
    fn tag(self) -> u16 {
        u16::try_from(self.0 >> 17).unwrap_or_default().max(1)
    }
}

/// The lists, twice: small for the first look, with languages for the second.
#[derive(Debug)]
pub struct Words {
    /// Open addressing by the low bits of the hash. Eight KiB, because each page costs a check that touches it.
    slots: Box<[u16; SLOTS]>,
    /// The same for other scripts.
    other_slots: Box<[u16; OTHER_SLOTS]>,
    /// Hash and languages as bits in the order of [`TOLD`] for the word's script, sorted.
    languages: Vec<(u32, u32)>,
}

fn insert<const N: usize>(slots: &mut [u16; N], word: WordHash, allowed: u16) {
    let mut slot = word.0 as usize % N;
    while slots[slot] != 0 {
        if slots[slot] & !ALLOWED == word.tag() {
            slots[slot] |= allowed;
            return;
        }
        slot = (slot + 1) % N;
    }
    slots[slot] = word.tag() | allowed;
}

#[inline]
fn kind<const N: usize>(slots: &[u16; N], word: WordHash) -> Kind {
    let tag = word.tag();
    let mut slot = word.0 as usize % N;
    loop {
        let entry = slots[slot];
        if entry == 0 {
            return Kind::Unlisted;
        }
        if entry & !ALLOWED == tag {
            return if entry & ALLOWED == 0 { Kind::Foreign } else { Kind::Allowed };
        }
        slot = (slot + 1) % N;
    }
}

/// Sorts, and makes one entry of a word that stands under several languages.
fn merge(list: &mut Vec<(u32, u32)>) {
    list.sort_unstable();
    list.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 |= next.1;
        }
        same
    });
}

/// What the first look says about a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// In no list.
    Unlisted,
    /// In the list of an allowed language.
    Allowed,
    /// In lists of other languages only.
    Foreign,
}

impl Words {
    /// The lists, for the allowed languages (bits in the order of [`TOLD`], per script).
    ///
    /// # Errors
    /// The list that came with the plugin is broken.
    pub fn new(allowed: [u32; TOLD.len()]) -> Result<Words, String> {
        let mut slots = Box::new([0; SLOTS]);
        let mut other_slots = Box::new([0; OTHER_SLOTS]);
        let mut all: Vec<(u32, u32)> = Vec::new();
        for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
            let broken = || format!("words.txt: no list of a language: `{line}`");
            let (code, words) = line.split_once(':').ok_or_else(broken)?;
            let is_told = |script: &usize| TOLD[*script].contains(&code);
            let (script, code) = match (0..TOLD.len()).find(is_told) {
                Some(script) => (script, code),
                None if code == DEVANAGARI_HINDI => (DEVANAGARI, "hi"),
                None => return Err(broken()),
            };
            let language = TOLD[script].iter().position(|told| *told == code).ok_or_else(broken)?;
            // Scripts share no words, so one list holds the bits of them all.
            let bit = 1 << language;
            let allowed = if allowed[script] & bit == 0 { 0 } else { ALLOWED };
            for word in words.split_ascii_whitespace().map(WordHash::of) {
                if script == 0 {
                    insert(&mut slots, word, allowed);
                } else {
                    insert(&mut other_slots, word, allowed);
                }
                all.push((word.0, bit));
            }
        }
        merge(&mut all);
        Ok(Words { slots, other_slots, languages: all })
    }

    /// The first look at a Latin word. One word in some thousands is taken for a listed one.
    #[inline]
    pub fn kind(&self, word: WordHash) -> Kind {
        kind(&self.slots, word)
    }

    /// The same for a word in another script.
    #[inline]
    pub fn other_kind(&self, word: WordHash) -> Kind {
        kind(&self.other_slots, word)
    }

    /// The languages of a word as bits; none if it is in no list.
    pub fn languages(&self, word: WordHash) -> u32 {
        self.languages.binary_search_by_key(&word.0, |entry| entry.0).map_or(0, |at| self.languages[at].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_by_the_allowed_languages() {
        let german = 1 << TOLD[0].iter().position(|code| *code == "de").unwrap();
        let words = Words::new([german, 1, 0, 0]).unwrap();
        assert_eq!(words.kind(WordHash::of("für")), Kind::Allowed);
        assert_eq!(words.kind(WordHash::of("in")), Kind::Allowed);
        assert_eq!(words.kind(WordHash::of("the")), Kind::Foreign);
        assert_eq!(words.kind(WordHash::of("balustrade")), Kind::Unlisted);
        assert_eq!(words.other_kind(WordHash::of("что")), Kind::Allowed);
        assert_eq!(words.other_kind(WordHash::of("на")), Kind::Allowed);
        assert_eq!(words.other_kind(WordHash::of("що")), Kind::Foreign);
        assert_eq!(words.other_kind(WordHash::of("für")), Kind::Unlisted);
        assert_eq!(words.languages(WordHash::of("für")), german);
        assert!(words.languages(WordHash::of("in")).count_ones() > 3);
        assert_eq!(words.languages(WordHash::of("balustrade")), 0);
    }

    #[test]
    fn listed_words_are_short_and_in_lower_case() {
        for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
            let (code, words) = line.split_once(": ").unwrap();
            let is_latin = TOLD[0].contains(&code);
            for word in words.split(' ') {
                assert!(word.len() <= if is_latin { LATIN_BYTES_MAX } else { WORD_BYTES_MAX }, "{word}");
                assert_eq!(word.to_lowercase(), word);
            }
        }
    }
}
