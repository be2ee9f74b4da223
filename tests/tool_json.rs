//! Numbers and keys of a tool's JSON, with the plugins that ship.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use serde_json::{Value, json};

use crate::support::{Policies, Server, guardrail, run};

fn policies(styles: &str) -> Policies {
    let mut text =
        format!("version: 1\nname: default\ndeadline_ms: 5000\nredaction: {styles}\nguardrails:\n");
    for plugin in ["pii", "secrets"] {
        let one = guardrail(plugin, plugin, "", "stages: [tool-call, tool-result, output]\naction: redact");
        for (n, line) in one.lines().enumerate() {
            text.push_str(if n == 0 { "  - " } else { "    " });
            text.push_str(line);
            text.push('\n');
        }
    }
    Policies::new().add_text("default", &text)
}

const RESULT: &str = r#"{"card": 4111111111111111, "java": 4.111111111111111E15, "ssn": 536904399, "price": 1234567.5,
  "created": 1700000000, "n": 12, "password": "vT7qLw2Zx9RkPmB4", "mails": {"jane@example.com": 3, "john@example.com": [null]}}"#;

fn told(answer: &Value) -> Vec<(String, String)> {
    let findings = answer["findings"].as_array().expect("findings");
    let place = |one: &Value| one["inner_path"].as_str().or(one["path"].as_str()).expect("a path").to_owned();
    findings
        .iter()
        .map(|one| (place(one), one["category"].as_str().expect("a category").to_owned()))
        .collect()
}

#[test]
fn numbers_and_keys_are_found_and_replaced_and_the_json_stays_json() {
    let policies = policies("{ '*': label }");
    let server = Server::start(policies.path(), &[]);
    let result: Box<serde_json::value::RawValue> = serde_json::from_str(RESULT).expect("JSON");
    let body = format!(r#"{{"stage":"tool-result","tool":{{"name":"t","result":{result}}}}}"#);
    let body: Value = serde_json::from_str(&body).expect("JSON");
    let answer = server.post("/v1/check", &body).json();
    let mut found = told(&answer);
    found.sort();
    let categories: Vec<(&str, &str)> =
        found.iter().map(|(path, category)| (path.as_str(), category.as_str())).collect();
    // The password is found by both plugins.
    assert_eq!(categories.len(), 7, "{categories:?}");
    for place in ["card", "java", "ssn", "password", "mails/jane@example.com", "mails/john@example.com"] {
        assert!(
            categories.iter().any(|(path, _)| *path == format!("/tool/result/{place}")),
            "{place} {categories:?}"
        );
    }
    let out = &answer["output"]["result"];
    assert_eq!(out["card"], "<CARD_1>");
    assert_eq!(
        (&out["price"], &out["created"], &out["n"]),
        (&json!(1_234_567.5), &json!(1_700_000_000), &json!(12))
    );
    assert!(out["ssn"].as_str().is_some_and(|ssn| ssn.starts_with('<')), "{out}");
    assert_eq!(out["mails"], json!({ "<EMAIL_1>": 3, "<EMAIL_2>": [null] }));
    assert!(answer["findings"].as_array().expect("findings").iter().any(|one| one["in_key"] == true));
}

#[test]
fn a_number_comes_back_as_it_was_written() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("redaction-keys");
    fs::write(&file, run(&["redaction-key", "new", "test"], b"").out).expect("writable");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("ours");
    let policies = policies("{ '*': token }");
    let server = Server::start(policies.path(), &["--redaction-keys", &file.display().to_string()]);
    let tool = json!({ "name": "t", "arguments": RESULT });
    let answer = server.post("/v1/check", &json!({ "stage": "tool-call", "tool": tool })).json();
    let arguments = answer["output"]["arguments"].as_str().expect("a string").to_owned();
    let inner: Value = serde_json::from_str(&arguments).expect("still JSON");
    for name in ["card", "java", "ssn", "password"] {
        assert!(inner[name].as_str().is_some_and(|text| text.contains("_T")), "{name} {arguments}");
    }
    let back = server.post("/v1/restore", &json!({ "text": arguments })).json();
    assert_eq!(back["output"], RESULT);
    assert_eq!(back["refused_count"], 0);
}

#[test]
fn a_stream_of_json_gives_what_the_whole_gives() {
    let policies = policies("{ '*': mask }");
    let server = Server::start(policies.path(), &[]);
    let whole = server.post("/v1/check", &json!({ "stage": "output", "text": RESULT })).json();
    let output = whole["output"].as_str().expect("a text");
    let inner: Value = serde_json::from_str(output).expect("still JSON");
    assert_eq!(inner["card"], "****************");
    assert_eq!(inner["mails"], json!({ "<EMAIL_1>": 3, "<EMAIL_2>": [null] }));
    for size in [1, 7, 40] {
        let characters: Vec<char> = RESULT.chars().collect();
        let mut body = json!({ "stage": "output" }).to_string() + "\n";
        for piece in characters.chunks(size) {
            body.push_str(&json!({ "text": piece.iter().collect::<String>() }).to_string());
            body.push('\n');
        }
        let headers = [("content-type", "application/x-ndjson")];
        let answer =
            crate::support::request(server.address, "POST", "/v1/check/stream", &headers, body.as_bytes());
        let lines: Vec<Value> =
            answer.text().lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let text: String = lines.iter().filter_map(|line| line["text"].as_str()).collect();
        assert_eq!(text, output, "in pieces of {size}");
        let last = &lines.last().expect("a line")["decision"];
        let reasons: Vec<_> = last["findings"]
            .as_array()
            .expect("findings")
            .iter()
            .filter(|one| one["in_key"] == true)
            .map(|one| &one["style_reason"])
            .collect();
        assert_eq!(reasons, ["key", "key"]);
    }
}

#[test]
fn many_numbers_are_judged_in_time_and_too_many_are_refused() {
    let policies = policies("{ '*': label }");
    let server = Server::start(policies.path(), &[]);
    let ask = |numbers: String| {
        let body = format!(r#"{{"stage":"tool-result","tool":{{"name":"t","result":[{numbers}]}}}}"#);
        crate::support::request(server.address, "POST", "/v1/check", &[], body.as_bytes())
    };
    let short = ask(vec!["123456"; 100_000].join(","));
    assert_eq!((short.status, &short.json()["action"]), (200, &json!("allow")), "nobody looks at short ones");
    let cards = ask(vec!["4111111111111111"; 16_000].join(","));
    let decision = cards.json();
    for verdict in decision["verdicts"].as_array().expect("verdicts") {
        assert_ne!(verdict["verdict"], "failed", "{verdict}");
    }
    assert!(
        decision["unjudged"].as_array().is_some_and(|parts| !parts.is_empty()),
        "each plugin tells so many and no more"
    );
    let refused = ask(vec!["4111111111111111"; 20_000].join(","));
    assert_eq!(
        (refused.status, &refused.json()["code"]),
        (400, &json!("too_many_texts")),
        "{}",
        refused.text()
    );
    for odd in ["1e999999999", "-0", "1E+400", "0.00000000000000001e30"] {
        assert_eq!(ask(odd.to_owned()).status, 200, "{odd}");
    }
}
