use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};

use crate::support::{Desk, Server, bundle, serves, stands, until};

/// Publishes version 2 with other settings, so that there is native code for the cache to take.
fn publish_other_settings(desk: &Desk) {
    desk.write("v2", 2, "0.9");
    let policy = desk.path("v2/policies/main/policy.yaml");
    let text = fs::read_to_string(&policy).expect("text");
    fs::write(&policy, text.replace("terms: [one]", "terms: [one, three]")).expect("written");
    desk.seal("v2");
    desk.publish("v2");
}

/// Waits until status says that the bundle cannot be kept, and why.
fn is_told(server: &Server, why: &str) {
    stands(server, "it is told", |bundle| {
        let error = &bundle["state_error"];
        let detail = error["detail"].as_str().unwrap_or_default();
        error["step"] == "keep" && detail.contains("last-good/words") && detail.contains(why)
    });
}

/// Takes all the room there is on a disk.
fn fill(path: &Path) {
    let mut file = File::create(path).expect("created");
    for size in [4096, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
}

/// On a real disk that is full.
#[test]
fn a_full_disk_stops_no_version_and_is_told_until_there_is_room() {
    let desk = Desk::new();
    desk.release(1, "0.5");
    let disk = desk.path("disk");
    fs::create_dir(&disk).expect("created");
    let followed = format!("words=dir:{}", desk.text("current"));
    let (state, trust, cache) = (desk.text("disk/state"), desk.text("trust.yaml"), desk.text("disk/cache"));
    let args = ["--bundle", &followed, "--state-dir", &state, "--trust", &trust, "--cache-dir", &cache];
    let Some(server) = Server::start_on_disk(&disk, 48 << 10, &args) else {
        eprintln!("SKIPPED: this system lets us mount no disk of our own (`unshare --user --mount`)");
        return;
    };
    let disk = server.its(&disk);
    let natives = || {
        let entries = fs::read_dir(disk.join("cache")).expect("listed").flatten();
        entries.filter(|entry| entry.path().extension().is_some_and(|kind| kind == "native")).count()
    };
    serves(&server, 1);
    until("it is kept", || {
        disk.join("state/last-good/words/current").exists().then_some(()).ok_or(String::new())
    });
    assert_eq!(
        (bundle(&server)["state_error"].clone(), natives()),
        (Value::Null, 2),
        "one entry for the settings, one for what configures"
    );

    fill(&disk.join("filler"));
    publish_other_settings(&desk);
    serves(&server, 2);
    assert_eq!(server.check("main", "one")["action"], "allow");
    is_told(&server, "No space left on device (os error 28) (disk_full)");
    assert_eq!(natives(), 2, "the cache could not take it");

    fs::remove_file(disk.join("filler")).expect("removed");
    stands(&server, "there is room", |bundle| bundle["state_error"].is_null());
    let text = fs::read_to_string(disk.join("state/audit.jsonl")).expect("a trail");
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let to: Vec<_> = lines.iter().map(|line| (line["what"].clone(), line["to"]["version"].clone())).collect();
    assert_eq!(to, [(json!("activate"), json!(1)), (json!("activate"), json!(2))], "no line is lost");
    let versions = fs::read(disk.join("state/versions.json")).expect("noted");
    let versions: Value = serde_json::from_slice(&versions).expect("readable");
    assert_eq!(versions["bundles"]["words"]["version"], 2);
    let record = fs::read(disk.join("state/last-good/words/current")).expect("kept");
    let record: Value = serde_json::from_slice(&record).expect("readable");
    assert_eq!(record["generations"].as_array().map(Vec::len), Some(2));
}

/// On a disk whose files cannot grow, which takes no rights to have and outlives the process: what serves, the trail and the
/// way back.
#[test]
fn a_rollback_on_a_full_disk_holds_and_is_noted_when_there_is_room() {
    let desk = Desk::new();
    desk.release(1, "0.5");
    let followed = format!("words=dir:{}", desk.text("current"));
    let (state, trust) = (desk.text("state"), desk.text("trust.yaml"));
    let args = ["--bundle", &followed, "--state-dir", &state, "--trust", &trust];
    let server = Server::start_bounded(&args);
    serves(&server, 1);
    let generations = |count: usize| {
        until("it is kept", || {
            let text = fs::read_to_string(desk.path("state/last-good/words/current")).unwrap_or_default();
            let record: Value = serde_json::from_str(&text).unwrap_or_default();
            if record["generations"].as_array().map(Vec::len) == Some(count) { Ok(()) } else { Err(text) }
        });
    };
    generations(1);
    desk.release(2, "0.9");
    serves(&server, 2);
    generations(2);

    server.has_room(false);
    desk.release(3, "0.9");
    serves(&server, 3);
    is_told(&server, "File too large");
    let answer = server.post("/v1/bundles/words/rollback", &json!({ "to": 1, "why": "no room" }));
    assert_eq!((answer.status, &answer.json()["active"]["version"]), (200, &1.into()), "{}", answer.text());
    assert_eq!(server.check("main", "one")["action"], "block");
    assert_eq!(desk.audit().len(), 2, "what could not be written whole is not there in part");

    server.has_room(true);
    stands(&server, "there is room", |bundle| bundle["state_error"].is_null());
    generations(3);
    let what: Vec<_> = desk.audit().iter().map(|line| line["what"].clone()).collect();
    assert_eq!(what, ["activate", "activate", "activate", "rollback"], "no line is lost");
    drop(server);
    let server = Server::start_with(&args);
    serves(&server, 1);
    assert_eq!(bundle(&server)["origin"], "last_good", "the rollback was noted, once there was room");
}
