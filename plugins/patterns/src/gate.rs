//! One pass over a text decides which patterns can match in it. Nearly every text of a healthy day ends here.

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::nfa::thompson::{self, WhichCaptures};
use regex_automata::util::primitives::StateID;
use regex_automata::{Input, MatchKind, PatternSet};
use regex_syntax::hir::Hir;

use self::table::Table;

mod table;

/// A joint automaton of some of the patterns.
#[derive(Debug)]
pub enum Gate {
    /// Passes patterns on that a scan of the text named.
    Scan {
        /// Indices into the plugin's patterns, in the order of the automaton's.
        patterns: Vec<usize>,
        /// Answers whether anything matches. As few rows as possible, four of them walked at once.
        table: Box<Table>,
        /// Answers which, when something does.
        which: Box<dense::DFA<Vec<u32>>>,
    },
    /// Passes its pattern on always: no automaton for it fits.
    Open(usize),
}

impl Gate {
    /// Gates for all of `patterns` (index and loosened expression), few passes each of which stays below `bytes_max`.
    pub fn all(patterns: &[(usize, Hir)], bytes_max: usize) -> Vec<Gate> {
        if patterns.is_empty() {
            return Vec::new();
        }
        if let Some(gate) = Gate::joint(patterns, bytes_max) {
            return vec![gate];
        }
        if let [(only, _)] = patterns {
            return vec![Gate::Open(*only)];
        }
        let (left, right) = patterns.split_at(patterns.len() / 2);
        let mut gates = Gate::all(left, bytes_max);
        gates.extend(Gate::all(right, bytes_max));
        gates
    }

    fn joint(patterns: &[(usize, Hir)], bytes_max: usize) -> Option<Gate> {
        let expressions: Vec<&Hir> = patterns.iter().map(|(_, hir)| hir).collect();
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
        Some(Gate::Scan { patterns, table: Box::new(table), which: Box::new(dfa) })
    }

    /// Indices of the patterns that may match in `text`.
    pub fn candidates(&self, text: &str) -> Vec<usize> {
        match self {
            Gate::Open(pattern) => vec![*pattern],
            Gate::Scan { table, .. } if !table.matches(text.as_bytes()) => Vec::new(),
            Gate::Scan { patterns, which, .. } => {
                let mut set = PatternSet::new(patterns.len());
                match which.try_which_overlapping_matches(&Input::new(text), &mut set) {
                    Ok(()) => set.iter().map(|id| patterns[id.as_usize()]).collect(),
                    // It has no quit bytes, so this does not happen; looking closer is the safe answer.
                    Err(_) => patterns.clone(),
                }
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
