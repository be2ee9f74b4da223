use balustrade_sdk::test::{Random, detector_cases, request, windows_equal_the_whole};
use balustrade_sdk::{Detector, Settings};

use super::*;

#[test]
fn the_cases_hold() {
    assert_eq!(detector_cases::<Denylist>(include_str!("../cases.yaml")).map(|n| n > 8), Ok(true));
}

#[test]
fn a_hundred_thousand_terms_are_all_found() {
    let terms: Vec<String> =
        (0..100_000_u64).map(|n| format!("{:x} term", n * 2_654_435_761 % 4_294_967_291)).collect();
    let settings = serde_json::json!({"terms": terms, "category": "safety.word", "whole_word": true});
    let (plugin, notes) = Denylist::configure(&settings.to_string()).unwrap();
    assert!(notes[0].contains("100000 forms"), "{notes:?}");
    for (index, term) in terms.iter().enumerate().step_by(997) {
        let report = plugin.detect(&request(&[&format!("the {term}, said")])).unwrap();
        assert_eq!(report.findings.len(), 1, "{term}");
        assert_eq!(report.findings[0].attributes[0].1, index.to_string());
    }
    assert_eq!(plugin.detect(&request(&["the term, said"])).unwrap().findings, []);
}

#[test]
fn a_text_of_nothing_but_terms_is_cut_and_said() {
    let terms: Vec<String> = (1..200).map(|n| "a".repeat(n)).collect();
    let settings = serde_json::json!({"terms": terms, "category": "safety.word"});
    let (plugin, _) = Denylist::configure(&settings.to_string()).unwrap();
    let report = plugin.detect(&request(&[&"a".repeat(1 << 20)])).unwrap();
    assert!(!report.findings.is_empty() && report.findings.len() <= 250);
    assert_eq!(report.unjudged.len(), 1);
}

fn reach(settings: &serde_json::Value) -> Option<u32> {
    Denylist::configure(&settings.to_string()).unwrap().0.reach().map(|stretch| stretch.match_bytes_max)
}

#[test]
fn the_reach_is_that_of_the_longest_term() {
    let of = |terms: &[&str], more: serde_json::Value| {
        let mut settings = serde_json::json!({"terms": terms, "category": "safety.word"});
        settings.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        reach(&settings)
    };
    assert_eq!(of(&["ab", "abc"], serde_json::json!({})), Some(7));
    assert_eq!(
        of(&["\u{390}"], serde_json::json!({"case_insensitive": true})),
        Some(10),
        "six bytes in capitals"
    );
    assert_eq!(of(&["ab"], serde_json::json!({"findings_max": 249})), None);
}

#[test]
fn windows_find_what_the_whole_has() {
    const PIECES: [&str; 14] =
        ["ab", "ba", "abba", "aab", "a", "b", " ", "c++", "+", "\u{e9}", "\u{c9}b", "word", "A", "straSSe"];
    let mut random = Random(5);
    let mut compared = 0;
    for round in 0..300 {
        let settings = serde_json::json!({
            "terms": ["abba", "ab", "ba", "aba", "c++", "\u{e9}b", "stra\u{df}e", "b word"], "category": "safety.word",
            "case_insensitive": round % 2 == 0, "whole_word": round % 3 == 0, "findings_max": 100_000,
            "automaton_kib_max": if round % 4 == 0 { 0 } else { 8192 },
        });
        let (plugin, _) = Denylist::configure(&settings.to_string()).unwrap();
        let text = random.text(&PIECES, [10, 60, 300][round % 3]);
        let seed = u64::try_from(round).unwrap();
        compared += windows_equal_the_whole(&plugin, plugin.reach().unwrap(), &text, seed).unwrap();
    }
    assert!(compared > 2_000, "{compared}");
}
