//! The dense automaton as one flat table of row numbers.
//!
//! What a check touches of it is what the sandbox has to look through after the check, page by page, so it is small: as
//! many columns as there are different bytes in the terms, two bytes a cell, and rows numbered by depth, so that those
//! that ordinary text reaches lie close together.
//!
//! A walk waits for one load per byte, because the next row is known only then. Four walks over four parts of a block
//! wait at the same time; they only tell whether the block holds a term at all, and one that does is walked again.

use std::collections::VecDeque;
use std::ops::Range;

use super::states_of_heads;
use crate::terms::Form;

/// A cell holds a row's number.
pub const ROWS_MAX: usize = 1 << 16;

/// Bytes that four walks share; below `SPLIT_BYTES_MIN` one walk is quicker than four and their joints.
const BLOCK_BYTES: usize = 4096;
const SPLIT_BYTES_MIN: usize = 256;

/// "None" in lists of forms and rows.
const NONE: u32 = u32::MAX;

/// Rows of `u16`. The rows of matches come last, so that one comparison tells them.
#[derive(Debug)]
pub struct Table {
    /// Column of each byte; letters of both cases share one where case does not matter.
    classes: [u8; 256],
    cells: Vec<u16>,
    stride: usize,
    /// Rows from here on are matches.
    matches_from: u16,
    /// What the matching rows match.
    matches: Vec<Match>,
    /// Bytes and term of each form.
    forms: Vec<(u32, u32)>,
}

/// A form that ends in a row, and the row of the next shorter one that ends there too.
#[derive(Debug, Clone, Copy)]
struct Match {
    form: u32,
    next: u32,
}

impl Table {
    /// `None` when there are too many rows.
    pub fn new(sorted: &[Form], fold: bool) -> Option<Table> {
        let (classes, stride) = columns(sorted, fold);
        let trie = Trie::new(sorted, &classes, stride)?;
        let numbers = trie.numbers();
        let matching = || (0..numbers.len()).filter(|&state| trie.is_match(state));
        // Terms are not empty, so that there is a match, and row 0 is none.
        let matches_from = matching().map(|state| numbers[state]).min()?;
        let row = |state: u32| if state == NONE { NONE } else { u32::from(numbers[state as usize]) };
        let matches =
            matching().map(|state| Match { form: trie.own[state], next: row(trie.shorter[state]) }).collect();
        let forms =
            sorted.iter().map(|form| (u32::try_from(form.bytes.len()).unwrap_or(NONE), form.term)).collect();
        let cells = renumbered(trie.cells, numbers, stride);
        Some(Table { classes, cells, stride, matches_from, matches, forms })
    }

    /// What `new` needs for `rows` rows, in bytes; the columns depend on the forms.
    pub fn bytes_of(sorted: &[Form], rows: usize) -> usize {
        rows * columns(sorted, false).1 * size_of::<u16>()
    }

    /// Memory of everything, in bytes.
    pub fn bytes(&self) -> usize {
        self.cells.len() * size_of::<u16>()
            + self.matches.len() * size_of::<Match>()
            + self.forms.len() * size_of::<(u32, u32)>()
    }

    /// Hands span and term of every hit to `take`, by their ends, until that says stop.
    pub fn each(&self, text: &[u8], mut take: impl FnMut(Range<usize>, usize) -> bool) {
        let mut row = 0;
        let mut base = 0;
        for block in text.chunks(BLOCK_BYTES) {
            let walked = self.pass(row, block).or_else(|| self.walk(row, block, base, &mut take));
            let Some(end) = walked else { return };
            row = end;
            base += block.len();
        }
    }

    #[inline(always)]
    fn step(&self, row: u16, byte: u8) -> u16 {
        self.cells[usize::from(row) * self.stride + usize::from(self.classes[usize::from(byte)])]
    }

    /// One walk; `base` is where `text` begins in the whole. `None`: `take` said stop.
    fn walk(
        &self,
        mut row: u16,
        text: &[u8],
        base: usize,
        take: &mut impl FnMut(Range<usize>, usize) -> bool,
    ) -> Option<u16> {
        for (place, &byte) in text.iter().enumerate() {
            row = self.step(row, byte);
            if row >= self.matches_from && !self.hit(row, base + place + 1, take) {
                return None;
            }
        }
        Some(row)
    }

