//! The Aho-Corasick automaton, dense where that fits.

use aho_corasick::automaton::Automaton as _;
use aho_corasick::{Anchored, MatchKind, StartKind, dfa, nfa::contiguous, nfa::noncontiguous};

use crate::terms::Form;

/// One place where a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// Term of each form.
    terms: Vec<u32>,
}

#[derive(Debug)]
enum Engine {
    /// One load per byte.
    Dense(dfa::DFA),
    /// A search among the successors of a state, and steps back; a fraction of the memory.
    Compact(contiguous::NFA),
}

impl Automaton {
    /// Builds the automaton; the note says which kind, and why.
    ///
    /// # Errors
    /// There are too many terms for any kind.
    pub fn new(
        forms: Vec<Form>,
        case_insensitive: bool,
        dense_bytes_max: usize,
    ) -> Result<(Automaton, String), String> {
        let dense_bytes = dense_bytes(&forms, case_insensitive);
        let count = forms.len();
        let terms = forms.iter().map(|form| u32::try_from(form.term).unwrap_or(u32::MAX)).collect();
        let say = |error: aho_corasick::BuildError| format!("settings.terms: {error}");
        let states = noncontiguous::Builder::new()
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(case_insensitive)
            .prefilter(false)
            .dense_depth(0)
            .build(forms.iter().map(|form| form.bytes.as_bytes()))
            .map_err(say)?;
        drop(forms);
        let (engine, kind, bytes) = if dense_bytes <= dense_bytes_max {
            let dfa = dfa::Builder::new()
                .start_kind(StartKind::Unanchored)
                .prefilter(false)
                .build_from_noncontiguous(&states)
                .map_err(say)?;
            let bytes = dfa.memory_usage();
            (Engine::Dense(dfa), "dense automaton", bytes)
        } else {
            let nfa = contiguous::Builder::new()
                .prefilter(false)
                .dense_depth(2)
                .build_from_noncontiguous(&states)
                .map_err(say)?;
            let bytes = nfa.memory_usage();
            (Engine::Compact(nfa), "compact automaton, slower than the dense one", bytes)
        };
        let mut note = format!("{count} forms of terms in a {kind} of {} KiB", bytes / 1024);
        if matches!(engine, Engine::Compact(_)) {
            note.push_str(&format!(
                "; the dense one would take {} KiB, automaton_kib_max is {}",
                dense_bytes / 1024,
                dense_bytes_max / 1024
            ));
        }
        Ok((Automaton { engine, terms }, note))
    }

    /// Hands every hit, overlapping ones too and in the order of their ends, to `take` until that says stop.
    pub fn each(&self, text: &str, take: impl FnMut(Hit) -> bool) {
        match &self.engine {
            Engine::Dense(dfa) => self.walk(dfa, text.as_bytes(), take),
            Engine::Compact(nfa) => self.walk(nfa, text.as_bytes(), take),
        }
    }

    fn walk(
        &self,
        automaton: &impl aho_corasick::automaton::Automaton,
        text: &[u8],
        mut take: impl FnMut(Hit) -> bool,
    ) {
        let Ok(mut state) = automaton.start_state(Anchored::No) else { return };
        for (place, &byte) in text.iter().enumerate() {
            state = automaton.next_state(Anchored::No, state, byte);
            if automaton.is_special(state) && automaton.is_match(state) {
                let end = place + 1;
                for index in 0..automaton.match_len(state) {
                    let form = automaton.match_pattern(state, index);
                    let start = end - automaton.pattern_len(form);
                    if !take(Hit { start, end, term: self.terms[form.as_usize()] as usize }) {
                        return;
                    }
                }
            }
        }
    }
}

/// What the table of a dense automaton takes. `forms` are sorted, so a form shares states only with the one before.
fn dense_bytes(forms: &[Form], case_insensitive: bool) -> usize {
    let mut states = 3;
    let mut before: &[u8] = &[];
    let mut used = [false; 256];
    for form in forms {
        let bytes = form.bytes.as_bytes();
        let shared = before.iter().zip(bytes).take_while(|(a, b)| a == b).count();
        states += bytes.len() - shared;
        before = bytes;
        for &byte in bytes {
            used[usize::from(byte)] = true;
            if case_insensitive {
                used[usize::from(byte.to_ascii_uppercase())] = true;
            }
        }
    }
    // Every used byte is a class of its own, and every run of unused ones between them.
    let runs = (0..256).filter(|&byte| used[byte] || byte == 0 || used[byte - 1]).count();
    let stride = runs.next_power_of_two();
    states * stride * size_of::<u32>()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(count: usize) -> Vec<Form> {
        let mut forms: Vec<Form> =
            (0..count).map(|term| Form { bytes: format!("{:x}é", term * 7919), term }).collect();
        forms.sort();
        forms
    }

    #[test]
    fn the_estimate_is_close() {
        for count in [1, 50, 2000] {
            let forms = forms(count);
            let estimate = dense_bytes(&forms, false);
            let (automaton, _) = Automaton::new(forms, false, usize::MAX).unwrap();
            let Engine::Dense(dfa) = &automaton.engine else { panic!("dense was allowed") };
            let real = dfa.memory_usage();
            assert!(estimate <= real && estimate * 2 + 4096 > real, "{count}: {estimate} for {real}");
        }
    }

    #[test]
    fn both_kinds_find_the_same() {
        let text: String = (0..3000).map(|n| format!("{:x}é ", n * 7919 / 3)).collect();
        let (dense, note) = Automaton::new(forms(500), false, usize::MAX).unwrap();
        assert!(note.contains("a dense automaton"), "{note}");
        let (compact, note) = Automaton::new(forms(500), false, 0).unwrap();
        assert!(note.contains("compact") && note.contains("automaton_kib_max is 0"), "{note}");
        let all = |automaton: &Automaton| {
            let mut hits = Vec::new();
            automaton.each(&text, |hit| {
                hits.push(hit);
                true
            });
            hits
        };
        assert!(all(&dense).len() > 100);
        assert_eq!(all(&dense), all(&compact));
    }
}
