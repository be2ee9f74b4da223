use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use serde_json::{Value, json};

use crate::support::{Desk, Server, action_of, bundle, guest_dirs, refused, run, serves, until};

#[test]
fn a_new_version_serves_without_a_failed_request_and_so_does_an_old_one_again() {
    let desk = Desk::new();
    desk.release(1, "0.5");
    let server = desk.start(&[]);
    let mut expected = BTreeMap::new();
    expected.insert(serves(&server, 1), "block");
    assert_eq!(server.get("/readyz").status, 200);
    assert_eq!(bundle(&server)["loaded"], 1);

    let ends = Arc::new(AtomicBool::new(false));
    let client = {
        let (ends, address) = (Arc::clone(&ends), server.address);
        thread::spawn(move || {
            let body = json!({ "policy": "main", "stage": "input", "text": "one" }).to_string();
            let mut answers = Vec::new();
            while !ends.load(Ordering::Relaxed) {
                let answer = crate::support::request(address, "POST", "/v1/check", &[], body.as_bytes());
                assert_eq!(answer.status, 200, "{}", answer.text());
                let answer = answer.json();
                let text = |key: &str| answer[key].as_str().expect("a name").to_owned();
                answers.push((text("revision"), text("action")));
            }
            answers
        })
    };
    for (version, threshold) in [(2, "0.9"), (3, "0.5"), (4, "0.9")] {
        desk.release(version, threshold);
        expected.insert(serves(&server, version), action_of(threshold));
        let next = server.check("main", "one");
        assert_eq!(next["action"], action_of(threshold), "the next answer is the new version's");
        let bundle = bundle(&server);
        assert_eq!(
            (&bundle["loaded"], &bundle["reused"]),
            (&json!(0), &json!(1)),
            "only a threshold changed"
        );
    }
    let metrics = server.get("/metrics").text();
    for line in [
        "balustrade_bundle_active_version{bundle=\"words\"} 4",
        "balustrade_bundle_activations_total{bundle=\"words\",result=\"ok\"} 4",
        "balustrade_bundle_last_success_timestamp_seconds{bundle=\"words\"} ",
    ] {
        assert!(metrics.contains(line), "{line} in {metrics}");
    }

    let roll_back = |body: Value| server.post("/v1/bundles/words/rollback", &body);
    let answer = roll_back(json!({ "to": 3, "why": "too lax" }));
    assert_eq!((answer.status, &answer.json()["active"]["version"]), (200, &json!(3)), "{}", answer.text());
    assert_eq!(server.check("main", "one")["action"], "block");
    assert_eq!(roll_back(json!({ "why": "and back" })).json()["active"]["version"], 4);
    assert_eq!(server.check("main", "one")["action"], "allow");
    let first = expected.iter().next().map(|(revision, _)| revision.clone()).expect("some");
    assert_eq!(roll_back(json!({ "to": first, "why": "by revision" })).status, 200);
    assert_eq!(roll_back(json!({ "to": 9, "why": "no such" })).status, 409);
    assert_eq!(roll_back(json!({ "to": 1 })).status, 400, "a reason is needed");
    assert_eq!(server.post("/v1/bundles/other/rollback", &json!({ "why": "x" })).status, 404);

    ends.store(true, Ordering::Relaxed);
    let answers = client.join().expect("no request failed");
    assert!(answers.len() > 10, "{}", answers.len());
    for (revision, action) in &answers {
        assert_eq!(expected.get(revision), Some(&action.as_str()), "{revision}");
    }
    let trail = desk.audit();
    let what: Vec<_> = trail.iter().map(|line| line["what"].as_str().expect("text")).collect();
    assert_eq!(what, ["activate", "activate", "activate", "activate", "rollback", "rollback", "rollback"]);
    assert_eq!((&trail[4]["from"]["version"], &trail[4]["to"]["version"]), (&json!(4), &json!(3)));
    assert_eq!(trail[4]["why"], "too lax");
}