    #[cold]
    #[inline(never)]
    fn hit(&self, row: u16, end: usize, take: &mut impl FnMut(Range<usize>, usize) -> bool) -> bool {
        let mut row = u32::from(row);
        while let Some(found) = self.matches.get((row as usize).wrapping_sub(usize::from(self.matches_from)))
        {
            if let Some(&(bytes, term)) = self.forms.get(found.form as usize)
                && !take(end - bytes as usize..end, term as usize)
            {
                return false;
            }
            row = found.next;
        }
        true
    }

    /// The row at the end of `text`, if no form ends in it.
    fn pass(&self, row: u16, text: &[u8]) -> Option<u16> {
        if text.len() < SPLIT_BYTES_MIN {
            return None;
        }
        // Multiples of four, for the walk in words.
        let part = text.len() / 16 * 4;
        let (a, others) = text.split_at(part);
        let (b, others) = others.split_at(part);
        let (c, others) = others.split_at(part);
        let (d, rest) = others.split_at(part);
        let ends = self.pass_four([row, 0, 0, 0], [a, b, c, d])?;
        let mut truth = ends[0];
        for (text, end) in [(b, ends[1]), (c, ends[2]), (d, ends[3])] {
            truth = self.join(truth, end, text)?;
        }
        self.pass_one(truth, rest)
    }

    fn pass_one(&self, mut row: u16, text: &[u8]) -> Option<u16> {
        for &byte in text {
            row = self.step(row, byte);
            if row >= self.matches_from {
                return None;
            }
        }
        Some(row)
    }

    /// Four walks side by side, over parts of the same length; `None`: there is a match in one of them.
    fn pass_four(&self, rows: [u16; 4], parts: [&[u8]; 4]) -> Option<[u16; 4]> {
        let [mut a, mut b, mut c, mut d] = rows;
        let [parts_a, parts_b, parts_c, parts_d] = parts.map(|part| part.as_chunks::<4>().0);
        // A row of a match is more than this, and subtracted from it sets the highest bit: a comparison would become a
        // branch that nothing predicts.
        let last_plain = u32::from(self.matches_from) - 1;
        // Words, because a guest pays for every load and for every turn of a loop.
        for (((&x, &y), &z), &w) in parts_a.iter().zip(parts_b).zip(parts_c).zip(parts_d) {
            let [mut x, mut y, mut z, mut w] = [x, y, z, w].map(u32::from_le_bytes);
            let mut seen = 0;
            for _ in 0..4 {
                a = self.step(a, low(x));
                b = self.step(b, low(y));
                c = self.step(c, low(z));
                d = self.step(d, low(w));
                for row in [a, b, c, d] {
                    seen |= last_plain.wrapping_sub(u32::from(row));
                }
                [x, y, z, w] = [x >> 8, y >> 8, z >> 8, w >> 8];
            }
            if seen >> 31 != 0 {
                return None;
            }
        }
        Some([a, b, c, d])
    }

    /// The true row at the end of `text`, of which a walk from row 0 ended in `end` without a match: `truth` holds at
    /// its start. Two walks that meet go on together, and here they do as soon as the truth forgets what stood before.
    fn join(&self, mut truth: u16, end: u16, text: &[u8]) -> Option<u16> {
        let mut walked = 0;
        for &byte in text {
            if truth == walked {
                return Some(end);
            }
            truth = self.step(truth, byte);
            walked = self.step(walked, byte);
            if truth >= self.matches_from {
                return None;
            }
        }
        Some(truth)
    }
}

#[allow(clippy::cast_possible_truncation, reason = "the low byte is what is wanted")]
#[inline(always)]
fn low(word: u32) -> u8 {
    word as u8
}

