//! The forward walk, kept linear over a whole text.
//!
//! A leftmost-first walk reads on behind a match while a longer one is still preferred: `a[^b]*b|a` reads to the end
//! of a text of `a` from each of them. Once such walks have read more than a few times the text, each leaves a trail,
//! the state at every byte. A later walk that meets the trail in the same state at the same byte would go the same
//! way, so it takes over the trail's last match and stops.

use regex_automata::Input;
use regex_automata::dfa::Automaton;
use regex_automata::util::primitives::StateID;

use super::{Dense, Next};

/// Steps per byte of text before walks leave a trail.
const FREE_STEPS: usize = 4;
/// Steps per byte of text before the rest stays unjudged.
const STEPS_MAX: usize = 64;
/// Steps that every text may cost, however short.
const STEPS_LEAST: usize = 1 << 16;
/// Bytes behind a walk's start that a trail covers; 4 bytes of memory each.
const TRAIL_MAX: usize = 4 << 20;

/// What earlier walks over one text leave behind.
#[derive(Debug)]
pub struct Trail {
    steps: usize,
    steps_free: usize,
    steps_max: usize,
    /// Byte of the first state of `states`.
    base: usize,
    /// State before each byte from `base` on.
    states: Vec<StateID>,
    /// Last match of the walk that left the trail.
    last: Option<usize>,
}

impl Trail {
    pub fn new(text_bytes: usize) -> Trail {
        Trail {
            steps: 0,
            steps_free: text_bytes.saturating_mul(FREE_STEPS).saturating_add(STEPS_LEAST),
            steps_max: text_bytes.saturating_mul(STEPS_MAX).saturating_add(STEPS_LEAST),
            base: 0,
            states: Vec::new(),
            last: None,
        }
    }

    /// The state that the trail has before byte `place`.
    fn at(&self, place: usize) -> Option<StateID> {
        self.states.get(place.checked_sub(self.base)?).copied()
    }

    /// Replaces the trail's part from `from` on with `walk`, and keeps what lies behind it if `joined`.
    fn leave(&mut self, from: usize, walk: Vec<StateID>, joined: bool, last: Option<usize>) {
        if joined {
            let place = from - self.base;
            self.states[place..place + walk.len()].copy_from_slice(&walk);
        } else {
            self.base = from;
            self.states = walk;
        }
        self.last = last;
    }
}

/// Where the leftmost-first match of `text[at..]` ends.
pub fn end_of_next(dfa: &Dense, text: &[u8], at: usize, trail: &mut Trail) -> Result<Option<usize>, Next> {
    let mut state = dfa.start_state_forward(&Input::new(text).range(at..)).map_err(|_| Next::Unknown)?;
    let leaves = trail.steps > trail.steps_free;
    let mut walk = Vec::new();
    let mut end = None;
    for (place, &byte) in text.iter().enumerate().skip(at) {
        if leaves {
            if trail.at(place) == Some(state) {
                // Its matches from here on are the trail's; a match is known one step after it ended.
                let last = trail.last.filter(|&last| last >= place).or(end);
                trail.steps += place - at;
                trail.leave(at, walk, true, last);
                return Ok(last);
            }
            if walk.len() < TRAIL_MAX {
                walk.push(state);
            }
        }
        state = dfa.next_state(state, byte);
        if dfa.is_special_state(state) {
            if dfa.is_match_state(state) {
                end = Some(place);
            } else if dfa.is_dead_state(state) {
                return finish(trail, at, place + 1 - at, leaves.then_some(walk), end);
            } else if dfa.is_quit_state(state) {
                return Err(Next::Unknown);
            }
        }
    }
    if dfa.is_match_state(dfa.next_eoi_state(state)) {
        end = Some(text.len());
    }
    finish(trail, at, text.len() - at, leaves.then_some(walk), end)
}

fn finish(
    trail: &mut Trail,
    at: usize,
    steps: usize,
    walk: Option<Vec<StateID>>,
    end: Option<usize>,
) -> Result<Option<usize>, Next> {
    trail.steps += steps;
    // A short walk is no help to later ones and must not replace a long one.
    if let Some(walk) = walk
        && at + walk.len() > trail.base + trail.states.len()
    {
        trail.leave(at, walk, false, end);
    }
    if trail.steps > trail.steps_max { Err(Next::Spent) } else { Ok(end) }
}
