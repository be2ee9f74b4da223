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
fn the_estimates_are_close() {
    for count in [1, 50, 2000] {
        let forms = forms(count);
        let estimate = dense_bytes(&forms);
        let (_, real) = dense(&forms).unwrap();
        assert!(estimate <= real && estimate * 2 + 4096 > real, "{count}: {estimate} for {real}");
        let estimate = Table::bytes_of(&forms, states_of_heads(&forms, usize::MAX) + 1);
        let real = Table::new(&forms, false).unwrap().bytes();
        assert!(estimate <= real && estimate * 2 + 4096 > real, "{count}: {estimate} for {real}");
    }
}

#[test]
fn all_kinds_find_the_same() {
    let text: String = (0..3000).map(|n| format!("{:x}é ", n * 7919 / 3)).collect();
    let forms = forms(500);
    let (table, note) = Automaton::new(&forms, false, usize::MAX).unwrap();
    assert!(matches!(table.engine, Engine::Table(_)) && note.contains("a dense automaton"), "{note}");
    let dense = Automaton { engine: dense(&forms).unwrap().0, fold: false };
    let (compact, note) = Automaton::new(&forms, false, 0).unwrap();
    assert!(note.contains("compact") && note.contains("automaton_kib_max is 0"), "{note}");
    assert!(all(&table, &text).len() > 100);
    assert_eq!(all(&table, &text), all(&dense, &text));
    assert_eq!(all(&table, &text), all(&compact, &text));
}

#[test]
fn more_states_than_a_table_numbers_get_a_dense_automaton_all_the_same() {
    let mut forms: Vec<Form> = (0..9000_u32)
        .map(|n| Form {
            bytes: format!("{:x}", u64::from(n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 12),
            term: n,
        })
        .collect();
    forms.sort();
    assert!(states_of_heads(&forms, usize::MAX) >= table::ROWS_MAX);
    let (dense, note) = Automaton::new(&forms, false, usize::MAX).unwrap();
    assert!(matches!(dense.engine, Engine::Dense(..)) && note.contains("a dense automaton"), "{note}");
    let (compact, _) = Automaton::new(&forms, false, 1 << 16).unwrap();
    let text: String = forms.iter().step_by(7).map(|form| format!("{} ", form.bytes)).collect();
    assert!(all(&dense, &text).len() > 1000);
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
