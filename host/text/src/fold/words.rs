//! Parts letters that stand without gaps into words: `ignoreallprevious`.

use std::sync::OnceLock;

/// Common words, the commonest first. Made by `tools/words.py`.
static WORDS: &str = include_str!("../../data/words.txt");

/// Letters from which a word may be several,
const LETTERS_MIN: usize = 8;
/// and where others of the same run have gaps between them.
const LETTERS_WITH_GAPS_MIN: usize = 15;
/// Longest stretch that is looked at as a whole, in letters; a word across its end stays apart.
const STRETCH: usize = 4096;

/// What a letter costs that belongs to no known word, in hundredths of a nat; more than each letter of known ones.
const UNKNOWN: u32 = 500;
/// What a known word costs before its rank counts.
const KNOWN: u32 = 300;
/// How much of the letters known words of three letters and more must cover, in per cent.
const KNOWN_MIN: usize = 70;

/// The places at which another word begins; none when the letters are one word, or none that is known. `has_gaps` where
/// gaps were left between words, so that one word is the rule.
pub(super) fn begins(letters: impl Iterator<Item = char>, has_gaps: bool) -> Vec<usize> {
    let letters: Vec<char> = letters.collect();
    if letters.len() < if has_gaps { LETTERS_WITH_GAPS_MIN } else { LETTERS_MIN } {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (n, stretch) in letters.chunks(STRETCH).enumerate() {
        found.extend(parted(stretch).into_iter().map(|at| at + n * STRETCH));
    }
    found
}

/// The cheapest way to an offset.
#[derive(Clone, Copy)]
struct Way {
    cost: u32,
    /// Letters of the last word; of an unknown one, 1.
    len: usize,
    is_known: bool,
}

fn parted(letters: &[char]) -> Vec<usize> {
    let trie = Trie::get();
    let none = Way { cost: u32::MAX, len: 1, is_known: false };
    let mut ways = vec![none; letters.len() + 1];
    if let Some(first) = ways.first_mut() {
        first.cost = 0;
    }
    for at in 0..letters.len() {
        let Some(here) = ways.get(at).map(|way| way.cost) else { break };
        let mut offer = |end: usize, way: Way| {
            if let Some(known) = ways.get_mut(end).filter(|known| way.cost < known.cost) {
                *known = way;
            }
        };
        offer(at + 1, Way { cost: here.saturating_add(UNKNOWN), len: 1, is_known: false });
        let mut node = 0;
        for (n, c) in letters.iter().skip(at).enumerate() {
            let Some(next) = trie.child(node, *c) else { break };
            node = next;
            if let Some(cost) = trie.cost(node) {
                offer(at + n + 1, Way { cost: here.saturating_add(cost), len: n + 1, is_known: true });
            }
        }
    }
    // The words from the last to the first: where each begins, its letters, whether it is known.
    let mut found: Vec<(usize, usize, bool)> = Vec::new();
    let (mut at, mut known) = (letters.len(), 0);
    while at > 0 {
        let Some(way) = ways.get(at) else { break };
        at -= way.len;
        if way.is_known && way.len >= 3 {
            known += way.len;
        }
        match found.last_mut() {
            // Unknown letters in a row are one word.
            Some((begin, len, false)) if !way.is_known => (*begin, *len) = (at, *len + 1),
            _ => found.push((at, way.len, way.is_known)),
        }
    }
    if known * 100 < letters.len() * KNOWN_MIN {
        return Vec::new();
    }
    // A letter or two that nobody knows are the end of the word before.
    let is_word =
        |(begin, len, is_known): &&(usize, usize, bool)| *begin > 0 && (*is_known || *len > ENDING_MAX);
    found.iter().rev().filter(is_word).map(|(begin, ..)| *begin).collect()
}

/// Longest stretch of unknown letters that is an ending.
const ENDING_MAX: usize = 2;

/// The words by their letters.
struct Trie {
    /// Each node's first child and number of children, and the cost of the word that ends there.
    nodes: Vec<(u32, u32, Option<u32>)>,
    /// The letter that leads to each node.
    letters: Vec<char>,
}

impl Trie {
    fn get() -> &'static Trie {
        static TRIE: OnceLock<Trie> = OnceLock::new();
        TRIE.get_or_init(Trie::new)
    }

    fn new() -> Trie {
        let cost = |rank: usize| KNOWN + (100.0 * (rank as f64 + 3.0).ln()) as u32;
        let mut words: Vec<(Vec<char>, u32)> = WORDS
            .split_ascii_whitespace()
            .enumerate()
            .map(|(rank, word)| (word.chars().collect(), cost(rank)))
            .collect();
        words.sort();
        let mut trie = Trie { nodes: vec![(0, 0, None)], letters: vec!['\0'] };
        // Nodes level by level, so that the children of one lie next to each other.
        let mut open = vec![(0, 0..words.len())];
        let mut depth = 0;
        while !open.is_empty() {
            let mut next = Vec::new();
            for (node, range) in open {
                let words = words.get(range.clone()).unwrap_or_default();
                let own = words.iter().take_while(|(word, _)| word.len() == depth).count();
                let first = trie.nodes.len();
                let mut at = range.start + own;
                for group in
                    words.get(own..).unwrap_or_default().chunk_by(|a, b| a.0.get(depth) == b.0.get(depth))
                {
                    let Some(letter) = group.first().and_then(|(word, _)| word.get(depth)) else { continue };
                    next.push((trie.nodes.len(), at..at + group.len()));
                    trie.nodes.push((0, 0, None));
                    trie.letters.push(*letter);
                    at += group.len();
                }
                let count = trie.nodes.len() - first;
                if let Some(place) = trie.nodes.get_mut(node) {
                    let cost = words.first().filter(|_| own > 0).map(|(_, cost)| *cost);
                    *place = (first as u32, count as u32, cost);
                }
            }
            open = next;
            depth += 1;
        }
        trie
    }

    fn child(&self, node: usize, letter: char) -> Option<usize> {
        let (first, count, _) = *self.nodes.get(node)?;
        let first = first as usize;
        let letters = self.letters.get(first..first + count as usize)?;
        letters.binary_search(&letter).ok().map(|n| first + n)
    }

    fn cost(&self, node: usize) -> Option<u32> {
        self.nodes.get(node).and_then(|(_, _, cost)| *cost)
    }
}
