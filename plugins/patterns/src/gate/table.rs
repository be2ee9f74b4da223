//! The joint automaton as one flat table, laid out for the walk.
//!
//! A walk waits for one load per byte, because the next row is known only then. Four walks over four quarters of the
//! text wait at the same time. A quarter starts in the start state; the truth is the state in which the quarter before
//! it ended, so that state is walked on until both agree, which deterministic walks then do for ever. That takes a word
//! or so on real text and one more pass over the quarter at worst.

use std::collections::HashMap;

use regex_automata::dfa::{Automaton, dense};
use regex_automata::util::primitives::StateID;

use super::start;

/// Row numbers are multiplied by the row length, so that a step is one addition and one load; 16 bits keep the hot
/// rows in the first-level cache and need no bounds check.
const CELLS: usize = 1 << 16;

/// Below this a text is walked in one piece.
const QUARTERED_BYTES_MIN: usize = 256;

/// Rows of `u16`; a match is a row that leads nowhere but to itself.
#[derive(Debug)]
pub struct Table {
    /// Column of each byte.
    classes: [u8; 256],
    cells: Box<[u16; CELLS]>,
    /// The row of every match.
    matched: u16,
    /// Row at the start of a text.
    first: u16,
    /// Row at a place after this byte.
    after: [u16; 256],
    /// Whether the end of the text is a match, by row number.
    at_end: Vec<bool>,
    stride: usize,
}

impl Table {
    /// `None` when the automaton has too many rows.
    pub fn new(dfa: &dense::DFA<Vec<u32>>) -> Option<Table> {
        let classes = dfa.byte_classes();
        let mut columns = [0_u8; 256];
        let mut bytes: Vec<u8> = Vec::new();
        for byte in 0..=255_u8 {
            let class = classes.get(byte);
            columns[usize::from(byte)] = class;
            if bytes.len() == usize::from(class) {
                bytes.push(byte);
            }
        }
        let stride = bytes.len();
        let mut rows = Rows { numbers: HashMap::new(), states: Vec::new(), stride };
        // Row 0 is the match; states that match lead there.
        let matched = 0;
        rows.states.push(None);
        let first = rows.of(dfa, start(dfa, None)?)?;
        let mut after = [0; 256];
        for byte in 0..=255_u8 {
            after[usize::from(byte)] = rows.of(dfa, start(dfa, Some(byte))?)?;
        }
        let mut cells: Box<[u16; CELLS]> = vec![matched; CELLS].into_boxed_slice().try_into().ok()?;
        let mut at_end = vec![true];
        let mut row = 1;
        while let Some(&state) = rows.states.get(row) {
            let state = state?;
            for (column, &byte) in bytes.iter().enumerate() {
                cells[row * stride + column] = rows.of(dfa, dfa.next_state(state, byte))?;
            }
            at_end.push(dfa.is_match_state(dfa.next_eoi_state(state)));
            row += 1;
        }
        Some(Table { classes: columns, cells, matched, first, after, at_end, stride })
    }

    /// Whether any pattern matches anywhere in `text`.
    pub fn matches(&self, text: &[u8]) -> bool {
        if text.len() < QUARTERED_BYTES_MIN {
            return self.ends_in_match(self.walk(self.first, text));
        }
        let (left, right) = text.split_at(text.len() / 2);
        let quarter = left.len() / 2;
        let (a, b) = left.split_at(quarter);
        let (c, d) = right.split_at(quarter);
        let starts = [self.first, self.start_after(a), self.start_after(b), self.start_after(c)];
        let ends = self.walk_four(starts, [a, b, c, d]);
        if ends.contains(&self.matched) {
            return true;
        }
        let mut truth = ends[0];
        for ((part, start), end) in [b, c, d].into_iter().zip(&starts[1..]).zip(&ends[1..]) {
            truth = self.join(truth, *start, *end, part);
        }
        self.ends_in_match(truth)
    }

    fn start_after(&self, part: &[u8]) -> u16 {
        part.last().map_or(self.first, |&byte| self.after[usize::from(byte)])
    }

    fn ends_in_match(&self, row: u16) -> bool {
        row == self.matched || self.at_end[usize::from(row) / self.stride]
    }

    #[inline(always)]
    fn step(&self, row: u16, byte: u8) -> u16 {
        self.cells[usize::from(row.wrapping_add(u16::from(self.classes[usize::from(byte)])))]
    }

    fn walk(&self, mut row: u16, text: &[u8]) -> u16 {
        for &byte in text {
            row = self.step(row, byte);
        }
        row
    }

    /// The four parts side by side, as far as the shortest reaches, then the rest of each.
    fn walk_four(&self, rows: [u16; 4], parts: [&[u8]; 4]) -> [u16; 4] {
        let common = parts.iter().map(|part| part.len()).min().unwrap_or(0);
        let [mut a, mut b, mut c, mut d] = rows;
        let (pa, pb, pc, pd) =
            (&parts[0][..common], &parts[1][..common], &parts[2][..common], &parts[3][..common]);
        for (((&x, &y), &z), &w) in pa.iter().zip(pb).zip(pc).zip(pd) {
            a = self.step(a, x);
            b = self.step(b, y);
            c = self.step(c, z);
            d = self.step(d, w);
        }
        let rest = |row, part: &[u8]| self.walk(row, &part[common..]);
        [rest(a, parts[0]), rest(b, parts[1]), rest(c, parts[2]), rest(d, parts[3])]
    }

    /// The true row at the end of `part`: `truth` holds at its start, and a walk from `start` ended in `end`.
    fn join(&self, mut truth: u16, start: u16, end: u16, part: &[u8]) -> u16 {
        let mut walked = start;
        for &byte in part {
            if truth == walked {
                return end;
            }
            truth = self.step(truth, byte);
            walked = self.step(walked, byte);
        }
        truth
    }
}

struct Rows {
    numbers: HashMap<StateID, u16>,
    states: Vec<Option<StateID>>,
    stride: usize,
}

impl Rows {
    fn of(&mut self, dfa: &dense::DFA<Vec<u32>>, state: StateID) -> Option<u16> {
        if dfa.is_match_state(state) || dfa.is_quit_state(state) {
            return Some(0);
        }
        if let Some(&row) = self.numbers.get(&state) {
            return Some(row);
        }
        let cell = self.states.len() * self.stride;
        if cell + self.stride > CELLS {
            return None;
        }
        let row = u16::try_from(cell).ok()?;
        self.numbers.insert(state, row);
        self.states.push(Some(state));
        Some(row)
    }
}
