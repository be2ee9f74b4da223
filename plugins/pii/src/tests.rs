use std::fmt::Write;

use balustrade_sdk::test::{detector_cases, found, request};
use balustrade_sdk::{Detector, Settings};

use super::*;

fn configured(settings: &str) -> Pii {
    Pii::configure(settings).unwrap().0
}

/// Kind, text and score of each finding.
fn spans(plugin: &Pii, text: &str) -> Vec<(String, String, f64)> {
    let request = request(&[text]);
    let report = plugin.detect(&request).unwrap();
    assert_eq!(report.unjudged, [], "everything was judged");
    let of = |f: &Finding| (f.attributes[0].1.clone(), found(&request, f).unwrap().to_owned(), f.score);
    report.findings.iter().map(of).collect()
}

#[test]
fn the_cases_hold() {
    let cases = detector_cases::<Pii>(include_str!("../cases.yaml"));
    assert_eq!(cases.clone().map(|count| count >= 60), Ok(true), "{}", cases.unwrap_err());
}

#[test]
fn what_is_found_does_not_depend_on_how_much_stands_before() {
    let plugin = configured("{}");
    let expected = spans(&plugin, " SWIFT CDLFFRZZXXX, account 764206690, beneficiary Kim");
    assert_eq!(expected.len(), 2, "{expected:?}");
    for blanks in 2..20 {
        let text = format!("{}SWIFT CDLFFRZZXXX, account 764206690, beneficiary Kim", " ".repeat(blanks));
        assert_eq!(spans(&plugin, &text), expected, "{blanks} blanks");
    }
}

#[test]
fn the_readme_lists_every_kind_and_the_manifest_every_category() {
    let table = kinds::table();
    assert!(
        include_str!("../README.md").ends_with(&table),
        "README.md is stale; the example `find --kinds` prints its table"
    );
    for kind in kinds::all() {
        let line = format!("  - {}\n", kind.category);
        assert!(include_str!("../plugin.yaml").contains(&line), "plugin.yaml lacks {}", kind.category);
    }
}

#[test]
fn messages_and_attributes_never_hold_the_value() {
    let report = configured("{}").detect(&request(&["mail a@b.de, card 4111 1111 1111 1111"])).unwrap();
    assert_eq!(report.findings.len(), 2);
    for finding in report.findings {
        assert_eq!((finding.message, finding.evidence), (None, None));
        assert!(finding.attributes.iter().all(|(name, value)| name == "kind" && !value.contains("111")));
    }
}

