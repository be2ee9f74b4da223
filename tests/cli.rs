use std::fs;

use serde_json::Value;

use crate::support::{Policies, guardrail, run};

fn policies() -> Policies {
    let patterns = |name: &str, regex: &str, category: &str| {
        format!(
            "{{ patterns: [{{ name: {name}, regex: '(?-u){regex}', category: {category}, score: 0.9 }}] }}"
        )
    };
    Policies::new().add(
        "default",
        &[
            &guardrail("stop", "patterns", &patterns("stop", "forbidden", "safety.test"), "action: block"),
            &guardrail(
                "mail",
                "patterns",
                &patterns("mail", "[a-z]+@[a-z]+[.]com", "privacy.pii.email"),
                "action: redact",
            ),
            &guardrail("long", "length", "{ characters_max: 40 }", ""),
        ],
    )
}

fn check(args: &[&str], input: &[u8]) -> (i32, String, String) {
    let policies = policies();
    let path = policies.path().display().to_string();
    let mut all = vec!["check", "--policies", &path];
    all.extend_from_slice(args);
    let done = run(&all, input);
    (done.code, done.out, done.err)
}

#[test]
fn the_exit_code_tells_the_decision() {
    for (text, code, word) in [
        ("all is well", 0, "allow"),
        ("a text that is longer than forty characters", 10, "flag"),
        ("write to ann@example.com", 11, "redact"),
        ("a forbidden word", 12, "block"),
    ] {
        let (given, out, err) = check(&[text], b"");
        assert_eq!(given, code, "{out}{err}");
        assert!(out.starts_with(word), "{out}");
        assert!(!out.contains('\x1b'), "no colour outside a terminal: {out}");
    }
}

#[test]
fn a_text_may_come_from_a_file_or_standard_input() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = dir.path().join("text");
    fs::write(&file, "forbidden").expect("writable");
    assert_eq!(check(&["--file", &file.display().to_string()], b"").0, 12);
    assert_eq!(check(&[], b"forbidden").0, 12);
    assert_eq!(check(&["--file", "-"], b"forbidden").0, 12);
    let (code, _, err) = check(&[], b"\xff\xfe");
    assert_eq!(code, 1);
    assert!(err.contains("not UTF-8 at byte 0"), "{err}");
    let (code, _, err) = check(&["--file", "/no/such/file"], b"");
    assert_eq!(code, 1);
    assert!(err.contains("/no/such/file"), "{err}");
}

#[test]
fn json_is_what_the_endpoint_answers() {
    let (code, out, _) = check(&["--json", "write to ann@example.com"], b"");
    assert_eq!(code, 11);
    let answer: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(answer["output"], "write to <EMAIL_1>");
    assert_eq!(answer["findings"][0]["text_span"]["start"], 9);
}

#[test]
fn many_texts_are_answered_in_order_and_summed_up() {
    let mut lines = String::new();
    for n in 0..1500 {
        let text = if n % 3 == 0 { "forbidden" } else { "fine" };
        lines.push_str(&format!("{{\"id\":\"r{n}\",\"text\":\"{text} {n}\",\"label\":1}}\n"));
    }
    lines.push('\n');
    lines.push_str(
        r#"{"id":7,"stage":"output","messages":[{"role":"assistant","content":"ask ann@example.com"}]}"#,
    );
    lines.push_str("\nnot json\n");
    let (code, out, err) = check(&["--jsonl", "-"], lines.as_bytes());
    assert_eq!(code, 1, "one line is wrong: {err}");
    let answers: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), 1502);
    for (n, answer) in answers[..1500].iter().enumerate() {
        assert_eq!(answer["id"], format!("r{n}"));
        assert_eq!(answer["action"], if n % 3 == 0 { "block" } else { "allow" });
    }
    assert_eq!(answers[1500]["id"], 7);
    assert_eq!(answers[1500]["output"][0]["content"], "ask <EMAIL_1>");
    assert!(answers[1501]["error"]["detail"].is_string());
    assert!(err.contains("1502 checks") && err.contains("line 1503"), "{err}");
}

#[test]
fn the_summary_may_be_json() {
    let (code, _, err) = check(&["--jsonl", "-", "--json"], b"{\"id\":1,\"text\":\"forbidden\"}\n");
    assert_eq!(code, 12);
    let summary: Value = serde_json::from_str(&err).expect("JSON");
    assert_eq!(summary["actions"]["block"], 1);
    assert_eq!(summary["checks_by_category"]["safety.test"], 1);
    assert_eq!(summary["guardrails"]["stop"]["flagged"], 1);
}

#[test]
fn wrong_arguments_are_explained() {
    for (args, expected) in [
        (vec!["--stage", "nowhere", "x"], "stage"),
        (vec!["--policy", "nope", "x"], "unknown policy `nope`"),
        (vec!["--attribute", "novalue", "x"], "NAME=VALUE"),
    ] {
        let (code, _, err) = check(&args, b"");
        assert_eq!(code, 1);
        assert!(err.contains(expected), "{err}");
    }
    let done = run(&["check", "--policies", "/no/such/folder", "x"], b"");
    assert_eq!(done.code, 1);
    assert!(done.err.contains("/no/such/folder"), "{}", done.err);
}

#[test]
fn a_plugin_is_told_by_its_powers() {
    let guests = crate::support::guest_dirs();
    let file = guests[1].join("hostile.wasm").display().to_string();
    let done = run(&["plugin", "inspect", &file], b"");
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.contains("writes to the operator's log"), "{}", done.out);
    let done =
        run(&["plugin", "inspect", "patterns", "--plugins", &guests[0].display().to_string(), "--json"], b"");
    let told: Value = serde_json::from_str(&done.out).expect("JSON");
    assert_eq!(
        told["imports"]
            .as_array()
            .map(|imports| imports.iter().filter(|i| !i["capability"].is_null()).count()),
        Some(0)
    );
    assert_eq!(told["kind"], "detector");
    assert!(told["settings_schema"]["properties"].is_object());
    let done = run(&["plugin", "inspect", "nothing-of-that-name"], b"");
    assert_eq!(done.code, 1);
}

#[test]
fn versions_and_the_schema_are_printed() {
    let done = run(&["version", "--json"], b"");
    let version: Value = serde_json::from_str(&done.out).expect("JSON");
    assert_eq!(version["version"], env!("CARGO_PKG_VERSION"));
    let done = run(&["policy", "schema"], b"");
    let schema: Value = serde_json::from_str(&done.out).expect("JSON");
    assert!(schema["properties"]["guardrails"].is_object());
}

#[test]
fn wasmtime_is_the_version_that_is_told() {
    let lock = fs::read_to_string(crate::support::root().join("Cargo.lock")).expect("readable");
    let locked =
        lock.split("name = \"wasmtime\"\nversion = \"").nth(1).and_then(|rest| rest.split('"').next());
    let done = run(&["version", "--json"], b"");
    let version: Value = serde_json::from_str(&done.out).expect("JSON");
    assert_eq!(version["wasmtime"].as_str(), locked);
}
