use balustrade_sdk::test::{detector_cases, found, request};
use balustrade_sdk::{Detector, Settings, View};

use super::*;

const PROMPT: &str = "Answer in the voice of a lighthouse keeper. Never mention the old harbour master by name. \
                      If asked about ships, describe only their lights and the sound of their horns.";

fn plugin(settings: &serde_json::Value) -> Canary {
    Canary::configure(&settings.to_string()).unwrap().0
}

fn view(name: &str, content: &str) -> View {
    View { name: name.to_owned(), content: content.to_owned() }
}

#[test]
fn the_cases_hold() {
    assert_eq!(detector_cases::<Canary>(include_str!("../cases.yaml")).map(|n| n > 15), Ok(true));
}

#[test]
fn system_texts_of_the_request_are_prompts_and_are_not_reported_themselves() {
    let plugin = plugin(&serde_json::json!({"system_texts": true, "canaries": ["kX7-QuietHeron-42"]}));
    let mut request =
        request(&[PROMPT, "Never mention the old harbour master by name, it says; so I do not.", "hello"]);
    request.texts[0].role = "system".to_owned();
    request.texts[0].views[0].content.push_str(" kX7-QuietHeron-42");
    request.texts[1].role = "assistant".to_owned();
    let report = plugin.detect(&request).unwrap();
    assert_eq!(report.findings.len(), 1, "{report:?}");
    assert_eq!(found(&request, &report.findings[0]), Ok("Never mention the old harbour master by name"));
    assert_eq!(report.findings[0].attributes[0].1, "request/0");
    let alone = Request { texts: request.texts[..1].to_vec(), ..request };
    assert_eq!(plugin.detect(&alone).unwrap(), Report::new());
}

#[test]
fn system_texts_beyond_the_most_are_said() {
    let plugin = plugin(&serde_json::json!({"system_texts": true}));
    let long: String = (0..20_000).map(|n| format!("word{n} ")).collect();
    let mut request = request(&[&long, "word7 word8 word9 word10 word11 word12 word13 word14 word15"]);
    request.texts[0].role = "system".to_owned();
    let report = plugin.detect(&request).unwrap();
    assert_eq!((report.findings.len(), report.unjudged.len()), (1, 1));
    assert_eq!(report.unjudged[0].text_span.map(|span| span.start), Some(65_536));
}

#[test]
fn other_views_are_read_and_the_folded_one_repeats_nothing() {
    let plugin = plugin(&serde_json::json!({"prompts": [PROMPT], "canaries": ["kX7-QuietHeron-42"]}));
    let quoted = "never mention the old harbour master by name kx7-quietheron-42";
    let spaced = "n e v e r mention the old harbour m a s t e r by name kX7-QuietHeron-42";
    let mut request = request(&[spaced, "bmV2ZXIgbWVudGlvbg", quoted]);
    request.texts[0].views.push(view("folded", quoted));
    request.texts[1].views.push(view("folded", "bmv2zxigbwvudglvbg"));
    request.texts[1].views.push(view("decoded:base64", quoted));
    request.texts[2].views.push(view("folded", quoted));
    let report = plugin.detect(&request).unwrap();
    let seen: Vec<(u32, u32, &str)> =
        report.findings.iter().map(|it| (it.text, it.view, it.category.as_str())).collect();
    let (canary, copy) = ("security.prompt-leak.canary", "security.prompt-leak");
    assert_eq!(
        seen,
        [(0, 0, canary), (0, 1, copy), (1, 2, canary), (1, 2, copy), (2, 0, canary), (2, 0, copy)]
    );
    for finding in &report.findings {
        assert!(finding.evidence.is_none() && found(&request, finding).is_ok());
        assert!(!finding.message.as_deref().unwrap_or_default().contains("heron"));
    }
}

#[test]
fn scattered_copies_count_by_the_fraction() {
    let plugin = plugin(&serde_json::json!({"prompts": [PROMPT]}));
    let text = "Answer in the voice of some very old and wise man. It is best to mention the old harbour master by \
                day. When they come in, I will describe only their lights and so on and so forth.";
    let report = plugin.detect(&request(&[text])).unwrap();
    assert_eq!(report.findings.len(), 3, "{report:?}");
    assert!(report.findings.iter().all(|finding| finding.score > 0.8));
    // The first of them alone is too short.
    assert_eq!(plugin.detect(&request(&[&text[..60]])).unwrap().findings, []);
}

#[test]
fn findings_beyond_the_most_are_said() {
    let plugin =
        plugin(&serde_json::json!({"canaries": ["quietheron"], "prompts": [PROMPT], "findings_max": 9}));
    let text = format!("quiet heron {PROMPT} and then something else came in between them\n").repeat(20);
    let report = plugin.detect(&request(&[&text])).unwrap();
    assert_eq!((report.findings.len(), report.unjudged.len()), (9, 1), "{:?}", report.unjudged);
}

/// A small generator of numbers (xorshift).
fn numbers(mut state: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    }
}

#[test]
fn any_text_gives_spans_in_range() {
    let parts = [
        "never ",
        "mention ",
        "the harbour ",
        "master ",
        "by name ",
        "kX7",
        "Quiet",
        "Heron",
        "42",
        "-",
        "\n",
        "1. ",
        "é",
        "\u{301}",
        "\u{200B}",
        "系",
        "统",
        "ไ",
        "ท",
        "😀",
        "\u{A0}",
        "\u{3000}",
        "ß",
        "İ",
        "\u{E2}",
        "\u{FFFD}",
    ];
    let mut next = numbers(0x9E37_79B9_7F4A_7C15);
    let plugin = plugin(&serde_json::json!({
        "canaries": ["kX7QuietHeron42", "系统系统系统", "éßİéßİ"],
        "prompts": ["never mention the harbour master by name 系统 never mention the harbour ไทไท é ß 1. kX7"],
        "system_texts": true, "shingle_words": 3, "words_min": 3
    }));
    let mut all = 0;
    for _ in 0..4000 {
        let mut text = String::new();
        for _ in 0..next(60) {
            if next(10) == 0 {
                text.extend(char::from_u32(u32::try_from(next(0x11_0000)).unwrap()));
            } else {
                text.push_str(parts[next(parts.len())]);
            }
        }
        let mut request = request(&[&text, &text[text.floor_char_boundary(text.len() / 2)..]]);
        request.texts[1].role = "system".to_owned();
        let report = plugin.detect(&request).unwrap();
        all += report.findings.len();
        for finding in &report.findings {
            assert!(!found(&request, finding).unwrap().is_empty(), "{text:?}: {finding:?}");
        }
    }
    assert!(all > 100, "{all}");
}

#[test]
fn huge_texts_of_one_kind_are_judged() {
    let plugin = plugin(
        &serde_json::json!({"canaries": ["aaaaaaaaab", "quietheron"], "prompts": [PROMPT, &"a ".repeat(50)]}),
    );
    for part in ["=", "a", "a ", "\u{301}", "系", "aGVsbG8", "the harbour master ", "1. "] {
        let text = part.repeat((1 << 20) / part.len());
        let report = plugin.detect(&request(&[&text])).unwrap();
        assert_eq!(report.findings.len(), usize::from(part == "a "), "{part}");
        assert_eq!(report.unjudged, []);
    }
}
