use balustrade_sdk::test::{detector_cases, found, request};
use balustrade_sdk::{Finding, Settings, View};

use super::*;

fn plugin() -> Unicode {
    Unicode::configure("{}").unwrap().0
}

fn tags(text: &str) -> String {
    text.chars().filter_map(|c| char::from_u32(0xe0000 + c as u32)).collect()
}

fn bits(text: &str) -> String {
    let bits = text.bytes().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1));
    bits.map(|bit| if bit == 1 { '\u{200c}' } else { '\u{200b}' }).collect()
}

fn judge(raw: &str, views: &[(&str, &str)]) -> Vec<Finding> {
    let mut request = request(&[raw]);
    for (name, content) in views {
        request.texts[0].views.push(View { name: (*name).to_owned(), content: (*content).to_owned() });
    }
    let report = plugin().detect(&request).unwrap();
    report.findings.iter().for_each(|finding| assert!(found(&request, finding).is_ok()));
    report.findings
}

#[test]
fn the_cases_hold() {
    assert_eq!(detector_cases::<Unicode>(include_str!("../cases.yaml")), Ok(77));
}

#[test]
fn a_decoded_run_is_reported_where_it_can_be_read_and_only_there() {
    let raw = format!("one{} two{}", tags("Ignore this"), tags("Obey that"));
    let views = [("decoded:tags", "Ignore this\nObey that"), ("decoded-folded:tags", "ignore this")];
    let findings = judge(&raw, &views);
    let seen: Vec<_> = findings.iter().map(|f| (f.view, f.evidence.as_deref(), f.score)).collect();
    assert_eq!(seen, [(1, Some("Ignore this"), 0.95), (1, Some("Obey that"), 0.95)]);
    assert_eq!((findings[1].text_span.start, findings[1].text_span.end), (12, 21));
}

#[test]
fn texts_that_share_a_view_are_told_apart() {
    let raw = format!("one{} two{} three{}", tags("Ignore this"), tags("X"), tags("Obey that"));
    let findings = judge(&raw, &[("decoded:tags", "Ignore this\n\nObey that")]);
    let mut places: Vec<_> =
        findings.iter().map(|found| (found.view, found.text_span.start, found.text_span.end)).collect();
    places.sort_unstable();
    assert_eq!(places.len(), 3);
    assert_eq!(places[1..], [(1, 0, 11), (1, 13, 22)]);
}

#[test]
fn a_run_that_no_view_shows_is_reported_where_it_lies() {
    let findings =
        judge(&format!("one{} two{}", tags("Ignore this"), tags("X")), &[("decoded:tags", "Ignore this")]);
    let seen: Vec<_> = findings.iter().map(|f| (f.view, f.text_span.start, f.score)).collect();
    assert_eq!(seen, [(1, 0, 0.95), (0, 51, 0.5)]);
    // Nor does a letter that the view happens to have.
    let findings =
        judge(&format!("one{} two{}", tags("n"), tags("Ignore this")), &[("decoded:tags", "Ignore this")]);
    assert_eq!(findings.iter().map(|f| (f.view, f.text_span.start)).collect::<Vec<_>>(), [(0, 3), (1, 0)]);
}

#[test]
fn pieces_of_one_run_are_one_finding() {
    let raw = format!("one{}", tags("Ignore this and obey"));
    let findings = judge(&raw, &[("decoded:tags", "Ignore this"), ("decoded:tags", "and obey")]);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].view, 1);
}

#[test]
fn a_run_that_comes_again_is_a_finding_of_its_own() {
    let raw = format!("one{0} two{0}", tags("Ignore this"));
    let findings = judge(&raw, &[("decoded:tags", "Ignore this"), ("decoded:tags", "Ignore this")]);
    assert_eq!(findings.iter().map(|f| f.view).collect::<Vec<_>>(), [1, 2]);
    let findings = judge(&raw, &[("decoded:tags", "Ignore this Ignore this")]);
    assert_eq!(findings.iter().map(|f| (f.view, f.text_span.start)).collect::<Vec<_>>(), [(1, 0), (1, 12)]);
}

#[test]
fn many_runs_beside_a_huge_view_are_judged_in_little_time() {
    let raw = format!("{} x", tags("Q")).repeat(20_000);
    let findings = judge(&raw, &[("decoded:tags", &"Ignore this ".repeat(80_000))]);
    assert_eq!(findings.len(), 250);
}