#[test]
fn what_may_not_serve_is_refused_and_the_old_version_goes_on() {
    let desk = Desk::new();
    desk.release(5, "0.5");
    let server = desk.start(&[]);
    let revision = serves(&server, 5);
    let replace = |path: &Path, from: &str, to: &str| {
        let text = fs::read_to_string(path).expect("text");
        assert!(text.contains(from), "{text}");
        fs::write(path, text.replace(from, to)).expect("written");
    };
    // Sealed with the change in it, or changed after it was sealed.
    let broken = |folder: &str, version: u64, seal: bool, change: &dyn Fn(&Path)| {
        desk.write(folder, version, "0.5");
        if !seal {
            desk.seal(folder);
        }
        change(&desk.path(folder));
        if seal {
            desk.seal(folder);
        }
        desk.publish(folder);
    };
    let policy = "policies/main/policy.yaml";
    broken("settings", 6, true, &|dir| replace(&dir.join(policy), "terms: [one]", "terms: []"));
    refused(&server, "load", &["policy `main`", "guardrail `terms`", "plugin `denylist`"]);
    broken("case", 6, true, &|dir| {
        replace(&dir.join("policies/main/cases.yaml"), "action: block", "action: allow");
    });
    refused(
        &server,
        "cases",
        &["policies/main/cases.yaml:1: case `a term`: action is block, expected allow"],
    );
    broken("trap", 6, true, &|dir| {
        fs::copy(guest_dirs()[1].join("quiet.wasm"), dir.join("plugins/quiet.wasm")).expect("copied");
        replace(&dir.join(policy), "detector: denylist", "detector: quiet");
        replace(
            &dir.join(policy),
            "{ terms: [one], category: safety.term, score: 0.7 }",
            "{ behaviour: trap_in_configure }",
        );
    });
    refused(&server, "load", &["guardrail `terms`", "plugin `quiet`", "in `configure` it failed: trapped"]);
    broken("tampered", 6, false, &|dir| replace(&dir.join(policy), "0.5", "0.9"));
    refused(&server, "open", &[policy, "another content"]);
    broken("unsigned", 6, false, &|dir| fs::remove_file(dir.join("signatures.json")).expect("removed"));
    refused(&server, "verify", &["0 of 1 required signatures"]);
    broken("older", 4, true, &|_| {});
    refused(&server, "version", &["version 4", "older than 5"]);
    broken("other", 5, true, &|dir| replace(&dir.join("bundle.yaml"), "format", "description: x\nformat"));
    refused(&server, "version", &["version 5 served here with the digest"]);
    assert_eq!(server.check("main", "one")["revision"], revision.as_str());
    assert_eq!(server.get("/readyz").status, 200);
    assert!(desk.audit().iter().any(|line| line["what"] == "refuse" && line["from"]["version"] == 5));
    desk.release(6, "0.9");
    serves(&server, 6);
    assert_eq!(bundle(&server)["refusal"], Value::Null);
}

#[test]
fn a_plugin_that_hangs_while_it_is_prepared_holds_up_nobody() {
    let desk = Desk::new();
    desk.release(1, "0.5");
    let server = desk.start(&["--configure-timeout-ms", "500"]);
    let revision = serves(&server, 1);
    desk.write("hangs", 2, "0.5");
    let policy = desk.path("hangs/policies/main/policy.yaml");
    let text = fs::read_to_string(&policy).expect("text").replace("detector: denylist", "detector: quiet");
    let text = text
        .replace("{ terms: [one], category: safety.term, score: 0.7 }", "{ behaviour: loop_in_configure }");
    fs::write(&policy, text).expect("written");
    fs::copy(guest_dirs()[1].join("quiet.wasm"), desk.path("hangs/plugins/quiet.wasm")).expect("copied");
    desk.seal("hangs");
    desk.publish("hangs");
    // Checks are answered by the old version all the while.
    until("the refusal", || {
        assert_eq!(server.check("main", "one")["revision"], revision.as_str());
        let refusal = bundle(&server)["refusal"].clone();
        if refusal["step"] == "load" { Ok(()) } else { Err(refusal.to_string()) }
    });
    refused(&server, "load", &["plugin `quiet`", "did not end within 500 ms", "--configure-timeout-ms"]);
    desk.release(3, "0.9");
    serves(&server, 3);
}

