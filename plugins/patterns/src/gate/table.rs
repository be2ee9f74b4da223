//! The joint automaton as one flat table, laid out for the walk.
//!
//! A walk waits for one load per byte, because the next row is known only then. Four walks over four quarters of the
//! text wait at the same time. A quarter starts in the start state; the truth is the state in which the quarter before
//! it ended, so that state is walked on until both agree, which deterministic walks then do for ever. That takes a word
//! or so on real text and one more pass over the quarter at worst.

use std::collections::HashMap;

use regex_automata::dfa::{Automaton, dense};
use regex_automata::util::primitives::StateID;

use super::{Hits, start};

/// Row numbers are multiplied by the row length, so that a step is one addition and one load; 16 bits keep the hot
/// rows in the first-level cache.
const CELLS: usize = 1 << 16;

/// A column beyond the last row would still be a cell, so that no step has to be checked or cut to 16 bits.
const CELLS_HELD: usize = CELLS + 256;

/// Below this a text is walked in one piece.
const QUARTERED_BYTES_MIN: usize = 256;

/// Rows of `u16`. The rows of matches come first, so that one comparison tells them.
#[derive(Debug)]
pub struct Table {
    /// Column of each byte.
    classes: [u8; 256],
    cells: Box<[u16; CELLS_HELD]>,
    /// Rows below are matches.
    matches_below: u16,
    /// Row at the start of a text.
    first: u16,
    /// Row at a place after this byte.
    after: [u16; 256],
    /// What the matching rows match, by row number; a match shows one byte late.
    matched: Vec<Box<[u16]>>,
    /// What is matched when a text ends in a row, by row number.
    at_end: Vec<Box<[u16]>>,
    stride: usize,
}

impl Table {
    /// `None` when the automaton has too many rows.
    pub fn new(dfa: &dense::DFA<Vec<u32>>) -> Option<Table> {
        let (classes, bytes) = columns(dfa);
        let stride = bytes.len();
        let mut starts = vec![start(dfa, None)?];
        for byte in 0..=255_u8 {
            starts.push(start(dfa, Some(byte))?);
        }
        let states = reachable(dfa, &starts, &bytes, CELLS / stride)?;
        let numbers: HashMap<StateID, u16> = states
            .iter()
            .enumerate()
            .map(|(row, &state)| u16::try_from(row * stride).map(|cell| (state, cell)))
            .collect::<Result<_, _>>()
            .ok()?;
        let mut cells: Box<[u16; CELLS_HELD]> = vec![0; CELLS_HELD].into_boxed_slice().try_into().ok()?;
        let (mut matched, mut at_end) = (Vec::new(), Vec::new());
        for (row, &state) in states.iter().enumerate() {
            for (column, &byte) in bytes.iter().enumerate() {
                cells[row * stride + column] = numbers[&dfa.next_state(state, byte)];
            }
            if dfa.is_match_state(state) {
                matched.push(patterns(dfa, state));
            }
            at_end.push(patterns(dfa, dfa.next_eoi_state(state)));
        }
        let mut after = [0; 256];
        for (row, state) in after.iter_mut().zip(&starts[1..]) {
            *row = numbers[state];
        }
        let matches_below = u16::try_from(matched.len() * stride).ok()?;
        Some(Table {
            classes,
            cells,
            matches_below,
            first: numbers[&starts[0]],
            after,
            matched,
            at_end,
            stride,
        })
    }

    /// Tells `hits` which patterns match, and where the first and last of their matches end.
    pub fn scan(&self, text: &[u8], hits: &mut Hits) {
        if text.len() < QUARTERED_BYTES_MIN {
            let row = self.walk(self.first, text, 0, hits);
            return self.end(row, text.len(), hits);
        }
        // A multiple of eight, for the walk in words.
        let quarter = text.len() / 32 * 8;
        let (head, rest) = text.split_at(quarter * 4);
        let (a, others) = head.split_at(quarter);
        let (b, others) = others.split_at(quarter);
        let (c, d) = others.split_at(quarter);
        let starts = [self.first, self.start_after(a), self.start_after(b), self.start_after(c)];
        let ends = self.walk_four(starts, [a, b, c, d], hits);
        let mut truth = ends[0];
        for (index, part) in [(1, b), (2, c), (3, d)] {
            truth = self.join(truth, (starts[index], ends[index]), part, quarter * index, hits);
        }
        truth = self.walk(truth, rest, quarter * 4, hits);
        self.end(truth, text.len(), hits);
    }

    fn start_after(&self, part: &[u8]) -> u16 {
        part.last().map_or(self.first, |&byte| self.after[usize::from(byte)])
    }

    #[inline(always)]
    fn step(&self, row: u16, byte: u8) -> u16 {
        self.cells[usize::from(row) + usize::from(self.classes[usize::from(byte)])]
    }

