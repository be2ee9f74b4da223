//! The context words of all kinds, indexed once.

use crate::edges::is_unspaced;

/// A set of kinds by their numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Set([u64; 4]);

impl Set {
    /// Numbers that fit.
    pub const SIZE: usize = 256;

    /// Adds a number; one that does not fit is not added.
    pub fn insert(&mut self, number: u16) {
        if let Some(word) = self.0.get_mut(usize::from(number / 64)) {
            *word |= 1 << (number % 64);
        }
    }

    /// Whether the number is in it.
    #[must_use]
    pub fn has(&self, number: u16) -> bool {
        self.0.get(usize::from(number / 64)).is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    /// Adds all of another.
    pub fn join(&mut self, other: &Set) {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
    }

    /// Whether both have one in common.
    #[must_use]
    pub fn meets(&self, other: &Set) -> bool {
        self.0.iter().zip(other.0).any(|(word, more)| word & more != 0)
    }
}

/// Words of a phrase at most.
pub const PHRASE_WORDS_MAX: usize = 6;
/// Characters of a word in an unspaced script at most.
pub const UNSPACED_CHARS_MAX: usize = 24;
/// Bits of the filter that most words fail at.
const FILTER_BITS: u64 = 1 << 15;

/// Words and phrases, each with the kinds it speaks for.
#[derive(Debug, Default)]
pub struct Words {
    filter: Vec<u64>,
    /// The same for the last words of phrases.
    endings: Vec<u64>,
    /// The same for the beginnings of unspaced words.
    beginnings: Vec<u64>,
    /// Sorted.
    keys: Vec<u64>,
    sets: Vec<u16>,
    distinct: Vec<Set>,
}

/// Hash of a word while its lower-case characters come by.
#[derive(Debug, Clone, Copy)]
pub struct Hash(u64);

impl Hash {
    /// Of a spaced word.
    #[must_use]
    pub fn new() -> Hash {
        Hash(0xcbf2_9ce4_8422_2325)
    }

    /// Of characters of a script without blanks.
    #[must_use]
    pub fn unspaced() -> Hash {
        Hash(0x9ae1_6a3b_2f90_404f)
    }

    /// With one more byte of ASCII, in lower case.
    pub fn byte(&mut self, byte: u8) {
        self.code(u32::from(byte.to_ascii_lowercase()));
    }

    /// With one more character, in lower case.
    pub fn char(&mut self, c: char) {
        for c in c.to_lowercase() {
            self.code(u32::from(c));
        }
    }

    fn code(&mut self, code: u32) {
        self.0 = (self.0 ^ u64::from(code)).wrapping_mul(0x0000_0100_0000_01b3);
    }

    /// The value.
    #[must_use]
    pub fn value(self) -> u64 {
        self.0 ^ (self.0 >> 29)
    }
}

impl Default for Hash {
    fn default() -> Hash {
        Hash::new()
    }
}

/// The key of a phrase that goes on with a word.
#[must_use]
pub fn followed(phrase: u64, word: u64) -> u64 {
    (phrase.rotate_left(17) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Whether a word goes on with it.
#[must_use]
pub fn is_in_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(u32::from(c), 0x300..=0x36F | 0x591..=0x5BD | 0x64B..=0x65F | 0x93C | 0x94D | 0x9BC | 0x9CD
            | 0xA3C | 0xA4D | 0xABC | 0xACD | 0xBCD | 0xC4D | 0xCCD | 0xD4D)
}

/// The key by which a context word is found in a text, none where it has no letter; and of a phrase that of its last word.
fn key(word: &str) -> Option<(u64, Option<u64>)> {
    if word.chars().any(is_unspaced) {
        let mut hash = Hash::unspaced();
        word.chars().filter(|c| !c.is_whitespace()).for_each(|c| hash.char(c));
        return (word.chars().count() <= UNSPACED_CHARS_MAX).then(|| (hash.value(), None));
    }
    let parts = word.split(|c: char| !is_in_word(c)).filter(|part| !part.is_empty());
    let hashes: Vec<u64> = parts
        .map(|part| {
            let mut hash = Hash::new();
            part.chars().for_each(|c| hash.char(c));
            hash.value()
        })
        .collect();
    let last = if hashes.len() > 1 { hashes.last().copied() } else { None };
    hashes.into_iter().reduce(followed).map(|key| (key, last))
}

/// Without the accents of Latin letters, as people type them.
fn unaccented(word: &str) -> String {
    let bare = |c: char| match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ό' => 'ο',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' => 'ι',
        'ύ' => 'υ',
        'ώ' => 'ω',
        other => other,
    };
    word.chars().map(bare).collect()
}

fn add(filter: &mut [u64], key: u64) {
    let bit = key % FILTER_BITS;
    if let Some(word) = filter.get_mut((bit / 64) as usize) {
        *word |= 1 << (bit % 64);
    }
}

fn is_in(filter: &[u64], key: u64) -> bool {
    let bit = key % FILTER_BITS;
    filter.get((bit / 64) as usize).is_some_and(|word| word >> (bit % 64) & 1 == 1)
}

impl Words {
    /// Indexes words with the numbers of their kinds; each is found without its accents too.
    #[must_use]
    pub fn new<'a>(words: impl Iterator<Item = (u16, &'a str)>) -> Words {
        let (mut endings, mut beginnings): (Vec<u64>, Vec<u64>) = (Vec::new(), Vec::new());
        let mut sets: std::collections::BTreeMap<u64, Set> = std::collections::BTreeMap::new();
        for (number, word) in words {
            if word.chars().any(is_unspaced) {
                let mut hash = Hash::unspaced();
                for c in word.chars().filter(|c| !c.is_whitespace()) {
                    hash.char(c);
                    beginnings.push(hash.value());
                }
            }
            for (key, last) in [key(word), key(&unaccented(word))].into_iter().flatten() {
                sets.entry(key).or_default().insert(number);
                endings.extend(last);
            }
        }
        let empty = || vec![0; (FILTER_BITS / 64) as usize];
        let mut made = Words { filter: empty(), endings: empty(), beginnings: empty(), ..Words::default() };
        endings.iter().for_each(|key| add(&mut made.endings, *key));
        beginnings.iter().for_each(|key| add(&mut made.beginnings, *key));
        for (key, set) in sets {
            add(&mut made.filter, key);
            let number = made.distinct.iter().position(|other| *other == set).unwrap_or_else(|| {
                made.distinct.push(set);
                made.distinct.len() - 1
            });
            made.keys.push(key);
            made.sets.push(u16::try_from(number).unwrap_or(u16::MAX));
        }
        made
    }

    /// The set that a key speaks for, as a number for [`Words::set`].
    #[must_use]
    pub fn get(&self, key: u64) -> Option<u16> {
        if !is_in(&self.filter, key) {
            return None;
        }
        self.keys.binary_search(&key).ok().and_then(|at| self.sets.get(at).copied())
    }

    /// Whether a word with this key may be the last one of a phrase.
    #[must_use]
    pub fn ends_phrase(&self, key: u64) -> bool {
        is_in(&self.endings, key)
    }

    /// Whether an unspaced word may begin with what has this key.
    #[must_use]
    pub fn goes_on(&self, key: u64) -> bool {
        is_in(&self.beginnings, key)
    }

    /// The set with that number.
    #[must_use]
    pub fn set(&self, number: u16) -> Set {
        self.distinct.get(usize::from(number)).copied().unwrap_or_default()
    }
}
