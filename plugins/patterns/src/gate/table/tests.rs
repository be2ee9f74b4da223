use regex_automata::MatchKind;

use super::*;

fn table(patterns: &[&str]) -> Table {
    let config = dense::Config::new()
        .match_kind(MatchKind::All)
        .start_kind(regex_automata::dfa::StartKind::Unanchored);
    Table::new(&dense::Builder::new().configure(config).build_many(patterns).unwrap()).unwrap()
}

fn by_one_walk(table: &Table, text: &[u8], patterns: usize) -> Vec<Option<(usize, usize)>> {
    let mut hits = Hits { patterns, ends: vec![None; patterns] };
    let row = table.walk(table.first, text, 0, &mut hits);
    table.end(row, text.len(), &mut hits);
    hits.ends
}

#[test]
fn four_walks_see_what_one_sees() {
    let patterns = [r"(?-u)\bab+c\b", "(?-u)[ab]{9}c", "(?-u)cc", r"(?-u)\bc$", "abcabcabc"];
    let table = table(&patterns);
    let mut state = 5_u64;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap()
    };
    let mut seen = 0;
    for round in 0..2000 {
        // Mostly one letter, so that matches are few and stand anywhere, or many of them.
        let rare = [300, 40, 4][round % 3];
        let length = QUARTERED_BYTES_MIN + draw() % 700;
        let text: Vec<u8> = (0..length)
            .map(|_| if draw() % rare < 2 { b"abc "[draw() % 4] } else { b"b "[round % 2] })
            .collect();
        let expected = by_one_walk(&table, &text, patterns.len());
        let mut hits = Hits { patterns: patterns.len(), ends: vec![None; patterns.len()] };
        table.scan(&text, &mut hits);
        assert_eq!(hits.ends, expected, "{}", String::from_utf8_lossy(&text));
        seen += expected.iter().flatten().count();
    }
    assert!((500..9000).contains(&seen), "{seen}");
}