#[test]
fn an_unsigned_folder_serves_when_somebody_says_so() {
    let desk = Desk::new();
    desk.write("work", 1, "0.5");
    desk.publish("work");
    let server = desk.start(&["--unsigned-bundles"]);
    let revision = serves(&server, 1);
    let policy = desk.path("work/policies/main/policy.yaml");
    let good = fs::read_to_string(&policy).expect("text");
    fs::write(&policy, good.replace("action: block", "action: shout")).expect("written");
    refused(&server, "parse", &["policies/main/policy.yaml:11:", "shout"]);
    fs::write(&policy, &good).expect("written");
    fs::write(desk.path("work/plugins/fast.cwasm"), b"\x7fELF").expect("written");
    refused(&server, "open", &["plugins/fast.cwasm", "native code"]);
    assert_eq!(server.check("main", "one")["revision"], revision.as_str());
    fs::remove_file(desk.path("work/plugins/fast.cwasm")).expect("removed");
    for (from, to) in [("threshold: 0.5", "threshold: 0.9"), ("version: 1\n", "version: 1\n# the same\n")] {
        fs::write(&policy, good.replace(from, to)).expect("written");
    }
    until("mended", || {
        let bundle = bundle(&server);
        if bundle["refusal"].is_null() { Ok(()) } else { Err(bundle.to_string()) }
    });
}

#[test]
fn a_packed_bundle_brings_its_own_plugins() {
    let desk = Desk::new();
    desk.write("v1", 1, "0.5");
    // Nothing outside the archive has the plugin, and nothing is in the cache.
    let archive = desk.text("words.tar.zst");
    desk.ok(&["bundle", "build", &desk.text("v1"), "-o", &archive]);
    desk.ok(&["bundle", "sign", &archive, "--key", &desk.text("release.pem")]);
    let (bundle, state, trust) =
        (format!("words=file:{archive}"), desk.text("state"), desk.text("trust.yaml"));
    let (cache, none) = (desk.text("cache"), desk.text("state"));
    let args = [
        "--bundle",
        &bundle,
        "--state-dir",
        &state,
        "--trust",
        &trust,
        "--cache-dir",
        &cache,
        "--plugins",
        &none,
    ];
    let server = Server::start_with(&args);
    serves(&server, 1);
    assert_eq!(server.check("main", "one")["action"], "block");
}

#[test]
fn the_last_good_version_serves_when_the_source_is_away() {
    let desk = Desk::new();
    desk.release(3, "0.5");
    let server = desk.start(&[]);
    let revision = serves(&server, 3);
    until("it is kept", || {
        let kept = desk.path("state/last-good/words/current");
        if kept.exists() { Ok(()) } else { Err("not there".to_owned()) }
    });
    drop(server);
    fs::remove_file(desk.path("current")).expect("removed");
    let server = desk.start(&[]);
    assert_eq!(serves(&server, 3), revision);
    assert_eq!(bundle(&server)["origin"], "last_good");
    assert_eq!(server.get("/readyz").status, 200);
    assert_eq!(server.check("main", "one")["revision"], revision.as_str());
    drop(server);
    // Also when what the source has may not serve.
    desk.release(2, "0.9");
    let server = desk.start(&[]);
    assert_eq!(serves(&server, 3), revision);
    let versions: Vec<_> = desk.audit().iter().map(|line| line["what"].clone()).collect();
    assert_eq!(versions, ["activate", "activate", "refuse", "activate"]);
}

