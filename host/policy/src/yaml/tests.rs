use std::fmt::Write;
use std::time::{Duration, Instant};

use super::{DOCUMENT_BYTES_MAX, distance, key_before};
use crate::{NoLists, Policy};

/// Parses, and says how long that took. The bound is generous: it tells bounded from unbounded, not fast from slow.
fn refused(text: &str) -> String {
    let started = Instant::now();
    let error = Policy::parse(text, "p.yaml", &NoLists).expect_err("must be refused");
    let took = started.elapsed();
    assert!(took < Duration::from_secs(10), "{took:?} for {} bytes: {error}", text.len());
    error.to_string()
}

/// A policy whose settings are `value`.
fn with_settings(value: &str) -> String {
    format!(
        "version: 1\nname: x\nguardrails:\n  - {{ name: a, detector: d, stages: [input], action: flag, on_error: flag, \
         on_partial: flag, settings: {value} }}\n"
    )
}

#[test]
fn an_alias_bomb_is_refused_in_bounded_time() {
    let mut bomb = String::from("version: 1\nname: x\ndescription: &a0 lol\nguardrails:\n  - settings:\n");
    let _ = writeln!(bomb, "      a1: &a1 [x, x, x, x, x, x, x, x, x, x]");
    for level in 2..12 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        let _ = writeln!(bomb, "      a{level}: &a{level} [{aliases}]");
    }
    let error = refused(&bomb);
    assert!(error.contains("expands to too much"), "{error}");
    assert!(error.starts_with("p.yaml:"), "{error}");
}

#[test]
fn a_document_of_ten_megabytes_is_refused_with_a_word_about_lists() {
    let error = refused(&with_settings(&format!("[{}]", "word, ".repeat(10 << 18))));
    assert!(
        error.contains(&format!("{DOCUMENT_BYTES_MAX} are allowed")) && error.contains("$file"),
        "{error}"
    );
}

#[test]
fn depth_and_size_are_bounded_below_the_byte_limit_too() {
    for text in [
        with_settings(&format!("{}{}", "[".repeat(200), "]".repeat(200))),
        with_settings(&"[".repeat(500_000)),
        with_settings(&format!("{}x", "{a: ".repeat(100_000))),
        format!("version: 1\nname: x\nguardrails:\n{}", "- ".repeat(300_000)),
        with_settings(&format!("[{}]", "1,".repeat(400_000))),
        format!("version: 1\nname: x\nguardrails: [{}]", "{},".repeat(200_000)),
        "a: ".repeat(300_000),
        "&a ".repeat(300_000),
        "? ".repeat(300_000),
        "!".repeat(900_000),
        "'".repeat(900_001),
        "\"\\x".repeat(300_000),
        "\n".repeat(1_000_000),
        "# c\n".repeat(200_000),
        "---\n".repeat(200_000),
        format!("{}: 1", "k".repeat(900_000)),
        format!("version: 1\nname: {}", "n".repeat(900_000)),
    ] {
        let error = refused(&text);
        assert!(error.len() < 5_000, "{} bytes of error: {}", error.len(), &error[..200]);
    }
}

#[test]
fn no_document_makes_the_reader_panic() {
    let good = with_settings("{ a: [1, 'two', { b: ~ }] }");
    assert!(Policy::parse(&good, "p.yaml", &NoLists).is_ok());
    // Every prefix, and every byte replaced by one that means something in YAML.
    for end in 0..good.len() {
        let _ = Policy::parse(&good[..end], "p.yaml", &NoLists);
    }
    for at in 0..good.len() {
        for with in
            ["&", "*", "!", "{", "}", "[", ":", "-", "\"", "'", "\n", "\t", "\0", "é", "|", ">", "%", "<<: "]
        {
            let text = format!("{}{with}{}", &good[..at], &good[at + 1..]);
            let _ = Policy::parse(&text, "p.yaml", &NoLists);
        }
    }
    for text in [
        "",
        "\u{feff}",
        "~",
        "null",
        "[]",
        "{}",
        "- - -",
        "? ? ?",
        "<<: *a",
        "&a *a",
        "a: &a [*a]",
        "&a {<<: *a}",
        "%YAML 9.9\n---\n",
        "%TAG ! tag:x,2000:\n---\n!a b",
        "!!binary ////",
        "!!float .inf",
        "--- |\n x\n--- >\n",
        "version: 99999999999999999999999",
        "version: 1e999",
        "version: 0x1",
        "version: !!str 1",
        "version: {}",
        "name: \"\\uD800\"",
        "name: \"\\UFFFFFFFF\"",
        "name: \"\\",
        "\u{85}\u{2028}\u{2029}",
        "a: b: c",
        "{a, b, c}",
        "version: 1\nversion: 2",
        "guardrails: {}",
        "guardrails: [{}]",
        "guardrails: [~, 1, x]",
        "\t- x",
        "a:\n\t- b",
        "version: &v 1\nname: *v\nguardrails: *v",
        "deadline_ms: -0",
        "deadline_ms: .nan",
        "? {a: b}\n: c",
        "\r\r\n\r",
    ] {
        assert!(Policy::parse(text, "p.yaml", &NoLists).is_err(), "{text:?}");
    }
}

#[test]
fn aliases_of_ordinary_size_work_and_point_at_their_use() {
    let text = "version: 1\nname: x\nguardrails:\n  - &base { name: a, detector: d, stages: [input], action: flag, \
                on_error: flag, on_partial: flag }\n  - { <<: *base, name: b }\n  - { <<: *base, name: c, tier: 0 }\n";
    let error = refused(text);
    assert!(error.starts_with("p.yaml:6:33: guardrails[2].tier: 0 is out of range"), "{error}");
    assert!(Policy::parse(&text.replace("tier: 0", "tier: 2"), "p.yaml", &NoLists).is_ok());
}

#[test]
fn words_that_yaml_would_reinterpret_stay_as_written_in_settings() {
    let policy =
        Policy::parse(&with_settings("[no, yes, on, 0755, 1_000, 1, 1.0, true]"), "p.yaml", &NoLists);
    let settings = policy.expect("valid").guardrails[0].settings_json.clone();
    assert_eq!(settings.as_deref(), Some(r#"["no","yes","on","0755","1_000",1,1.0,true]"#));
    for (value, expected) in [(".inf", "inf"), ("340282366920938463463374607431768211455", "too large")] {
        let error = refused(&with_settings(value));
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn the_key_before_a_place_is_found_on_its_line() {
    let text = "a:\n  - on_error: x\n  - { b: 1, \"c-d\": 2 }\n";
    assert_eq!(key_before(text, 2, 15), "on_error");
    assert_eq!(key_before(text, 3, 10), "b");
    assert_eq!(key_before(text, 3, 20), "c-d");
    assert_eq!(key_before(text, 9, 9), "");
    assert_eq!(distance("treshold", "threshold"), 1);
}
