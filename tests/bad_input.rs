use serde_json::{Value, json};

use crate::support::{Policies, Server, guardrail, request};

fn server(more: &[&str]) -> Server {
    let policies = Policies::new().add("default", &[&guardrail("echo", "quiet", "{ behaviour: echo }", "")]);
    Server::start(policies.path(), more)
}

fn is_problem(answer: &crate::support::Answer, status: u16, what: &str) -> Value {
    assert_eq!(answer.status, status, "{what}: {}", answer.text());
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{what}");
    let body = answer.json();
    assert_eq!(body["status"], status, "{what}");
    for field in ["type", "title", "detail", "code"] {
        assert!(body[field].is_string(), "{what}: {field} in {body}");
    }
    body
}

#[test]
fn requests_that_are_wrong_are_told_where_and_the_server_goes_on() {
    let server = server(&[]);
    let cases: &[(&str, &[u8], u16, &str)] = &[
        ("not JSON", b"{", 400, ""),
        ("empty body", b"", 400, ""),
        ("an array", b"[]", 400, ""),
        ("wrong type", br#"{"stage":"input","text":5}"#, 400, "/text"),
        (
            "wrong type deep down",
            br#"{"stage":"input","messages":[{"role":"user","content":[{"type":"text","text":1}]}]}"#,
            400,
            "/messages/0/content/0/text",
        ),
        ("unknown field", br#"{"stage":"input","text":"x","texts":[]}"#, 400, "/texts"),
        ("no input", br#"{"stage":"input"}"#, 400, ""),
        ("two inputs", br#"{"stage":"input","text":"x","messages":[]}"#, 400, ""),
        ("empty text", br#"{"stage":"input","text":""}"#, 400, "/text"),
        ("invalid UTF-8", b"{\"stage\":\"input\",\"text\":\"\xff\"}", 400, "/text"),
        ("lone surrogate", br#"{"stage":"input","text":"a\ud800b"}"#, 400, "/text"),
        ("unknown stage", br#"{"stage":"inputs","text":"x"}"#, 400, "/stage"),
        ("no stage", br#"{"text":"x"}"#, 400, ""),
        ("unknown policy", br#"{"policy":"nope","stage":"input","text":"x"}"#, 404, ""),
        ("zero timeout", br#"{"stage":"input","text":"x","timeout_ms":0}"#, 400, "/timeout_ms"),
        (
            "attribute of a wrong type",
            br#"{"stage":"input","text":"x","attributes":{"a":[]}}"#,
            400,
            "/attributes/a",
        ),
    ];
    for (what, body, status, path) in cases {
        let headers = [("content-type", "application/json")];
        let answer = request(server.address, "POST", "/v1/check", &headers, body);
        let problem = is_problem(&answer, *status, what);
        if !path.is_empty() {
            assert_eq!(problem["path"], *path, "{what}: {problem}");
        }
    }
    assert_eq!(server.check("default", "fine")["action"], "flag");
}

#[test]
fn ten_megabytes_are_refused_while_they_arrive() {
    let server = server(&[]);
    let body = json!({ "stage": "input", "text": "x".repeat(10 << 20) }).to_string();
    let answer = request(server.address, "POST", "/v1/check", &[], body.as_bytes());
    is_problem(&answer, 413, "10 MB");
    assert_eq!(server.check("default", "fine")["action"], "flag");
}

#[test]
fn other_methods_routes_and_types_are_refused() {
    let server = server(&[]);
    is_problem(&server.get("/v1/check"), 405, "GET");
    is_problem(&server.get("/v1/nothing"), 404, "route");
    let answer = request(server.address, "POST", "/v1/check", &[("content-type", "text/plain")], b"{}");
    is_problem(&answer, 415, "type");
}

#[test]
fn a_bad_check_in_a_batch_has_an_error_in_its_place() {
    let server = server(&[]);
    let good = json!({ "stage": "input", "text": "x", "request_id": "a" });
    let bad = json!({ "stage": "nowhere", "text": "x" });
    let answer = server.post("/v1/check/batch", &json!({ "checks": [good, bad, good] }));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let decisions = answer.json()["decisions"].clone();
    assert_eq!(decisions[0]["request_id"], "a");
    assert_eq!(decisions[0]["action"], "flag");
    assert_eq!(decisions[1]["status"], 400, "{}", decisions[1]);
    assert_eq!(decisions[1]["path"], "/stage", "{}", decisions[1]);
    assert!(decisions[1].get("action").is_none(), "{}", decisions[1]);
    assert_eq!(decisions[2]["action"], "flag");
}

#[test]
fn a_full_queue_is_told_with_the_time_to_wait() {
    let policies = Policies::new().add(
        "default",
        &[&guardrail("slow", "quiet", "{ behaviour: loop }", "timeout_ms: 1500\non_error: allow")],
    );
    let server = Server::start(policies.path(), &["--workers", "1", "--queue-max", "1"]);
    let address = server.address;
    let body = json!({ "stage": "input", "text": "x" }).to_string();
    let threads: Vec<_> = (0..6)
        .map(|_| {
            let body = body.clone();
            std::thread::spawn(move || request(address, "POST", "/v1/check", &[], body.as_bytes()))
        })
        .collect();
    let answers: Vec<_> = threads.into_iter().map(|thread| thread.join().expect("answered")).collect();
    let refused: Vec<_> = answers.iter().filter(|answer| answer.status != 200).collect();
    // One runs and one waits; whoever came later was refused. How many depends on who came when.
    assert!(!refused.is_empty() && refused.len() <= 5, "{answers:?}");
    for answer in refused {
        assert!(answer.status == 429 || answer.status == 503, "{answer:?}");
        assert!(
            answer.header("retry-after").is_some_and(|seconds| seconds.parse::<u32>().is_ok()),
            "{answer:?}"
        );
    }
    assert_eq!(server.get("/healthz").status, 200);
}
