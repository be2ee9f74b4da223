//! Finds every match of one pattern, leftmost first, without overlaps.

use std::cell::RefCell;

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::nfa::thompson::{self, WhichCaptures};
use regex_automata::{Anchored, Input, MatchKind, meta};
use regex_syntax::hir::Hir;

use self::trail::Trail;

mod trail;

/// Bytes of a text, half-open.
pub type Span = std::ops::Range<usize>;

type Dense = dense::DFA<Vec<u32>>;

/// Matches that an engine without a bound on its steps may try in one text.
const LAZY_MATCHES_MAX: usize = 4096;

/// Both automata of one pattern, in bytes. An expression that needs more would take the room of ten others, and the
/// attempt costs time in proportion.
const DENSE_BYTES_MAX: usize = 1 << 19;

/// Cache of the engine that builds its states while it searches. Every page that it writes once is copied back after
/// each later check in the same slot of the pool, so a large cache makes all of them slow.
const LAZY_CACHE_BYTES: usize = 64 << 10;

/// How a pattern is located.
#[derive(Debug)]
pub struct Locator {
    /// The automata, where they fit: one finds the end, the other walks back to the start.
    dense: Option<(Dense, Dense)>,
    /// Everything else: what does not fit, texts that the automata cannot judge, groups.
    lazy: meta::Regex,
    /// Made in `configure`, so that a check does not pay for it.
    cache: RefCell<meta::Cache>,
    group: Option<usize>,
    /// Longest match, when there is one.
    match_bytes_max: Option<usize>,
}

impl Locator {
    /// Compiles `hir`; what its automata take of `bytes_left` is taken off.
    ///
    /// # Errors
    /// The expression cannot be compiled at all.
    pub fn new(hir: &Hir, group: Option<usize>, bytes_left: &mut usize) -> Result<Locator, String> {
        let config =
            meta::Config::new().nfa_size_limit(Some(16 << 20)).hybrid_cache_capacity(LAZY_CACHE_BYTES);
        let lazy =
            meta::Builder::new().configure(config).build_from_hir(hir).map_err(|error| error.to_string())?;
        let cache = RefCell::new(lazy.create_cache());
        let dense = automata(hir, (*bytes_left).min(DENSE_BYTES_MAX));
        if let Some((forward, reverse)) = &dense {
            *bytes_left = bytes_left.saturating_sub(forward.memory_usage() + reverse.memory_usage());
        }
        Ok(Locator { dense, lazy, cache, group, match_bytes_max: hir.properties().maximum_len() })
    }

    /// Whether its automata fit.
    pub fn is_dense(&self) -> bool {
        self.dense.is_some()
    }

    /// Hands every match to `take` until that says stop. Matches end at `first_end` or later and begin before
    /// `last_end`.
    ///
    /// # Errors
    /// From which byte on the text was not judged, because the work for it grew out of proportion.
    pub fn each(
        &self,
        text: &str,
        (first_end, last_end): (usize, usize),
        mut take: impl FnMut(Span) -> bool,
    ) -> Result<(), usize> {
        let mut at = self.match_bytes_max.map_or(0, |most| first_end.saturating_sub(most));
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        if let Some((forward, reverse)) = &self.dense {
            let mut trail = Trail::new(text.len());
            while at < last_end {
                match dense_next(forward, reverse, text.as_bytes(), at, &mut trail) {
                    Next::Match(found) => {
                        at = found.end;
                        if !take(self.inner(text, found)) {
                            return Ok(());
                        }
                    }
                    Next::None => return Ok(()),
                    Next::Spent => return Err(at),
                    // A Unicode word boundary beside a character beyond ASCII: only the other engine knows.
                    Next::Unknown => break,
                }
            }
        }
        for _ in 0..LAZY_MATCHES_MAX {
            if at >= last_end {
                return Ok(());
            }
            let input = Input::new(text).range(at..);
            let Some(found) = self.lazy.search_with(&mut self.cache.borrow_mut(), &input) else {
                return Ok(());
            };
            at = found.end();
            if !take(self.inner(text, found.range())) {
                return Ok(());
            }
        }
        Err(at)
    }

    /// The group of the match that is reported, the whole match if it took no part.
    fn inner(&self, text: &str, found: Span) -> Span {
        let Some(group) = self.group else { return found };
        let input = Input::new(text).range(found.clone()).anchored(Anchored::Yes);
        let mut captures = self.lazy.create_captures();
        self.lazy.search_captures_with(&mut self.cache.borrow_mut(), &input, &mut captures);
        match captures.get_group(group) {
            Some(part) if !part.is_empty() => part.range(),
            _ => found,
        }
    }
}

/// Both automata, if they fit into `bytes_max` together.
fn automata(hir: &Hir, bytes_max: usize) -> Option<(Dense, Dense)> {
    let build = |reverse: bool, bytes_max: usize| {
        let nfa = thompson::Config::new()
            .which_captures(WhichCaptures::None)
            .reverse(reverse)
            .nfa_size_limit(Some(bytes_max));
        let nfa = thompson::Compiler::new().configure(nfa).build_from_hir(hir).ok()?;
        let (kind, start) = match reverse {
            true => (MatchKind::All, StartKind::Anchored),
            false => (MatchKind::LeftmostFirst, StartKind::Unanchored),
        };
        let config = dense::Config::new()
            .match_kind(kind)
            .start_kind(start)
            .unicode_word_boundary(true)
            .accelerate(false)
            .dfa_size_limit(Some(bytes_max))
            .determinize_size_limit(Some(bytes_max.saturating_mul(4)));
        dense::Builder::new().configure(config).build_from_nfa(&nfa).ok()
    };
    let forward = build(false, bytes_max)?;
    let reverse = build(true, bytes_max.checked_sub(forward.memory_usage())?)?;
    Some((forward, reverse))
}

enum Next {
    Match(Span),
    None,
    /// The work for this text is out of proportion.
    Spent,
    /// These automata cannot tell.
    Unknown,
}

fn dense_next(forward: &Dense, reverse: &Dense, text: &[u8], at: usize, trail: &mut Trail) -> Next {
    let end = match trail::end_of_next(forward, text, at, trail) {
        Ok(Some(end)) => end,
        Ok(None) => return Next::None,
        Err(stop) => return stop,
    };
    match start_of(reverse, text, at, end) {
        Some(start) if start < end => Next::Match(start..end),
        _ => Next::Unknown,
    }
}

/// The leftmost start, not before `at`, of a match that ends at `end`.
fn start_of(reverse: &Dense, text: &[u8], at: usize, end: usize) -> Option<usize> {
    let input = Input::new(text).range(at..end).anchored(Anchored::Yes);
    let mut state = reverse.start_state_reverse(&input).ok()?;
    let mut start = None;
    for place in (at..end).rev() {
        state = reverse.next_state(state, text[place]);
        if reverse.is_special_state(state) {
            if reverse.is_match_state(state) {
                start = Some(place + 1);
            } else if reverse.is_dead_state(state) {
                return start;
            } else if reverse.is_quit_state(state) {
                return None;
            }
        }
    }
    // A match shows one step late; that step reads what stands before, or the start of the text.
    state = match at.checked_sub(1) {
        Some(before) => reverse.next_state(state, text[before]),
        None => reverse.next_eoi_state(state),
    };
    if reverse.is_match_state(state) {
        start = Some(at);
    } else if reverse.is_quit_state(state) {
        return None;
    }
    start
}
