use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

use super::{PATIENCE, Running, post, read_reply};
use crate::{KeyEntry, KeyFile, KeyRing, KeyRole, ServerConfig, new_key};

const HEAD: &str = "{\"stage\":\"output\"}\n";

fn lines(path: &str, headers: &str, body: &str) -> String {
    post(path, headers, body).replace("application/json", "application/x-ndjson")
}

/// A stream that is open: its request goes on in chunks while its answer is read.
struct Open {
    stream: BufReader<TcpStream>,
}

impl Open {
    async fn new(server: &Running) -> Open {
        let mut stream = BufReader::new(server.connect().await);
        let head = "POST /v1/check/stream HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-ndjson\r\n\
                    transfer-encoding: chunked\r\n\r\n";
        stream.write_all(head.as_bytes()).await.expect("write");
        Open { stream }
    }

    async fn send(&mut self, text: &str) {
        let chunk = format!("{:x}\r\n{text}\r\n", text.len());
        self.stream.write_all(chunk.as_bytes()).await.expect("write");
    }

    async fn end(&mut self) {
        self.stream.write_all(b"0\r\n\r\n").await.expect("write");
    }

    /// The next line that is JSON; the head and the sizes of chunks are passed over. `None` at the end.
    async fn line(&mut self) -> Option<Value> {
        loop {
            let mut line = String::new();
            let read = self.stream.read_line(&mut line);
            let n = tokio::time::timeout(PATIENCE, read).await.expect("a line in time").unwrap_or(0);
            if n == 0 || line == "0\r\n" {
                return None;
            }
            if line.starts_with('{') {
                return Some(serde_json::from_str(&line).expect("JSON"));
            }
        }
    }
}

#[tokio::test]
async fn text_comes_back_while_the_request_goes_on() {
    let server = Running::start(ServerConfig::default()).await;
    let mut open = Open::new(&server).await;
    // Lines may be cut anywhere, characters too.
    open.send("{\"stage\":\"out").await;
    open.send("put\",\"request_id\":\"r-1\"}\n\n").await;
    let first = open.line().await.expect("a line");
    assert_eq!(first["stream"]["hold_back_bytes"], 0);
    assert_eq!(
        (&first["stream"]["policy"], &first["stream"]["held_back_by"]),
        (&json!("default"), &json!([]))
    );
    open.send("{\"text\":\"one \"}\n{\"text\":\"\"}\r\n{\"text\":\"tw").await;
    assert_eq!(open.line().await, Some(json!({ "text": "one " })));
    open.send("o\\u00e9\"}\n").await;
    assert_eq!(open.line().await, Some(json!({ "text": "twoé" })));
    open.send("{\"end\":true}\n").await;
    let last = open.line().await.expect("a decision");
    let decision = &last["decision"];
    assert_eq!((&decision["action"], &decision["released_bytes"]), (&json!("allow"), &json!(9)));
    assert_eq!((&decision["request_id"], decision.get("output")), (&json!("r-1"), None));
    open.end().await;
    assert_eq!(open.line().await, None);
    let page = server.get("/metrics").await.body;
    for line in ["balustrade_streams_total{outcome=\"decided\"} 1", "balustrade_checks_total"] {
        assert!(page.contains(line), "{line} in {page}");
    }
    while !server.get("/metrics").await.body.contains("balustrade_streams_open 0") {}
    server.stopped().await;
}

#[tokio::test]
async fn what_is_wrong_with_the_first_line_is_a_problem_of_the_request() {
    let server =
        Running::start(ServerConfig { stream_line_bytes_max: 1_000, ..ServerConfig::default() }).await;
    let long = format!("{{\"stage\":\"{}", "x".repeat(1_000_000));
    for (body, status, code, path) in [
        ("", 400, "no_input", Some("")),
        ("\n\n", 400, "no_input", Some("")),
        ("hello\n", 400, "not_json", Some("")),
        ("{\"text\":\"a\"}\n", 400, "unknown_field", Some("/text")),
        ("{\"stage\":\"retrieval\"}\n", 400, "stage_mismatch", Some("/stage")),
        ("{\"stage\":\"output\",\"policy\":\"none\"}\n", 404, "unknown_policy", Some("/policy")),
        ("{\"stage\":\"output\",\"restore\":true}\n", 409, "no_redaction_key", None),
        (&long, 413, "line_too_long", None),
    ] {
        let mut stream = server.connect().await;
        // It may be refused before all of it is written.
        let _ = stream.write_all(lines("/v1/check/stream", "", body).as_bytes()).await;
        let problem = read_reply(&mut stream).await.problem();
        assert_eq!(problem, (status, code.to_owned(), path.map(str::to_owned)), "{body:.40}");
    }
    assert_eq!(server.post("/v1/check/stream", HEAD).await.problem().1, "not_json_lines_type");
    server.stopped().await;
}