    #[cold]
    #[inline(never)]
    fn hit(&self, row: u16, end: usize, hits: &mut Hits) {
        for &pattern in &self.matched[usize::from(row) / self.stride] {
            hits.add(usize::from(pattern), end);
        }
    }

    fn end(&self, row: u16, end: usize, hits: &mut Hits) {
        for &pattern in &self.at_end[usize::from(row) / self.stride] {
            hits.add(usize::from(pattern), end);
        }
    }

    /// One walk; `base` is where `text` begins in the whole.
    fn walk(&self, mut row: u16, text: &[u8], base: usize, hits: &mut Hits) -> u16 {
        for (place, &byte) in text.iter().enumerate() {
            row = self.step(row, byte);
            if row < self.matches_below {
                self.hit(row, base + place, hits);
            }
        }
        row
    }

    /// Four walks side by side, over parts of the same length, a multiple of eight.
    fn walk_four(&self, rows: [u16; 4], parts: [&[u8]; 4], hits: &mut Hits) -> [u16; 4] {
        let [mut a, mut b, mut c, mut d] = rows;
        let len = parts[0].len();
        let below = u32::from(self.matches_below);
        let words = parts.map(|part| part.as_chunks::<8>().0);
        // Words, because a guest pays for every load, and for every turn of a loop.
        for (place, (((&x, &y), &z), &w)) in
            words[0].iter().zip(words[1]).zip(words[2]).zip(words[3]).enumerate()
        {
            let before = [a, b, c, d];
            let mut left = [x, y, z, w].map(u64::from_le_bytes);
            let mut seen = 0;
            for _ in 0..8 {
                a = self.step(a, low(left[0]));
                b = self.step(b, low(left[1]));
                c = self.step(c, low(left[2]));
                d = self.step(d, low(left[3]));
                // The highest bit is set by a match: a comparison would become a branch that nothing predicts.
                for row in [a, b, c, d] {
                    seen |= u32::from(row).wrapping_sub(below);
                }
                left = left.map(|word| word >> 8);
            }
            if seen >> 31 != 0 {
                for (index, (row, word)) in before.into_iter().zip([x, y, z, w]).enumerate() {
                    self.walk(row, &word, index * len + place * 8, hits);
                }
            }
        }
        [a, b, c, d]
    }

    /// The true row at the end of `part`: `truth` holds at its start, and a walk from the first row ended in the second.
    fn join(
        &self,
        mut truth: u16,
        (walked, end): (u16, u16),
        part: &[u8],
        base: usize,
        hits: &mut Hits,
    ) -> u16 {
        let mut walked = walked;
        for (place, &byte) in part.iter().enumerate() {
            if truth == walked {
                return end;
            }
            truth = self.step(truth, byte);
            walked = self.step(walked, byte);
            if truth < self.matches_below {
                self.hit(truth, base + place, hits);
            }
        }
        truth
    }
}

#[allow(clippy::cast_possible_truncation, reason = "the low byte is what is wanted")]
#[inline(always)]
fn low(word: u64) -> u8 {
    word as u8
}

/// The column of every byte, and one byte of every column.
fn columns(dfa: &dense::DFA<Vec<u32>>) -> ([u8; 256], Vec<u8>) {
    let mut columns = [0; 256];
    let mut bytes = Vec::new();
    for byte in 0..=255_u8 {
        let class = dfa.byte_classes().get(byte);
        columns[usize::from(byte)] = class;
        if bytes.len() == usize::from(class) {
            bytes.push(byte);
        }
    }
    (columns, bytes)
}

/// Every state that a walk can reach, matches first; `None` when there are more than `max`.
fn reachable(
    dfa: &dense::DFA<Vec<u32>>,
    starts: &[StateID],
    bytes: &[u8],
    max: usize,
) -> Option<Vec<StateID>> {
    let mut seen = std::collections::HashSet::new();
    let mut states: Vec<StateID> = starts.iter().copied().filter(|&state| seen.insert(state)).collect();
    let mut at = 0;
    while let Some(&state) = states.get(at) {
        if dfa.is_quit_state(state) || states.len() > max {
            return None;
        }
        for &byte in bytes {
            let next = dfa.next_state(state, byte);
            if seen.insert(next) {
                states.push(next);
            }
        }
        at += 1;
    }
    states.sort_by_key(|&state| !dfa.is_match_state(state));
    Some(states)
}

fn patterns(dfa: &dense::DFA<Vec<u32>>, state: StateID) -> Box<[u16]> {
    if !dfa.is_match_state(state) {
        return Box::default();
    }
    let pattern = |index| u16::try_from(dfa.match_pattern(state, index).as_usize()).unwrap_or(u16::MAX);
    (0..dfa.match_len(state)).map(pattern).collect()
}

#[cfg(test)]
mod tests;