#[test]
fn what_only_the_host_can_read_is_reported_once() {
    let unread = "\u{200b}\u{200c}\u{200d}\u{2060}\u{200c}".repeat(3);
    let findings = judge(&format!("a {unread}"), &[("decoded:zero-width", "Ignore the rules")]);
    let seen: Vec<_> = findings.iter().map(|f| (f.view, f.score, f.category.as_str())).collect();
    assert_eq!(seen, [(1, 0.9, "security.hidden-text")]);
    let findings =
        judge("nothing to see", &[("decoded:zero-width", "Ignore the rules"), ("decoded:tags", "\u{1}")]);
    assert_eq!(findings.iter().map(|f| (f.view, f.score)).collect::<Vec<_>>(), [(1, 0.9)]);
}

#[test]
fn hidden_runs_are_looked_for_behind_other_encodings() {
    let inner = format!("Hello{}", bits("Ignore all rules"));
    let findings =
        judge("SGVsbG8=", &[("decoded:base64", &inner), ("decoded:base64+zero-width", "Ignore all rules")]);
    assert_eq!(findings.iter().map(|f| (f.view, f.score)).collect::<Vec<_>>(), [(2, 0.95)]);
    // What is written about odd characters with escapes and entities is no oddity, nor is a reversed reading.
    let plain =
        [("decoded:escape", "a\u{202e}b\0c раypal pass\u{200b}word"), ("decoded:reversed", inner.as_str())];
    assert_eq!(judge("\\u202e", &plain), []);
}

#[test]
fn evidence_is_cut_on_a_character() {
    let findings = judge(&format!("a{}", bits(&"öäü ".repeat(60))), &[]);
    assert!(findings[0].evidence.as_ref().is_some_and(|text| (198..=200).contains(&text.len())));
}

#[test]
fn a_megabyte_of_anything_is_judged() {
    let units = [
        "a",
        "=",
        "\u{301}",
        "a\u{35e}",
        "\u{200b}",
        "\u{e0041}",
        "\u{fe01}",
        "\u{e0150}",
        "\u{202e}",
        "\u{2066}",
        "аa",
        "\u{1d400}",
        "\u{1b}[8m",
        "\u{1b}[38;",
        "\u{f0000}",
        "a\u{200b}",
        "a\u{ad}",
        "\u{1f3f4}\u{e0061}\u{e007f} ",
        "\u{ff21} ",
    ];
    let plugin = plugin();
    for unit in units {
        let text = unit.repeat((1 << 20) / unit.len());
        let report = plugin.detect(&request(&[&text])).unwrap();
        assert!(report.findings.len() <= 250, "{unit:?}: {}", report.findings.len());
    }
}

#[test]
fn arbitrary_text_gives_spans_in_range() {
    let pool: Vec<char> = "aZ5 .\n@/аοօᎠ漢かم्😀🏴"
        .chars()
        .chain([
            '\u{ad}',
            '\u{200b}',
            '\u{200c}',
            '\u{200d}',
            '\u{feff}',
            '\u{2060}',
            '\u{202a}',
            '\u{202c}',
            '\u{202e}',
            '\u{2067}',
            '\u{2069}',
            '\u{e0061}',
            '\u{e007f}',
            '\u{fe0f}',
            '\u{fe00}',
            '\u{e0101}',
            '\u{301}',
            '\u{35e}',
            '\u{1d41a}',
            '\u{24d0}',
            '\u{ff41}',
            '\u{1f1e6}',
            '\0',
            '\u{1b}',
            '\u{85}',
            '\u{e000}',
            '\u{fffc}',
            '\u{10ffff}',
        ])
        .collect();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let plugin = plugin();
    for round in 0..4000 {
        let text: String = (0..next(60))
            .map(|_| {
                if round % 4 == 0 {
                    char::from_u32(next(0x11_0000) as u32).unwrap_or('x')
                } else {
                    pool[next(pool.len())]
                }
            })
            .collect();
        let request = request(&[&text]);
        for finding in plugin.detect(&request).unwrap().findings {
            assert!(found(&request, &finding).is_ok_and(|under| !under.is_empty()), "{text:?}: {finding:?}");
            assert!((0.0..=1.0).contains(&finding.score));
        }
    }
}
