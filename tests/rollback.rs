use std::fs;

use serde_json::{Value, json};

use crate::support::{Desk, Server, bundle, refused, run, serves, stands, until};

fn roll_back(server: &Server, to: u64, why: &str) -> Value {
    let answer = server.post("/v1/bundles/words/rollback", &json!({ "to": to, "why": why }));
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

/// Waits until the version that serves is kept, in the first place.
fn kept(desk: &Desk, generations: usize) {
    until("it is kept", || {
        let text = fs::read_to_string(desk.path("state/last-good/words/current")).unwrap_or_default();
        let record: Value = serde_json::from_str(&text).unwrap_or_default();
        let there = record["generations"].as_array().map_or(0, Vec::len);
        if there == generations { Ok(()) } else { Err(text) }
    });
}

#[test]
fn a_version_that_was_rolled_back_does_not_serve_again_after_a_restart() {
    let desk = Desk::new();
    for (version, threshold) in [(1, "0.5"), (2, "0.9"), (3, "0.9")] {
        desk.release(version, threshold);
    }
    desk.publish("v1");
    let server = desk.start(&[]);
    serves(&server, 1);
    kept(&desk, 1);
    for (version, generations) in [(2, 2), (3, 3)] {
        desk.publish(&format!("v{version}"));
        serves(&server, version);
        kept(&desk, generations);
    }
    let info = roll_back(&server, 1, "too lax");
    assert_eq!((&info["active"]["version"], &info["state_error"]), (&json!(1), &Value::Null), "{info}");
    assert_eq!(server.check("main", "one")["action"], "block");
    // As by a crash; its source still has version 3.
    drop(server);
    let server = desk.start(&[]);
    serves(&server, 1);
    let now = bundle(&server);
    assert_eq!((&now["origin"], &now["active"]["version"]), (&json!("last_good"), &json!(1)), "{now}");
    assert_eq!(server.check("main", "one")["action"], "block");
    let trail = desk.audit();
    let refusal = trail.iter().rev().find(|line| line["what"] == "refuse").expect("a refusal");
    let why = refusal["why"].as_str().expect("a reason");
    for part in
        ["version 3 was rolled back at 2", "too lax", "higher version", "bundle rollback words --to 3"]
    {
        assert!(why.contains(part), "{part} in {why}");
    }

    // By hand it serves again, from the disk, and then also after a restart.
    let address = server.address.to_string();
    let by_cli = |to: &str| {
        let args = ["bundle", "rollback", "words", "--to", to, "--why", "it was right", "--server", &address];
        run(&args, b"")
    };
    let done = by_cli("7");
    assert!(done.code == 1 && done.err.contains("on the disk are the versions 3, 2"), "{}", done.err);
    let done = by_cli("3");
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(server.check("main", "one")["action"], "allow");
    drop(server);
    let server = desk.start(&[]);
    serves(&server, 3);
    assert_eq!(bundle(&server)["origin"], "source");
    // Back without saying where to: what served before, which this process has never loaded.
    let answer = server.post("/v1/bundles/words/rollback", &json!({ "why": "once more" }));
    assert_eq!((answer.status, &answer.json()["active"]["version"]), (200, &json!(1)), "{}", answer.text());
    // A higher version ends it.
    desk.release(4, "0.9");
    serves(&server, 4);
    kept(&desk, 4);
    drop(server);
    serves(&desk.start(&[]), 4);
}

#[test]
fn a_bundle_in_one_file_comes_back_from_the_disk_too() {
    let desk = Desk::new();
    let (one, two) = (desk.pack(1, "0.5"), desk.pack(2, "0.9"));
    let publish = |bytes: &[u8]| {
        fs::write(desk.path("next"), bytes).expect("written");
        fs::rename(desk.path("next"), desk.path("words.tar.zst")).expect("renamed");
    };
    let start = || desk.start_list("  - { name: words, source: 'file:words.tar.zst' }\n");
    publish(&one);
    let server = start();
    serves(&server, 1);
    kept(&desk, 1);
    publish(&two);
    serves(&server, 2);
    kept(&desk, 2);
    roll_back(&server, 1, "too lax");
    drop(server);
    let server = start();
    serves(&server, 1);
    assert_eq!(bundle(&server)["origin"], "last_good");
    refused(&server, "version", &["file:", "words.tar.zst: version 2 was rolled back", "too lax"]);
    let info = roll_back(&server, 2, "it was right");
    assert_eq!((&info["active"]["version"], &info["origin"]), (&json!(2), &json!("rollback")), "{info}");
    assert_eq!(server.check("main", "one")["action"], "allow");
}

#[test]
fn what_was_rolled_back_is_refused_while_the_process_lives_too() {
    let desk = Desk::new();
    desk.write("work", 1, "0.5");
    desk.publish("work");
    let server = desk.start(&["--unsigned-bundles"]);
    let first = serves(&server, 1);
    let policy = desk.path("work/policies/main/policy.yaml");
    let good = fs::read(&policy).expect("text");
    desk.write("lax", 1, "0.9");
    desk.publish("lax");
    stands(&server, "the other content serves", |bundle| bundle["active"]["revision"] != first.as_str());
    let answer = server.post("/v1/bundles/words/rollback", &json!({ "to": first, "why": "too lax" }));
    assert_eq!(answer.status, 200, "{}", answer.text());
    desk.publish("work");
    fs::write(&policy, [&good[..], b"# changed\n"].concat()).expect("written");
    stands(&server, "what was changed serves", |bundle| bundle["origin"] == "source");
    desk.publish("lax");
    refused(&server, "version", &["version 1 was rolled back", "too lax"]);
    assert_eq!(server.check("main", "one")["action"], "block");
}
