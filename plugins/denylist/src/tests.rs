use balustrade_sdk::test::{detector_cases, request};
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
