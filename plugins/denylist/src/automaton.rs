//! All terms at once: one dense Aho-Corasick automaton where that fits, one over the terms' heads where it does not.
//! The dense one is our own table; aho-corasick's takes twice the memory and more, but any number of rows.

use aho_corasick::automaton::Automaton as Walk;
use aho_corasick::nfa::noncontiguous;
use aho_corasick::{Anchored, BuildError, MatchKind, StartKind, dfa};

use self::heads::Heads;
use self::table::Table;
use crate::terms::Form;

mod heads;
mod table;

/// One place where a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Index of the term, as written in the settings.
    pub term: usize,
}

/// All terms at once.
#[derive(Debug)]
pub struct Automaton {
    engine: Engine,
    /// Whether the text's ASCII letters are folded on the way: half the memory of an automaton that knows both cases.
    fold: bool,
}

#[derive(Debug)]
enum Engine {
    /// A dense automaton of few enough rows.
    Table(Table),
    /// One load per byte; the term of each form.
    Dense(dfa::DFA, Vec<u32>),
    /// A few loads per byte, and a look at the list where a term's head stands.
    Compact(Heads),
}

impl Automaton {
    /// Builds the automaton from sorted forms; the note says which kind, and why.
    ///
    /// # Errors
    /// There are too many terms for any kind.
    pub fn new(forms: &[Form], fold: bool, dense_bytes_max: usize) -> Result<(Automaton, String), String> {
        let count = forms.len();
        let rows = states_of_heads(forms, usize::MAX) + 1;
        let dense_bytes =
            if rows <= table::ROWS_MAX { Table::bytes_of(forms, rows) } else { dense_bytes(forms) };
        if dense_bytes <= dense_bytes_max {
            let (engine, bytes) = match Table::new(forms, fold) {
                Some(table) => {
                    let bytes = table.bytes();
                    (Engine::Table(table), bytes)
                }
                None => dense(forms)?,
            };
            let note = format!("{count} forms of terms in a dense automaton of {} KiB", bytes / 1024);
            return Ok((Automaton { engine, fold }, note));
        }
        let heads = Heads::new(forms, heads::STATES_MAX)?;
        let note = format!(
            "{count} forms of terms in a compact automaton of {} KiB, slower than a dense one, which would take \
             {} KiB; automaton_kib_max is {}",
            heads.bytes() / 1024,
            dense_bytes / 1024,
            dense_bytes_max / 1024
        );
        Ok((Automaton { engine: Engine::Compact(heads), fold }, note))
    }

    /// Hands every hit, overlapping ones too, to `take` until that says stop.
    pub fn each(&self, text: &str, mut take: impl FnMut(Hit) -> bool) {
        let text = text.as_bytes();
        match &self.engine {
            Engine::Table(table) => {
                table.each(text, |span, term| take(Hit { start: span.start, end: span.end, term }));
            }
            Engine::Dense(dfa, terms) => walk(dfa, text, self.fold, |start, end, form| {
                take(Hit { start, end, term: terms[form] as usize })
            }),
            Engine::Compact(heads) => walk(heads.walked(), text, self.fold, |start, _, head| {
                heads.each(head, text, start, self.fold, &mut take)
            }),
        }
    }
}

/// The automaton for more states than a [`Table`] can number, and its size in bytes.
fn dense(forms: &[Form]) -> Result<(Engine, usize), String> {
    let states = states(forms.iter().map(|form| form.bytes.as_bytes())).map_err(|error| say(&error))?;
    let dfa = dfa::Builder::new()
        .start_kind(StartKind::Unanchored)
        .prefilter(false)
        .build_from_noncontiguous(&states)
        .map_err(|error| say(&error))?;
    let bytes = dfa.memory_usage();
    Ok((Engine::Dense(dfa, forms.iter().map(|form| form.term).collect()), bytes))
}

fn say(error: &BuildError) -> String {
    format!("settings.terms: {error}")
}

fn states<'a>(forms: impl Iterator<Item = &'a [u8]>) -> Result<noncontiguous::NFA, BuildError> {
    noncontiguous::Builder::new().match_kind(MatchKind::Standard).prefilter(false).dense_depth(0).build(forms)
}

/// Hands start, end and index of every hit to `take` until that says stop.
fn walk(automaton: &impl Walk, text: &[u8], fold: bool, mut take: impl FnMut(usize, usize, usize) -> bool) {
    let Ok(mut state) = automaton.start_state(Anchored::No) else { return };
    for (place, &byte) in text.iter().enumerate() {
        let byte = if fold { byte.to_ascii_lowercase() } else { byte };
        state = automaton.next_state(Anchored::No, state, byte);
        if automaton.is_special(state) && automaton.is_match(state) {
            let end = place + 1;
            for index in 0..automaton.match_len(state) {
                let form = automaton.match_pattern(state, index);
                if !take(end - automaton.pattern_len(form), end, form.as_usize()) {
                    return;
                }
            }
        }
    }
}

/// What the table of a dense automaton takes. `forms` are sorted, so a form shares states only with the one before.
fn dense_bytes(forms: &[Form]) -> usize {
    let mut used = [false; 256];
    forms.iter().flat_map(|form| form.bytes.bytes()).for_each(|byte| used[usize::from(byte)] = true);
    // Every used byte is a class of its own, and every run of unused ones between them.
    let runs = (0..256).filter(|&byte| used[byte] || byte == 0 || used[byte - 1]).count();
    (states_of_heads(forms, usize::MAX) + 3) * runs.next_power_of_two() * size_of::<u32>()
}

/// States of the first `head` bytes of every form.
fn states_of_heads(forms: &[Form], head: usize) -> usize {
    let mut states = 0;
    let mut before: &[u8] = &[];
    for form in forms {
        let bytes = form.bytes.as_bytes();
        let shared = before.iter().zip(bytes).take_while(|(a, b)| a == b).count();
        states += bytes.len().min(head) - shared.min(head);
        before = bytes;
    }
    states
}

#[cfg(test)]
mod tests;
