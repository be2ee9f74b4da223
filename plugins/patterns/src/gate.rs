//! One pass over a text decides which patterns can match in it, and between where. Nearly every text of a healthy day
//! ends here.

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::nfa::thompson::{self, WhichCaptures};
use regex_automata::util::primitives::StateID;
use regex_automata::{Input, MatchKind};
use regex_syntax::hir::Hir;

use self::table::Table;
use crate::head::head;
use crate::loose::loosen;

mod table;

/// Counts kept in the loosened expressions, and bits of information that their heads gather, tried in this order:
/// more lets fewer texts through, less fits more often. One more scan costs a text a microsecond per kilobyte; a
/// pattern that is let through without need costs a fresh instance a hundred. So sets are divided rather than loosened
/// further, and only a pattern that is alone gets the last try.
const TRIES: [(u32, f32); 2] = [(12, 40.0), (10, 36.0)];
const LAST_TRY: (u32, f32) = (3, 20.0);

/// Patterns that are tried together. Of larger sets hardly any fits, and a failed attempt takes longest.
const JOINT_MAX: usize = 24;

/// More than this the walked table cannot hold anyway, and a failed attempt costs time in proportion to it.
const TRIED_BYTES_MAX: usize = 1 << 19;

/// Where a text may hold matches of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    /// Index into the plugin's patterns.
    pub pattern: usize,
    /// Every match ends here or later.
    pub first_end: usize,
    /// Every match begins before.
    pub last_end: usize,
}

/// What a scan saw, by pattern of the automaton. Takes no memory until something is seen.
#[derive(Debug)]
pub struct Hits {
    patterns: usize,
    ends: Vec<Option<(usize, usize)>>,
}

impl Hits {
    fn add(&mut self, pattern: usize, end: usize) {
        if self.ends.is_empty() {
            self.ends = vec![None; self.patterns];
        }
        let Some(ends) = self.ends.get_mut(pattern) else { return };
        let (first, last) = ends.unwrap_or((end, end));
        *ends = Some((first.min(end), last.max(end)));
    }
}

/// A joint automaton of some of the patterns.
#[derive(Debug)]
pub enum Gate {
    /// Passes patterns on that a scan of the text named.
    Scan {
        /// Indices into the plugin's patterns, in the order of the automaton's.
        patterns: Vec<usize>,
        /// The automaton.
        table: Box<Table>,
    },
    /// Passes its pattern on always: no automaton for it fits.
    Open(usize),
}

impl Gate {
    /// Gates for all of `patterns` (index and expression), in few passes, each of them below `bytes_max`.
    pub fn all(patterns: &[(usize, Hir)], bytes_max: usize) -> Vec<Gate> {
        if patterns.is_empty() {
            return Vec::new();
        }
        if patterns.len() <= JOINT_MAX
            && let Some(gate) = TRIES.iter().find_map(|&how| Gate::joint(patterns, how, bytes_max))
        {
            return vec![gate];
        }
        if let [(only, _)] = patterns {
            return vec![Gate::joint(patterns, LAST_TRY, bytes_max).unwrap_or(Gate::Open(*only))];
        }
        let (left, right) = patterns.split_at(patterns.len() / 2);
        let mut gates = Gate::all(left, bytes_max);
        gates.extend(Gate::all(right, bytes_max));
        gates
    }

    fn joint(patterns: &[(usize, Hir)], (count_max, bits): (u32, f32), bytes_max: usize) -> Option<Gate> {
        let bytes_max = bytes_max.min(TRIED_BYTES_MAX);
        let expressions: Vec<Hir> =
            patterns.iter().map(|(_, hir)| head(&loosen(hir, count_max), bits)).collect();
        let nfa = thompson::Compiler::new()
            .configure(
                thompson::Config::new().which_captures(WhichCaptures::None).nfa_size_limit(Some(bytes_max)),
            )
            .build_many_from_hir(&expressions)
            .ok()?;
        let config = dense::Config::new()
            .match_kind(MatchKind::All)
            .start_kind(StartKind::Unanchored)
            .accelerate(false)
            .dfa_size_limit(Some(bytes_max))
            .determinize_size_limit(Some(bytes_max.saturating_mul(4)));
        let dfa = dense::Builder::new().configure(config).build_from_nfa(&nfa).ok()?;
        let table = Table::new(&dfa)?;
        let patterns = patterns.iter().map(|(index, _)| *index).collect();
        Some(Gate::Scan { patterns, table: Box::new(table) })
    }

    /// The patterns that may match in `text`.
    pub fn candidates(&self, text: &str) -> Vec<Candidate> {
        match self {
            Gate::Open(pattern) => {
                vec![Candidate { pattern: *pattern, first_end: 0, last_end: text.len() }]
            }
            Gate::Scan { patterns, table } => {
                let mut hits = Hits { patterns: patterns.len(), ends: Vec::new() };
                table.scan(text.as_bytes(), &mut hits);
                let seen = hits.ends.iter().zip(patterns).filter_map(|(ends, &pattern)| {
                    ends.map(|(first_end, last_end)| Candidate { pattern, first_end, last_end })
                });
                seen.collect()
            }
        }
    }
}

/// The start state before `byte`, or at the start of a text.
fn start(dfa: &dense::DFA<Vec<u32>>, before: Option<u8>) -> Option<StateID> {
    let haystack = [before.unwrap_or(0)];
    let input = match before {
        Some(_) => Input::new(&haystack).range(1..),
        None => Input::new(&haystack[..0]),
    };
    dfa.start_state_forward(&input).ok()
}
