use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::{Policies, Server, guardrail, root, run, until};

/// Mail addresses and card numbers by `patterns`, with these styles.
fn policies(styles: &str) -> Policies {
    let settings = "{ patterns: [{ name: mail, regex: '(?-u)[a-z]+@[a-z]+[.]com', category: privacy.pii.email, score: 0.9 }, \
                    { name: card, regex: '(?-u)[0-9]{16}', category: privacy.pii.card, score: 0.8 }] }";
    let guardrail = guardrail("personal", "patterns", settings, "action: redact");
    let mut text =
        format!("version: 1\nname: default\ndeadline_ms: 5000\nredaction: {styles}\nguardrails:\n");
    for (n, line) in guardrail.lines().enumerate() {
        text.push_str(if n == 0 { "  - " } else { "    " });
        text.push_str(line);
        text.push('\n');
    }
    Policies::new().add_text("default", &text)
}

fn new_key(name: &str) -> String {
    let done = run(&["redaction-key", "new", name], b"");
    assert_eq!(done.code, 0, "{}", done.err);
    done.out
}

fn key_file(folder: &Path, lines: &str) -> PathBuf {
    let file = folder.join("redaction-keys");
    fs::write(&file, lines).expect("writable");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("ours");
    file
}

fn start(policies: &Policies, keys: &Path) -> Server {
    Server::start(policies.path(), &["--redaction-keys", &keys.display().to_string()])
}

fn check(server: &Server, text: &str, conversation: &str) -> String {
    let body = json!({ "stage": "input", "text": text, "conversation": conversation });
    let answer = server.post("/v1/check", &body);
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["output"].as_str().expect("output").to_owned()
}

fn restore(server: &Server, text: &str, conversation: &str) -> Value {
    server.post("/v1/restore", &json!({ "text": text, "conversation": conversation })).json()
}

#[test]
fn a_value_comes_back_on_another_process_and_after_a_rotation() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (first, second) = (new_key("first"), new_key("second"));
    let policies = policies("{ privacy.pii.*: token }");
    let keys = key_file(folder.path(), &first);
    let text = "write to ann@example.com, card 4111111111111111";
    let (redacted, log) = {
        let server = start(&policies, &keys);
        let redacted = check(&server, text, "c-1");
        assert_eq!(restore(&server, &redacted, "c-1")["output"], text);
        (redacted, server.log())
    };
    assert!(
        redacted.contains("<EMAIL_T") && redacted.contains("<CARD_T") && !redacted.contains("ann"),
        "{redacted}"
    );
    let secret = first.split_whitespace().nth(1).expect("a key");
    assert!(!log.contains(secret) && !log.contains("ann@"), "{log}");

    // The new key makes tokens; the old one still puts back.
    let keys = key_file(folder.path(), &format!("{second}{first}"));
    let server = start(&policies, &keys);
    assert_eq!(restore(&server, &redacted.to_lowercase(), "c-1")["output"], text);
    assert_ne!(check(&server, text, "c-1"), redacted);
    let other = restore(&server, &redacted, "c-2");
    assert_eq!((&other["output"], &other["restored"]), (&json!(redacted), &json!(0)));
    assert_eq!(other["refused"][0]["reason"], "not_authentic");
    // What was redacted once is left alone in the next turn.
    assert_eq!(check(&server, &redacted, "c-1"), redacted);
    drop(server);

    let keys = key_file(folder.path(), &second);
    let server = start(&policies, &keys);
    assert_eq!(restore(&server, &redacted, "c-1")["refused"][1]["reason"], "unknown_key");
}

/// Puts another file in the place of the old one, as whoever rotates keys does.
fn swap(folder: &Path, lines: &str) {
    let next = folder.join("next");
    fs::write(&next, lines).expect("writable");
    fs::set_permissions(&next, fs::Permissions::from_mode(0o600)).expect("ours");
    fs::rename(&next, folder.join("redaction-keys")).expect("renamed");
}

