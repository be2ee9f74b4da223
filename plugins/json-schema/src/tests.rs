use balustrade_sdk::test::{detector_cases, request};
use balustrade_sdk::{Detector, Settings};

use super::*;

fn configured(json: &str) -> JsonSchema {
    JsonSchema::configure(json).unwrap().0
}

/// A small generator, so that a failure can be repeated.
fn noise(state: &mut u64, below: usize) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    usize::try_from(*state % below as u64).unwrap()
}

#[test]
fn the_cases_hold() {
    assert_eq!(detector_cases::<JsonSchema>(include_str!("../cases.yaml")).map(|n| n > 15), Ok(true));
}

#[test]
fn messages_name_the_keyword_and_never_the_text() {
    let plugin = configured(r#"{"schema": {"properties": {"a": {"enum": ["x"]}}}}"#);
    let report = plugin.detect(&request(&["{\"a\": \"secret\"}"])).unwrap();
    let message = report.findings[0].message.clone().unwrap();
    assert_eq!(message, "`enum` of the schema at `/properties/a/enum` does not hold");
}

#[test]
fn well_formed_json_has_no_findings_and_any_cut_of_it_has() {
    let plugin = configured("{}");
    let mut state = 88_172_645_463_325_252;
    for _ in 0..300 {
        let value = value(&mut state, 4);
        let text = serde_json::json!([value]).to_string();
        assert_eq!(plugin.detect(&request(&[&text])).unwrap(), Report::new(), "{text}");
        for end in (1..text.len()).filter(|&end| text.is_char_boundary(end)) {
            let report = plugin.detect(&request(&[&text[..end]])).unwrap();
            assert!(
                report
                    .findings
                    .iter()
                    .any(|finding| finding.attributes == [("problem".into(), "truncated".into())]),
                "{}",
                &text[..end]
            );
        }
    }
}

fn value(state: &mut u64, depth: usize) -> serde_json::Value {
    use serde_json::Value;
    match noise(state, if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => Value::Bool(noise(state, 2) == 0),
        2 => Value::from(noise(state, 1000)),
        3 => Value::from(-1.5e-3),
        4 => Value::from(["", "é\n\"\\", "😀", "a{b"][noise(state, 4)]),
        5 => (0..noise(state, 4)).map(|_| value(state, depth - 1)).collect(),
        _ => (0..noise(state, 4)).map(|n| (format!("k{n}"), value(state, depth - 1))).collect(),
    }
}

#[test]
fn any_text_gives_spans_of_whole_characters() {
    let alphabet = [
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        ":",
        ",",
        "1",
        "-",
        ".",
        "e",
        "true",
        "NaN",
        "\\",
        "\\u",
        "d83d",
        "//",
        "/*",
        "*/",
        "#",
        "\n",
        " ",
        "é",
        "😀",
        "\u{0}",
        "```json\n",
        "```\n",
        "a",
        "\"a\":",
        "null",
        "{\"",
        "~~~",
        "\u{feff}",
    ];
    let schema = r##""schema": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {"items": {"$ref": "#"}}, "uniqueItems": true}"##;
    let plugins = ["whole", "fenced", "anywhere"]
        .map(|place| configured(&format!("{{{schema}, \"where\": \"{place}\"}}")));
    let mut state = 88_172_645_463_325_252;
    for round in 0..6000 {
        let length = [3, 9, 30, 120][round % 4];
        let text: String = (0..length).map(|_| alphabet[noise(&mut state, alphabet.len())]).collect();
        for plugin in &plugins {
            for finding in plugin.detect(&request(&[&text])).unwrap().findings {
                let span = finding.text_span;
                assert!(text.get(span.start as usize..span.end as usize).is_some(), "{text:?}: {finding:?}");
            }
        }
    }
}

#[test]
fn a_hostile_text_is_judged_or_said_to_be_cut() {
    let schema = r##""schema": {"anyOf": [{"type": "array", "uniqueItems": true, "items": {"$ref": "#"}}, {"type": ["string", "number"], "pattern": "(a+)+$"}]}"##;
    for place in ["whole", "fenced", "anywhere"] {
        let plugin = configured(&format!("{{{schema}, \"where\": \"{place}\"}}"));
        for unit in [
            "a",
            "[",
            "{\"",
            "{\"a\":",
            "[1,",
            "\"",
            "```\n",
            "[\"\",",
            "\\",
            "[[1",
            "{}",
            "/*",
            "//",
            "\n",
            "é",
            "[]",
            "{\"a\":1}",
            "[\"a\"]",
        ] {
            let text = unit.repeat((1 << 19) / unit.len());
            for text in [text.clone(), format!("[{text}"), format!("[1{}]", ",1".repeat(text.len() / 8))] {
                let report = plugin.detect(&request(&[&text])).unwrap();
                assert!(report.findings.len() <= 20);
            }
        }
    }
}

#[test]
fn a_text_of_nothing_but_nested_beginnings_tells_few_unjudged_parts() {
    let (plugin, _) = JsonSchema::configure(r#"{"where": "anywhere"}"#).unwrap();
    let report = plugin.detect(&request(&[&"{\"a\":".repeat(1 << 17)])).unwrap();
    assert!(!report.unjudged.is_empty() && report.unjudged.len() <= 129, "{}", report.unjudged.len());
    assert!(report.findings.len() <= 250);
}
