use serde_json::{Value, json};

use crate::support::{Policies, Server, guardrail};

/// The plugins for credentials and personal data, with all that they can find, and time enough for a slow machine.
fn server() -> (Policies, Server) {
    let more = "timeout_ms: 5000\naction: redact";
    let guardrails = [
        guardrail("secrets", "secrets", "{}", more),
        guardrail("personal-data", "pii", "{ score_min: 0.4, phone_regions: [US, GB] }", more),
    ];
    let all: Vec<&str> = guardrails.iter().map(String::as_str).collect();
    let policies = Policies::new().add("default", &all);
    let server = Server::start(policies.path(), &["--body-kib-max", "16384"]);
    (policies, server)
}

fn ask(server: &Server, text: &str) -> Value {
    let body = json!({ "stage": "input", "text": text, "timeout_ms": 5000 });
    let answer =
        crate::support::request(server.address, "POST", "/v1/check", &[], body.to_string().as_bytes());
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

#[test]
fn a_megabyte_of_anything_is_judged_in_time() {
    let (_policies, server) = server();
    for piece in [
        "7",
        "@",
        "a@a@a@",
        "a@",
        "4111 ",
        "+1 ",
        "1-",
        "(0)",
        "212-555-0123 ",
        "DE89 ",
        ":",
        "=",
        "password=",
        "://a:b@",
        "\u{ff17}",
        "1\u{301}",
        "\u{202e}1\u{5d0}",
        "-----BEGIN PRIVATE KEY-----",
        "eyJhbGciOi",
        "AKIA",
        "0x",
        "born 1.1.1980, ",
        "\"a\":\"b\",",
    ] {
        let decision = ask(&server, &piece.repeat((1 << 20) / piece.len()));
        for verdict in decision["verdicts"].as_array().expect("verdicts") {
            assert_ne!(verdict["verdict"], "failed", "{piece}: {verdict}");
        }
    }
    assert_eq!(server.get("/healthz").status, 200);
}

#[test]
fn json_of_any_depth_and_broken_json_are_redacted_in_place() {
    let (_policies, server) = server();
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let (before, after) = (open.repeat(10_000), close.repeat(10_000));
        let decision = ask(&server, &format!("{before}\"ann@example.com\"{after}"));
        assert_eq!(decision["action"], "redact");
        assert_eq!(decision["output"], format!("{before}\"<EMAIL_1>\"{after}"));
        // The same, broken off.
        let decision = ask(&server, &format!("{before}\"ann@example.com\""));
        assert_eq!(decision["output"], format!("{before}\"<EMAIL_1>\""));
    }
}

#[test]
fn numbers_in_other_digits_between_other_scripts_and_with_marks_inside_are_found() {
    let (_policies, server) = server();
    for (text, wanted) in [
        ("Karte ４１１１　１１１１　１１１１　１１１１。", "Karte <CARD_1>。"),
        ("الرقم ٤١١١١١١١١١١١١١١١ هنا", "الرقم <CARD_1> هنا"),
        ("שלום \u{202b}4111 1111 1111 1111\u{202c} עולם", "שלום \u{202b}<CARD_1>\u{202c} עולם"),
        ("مرحبا ann@example.com \u{200f}يا", "مرحبا <EMAIL_1> \u{200f}يا"),
        ("4111 11\u{301}11 1111 1111", "<CARD_1>"),
        ("4111\u{200b}111111111111", "<CARD_1>"),
        ("電話は＋４４　２０　７９４６　００１８です", "電話は<PHONE_1>です"),
        ("call \u{202d}+44 20 7946 0018\u{202c}", "call \u{202d}<PHONE_1>\u{202c}"),
    ] {
        let decision = ask(&server, text);
        assert_eq!(decision["output"], wanted, "{decision}");
    }
}

#[test]
fn what_two_kinds_share_is_told_once_and_replaced_whole() {
    let (_policies, server) = server();
    let text =
        "call about card 4111 1111 1111 1111, from 54.154.128.156, postgres://app:tr0ub4dor@db.example.com/x";
    let decision = ask(&server, text);
    let output = decision["output"].as_str().expect("output");
    assert!(output.starts_with("call about card <CARD_1>, from <IP_1>, "), "{output}");
    assert!(!output.contains("tr0ub4dor"), "{output}");
    let findings = decision["findings"].as_array().expect("findings");
    assert!(findings.iter().all(|finding| finding["category"] != "privacy.pii.phone"), "{findings:?}");
}
