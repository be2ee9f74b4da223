use balustrade_sdk::test::{Random, detector_cases, request, windows_equal_the_whole};
use balustrade_sdk::{Detector, Settings};
use regex_automata::meta;

use super::*;

fn configured(patterns: &[&str], extra: &str) -> Patterns {
    let patterns: Vec<_> = patterns
        .iter()
        .enumerate()
        .map(|(index, regex)| {
            serde_json::json!({"name": index.to_string(), "regex": regex, "category": format!("format.p{index}")})
        })
        .collect();
    let json = format!("{{\"patterns\": {}{extra}}}", serde_json::Value::from(patterns));
    Patterns::configure(&json).unwrap().0
}

fn spans(plugin: &Patterns, text: &str) -> Vec<(String, usize, usize)> {
    let report = plugin.detect(&request(&[text])).unwrap();
    assert_eq!(report.unjudged, [], "everything was judged");
    let span = |f: &Finding| (f.category.clone(), f.text_span.start as usize, f.text_span.end as usize);
    let mut spans: Vec<_> = report.findings.iter().map(span).collect();
    spans.sort();
    spans
}

/// What the `regex` crate's own engine finds, pattern by pattern.
fn reference(patterns: &[&str], text: &str) -> Vec<(String, usize, usize)> {
    let mut spans = Vec::new();
    for (index, regex) in patterns.iter().enumerate() {
        for found in meta::Regex::new(regex).unwrap().find_iter(text) {
            spans.push((format!("format.p{index}"), found.start(), found.end()));
        }
    }
    spans.sort();
    spans
}

/// A small generator, so that a failure can be repeated.
fn noise(state: &mut u64, below: usize) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    usize::try_from(*state % below as u64).unwrap()
}

const PATTERNS: &[&str] = &[
    r"\b\d{3}-?\d{2,4}\b",
    r"(?-u:\b)[a-c]+@[a-c.]+\.[a-c]{2,3}",
    r"ab|abcd|bc",
    r"a[^b]*b|a",
    r"(?m)^a.{0,3}$",
    r"é+b?",
    r"\B[0-9]@",
    r"(?i)(?:key|abc)[ :=]{1,3}[a-z0-9]{4,}",
    r"[ab]\z",
    r"\A[ab]",
    r"\w{2}\b",
];

#[test]
fn the_cases_hold() {
    assert_eq!(detector_cases::<Patterns>(include_str!("../cases.yaml")).map(|n| n > 10), Ok(true));
}

#[test]
fn every_match_of_every_pattern_is_found() {
    let plugin = configured(PATTERNS, ", \"findings_max\": 100000");
    let alphabet = ["a", "b", "c", "d", "@", ".", "1", "2", "-", " ", "\n", "é", "key", "=", "abc", "€", "_"];
    let mut state = 88_172_645_463_325_252;
    for round in 0..400 {
        let words = [3, 20, 90, 400, 1500][round % 5];
        let text: String = (0..words).map(|_| alphabet[noise(&mut state, alphabet.len())]).collect();
        assert_eq!(spans(&plugin, &text), reference(PATTERNS, &text), "{text:?}");
    }
}

#[test]
fn the_gate_alone_never_hides_a_match() {
    // One pattern, rare in the text: the quarters of the walk meet inside, before and after the match.
    for regex in [r"abc+d", r"\babcd\b", r"(?-u:\b)abc[^x]{0,400}d", r"abcd$"] {
        let plugin = configured(&[regex], "");
        for len in [300, 512, 1023] {
            for at in (0..len - 4).step_by(3) {
                let mut text = " ".repeat(len);
                text.replace_range(at..at + 4, "abcd");
                assert_eq!(spans(&plugin, &text), reference(&[regex], &text), "{regex} at {at} of {len}");
            }
        }
    }
}

#[test]
fn what_fits_no_automaton_is_found_all_the_same() {
    let patterns = [r"\w{20,40}@\w+", r"abc"];
    let plugin = configured(&patterns, ", \"automata_kib_max\": 8");
    let text = format!("{}@über abc é{}@x", "x".repeat(30), "ß".repeat(25));
    assert_eq!(spans(&plugin, &text), reference(&patterns, &text));
    let json = r#"{"patterns": [{"name": "wide", "regex": "\\w{20,40}@\\w+", "category": "format.wide"}],
                   "automata_kib_max": 8}"#;
    let (_, notes) = Patterns::configure(json).unwrap();
    assert!(
        notes.iter().any(|note| note.contains("`wide`") && note.contains("automata_kib_max")),
        "{notes:?}"
    );
}