#[tokio::test]
async fn what_is_wrong_later_is_a_line_of_the_answer() {
    let config =
        ServerConfig { stream_line_bytes_max: 1_000, body_bytes_max: 1_500, ..ServerConfig::default() };
    let server = Running::start(config).await;
    let long = format!("{{\"text\":\"{}\"}}\n", "x".repeat(1_000_000));
    let many = format!("{{\"text\":\"{}\"}}\n", "x".repeat(800)).repeat(2);
    for (rest, status, code, path, says) in [
        ("", 400, "empty", Some("/text"), "nothing to judge"),
        ("{\"text\":\"a\"}\nhello\n", 400, "not_json", Some(""), "line 3: not JSON"),
        ("{\"text\":1}\n", 400, "wrong_type", Some("/text"), "line 2: must be a string"),
        ("{\"stage\":\"input\"}\n", 400, "unknown_field", Some("/stage"), "line 2: "),
        ("{\"text\":\"\\ud800\"}", 400, "lone_surrogate", Some("/text"), "line 2: "),
        (&long, 413, "line_too_long", None, "line 2: a line may have 1000 bytes"),
        (&many, 413, "text_too_long", None, "line 3: the text may have 1500 bytes"),
    ] {
        let mut stream = server.connect().await;
        let _ = stream.write_all(lines("/v1/check/stream", "", &format!("{HEAD}{rest}")).as_bytes()).await;
        let reply = read_reply(&mut stream).await;
        assert_eq!(reply.status, 200, "{code}");
        let last = reply.body.lines().rfind(|line| line.starts_with('{')).expect("a line");
        let last: Value = serde_json::from_str(last).expect("JSON");
        let problem = &last["problem"];
        assert_eq!((&problem["status"], &problem["code"]), (&json!(status), &json!(code)), "{last}");
        assert_eq!(problem.get("path").and_then(Value::as_str), path, "{last}");
        assert!(problem["detail"].as_str().expect("text").contains(says), "{last}");
        assert!(problem["request_id"].is_string());
    }
    server.stopped().await;
}

#[tokio::test]
async fn silence_and_slowness_are_bounded() {
    for (config, code) in [
        (
            ServerConfig { stream_idle_timeout: Duration::from_millis(50), ..ServerConfig::default() },
            "stream_silent",
        ),
        (
            ServerConfig { stream_timeout: Duration::from_millis(50), ..ServerConfig::default() },
            "stream_timeout",
        ),
    ] {
        let server = Running::start(config).await;
        let mut open = Open::new(&server).await;
        open.send(HEAD).await;
        open.send("{\"text\":\"a\"}\n").await;
        assert!(open.line().await.expect("a line")["stream"].is_object());
        assert_eq!(open.line().await, Some(json!({ "text": "a" })));
        let last = open.line().await.expect("a problem");
        assert_eq!((&last["problem"]["status"], &last["problem"]["code"]), (&json!(408), &json!(code)));
        assert_eq!(open.line().await, None, "the server ends it by itself");
        server.stopped().await;
    }
    let config = ServerConfig { stream_idle_timeout: Duration::from_millis(50), ..ServerConfig::default() };
    let server = Running::start(config).await;
    let mut open = Open::new(&server).await;
    let reply = read_reply(&mut open.stream).await;
    assert_eq!(reply.problem(), (408, "stream_silent".into(), None), "before the first line");
    server.stopped().await;
}

#[tokio::test]
async fn a_client_that_goes_away_or_does_not_read_frees_its_place() {
    let config = ServerConfig {
        streams_max: 1,
        stream_write_timeout: Duration::from_millis(50),
        stream_idle_timeout: Duration::from_millis(200),
        body_bytes_max: 64 << 20,
        ..ServerConfig::default()
    };
    let server = Running::start(config).await;
    let mut open = Open::new(&server).await;
    open.send(HEAD).await;
    assert!(open.line().await.is_some());
    let reply = server.send(&lines("/v1/check/stream", "", HEAD)).await;
    assert_eq!(reply.problem(), (503, "too_many_streams".into(), None));
    assert!(reply.header("retry-after").is_some());
    drop(open);
    let open_again = async || loop {
        let reply = server.send(&lines("/v1/check/stream", "", &format!("{HEAD}{{\"text\":\"a\"}}\n"))).await;
        if reply.status == 200 {
            return;
        }
    };
    open_again().await;
    // One that sends and never reads: the answer has nowhere to go.
    let mut open = Open::new(&server).await;
    open.send(HEAD).await;
    let piece = format!("{{\"text\":\"{}\"}}\n", "x".repeat(200_000));
    for _ in 0..200 {
        let chunk = format!("{:x}\r\n{piece}\r\n", piece.len());
        let written = open.stream.write_all(chunk.as_bytes());
        if !matches!(tokio::time::timeout(Duration::from_secs(2), written).await, Ok(Ok(()))) {
            break;
        }
    }
    open_again().await;
    assert!(server.get("/metrics").await.body.contains("balustrade_streams_total{outcome=\"gone\"}"));
    drop(open);
    server.stopped().await;
}

#[tokio::test]
async fn keys_hold_for_streams_too() {
    let key = new_key().expect("key");
    let (hash, secret) = (key.hash, key.secret);
    let policies = Some(vec!["other".to_owned()]);
    let entry = KeyEntry { id: "a".into(), hash, roles: vec![KeyRole::Check], tenant: None, policies };
    let keys = Some(KeyRing::new(KeyFile { keys: vec![entry] }).expect("keys"));
    let server = Running::start(ServerConfig { keys, ..ServerConfig::default() }).await;
    let with = format!("authorization: Bearer {secret}\r\n");
    let ask = async |headers: &str, head: &str| {
        server.send(&lines("/v1/check/stream", headers, head)).await.problem().1
    };
    assert_eq!(ask("", HEAD).await, "key_missing");
    assert_eq!(ask(&with, HEAD).await, "policy_not_allowed");
    let restoring = "{\"stage\":\"output\",\"policy\":\"other\",\"restore\":true}\n";
    assert_eq!(ask(&with, restoring).await, "role_missing");
    assert_eq!(ask(&with, "{\"stage\":\"output\",\"policy\":\"other\"}\n").await, "unknown_policy");
    server.stopped().await;
}
