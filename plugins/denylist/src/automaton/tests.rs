use super::*;

fn forms(count: u32) -> Vec<Form> {
    let mut forms: Vec<Form> =
        (0..count).map(|term| Form { bytes: format!("{:x}é", u64::from(term) * 7919), term }).collect();
    forms.sort();
    forms
}

fn all(automaton: &Automaton, text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    automaton.each(text, |hit| {
        hits.push(hit);
        true
    });
    hits.sort();
    hits
}

#[test]
fn the_estimate_is_close() {
    for count in [1, 50, 2000] {
        let estimate = dense_bytes(&forms(count));
        let (automaton, _) = Automaton::new(&forms(count), false, usize::MAX).unwrap();
        let Engine::Dense(dfa, _) = &automaton.engine else { panic!("dense was allowed") };
        let real = dfa.memory_usage();
        assert!(estimate <= real && estimate * 2 + 4096 > real, "{count}: {estimate} for {real}");
    }
}

#[test]
fn both_kinds_find_the_same() {
    let text: String = (0..3000).map(|n| format!("{:x}é ", n * 7919 / 3)).collect();
    let (dense, note) = Automaton::new(&forms(500), false, usize::MAX).unwrap();
    assert!(note.contains("a dense automaton"), "{note}");
    let (compact, note) = Automaton::new(&forms(500), false, 0).unwrap();
    assert!(note.contains("compact") && note.contains("automaton_kib_max is 0"), "{note}");
    assert!(all(&dense, &text).len() > 100);
    assert_eq!(all(&dense, &text), all(&compact, &text));
}

#[test]
fn forms_within_forms_are_all_found_by_short_heads() {
    let words = ["a", "ab", "abab", "ababab", "abac", "ababac", "b", "ba", "bababa", "abababababababababab"];
    let mut forms: Vec<Form> =
        words.iter().zip(0..).map(|(word, term)| Form { bytes: (*word).to_owned(), term }).collect();
    forms.sort();
    let (dense, _) = Automaton::new(&forms, true, usize::MAX).unwrap();
    // So few states that heads are one to three bytes long.
    let compacts: Vec<Automaton> = [1, 5, 7]
        .map(|states| Automaton { engine: Engine::Compact(Heads::new(&forms, states).unwrap()), fold: true })
        .into();
    for length in 0..512_u32 {
        let text: String = (0..9).map(|bit| if length >> bit & 1 == 0 { 'A' } else { 'b' }).collect();
        let text = format!("{text}ababac{text}abababababababababab");
        for compact in &compacts {
            assert_eq!(all(&dense, &text), all(compact, &text), "{text}");
        }
    }
}