#[test]
fn bundles_serve_side_by_side_unless_their_policies_have_one_name() {
    let desk = Desk::new();
    desk.release(1, "0.5");
    let policies = crate::support::Policies::new()
        .add("other", &[&crate::support::guardrail("echo", "quiet", "{ behaviour: echo }", "")]);
    let beside = policies.path().display().to_string();
    let server = desk.start(&["--policies", &beside]);
    serves(&server, 1);
    assert_eq!(server.check("main", "one")["action"], "block");
    assert_eq!(server.check("other", "x")["policy"], "other");
    drop(server);
    let policies =
        policies.add("main", &[&crate::support::guardrail("echo", "quiet", "{ behaviour: echo }", "")]);
    let server = desk.start(&["--policies", &policies.path().display().to_string()]);
    refused(&server, "activate", &["policy `main`", "`--policies` serves a policy of this name"]);
    assert_eq!(server.check("main", "x")["policy"], "main", "what served goes on");
    assert_eq!(server.get("/readyz").status, 503, "a bundle has nothing that serves");
    drop(server);
    let bundle = format!("words=dir:{}", desk.text("current"));
    let done = run(
        &["serve", "--listen", "127.0.0.1:0", "--bundle", &bundle, "--state-dir", &desk.text("state")],
        b"",
    );
    assert_eq!(done.code, 1);
    assert!(done.err.contains("--trust FILE") && done.err.contains("--unsigned-bundles"), "{}", done.err);
}

#[test]
fn a_broken_bundle_stops_no_other_and_only_an_administrator_rolls_back() {
    let desk = Desk::new();
    desk.release(1, "0.5");
    // Another bundle, whose source has nothing yet.
    let other = format!("other=dir:{}", desk.text("other"));
    let (_dir, keys, app, admin) = crate::serve::keys();
    let server = desk.start(&["--bundle", &other, "--bundle-wait-s", "1", "--keys", &keys]);
    let bearer = format!("Bearer {admin}");
    let status = || {
        crate::support::request(server.address, "GET", "/v1/status", &[("authorization", &bearer)], b"")
            .json()
    };
    let words = |what: &str, fits: &dyn Fn(&Value) -> bool| {
        until(what, || {
            let bundles = status()["bundles"].clone();
            if fits(&bundles) { Ok(()) } else { Err(bundles.to_string()) }
        });
    };
    words("one serves and one is away", &|bundles| {
        bundles[1]["active"]["version"] == 1 && bundles[0]["source_error"]["step"] == "fetch"
    });
    assert_eq!(server.get("/readyz").status, 503);
    fs::create_dir(desk.path("other")).expect("created");
    fs::write(desk.path("other/bundle.yaml"), "format: 1\nname: other\n").expect("written");
    words("the other is refused", &|bundles| {
        let refusal = &bundles[0]["refusal"];
        refusal["step"] == "open"
            && refusal["detail"].as_str().is_some_and(|text| text.contains("bundle.yaml"))
    });
    desk.release(2, "0.9");
    words("the first goes on", &|bundles| bundles[1]["active"]["version"] == 2);
    let roll_back = |key: &str| {
        let bearer = format!("Bearer {key}");
        let body = json!({ "to": 1, "why": "tried it" }).to_string();
        let headers = [("authorization", bearer.as_str())];
        let path = "/v1/bundles/words/rollback";
        crate::support::request(server.address, "POST", path, &headers, body.as_bytes()).status
    };
    assert_eq!(roll_back(&app), 403);
    assert_eq!(roll_back(&admin), 200);
    fs::write(desk.path("key"), format!("{admin}\n")).expect("written");
    let address = server.address.to_string();
    let key_file = desk.text("key");
    let by_cli = |to: &str, more: &[&str]| {
        let args = ["bundle", "rollback", "words", "--to", to, "--why", "tried it", "--server", &address];
        run(&[&args, more].concat(), b"")
    };
    let done = by_cli("2", &["--key-file", &key_file]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.out.starts_with("words 2 serves (revision r-"), "{}", done.out);
    let done = by_cli("9", &["--key-file", &key_file]);
    assert!(done.code == 1 && done.err.contains("409") && done.err.contains("not kept"), "{}", done.err);
    let done = by_cli("1", &[]);
    assert!(done.code == 1 && done.err.contains("401"), "{}", done.err);
    let trail = desk.audit();
    let last = trail.last().expect("lines");
    assert_eq!(
        (&last["who"], &last["what"], &last["why"]),
        (&"ops".into(), &"rollback".into(), &"tried it".into())
    );
}