#[test]
fn keys_rotate_while_the_server_serves() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (first, second) = (new_key("first"), new_key("second"));
    let server = start(&policies("{ privacy.pii.*: token }"), &key_file(folder.path(), &first));
    let text = "write to ann@example.com";
    let by_first = check(&server, text, "c");
    let status = |what: &str, fits: &dyn Fn(&Value) -> bool| {
        until(what, || {
            let keys = server.get("/v1/status").json()["redaction_keys"].clone();
            if fits(&keys) { Ok(keys) } else { Err(keys.to_string()) }
        })
    };
    swap(folder.path(), &format!("{second}{first}"));
    status("the second key is taken", &|keys| keys["names"] == json!(["second", "first"]));
    let by_second = check(&server, text, "c");
    assert_ne!(by_first, by_second);
    for redacted in [&by_first, &by_second] {
        assert_eq!(restore(&server, redacted, "c")["output"], text);
    }
    // A bad file changes nothing, and says so.
    swap(folder.path(), &format!("{first}third {}\n", "A".repeat(20)));
    let keys = status("the bad file is refused", &|keys| keys["refusal"].is_object());
    let detail = keys["refusal"]["detail"].as_str().expect("a reason");
    assert!(detail.contains("redaction-keys:2: the key `third` has 15 bytes"), "{detail}");
    assert_eq!(keys["names"], json!(["second", "first"]));
    assert_eq!(check(&server, text, "c"), by_second);
    // On SIGHUP at once; the first key is gone, and with it what it made.
    swap(folder.path(), &second);
    let pid =
        rustix::process::Pid::from_raw(i32::try_from(server.pid()).expect("a process")).expect("a process");
    rustix::process::kill_process(pid, rustix::process::Signal::HUP).expect("sent");
    status("the first key is gone", &|keys| keys["names"] == json!(["second"]) && keys["refusal"].is_null());
    assert_eq!(restore(&server, &by_first, "c")["refused"][0]["reason"], "unknown_key");
    assert_eq!(restore(&server, &by_second, "c")["output"], text);
    let metrics = server.get("/metrics").text();
    assert!(metrics.contains("balustrade_redaction_keys_reload_total{result=\"refused\"} 1"), "{metrics}");
    let secret = |line: &str| line.split_whitespace().nth(1).expect("a key").to_owned();
    assert!(![secret(&first), secret(&second)].iter().any(|key| server.log().contains(key.as_str())));
}

#[test]
fn json_stays_json_there_and_back() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let policies = policies("{ privacy.pii.*: token }");
    let server = start(&policies, &key_file(folder.path(), &new_key("k")));
    let text = r#"{ "to":"ann@example.com", "card": 4111111111111111 , "n": [1.50]}"#;
    let body = json!({ "stage": "input", "text": text });
    let answer = server.post("/v1/check", &body).json();
    let output = answer["output"].as_str().expect("output");
    let inner: Value = serde_json::from_str(output).expect("still JSON");
    assert!(inner["to"].as_str().is_some_and(|to| to.starts_with("<EMAIL_T")), "{output}");
    assert!(inner["card"].as_str().is_some_and(|card| card.starts_with("<CARD_T")), "{output}");
    let paths: Vec<_> =
        answer["findings"].as_array().expect("findings").iter().map(|f| &f["json_path"]).collect();
    assert_eq!(paths, [&json!("/to"), &json!("/card")]);
    let back = server.post("/v1/restore", &json!({ "text": output })).json();
    assert_eq!(back["output"], text);

    // Arguments of a tool call, as models write them: JSON in a string.
    let tool = json!({ "name": "mail", "arguments": "{\"to\": \"ann@example.com\"}" });
    let answer = server.post("/v1/check", &json!({ "stage": "tool-call", "tool": tool })).json();
    assert_eq!(answer["action"], "allow", "no guardrail stands at this stage");

    let deep = format!("{}\"ann@example.com\"{}", "[".repeat(10_000), "]".repeat(10_000));
    for text in [deep.clone(), deep[..deep.len() - 1].to_owned()] {
        let redacted = check(&server, &text, "c");
        assert!(redacted.contains("[\"<EMAIL_T"), "{}", redacted.len());
        assert_eq!(restore(&server, &redacted, "c")["output"], text);
    }
}

#[test]
fn every_style_does_what_it_says() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let keys = key_file(folder.path(), &new_key("k")).display().to_string();
    let output = |styles: &str| {
        let path = policies(styles);
        let policies = path.path().display().to_string();
        let args =
            ["check", "--policies", &policies, "--redaction-keys", &keys, "--json", "card 4111111111111111."];
        let done = run(&args, b"");
        assert_eq!(done.code, 11, "{}{}", done.out, done.err);
        let answer: Value = serde_json::from_str(&done.out).expect("JSON");
        (answer["output"].as_str().expect("output").to_owned(), answer["findings"][0]["style"].clone())
    };
    for (styles, expected, style) in [
        ("{}", "card <CARD_1>.", "label"),
        ("{ '*': mask }", "card ****************.", "mask"),
        ("{ '*': mask, privacy.*: partial }", "card ************1111.", "partial"),
        ("{ privacy.*: { style: partial, keep: 2 } }", "card **************11.", "partial"),
        ("{ privacy.*: mask, privacy.pii.card: remove }", "card .", "remove"),
    ] {
        assert_eq!(output(styles), (expected.to_owned(), json!(style)), "{styles}");
    }
    let (hash, style) = output("{ privacy.pii.card: hash }");
    assert!(
        hash.starts_with("card <CARD_h") && hash.len() == "card <CARD_h>.".len() + 12 && style == "hash",
        "{hash}"
    );
    assert_eq!(output("{ privacy.pii.card: hash }").0, hash);
}