#[test]
fn what_is_strong_hides_what_is_weak_within_it() {
    let plugin = configured(r#"{"score_min": 0}"#);
    for text in ["IBAN DE89 3704 0044 0532 0130 00", "mail 1234567893@example.com"] {
        let found = spans(&plugin, text);
        assert_eq!(found.len(), 1, "{found:?}");
    }
    // By itself the same number is told, weakly.
    assert!(spans(&plugin, "x 1234567893 y").iter().any(|(kind, _, score)| kind == "us-npi" && *score < 0.5));
}

#[test]
fn other_digits_marks_and_directions_inside_a_number_are_passed_over() {
    let plugin = configured("{}");
    for (text, kind, under) in [
        (
            "カード番号は４１１１　１１１１　１１１１　１１１１です",
            "card",
            "４１１１　１１１１　１１１１　１１１１",
        ),
        ("SSN ١٢٣-٤٥-٦٧٨٩", "us-ssn", "١٢٣-٤٥-٦٧٨٩"),
        (
            "card 4\u{301}111 1111\u{200b} 1111 1\u{20dd}111.",
            "card",
            "4\u{301}111 1111\u{200b} 1111 1\u{20dd}111",
        ),
        ("‏رقم \u{202a}SSN 123-45-6789\u{202c} שלום", "us-ssn", "123-45-6789"),
        (
            "IBAN DE89\u{a0}3704\u{a0}0044\u{a0}0532\u{a0}0130\u{a0}00",
            "iban",
            "DE89\u{a0}3704\u{a0}0044\u{a0}0532\u{a0}0130\u{a0}00",
        ),
        ("SSN 123\u{2011}45\u{2011}6789", "us-ssn", "123\u{2011}45\u{2011}6789"),
        ("post ａ.ｂ＠ｅｘａｍｐｌｅ．ｃｏｍ", "email", "ａ.ｂ＠ｅｘａｍｐｌｅ．ｃｏｍ"),
    ] {
        let found = spans(&plugin, text);
        assert!(found.iter().any(|(k, u, s)| k == kind && u == under && *s >= 0.5), "{text}: {found:?}");
    }
}

/// Bytes of each text are looked at a bounded number of times; a square would take minutes here.
#[test]
fn hostile_texts_take_linear_work() {
    let plugin = configured(r#"{"findings_max": 100000, "score_min": 0}"#);
    for unit in [
        "1",
        "@",
        "a@a@a@",
        "1 ",
        "1-",
        "1.",
        "1.2.3.",
        ":",
        "ab:",
        "a:",
        "=",
        "\u{ff11}",
        "1\u{301}",
        "\u{301}",
        "1/2/",
        "A1-",
        "ABCDEFGH ",
        "ABCD",
        "born 1.",
        "born 1 may ",
        "password: ",
        "身份证号1",
        "号",
        "http://a:",
        "://@",
        "4111 1111 1111 1111 ",
        "DE89 3704 ",
        "0x12",
        "1°",
        "1,",
        "\u{202b}1 \u{5d0} ",
        "-u a:b ",
        "x 123-45-6789, ",
        "ก",
        "₹1 ",
        "SSN ",
    ] {
        let text = unit.repeat((1 << 18) / unit.len());
        let request = request(&[&text]);
        let report = plugin.detect(&request).unwrap();
        for finding in &report.findings {
            found(&request, finding).unwrap();
        }
    }
}

/// A small generator, so that a failure can be repeated.
fn noise(state: &mut u64, below: usize) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    usize::try_from(*state % below as u64).unwrap()
}

#[test]
fn any_text_gives_spans_on_characters_and_the_same_ones_again() {
    let plugin = configured(r#"{"score_min": 0}"#);
    let parts = [
        "1", "2", "7", "45", "123", "2019", " ", "-", ".", "/", ":", "@", "=", "a", "AB", "DE89", "x.de",
        "born", "SSN", "password", "\n", "é", "号", "１", "\u{301}", "\u{200b}", "\u{202e}", "٣", "°", "”",
        "🎂", "May", "://", "_", ",", "0x", "\u{a0}",
    ];
    let mut state = 88_172_645_463_325_252;
    for round in 0..3000 {
        let mut text = String::new();
        for _ in 0..[3, 12, 60][round % 3] {
            text.write_str(parts[noise(&mut state, parts.len())]).unwrap();
        }
        let request = request(&[&text]);
        let report = plugin.detect(&request).unwrap();
        assert_eq!(report, plugin.detect(&request).unwrap());
        for finding in &report.findings {
            let under = found(&request, finding).unwrap();
            assert!(!under.is_empty() && (0.0..=1.0).contains(&finding.score), "{text:?}: {finding:?}");
        }
    }
}

/// What stands before a value must not change what it is, but for words and figures.
#[test]
fn values_are_found_wherever_they_stand() {
    let plugin = configured("{}");
    for value in ["DE89370400440532013000", "a.b@example.com", "4111-1111-1111-1111", "54.154.128.156"] {
        for pad in 0..20 {
            for (before, after) in
                [("", ""), ("(", ")"), ("\"", "\","), ("是", "。"), ("\t", "\r\n"), ("<", ">")]
            {
                let text = format!("{}{before}{value}{after}", "x ".repeat(pad));
                let found = spans(&plugin, &text);
                assert!(found.len() == 1 && found[0].1 == value, "{text}: {found:?}");
            }
        }
    }
}

#[test]
fn too_many_findings_are_cut_and_said() {
    let plugin = configured(r#"{"findings_max": 3}"#);
    for (count, wanted) in [(3, 0), (4, 1), (9000, 1)] {
        let report = plugin.detect(&request(&[&"a@b.de ".repeat(count)])).unwrap();
        assert_eq!(report.findings.len(), 3);
        assert_eq!(report.unjudged.len(), wanted);
        for part in report.unjudged {
            assert_eq!((part.reason.as_str(), part.text_span.unwrap().start), ("findings_max", 21));
        }
    }
}

#[test]
fn settings_choose_kinds_and_add_words() {
    let only = configured(r#"{"kinds": ["email"]}"#);
    assert_eq!(spans(&only, "a@b.de 4111 1111 1111 1111").len(), 1);
    let without = configured(r#"{"without": ["email"]}"#);
    assert_eq!(spans(&without, "a@b.de 4111 1111 1111 1111").len(), 1);
    let text = "Depotnummer 764206690";
    assert!(!spans(&configured("{}"), text).iter().any(|found| found.0 == "bank-account"));
    let more = configured(r#"{"context": {"bank-account": ["Depotnummer"]}}"#);
    assert!(spans(&more, text).iter().any(|found| found.0 == "bank-account"));
}

/// Alone in a text a number says little; the name of its field says what it is.
#[test]
fn a_value_of_a_tools_json_is_read_with_the_name_of_its_field() {
    let plugin = configured("{}");
    let kinds = |path: &str, content: &str| -> Vec<(String, String)> {
        let mut request = request(&[content]);
        request.texts[0].path = path.to_owned();
        let report = plugin.detect(&request).unwrap();
        let told = |finding: &balustrade_sdk::Finding| {
            (finding.attributes[0].1.clone(), found(&request, finding).unwrap().to_owned())
        };
        report.findings.iter().filter(|finding| finding.score >= 0.5).map(told).collect()
    };
    let one = |kind: &str, value: &str| vec![(kind.to_owned(), value.to_owned())];
    let value = "536904399";
    assert_eq!(kinds("/text", value), []);
    for path in ["/tool/result/ssn", "/tool/arguments/user/ssn/0"] {
        assert_eq!(kinds(path, value), one("us-ssn-unseparated", value), "{path}");
    }
    for card in ["4111111111111111", "4.111111111111111E15", "4111111111111111.0"] {
        assert_eq!(kinds("/tool/result/card", card), one("card", card));
    }
    assert_eq!(kinds("/tool/result/created_at", "1700000000"), []);
    assert_eq!(kinds("/tool/result/jane@example.com", "jane@example.com"), one("email", "jane@example.com"));
}