/// The rows in their order by `numbers`, which the cells hold from now on. In place: memory that a guest has ever had is
/// looked through after each check.
fn renumbered(mut cells: Vec<u16>, mut numbers: Vec<u16>, stride: usize) -> Vec<u16> {
    cells.iter_mut().for_each(|cell| *cell = numbers[usize::from(*cell)]);
    for row in 0..numbers.len() {
        // Rows before this one are where they belong, so that this one belongs here or later.
        while usize::from(numbers[row]) > row {
            let other = usize::from(numbers[row]);
            let (before, from) = cells.split_at_mut(other * stride);
            before[row * stride..][..stride].swap_with_slice(&mut from[..stride]);
            numbers.swap(row, other);
        }
    }
    cells
}

/// The column of every byte, and how many there are: one for each byte of the forms, one for all others.
fn columns(sorted: &[Form], fold: bool) -> ([u8; 256], usize) {
    let mut used = [false; 256];
    sorted.iter().flat_map(|form| form.bytes.bytes()).for_each(|byte| used[usize::from(byte)] = true);
    let mut classes = [0; 256];
    let mut columns = 1;
    for (class, _) in classes.iter_mut().zip(used).filter(|(_, used)| *used) {
        *class = columns;
        // Some bytes are in no UTF-8 text, so that this stays below 256.
        columns += 1;
    }
    if fold {
        for byte in b'A'..=b'Z' {
            classes[usize::from(byte)] = classes[usize::from(byte.to_ascii_lowercase())];
        }
    }
    (classes, usize::from(columns))
}

/// The complete automaton, with states in the order of their depth.
struct Trie {
    cells: Vec<u16>,
    /// The form that ends in each state.
    own: Vec<u32>,
    /// The nearest state behind each where a shorter form ends.
    shorter: Vec<u32>,
}

impl Trie {
    fn new(sorted: &[Form], classes: &[u8; 256], stride: usize) -> Option<Trie> {
        // All at once, because growing would leave twice the memory behind.
        let rows = states_of_heads(sorted, usize::MAX) + 1;
        let cells = Vec::with_capacity(rows.min(ROWS_MAX) * stride);
        let mut trie = Trie { cells, own: Vec::new(), shorter: Vec::new() };
        // Where a state goes on when it does not go on: the state of its longest true suffix.
        let mut fails: Vec<u16> = vec![0];
        // States to come, as the range of forms that begin with them; sorted forms keep these together.
        let mut open = VecDeque::from([(0..sorted.len(), 0)]);
        while let Some((mut range, depth)) = open.pop_front() {
            let state = trie.own.len();
            let fail = usize::from(fails[state]);
            if state == 0 {
                trie.cells.resize(stride, 0);
                trie.shorter.push(NONE);
            } else {
                trie.cells.extend_from_within(fail * stride..(fail + 1) * stride);
                let shorter =
                    if trie.own[fail] == NONE { trie.shorter[fail] } else { u32::try_from(fail).ok()? };
                trie.shorter.push(shorter);
            }
            trie.own.push(NONE);
            if sorted.get(range.start).is_some_and(|form| form.bytes.len() == depth) {
                trie.own[state] = u32::try_from(range.start).ok()?;
                range.start += 1;
            }
            while let Some(&byte) =
                sorted[range.clone()].first().and_then(|form| form.bytes.as_bytes().get(depth))
            {
                let same = sorted[range.clone()].partition_point(|form| form.bytes.as_bytes()[depth] == byte);
                let cell = &mut trie.cells[state * stride + usize::from(classes[usize::from(byte)])];
                let child = u16::try_from(fails.len()).ok()?;
                // Until now the cell says where the suffix goes with this byte.
                fails.push(std::mem::replace(cell, child));
                open.push_back((range.start..range.start + same, depth + 1));
                range.start += same;
            }
        }
        Some(trie)
    }

    fn is_match(&self, state: usize) -> bool {
        self.own[state] != NONE || self.shorter[state] != NONE
    }

    /// The row of each state: by depth, matches after all others.
    fn numbers(&self) -> Vec<u16> {
        let mut numbers = vec![0; self.own.len()];
        let states = || 0..self.own.len();
        let order = states().filter(|&s| !self.is_match(s)).chain(states().filter(|&s| self.is_match(s)));
        for (number, state) in (0..=u16::MAX).zip(order) {
            numbers[state] = number;
        }
        numbers
    }
}

#[cfg(test)]
mod tests;