#[test]
fn a_hostile_text_takes_linear_work() {
    // A walk from each `a` would read to the end: 10^12 steps for the whole text.
    let plugin = configured(&[r"a[^b]*b|a"], ", \"findings_max\": 10000000");
    let text = "a".repeat(1 << 20);
    let report = plugin.detect(&request(&[&text])).unwrap();
    assert_eq!(report.findings.len(), 1 << 20);
    assert_eq!(report.unjudged, []);

    let plugin = configured(&[r"(?-u:\b)[a-z]+@x", r"[a-z]+a{3}z", r"\d{13,19}x", r"(?:\d[ -]?){13,19}"], "");
    for unit in ["a", "1", "a1", "1 ", "@", "é", "a@"] {
        let text = unit.repeat((1 << 20) / unit.len());
        plugin.detect(&request(&[&text])).unwrap();
    }
}

#[test]
fn too_many_findings_are_cut_and_said() {
    let plugin = configured(&["a"], ", \"findings_max\": 3");
    let report = plugin.detect(&request(&["a a a a a"])).unwrap();
    assert_eq!(report.findings.len(), 3);
    assert_eq!(report.unjudged.len(), 1);
    assert_eq!(report.unjudged[0].reason, "findings_max");
    assert_eq!(report.unjudged[0].text_span.map(|span| (span.start, span.end)), Some((6, 9)));
}

#[test]
fn windows_find_what_the_whole_has() {
    const PIECES: [&str; 20] = [
        "ab",
        "abcd",
        "bc",
        "a",
        "b",
        " ",
        "  some words  ",
        "é",
        "1",
        "12",
        "1234",
        "4242424242424242",
        "4111111111111111",
        "-",
        "@",
        ".c",
        "\n",
        "key",
        "card",
        "_",
    ];
    let settings = serde_json::json!({ "findings_max": 100_000, "patterns": [
        { "name": "a", "regex": r"ab|abcd|bc", "category": "format.a" },
        { "name": "b", "regex": r"\b\d{1,4}(?:-\d{2})?\b", "category": "format.b", "context": { "words": ["card", "key"], "within_bytes": 9 } },
        { "name": "c", "regex": r"\b[0-9]{16}\b", "category": "format.c", "checksum": "luhn" },
        { "name": "d", "regex": r"\b(?:ab|key)([0-9]{1,4})_?\b", "category": "format.d", "group": 1 },
        { "name": "e", "regex": r"(?m)^.{1,3}$|\A[ab]|[ab]\z", "category": "format.e" },
        { "name": "f", "regex": r"\B[0-9]@|é{1,3}b?", "category": "format.f" },
    ] });
    let (plugin, notes) = Patterns::configure(&settings.to_string()).unwrap();
    assert!(!notes.iter().any(|note| note.contains("streams")), "{notes:?}");
    let reach = plugin.reach().unwrap();
    assert_eq!(reach.match_bytes_max, 38, "six digits of up to four bytes, a hyphen, the context, an edge");
    let mut random = Random(11);
    let mut compared = 0;
    for seed in 0..600 {
        let pieces_max = [12, 60, 300][random.below(3)];
        let text = random.text(&PIECES, pieces_max);
        compared += windows_equal_the_whole(&plugin, reach, &text, seed).unwrap();
    }
    assert!(compared > 4_000, "{compared}");
}

#[test]
fn a_pattern_without_a_bound_has_no_reach_and_a_note_says_so() {
    for (pattern, more) in [
        (r#""regex": "ORD-[0-9]+""#, ""),
        (r#""regex": "[0-9]{4}", "checksum": "luhn""#, ""),
        (r#""regex": "a([0-9])b", "group": 1"#, ""),
    ] {
        let json =
            format!(r#"{{"patterns": [{{"name": "endless", "category": "format.x", {pattern}}}]{more}}}"#);
        let (plugin, notes) = Patterns::configure(&json).unwrap();
        assert_eq!(plugin.reach(), None, "{json}");
        assert!(notes.iter().any(|note| note.contains("held back") && note.contains("endless")), "{notes:?}");
    }
    let few = r#"{"patterns": [{"name": "a", "category": "format.x", "regex": "ab"}], "findings_max": 9}"#;
    assert_eq!(Patterns::configure(few).unwrap().0.reach(), None);
}
