use std::fmt::Write as _;

use balustrade_sdk::test::{detector_cases, found, request};
use balustrade_sdk::{Detector, Report, Settings};

use crate::{Secrets, formats};

fn detect(text: &str) -> Report {
    let (plugin, _) = Secrets::configure("{}").unwrap();
    plugin.detect(&request(&[text])).unwrap()
}

#[test]
fn cases_hold() {
    let count = detector_cases::<Secrets>(include_str!("../cases.yaml"));
    assert!(count.as_ref().is_ok_and(|count| *count >= 80), "{}", count.unwrap_err());
}

#[test]
fn readme_lists_every_format() {
    let readme = include_str!("../README.md");
    assert!(
        readme.contains(&formats::table()),
        "write the table anew: cargo run -p balustrade-secrets --example scan -- --table"
    );
}

/// Spans lie on character boundaries, whatever stands around a token.
#[test]
fn findings_lie_on_character_boundaries() {
    for text in [
        "pässwörd=\"é1é2é3é4\"",
        "密码=密1密2密3",
        "token: “9x8Kd72LmQp05vTzRw3”",
        "password=\"\u{301}a1b2c3\u{301}\"",
    ] {
        let request = request(&[text]);
        let (plugin, _) = Secrets::configure("{\"score_min\": 0}").unwrap();
        for finding in plugin.detect(&request).unwrap().findings {
            assert!(found(&request, &finding).is_ok(), "{text}: {finding:?}");
        }
    }
}

/// No text makes the plugin panic; these are pieces of what it looks for in every order.
#[test]
fn pieces_in_any_order_are_survived() {
    let pieces = [
        "\"",
        "=",
        ":",
        "://",
        "@",
        "password",
        "-----",
        "BEGIN",
        " PRIVATE KEY",
        "eyJ",
        ".",
        "ghp_",
        "\\",
        "\n",
        "é",
        "-p",
        "--",
        "(",
        ",",
        "'",
        ">",
        "<",
        "密码",
        "：",
        "\u{ef}",
        "Private-Lines:",
        "%3D",
        "Bearer ",
        "sk-",
        "AKIA",
        "0123456789abcdef0123456789abcdef",
    ];
    let mut state = 1_u32;
    let (plugin, _) = Secrets::configure("{\"score_min\": 0}").unwrap();
    for _ in 0..4000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(pieces[(state >> 16) as usize % pieces.len()]);
        }
        let request = request(&[&text]);
        for finding in plugin.detect(&request).unwrap().findings {
            assert!(found(&request, &finding).is_ok(), "{text:?}: {finding:?}");
        }
    }
}

/// Hostile texts cost a bounded number of steps for each byte; what is not looked at is told.
#[test]
fn hostile_texts_are_read_or_told_to_be_unread() {
    let mut slow = String::new();
    for part in [
        "a",
        "sk-",
        "\"=",
        "eyJ-",
        "eyJ.",
        "glc_",
        "pa-",
        "key=",
        "://a:b",
        "password=\"a1",
        "-----BEGIN RSA PRIVATE KEY-----\n",
        "x=y&",
        "aGVsbG8gd29ybGQ0MTIzNDU2Nzg5",
        "token a1",
        "--password ",
        "mysql -p ",
        "A.",
        "123456789:A",
        "Private-Lines: 99\n",
        "toggl-a1.",
        "sentry_live_8Kd2mQpR5nW0vYzL3xT7=",
        "_live_8Kd2mQpR5nW0-",
    ] {
        let text = part.repeat((1 << 18) / part.len());
        let begin = std::time::Instant::now();
        let report = detect(&text);
        let time = begin.elapsed();
        // A debug build is about thirty times as slow as a release build; a quadratic one would take minutes.
        if time.as_secs() >= 20 {
            let _ = writeln!(slow, "{part}: {time:?}");
        }
        let known = ["findings_max", "work_max"];
        assert!(report.unjudged.iter().all(|unread| known.contains(&unread.reason.as_str())), "{part}");
    }
    assert!(slow.is_empty(), "{slow}");
}

#[test]
fn the_same_text_gives_the_same_report() {
    let text = include_str!("../cases.yaml");
    assert_eq!(detect(text), detect(text));
}

#[test]
fn a_value_of_a_tools_json_is_read_with_the_name_of_its_field() {
    let found_at = |path: &str, content: &str| {
        let mut request = request(&[content]);
        request.texts[0].path = path.to_owned();
        let (plugin, _) = Secrets::configure("{}").unwrap();
        let report = plugin.detect(&request).unwrap();
        report.findings.iter().map(|finding| found(&request, finding).unwrap().to_owned()).collect::<Vec<_>>()
    };
    let value = "vT7qLw2Zx9RkPmB4";
    assert_eq!(found_at("/text", value), [""; 0]);
    assert_eq!(found_at("/tool/arguments/password", value), [value]);
    assert_eq!(found_at("/tool/arguments/note", value), [""; 0]);
}
