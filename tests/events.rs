use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{self, Server};

/// One event as it came.
#[derive(Debug)]
struct Event {
    id: Option<u64>,
    name: String,
    data: Value,
}

/// An open stream of events.
struct Subscription {
    lines: std::io::Lines<BufReader<TcpStream>>,
}

impl Subscription {
    fn open(address: SocketAddr, last_event_id: u64) -> Subscription {
        let mut stream = TcpStream::connect(address).expect("the server listens");
        // What does not come in this time never comes.
        stream.set_read_timeout(Some(Duration::from_secs(120))).expect("settable");
        let head = format!(
            "GET /v1/events HTTP/1.1\r\nhost: test\r\naccept: text/event-stream\r\nlast-event-id: {last_event_id}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).expect("writable");
        let mut lines = BufReader::new(stream).lines();
        let status = lines.next().expect("an answer").expect("an answer");
        assert!(status.starts_with("HTTP/1.1 200"), "{status}");
        Subscription { lines }
    }

    /// The next event. Chunk sizes and comments stand on lines of their own and are passed over.
    fn next(&mut self) -> Event {
        let (mut id, mut name) = (None, String::new());
        for line in self.lines.by_ref() {
            let line = line.expect("the stream goes on");
            if let Some(text) = line.strip_prefix("id: ") {
                id = Some(text.parse().expect("a number"));
            } else if let Some(text) = line.strip_prefix("event: ") {
                text.clone_into(&mut name);
            } else if let Some(text) = line.strip_prefix("data: ") {
                let data = serde_json::from_str(text).expect("JSON");
                return Event { id, name, data };
            }
        }
        panic!("the stream has ended");
    }

    /// The next event, which must be called so.
    fn expect(&mut self, name: &str) -> Event {
        let event = self.next();
        assert_eq!(event.name, name, "{event:?}");
        event
    }
}

/// Writes a bundle into a folder of its own, then lets `current` name it, in one step.
fn publish(dir: &Path, folder: &str, version: u64, action: &str) {
    let write = |path: &str, text: &str| {
        let path = dir.join(folder).join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("created");
        fs::write(path, text).expect("written");
    };
    let policy = format!(
        "version: 1\nname: main\ndeadline_ms: 5000\nguardrails:\n  - name: terms\n    detector: denylist\n    \
         settings: {{ category: safety.term, terms: [one] }}\n    stages: [input]\n    action: {action}\n    \
         on_error: block\n    on_partial: flag\n    timeout_ms: 1000\n"
    );
    write("policies/main/policy.yaml", &policy);
    let head = format!(
        "format: 1\nname: words\nversion: {version}\nengine: {{ min: 0.1.0 }}\nbuilt_in: [denylist]\n"
    );
    write("bundle.yaml", &head);
    support::publish(dir, folder);
}

/// A server that follows `current` in this folder, where nothing is yet, and a stream of all its events up to that.
fn start(dir: &Path) -> (Server, Subscription, Event) {
    let bundle = format!("words=dir:{}", dir.join("current").display());
    let state = dir.join("state").display().to_string();
    let server = Server::start_with(&[
        "--bundle",
        &bundle,
        "--state-dir",
        &state,
        "--unsigned-bundles",
        "--bundle-wait-s",
        "1",
    ]);
    let mut stream = Subscription::open(server.address, 0);
    let missed = stream.expect("missed");
    assert_eq!(missed.data["after"], 0, "who asks for everything is told that there may have been more");
    let away = stream.expect("source_away");
    (server, stream, away)
}

#[test]
fn what_happens_to_a_bundle_is_told_to_whoever_listens() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let (server, mut stream, away) = start(dir.path());
    assert_eq!((&away.data["bundle"], &away.data["step"]), (&json!("words"), &json!("fetch")));
    assert!(away.data["detail"].as_str().is_some_and(|detail| detail.contains("(missing)")), "{away:?}");

    publish(dir.path(), "a", 1, "block");
    assert_eq!(stream.expect("source_back").data["bundle"], "words");
    let first = stream.expect("activate");
    assert_eq!((&first.data["from"], &first.data["to"]["version"]), (&Value::Null, &json!(1)));
    assert_eq!(first.data["to"]["revision"], server.check("main", "one")["revision"]);
    assert!(away.id < first.id, "{:?} {:?}", away.id, first.id);

    publish(dir.path(), "b", 2, "shout");
    let refused = stream.expect("refuse");
    assert_eq!(refused.data["from"]["version"], 1);
    let why = refused.data["why"].as_str().expect("a reason");
    assert!(why.starts_with("parse: ") && why.contains("policy.yaml:") && why.contains("shout"), "{why}");

    publish(dir.path(), "c", 2, "flag");
    let second = stream.expect("activate");
    assert_eq!((&second.data["from"]["version"], &second.data["to"]["version"]), (&json!(1), &json!(2)));
    assert_eq!(server.post("/v1/bundles/words/rollback", &json!({ "to": 1, "why": "too lax" })).status, 200);
    let back = stream.expect("rollback");
    assert_eq!((&back.data["why"], &back.data["from"]["version"]), (&json!("too lax"), &json!(2)));
    assert_eq!(back.data["to"]["version"], 1);

    let mut resumed = Subscription::open(server.address, second.id.expect("an id"));
    assert_eq!(resumed.expect("rollback").id, back.id, "what was seen does not come again");
    let metrics = server.get("/metrics").text();
    assert!(metrics.contains("balustrade_event_subscribers 2"), "{metrics}");

    let pid = server.pid().to_string();
    let killed = std::process::Command::new("kill").args(["-TERM", &pid]).status().expect("kill");
    assert!(killed.success());
    for stream in [&mut stream, &mut resumed] {
        assert_eq!(stream.expect("end").data["reason"], "stopping");
    }
    assert_eq!(server.wait(), 0, "open streams do not hold up the end");
}

#[test]
fn what_cannot_be_kept_for_the_next_start_is_told_and_serves_all_the_same() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let (server, mut stream, _) = start(dir.path());
    // In the way of the folder of the last good bundle.
    fs::write(dir.path().join("state/last-good/words"), "").expect("written");
    publish(dir.path(), "a", 1, "block");
    // The server may have looked for a last good bundle only when the file was in its way already: that is told as well.
    let first = stream.next();
    let back = if first.name == "state_error" { stream.next() } else { first };
    assert_eq!(back.name, "source_back", "{back:?}");
    stream.expect("activate");
    let trouble = stream.expect("state_error");
    assert_eq!((&trouble.data["bundle"], &trouble.data["step"]), (&json!("words"), &json!("keep")));
    assert!(
        trouble.data["detail"].as_str().is_some_and(|detail| detail.contains("last-good")),
        "{trouble:?}"
    );
    assert_eq!(server.check("main", "one")["action"], "block");
}