#[test]
fn a_key_that_is_missing_or_bad_is_told_before_anything_serves() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let policies = policies("{ privacy.pii.email: token }");
    let path = policies.path().display().to_string();
    let check = |more: &[&str]| {
        let mut args = vec!["policy", "check", &path];
        args.extend_from_slice(more);
        let done = run(&args, b"");
        assert_ne!(done.code, 0);
        done.err
    };
    let error = check(&[]);
    assert!(error.contains("redaction.privacy.pii.email: `token` needs a key"), "{error}");
    assert!(error.contains("balustrade redaction-key new KEY >> redaction-keys"), "{error}");

    let good = new_key("a");
    let cut = good.trim_end().trim_end_matches('=');
    for (lines, expected) in [
        (String::new(), "holds no key"),
        (format!("# keys\n{good}b c2hvcnQ=\n"), ":3: the key `b` has 5 bytes, not 64"),
        (format!("{good}{good}"), ":2: the key `a` stands twice"),
        (format!("{good}{}", good.replacen("a ", "b ", 1)), ":2: `b` is the same key as `a`"),
        (format!("{cut}\n"), ":1: the key `a` is no base64"),
        ("x".repeat(70_000), "larger than 64 KiB"),
    ] {
        let file = key_file(folder.path(), &lines).display().to_string();
        let error = check(&["--redaction-keys", &file]);
        assert!(error.contains(&file) && error.contains(expected), "{error}");
    }
    let file = key_file(folder.path(), &good);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("ours");
    let error = check(&["--redaction-keys", &file.display().to_string()]);
    assert!(error.contains("chmod 600"), "{error}");
    let error = check(&["--redaction-keys", "/no/such/file"]);
    assert!(error.contains("--redaction-keys /no/such/file"), "{error}");
    assert_ne!(run(&["redaction-key", "new", "two words"], b"").code, 0);
}

/// Earlier turns come along with their placeholders: these must not look like secrets.
#[test]
fn the_policies_of_this_repository_let_placeholders_pass() {
    let policies = root().join("policies").display().to_string();
    let text = "Write to <EMAIL_T159JK1Q80G70F8FFZ2WF96DTHY0S7P63VYQ3AJR5WMJCVYHK1F46N4Y034S0JG> or <NAME_ksn9dn>, \
                card <CARD_h8esmse4wp0gm>, today.";
    for policy in ["default", "strict"] {
        let done = run(&["check", "--policies", &policies, "--policy", policy, text], b"");
        assert_eq!(done.code, 0, "{policy}: {}{}", done.out, done.err);
    }
}

#[test]
fn an_entity_of_a_model_and_what_a_plugin_found_in_it_are_one_replacement() {
    let shorter = "{ patterns: [{ name: name, regex: 'Smith', category: privacy.pii.name, score: 1 }] }";
    let longer = "{ patterns: [{ name: letter, regex: 'Dear Alice Smith', category: privacy.pii.salutation, score: 0.5 }] }";
    let model =
        guardrail("persons", "classifier", "{ model: toy-entities }", "action: redact\ntimeout_ms: 5000");
    for (settings, plugin_wins, expected) in [
        (shorter, false, "Dear <PERSON_1> lives in <LOCATION_1>"),
        (longer, true, "<SALUTATION_1> lives in <LOCATION_1>"),
    ] {
        let policies = Policies::new()
            .add("default", &[&guardrail("names", "patterns", settings, "action: redact"), &model]);
        let server =
            Server::start(policies.path(), &["--models", &crate::models::fixtures(), "--onnxruntime", "off"]);
        let answer = server.check("default", "Dear Alice Smith lives in Paris");
        assert_eq!(answer["output"], expected, "{answer}");
        let findings: Vec<_> = answer["findings"].as_array().into_iter().flatten().collect();
        let at = |guardrail: &str| {
            findings.iter().position(|found| found["guardrail"] == guardrail).expect("both found something")
        };
        let (winner, loser) =
            if plugin_wins { (at("names"), at("persons")) } else { (at("persons"), at("names")) };
        assert_eq!(
            (&findings[winner]["style"], &findings[winner]["lost_to"]),
            (&json!("label"), &Value::Null)
        );
        assert_eq!((&findings[loser]["style"], &findings[loser]["lost_to"]), (&Value::Null, &json!(winner)));
    }
}
