use super::*;

/// splitmix64: the same texts in every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % n as u64).unwrap()
    }

    fn word(&mut self, letters: &[char], length: usize) -> String {
        (0..length).map(|_| letters[self.below(letters.len())]).collect()
    }
}

fn sorted(mut terms: Vec<String>) -> Vec<Form> {
    terms.sort();
    terms.dedup();
    terms.into_iter().zip(0..).map(|(bytes, term)| Form { bytes, term }).collect()
}

fn found(table: &Table, text: &str) -> Vec<(usize, usize, usize)> {
    let mut hits = Vec::new();
    table.each(text.as_bytes(), |span, term| {
        hits.push((span.end, span.start, term));
        true
    });
    assert!(hits.is_sorted(), "by their ends, the longest first");
    hits
}

/// Every form at every place.
fn naive(forms: &[Form], text: &str, fold: bool) -> Vec<(usize, usize, usize)> {
    let text = if fold { text.to_ascii_lowercase() } else { text.to_owned() };
    let mut hits = Vec::new();
    for form in forms {
        for start in 0..text.len() {
            if text.as_bytes()[start..].starts_with(form.bytes.as_bytes()) {
                hits.push((start + form.bytes.len(), start, form.term as usize));
            }
        }
    }
    hits.sort_unstable();
    hits
}

#[test]
fn it_finds_what_a_naive_search_finds() {
    let mut draw = Draw(7);
    // Few letters: forms that begin, end, hold and overlap each other, and joints that take long to agree.
    let alphabets: [&[char]; 4] = [
        &['a', 'b'],
        &['a', 'B', 'b', 'A', ' '],
        &['a', 'é', 'è', 'ß'],
        &['a', '語', '詞', '\u{1f600}', 'X'],
    ];
    let mut hits = 0;
    for round in 0..240 {
        let letters = alphabets[round % alphabets.len()];
        let fold = round % 3 == 0;
        let terms = (0..1 + draw.below(12)).map(|_| {
            let length = 1 + draw.below(if round % 2 == 0 { 5 } else { 40 });
            let term = draw.word(letters, length);
            if fold { term.to_ascii_lowercase() } else { term }
        });
        let forms = sorted(terms.collect());
        let table = Table::new(&forms, fold).unwrap();
        let length = draw.below(1500);
        let text = draw.word(letters, length);
        let expected = naive(&forms, &text, fold);
        assert_eq!(found(&table, &text), expected, "{forms:?}, fold: {fold}, in {text:?}");
        hits += expected.len();
    }
    assert!(hits > 10_000, "{hits}");
}

#[test]
fn a_form_is_found_at_every_place_of_a_text_of_many_blocks() {
    let long = "abcdefgh".repeat(128);
    let forms = sorted(vec![long.clone(), "naïve".to_owned(), "abcdefghx".to_owned()]);
    let table = Table::new(&forms, false).unwrap();
    let length = BLOCK_BYTES * 3 + 77;
    for form in &forms {
        // Around every joint of parts and blocks, and in between.
        for start in
            (0..length - form.bytes.len()).filter(|at| at % 1024 < 20 || at % 1024 > 1000 || at % 37 == 0)
        {
            let mut text = ".".repeat(start);
            text.push_str(&form.bytes);
            text.push_str(&".".repeat(length - text.len()));
            let hit = (start + form.bytes.len(), start, form.term as usize);
            assert_eq!(found(&table, &text), [hit], "{start}");
        }
        assert_eq!(found(&table, &".".repeat(length)), []);
    }
    // A text in which the walks do not meet before the ends of their parts.
    let near = "abcdefgh".repeat(127) + "abcdefg.";
    let text = near.repeat(20) + &long;
    assert_eq!(found(&table, &text), naive(&forms, &text, false));
}

#[test]
fn stopping_stops() {
    let forms = sorted(vec!["a".to_owned(), "aa".to_owned()]);
    let table = Table::new(&forms, false).unwrap();
    let mut seen = 0;
    table.each("a".repeat(9000).as_bytes(), |_, _| {
        seen += 1;
        seen < 5000
    });
    assert_eq!(seen, 5000);
}

#[test]
fn more_rows_than_numbers_are_refused() {
    let form = |n: u128| format!("{:032x}", n.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835));
    let forms = |count| sorted((1..=count).map(form).collect());
    assert!(Table::new(&forms(1000), false).is_some());
    assert!(Table::new(&forms(3000), false).is_none());
}
