use std::fs;
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::support::{Desk, Server, action_of, bundle, serves, until};

/// What `release` and this test agree on, so that an answer shows which version gave it.
fn threshold(version: u64) -> &'static str {
    if version.is_multiple_of(2) { "0.9" } else { "0.5" }
}

/// Waits until something is kept.
fn is_kept(desk: &Desk) {
    until("it is kept", || {
        if desk.path("state/last-good/words/current").exists() { Ok(()) } else { Err("not there".to_owned()) }
    });
}

/// Starts without the source: only what is on the disk can serve. Gives the version that does.
fn starts_from_disk(desk: &Desk, more: &[&str]) -> u64 {
    fs::remove_file(desk.path("current")).expect("removed");
    let args = [&["--bundle-wait-s", "0"], more].concat();
    let server = desk.start(&args);
    let version = until("something serves", || {
        let bundle = bundle(&server);
        bundle["active"]["version"].as_u64().ok_or_else(|| bundle.to_string())
    });
    assert_eq!(bundle(&server)["origin"], "last_good");
    assert_eq!(server.check("main", "one")["action"], action_of(threshold(version)), "version {version}");
    assert_eq!(bundle(&server)["state_error"], Value::Null);
    let versions = fs::read(desk.path("state/versions.json")).expect("noted");
    let versions: Value = serde_json::from_slice(&versions).expect("readable");
    assert!(versions["bundles"]["words"]["version"].as_u64().is_some(), "{versions}");
    version
}

/// Whether the server has a child: one that compiles.
fn compiles(server: &Server) -> bool {
    let is_child = |stat: String| {
        let fields = stat.rsplit(')').next().unwrap_or_default();
        fields.split_whitespace().nth(1) == Some(&server.pid().to_string())
    };
    let processes = fs::read_dir("/proc").expect("listed").flatten();
    processes.filter_map(|entry| fs::read_to_string(entry.path().join("stat")).ok()).any(is_child)
}

#[test]
fn a_process_that_is_killed_while_it_loads_starts_with_the_version_before() {
    let desk = Desk::new();
    let cache = desk.text("cache");
    let more = ["--cache-dir", cache.as_str()];
    desk.release(1, "0.5");
    let server = desk.start(&more);
    serves(&server, 1);
    is_kept(&desk);
    // Other settings: the plugin has to be compiled again.
    desk.write("v2", 2, "0.9");
    let policy = desk.path("v2/policies/main/policy.yaml");
    let text = fs::read_to_string(&policy).expect("text");
    fs::write(&policy, text.replace("terms: [one]", "terms: [one, three]")).expect("written");
    desk.seal("v2");
    desk.publish("v2");
    until("it compiles", || if compiles(&server) { Ok(()) } else { Err("no child".to_owned()) });
    assert_eq!(bundle(&server)["active"]["version"], 1);
    // SIGKILL.
    drop(server);
    assert_eq!(starts_from_disk(&desk, &more), 1);
    desk.publish("v2");
    let server = desk.start(&more);
    serves(&server, 2);
}

#[test]
fn a_process_that_is_killed_as_soon_as_a_version_serves_starts_with_it_or_the_one_before() {
    let desk = Desk::new();
    desk.release(1, threshold(1));
    let server = desk.start(&[]);
    serves(&server, 1);
    is_kept(&desk);
    drop(server);
    for version in 2..5 {
        desk.release(version, threshold(version));
        let server = desk.start(&[]);
        until("the answer changes", || {
            let answer = server
                .post("/v1/check", &serde_json::json!({ "policy": "main", "stage": "input", "text": "one" }));
            let is_new = answer.status == 200 && answer.json()["action"] == action_of(threshold(version));
            if is_new { Ok(()) } else { Err(answer.text()) }
        });
        drop(server);
    }
    let first = starts_from_disk(&desk, &[]);
    assert!((1..=4).contains(&first), "{first}");
    // With time to keep it, it is the last one.
    desk.release(5, threshold(5));
    let before = fs::read(desk.path("state/last-good/words/current")).expect("a record");
    let server = desk.start(&[]);
    serves(&server, 5);
    until("it is kept", || {
        let now = fs::read(desk.path("state/last-good/words/current")).expect("a record");
        if now == before { Err("not yet".to_owned()) } else { Ok(()) }
    });
    drop(server);
    assert_eq!(starts_from_disk(&desk, &[]), 5);
}

#[test]
fn killed_at_any_time_while_versions_are_published_it_starts_with_a_whole_one() {
    const ROUNDS: u64 = 15;
    let desk = Desk::new();
    let newest = ROUNDS + 2;
    for version in 1..=newest {
        let folder = format!("v{version}");
        desk.write(&folder, version, threshold(version));
        desk.seal(&folder);
    }
    desk.publish("v1");
    let server = desk.start(&[]);
    serves(&server, 1);
    is_kept(&desk);
    drop(server);
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    let mut least = 1;
    for round in 1..=ROUNDS {
        let server = desk.start(&[]);
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        thread::sleep(Duration::from_millis(random % 150));
        desk.publish(&format!("v{}", round + 1));
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        // From before it is looked at until after it is kept.
        thread::sleep(Duration::from_millis(random % 400));
        drop(server);
        if round % 5 == 0 {
            let version = starts_from_disk(&desk, &[]);
            assert!(
                (least..=round + 1).contains(&version),
                "version {version} after round {round}, {least} served"
            );
            least = version;
            desk.publish(&format!("v{}", round + 1));
        }
    }
    desk.publish(&format!("v{newest}"));
    let server = desk.start(&[]);
    serves(&server, newest);
    for line in desk.audit() {
        assert!(line["what"] == "activate", "{line}");
    }
}
