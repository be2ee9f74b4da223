use balustrade_sdk::test::{detector_cases, request};
use balustrade_sdk::{Detector, Settings};

use super::*;

fn configured(json: &str) -> Code {
    Code::configure(json).unwrap().0
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
    assert_eq!(detector_cases::<Code>(include_str!("../cases.yaml")).map(|n| n > 20), Ok(true));
}

#[test]
fn every_rule_of_the_table_is_used_and_the_other_way_round() {
    let sources = [
        include_str!("shell/mod.rs"),
        include_str!("shell/danger.rs"),
        include_str!("shell/system.rs"),
        include_str!("sql/mod.rs"),
        include_str!("sql/tail.rs"),
        include_str!("script/mod.rs"),
        include_str!("template.rs"),
        include_str!("eval.rs"),
        include_str!("path.rs"),
    ]
    .concat();
    let plugin = configured("{}");
    for line in include_str!("../data/rules.txt").lines().filter(|line| !line.starts_with('#')) {
        let name = line.split('|').next().unwrap().trim();
        assert!(sources.contains(&format!("\"{name}\"")), "{name} is in the table only");
    }
    for word in sources.split('"') {
        let is_rule = ["shell.", "sql.", "script.", "template.", "eval.", "path."]
            .iter()
            .any(|kind| word.starts_with(kind));
        assert!(
            !is_rule || word.contains(' ') || plugin.rules.get(word).is_some(),
            "{word} is not in the table"
        );
    }
}

#[test]
fn any_text_gives_spans_of_whole_characters() {
    let alphabet = [
        "'",
        "\"",
        "`",
        "$(",
        "${",
        "{{",
        "}}",
        "<",
        "<script",
        ">",
        "</script>",
        "|",
        ";",
        "&&",
        "(",
        ")",
        "rm -rf ",
        "/",
        "../",
        "etc/passwd",
        " or ",
        "1",
        "=",
        "--",
        "union select ",
        "é",
        "漢",
        "\u{1F600}",
        "\u{202e}",
        "\n",
        " ",
        "eval(",
        "os.system(",
        "onerror=",
        "javascript:",
        "%2e",
        "\\",
        "__class__",
        "curl x.y",
        "sh",
        "{",
        "}",
        "@",
        "#",
        "\u{0}",
        "jndi:",
        "a",
        "/*",
        "*/",
        "img ",
        "href=",
        "](",
        "xp_cmdshell",
    ];
    let plugins = [configured("{}"), configured(r#"{"context": "argument"}"#)];
    let mut state = 88_172_645_463_325_252;
    for round in 0..2000 {
        let length = [3, 9, 30, 120][round % 4];
        let text: String = (0..length).map(|_| alphabet[noise(&mut state, alphabet.len())]).collect();
        let json = format!("{{\"a\": \"{text}");
        for plugin in &plugins {
            for text in [&text, &json] {
                let report = plugin.detect(&request(&[text])).unwrap();
                for finding in report.findings {
                    let span = finding.text_span;
                    assert!(
                        text.get(span.start as usize..span.end as usize)
                            .is_some_and(|found| !found.is_empty()),
                        "{text:?}: {finding:?}"
                    );
                    assert!(finding.score > 0.0 && finding.score <= 1.0);
                }
            }
        }
    }
}

#[test]
fn a_hostile_text_is_judged_or_said_to_be_cut() {
    let plugins = [configured("{}"), configured(r#"{"context": "argument"}"#)];
    for unit in [
        "a",
        "=",
        "'",
        "\"",
        "(",
        "<",
        "<a \"",
        "<a b='",
        "$(",
        "${",
        "{{",
        "`",
        "|",
        ";",
        "; rm -rf / ",
        "../",
        "%2e",
        "' or ",
        "' or 1=1 ",
        "/*",
        "/*!",
        "e\u{301}",
        "\\",
        "__",
        "eval(",
        "<script>",
        "( ",
        "{{7*7}}",
        ">",
        "union select ",
        "xp_cmdshell ",
        "[x](",
        "\n",
        "```\n",
    ] {
        let text = unit.repeat((1 << 17) / unit.len());
        for plugin in &plugins {
            let report = plugin.detect(&request(&[&text])).unwrap();
            assert!(report.findings.len() <= 250);
        }
    }
}
