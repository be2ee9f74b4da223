use std::sync::atomic::Ordering;

use balustrade_engine::CheckError;
use serde_json::json;

use super::fake::Behaviour;
use super::{Running, check_body, post};
use crate::ServerConfig;

#[tokio::test]
async fn a_check_is_answered_in_its_shape() {
    let server = Running::start(ServerConfig::default()).await;
    let reply = server.check("the SECRET word").await;
    assert_eq!((reply.status, reply.header("content-type")), (200, Some("application/json")));
    let answer = reply.json();
    assert_eq!((&answer["action"], &answer["output"]), (&json!("redact"), &json!("the [X] word")));
    assert_eq!(answer["findings"][0]["path"], "/text");
    assert_eq!(server.check("a BLOCK").await.json().get("output"), None);
    server.stopped().await;
}

#[tokio::test]
async fn a_bad_body_is_a_problem_with_its_path() {
    let server = Running::start(ServerConfig::default()).await;
    let reply =
        server.post("/v1/check", r#"{"stage":"input","messages":[{"role":"user","content":3}]}"#).await;
    assert_eq!(reply.problem(), (400, "wrong_type".into(), Some("/messages/0/content".into())));
    assert_eq!(server.post("/v1/check", "").await.problem(), (400, "not_json".into(), Some(String::new())));
    // The server survives.
    assert_eq!(server.check("fine").await.status, 200);
    server.stopped().await;
}

#[tokio::test]
async fn the_request_id_is_the_callers_or_a_new_one() {
    let server = Running::start(ServerConfig::default()).await;
    let given = server.send(&post("/v1/check", "x-request-id: abc\r\n", &check_body("a"))).await;
    assert_eq!((given.header("x-request-id"), &given.json()["request_id"]), (Some("abc"), &json!("abc")));
    let made = server.check("a").await;
    assert!(made.header("x-request-id").is_some_and(|id| !id.is_empty()));
    assert_eq!(made.json().get("request_id"), None);
    server.stopped().await;
}

#[tokio::test]
async fn a_batch_keeps_its_order_and_an_error_its_place() {
    let server = Running::start(ServerConfig { batch_parallel: 2, ..ServerConfig::default() }).await;
    let body = format!(
        r#"{{"checks":[{},{{"stage":"input","text":""}},{},7,{{"stage":"input","text":"x","policy":"none"}},{}]}}"#,
        check_body("one"),
        check_body("a BLOCK"),
        check_body("a SECRET"),
    );
    let reply = server.post("/v1/check/batch", &body).await;
    assert_eq!(reply.status, 200);
    let answer = reply.json();
    let decisions = answer["decisions"].as_array().expect("decisions");
    let outcome = |index: usize| {
        let decision = &decisions[index];
        decision.get("action").or(decision.get("code")).and_then(|word| word.as_str()).unwrap_or_default()
    };
    let outcomes: Vec<&str> = (0..decisions.len()).map(outcome).collect();
    assert_eq!(outcomes, ["allow", "empty", "block", "wrong_type", "unknown_policy", "redact"]);
    assert_eq!((&decisions[1]["path"], &decisions[1]["status"]), (&json!("/text"), &json!(400)));
    let bad = server.post("/v1/check/batch", r#"{"checks":{}}"#).await;
    assert_eq!(bad.problem(), (400, "wrong_type".into(), Some("/checks".into())));
    server.stopped().await;
}

#[tokio::test]
async fn what_is_not_there_is_said_so() {
    let server = Running::start(ServerConfig::default()).await;
    assert_eq!(server.get("/v2/check").await.problem(), (404, "unknown_route".into(), None));
    let wrong_method = server.get("/v1/check").await;
    assert_eq!(wrong_method.problem(), (405, "method_not_allowed".into(), None));
    assert_eq!(wrong_method.header("allow"), Some("POST"));
    let unknown = server.post("/v1/check", r#"{"stage":"input","text":"a","policy":"none"}"#).await;
    assert_eq!(unknown.problem(), (404, "unknown_policy".into(), Some("/policy".into())));
    assert!(unknown.body.contains("default, strict"));
    let body = check_body("a");
    for kind in ["", "content-type: text/plain\r\n", "content-type: application/jsonx\r\n"] {
        let request = format!(
            "POST /v1/check HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{kind}content-length: {}\r\n\r\n{body}",
            body.len()
        );
        assert_eq!(server.send(&request).await.problem(), (415, "not_json_type".into(), None), "{kind}");
    }
    server.stopped().await;
}

#[tokio::test]
async fn failures_of_the_engine_have_their_status_and_say_no_more_than_they_should() {
    let server = Running::start(ServerConfig::default()).await;
    let table = [
        (Behaviour::Busy, 503, "queue_full", Some("2")),
        (Behaviour::Fail(CheckError::NotReady), 503, "not_ready", Some("1")),
        (Behaviour::Fail(CheckError::Deadline), 503, "deadline", Some("1")),
        (Behaviour::Fail(CheckError::Internal("inner workings".into())), 500, "internal", None),
        (Behaviour::Drop, 500, "internal", None),
    ];
    for (behaviour, status, code, retry_after) in table {
        server.service.set(behaviour);
        let reply = server.check("a").await;
        assert_eq!(reply.problem(), (status, code.into(), None));
        assert_eq!(reply.header("retry-after"), retry_after, "{code}");
        assert!(!reply.body.contains("inner workings"));
    }
    server.stopped().await;
}

#[tokio::test]
async fn health_and_readiness_differ() {
    let server = Running::start(ServerConfig::default()).await;
    assert_eq!((server.get("/healthz").await.status, server.get("/readyz").await.status), (200, 200));
    server.service.not_ready.store(true, Ordering::Relaxed);
    assert_eq!(server.get("/healthz").await.status, 200);
    let reply = server.get("/readyz").await;
    assert_eq!((reply.problem().1.as_str(), reply.header("retry-after")), ("not_ready", Some("1")));
    server.stopped().await;
}

#[tokio::test]
async fn the_pages_for_people_and_machines() {
    let server = Running::start(ServerConfig::default()).await;
    let policies = server.get("/v1/policies").await.json();
    assert_eq!(policies["policies"][0]["stages"], json!(["input", "output"]));
    let plugins = server.get("/v1/plugins").await.json();
    assert_eq!(plugins["plugins"][0]["guardrails"], json!(["default/words", "strict/words"]));
    let status = server.get("/v1/status").await.json();
    assert_eq!((&status["ready"], &status["revision"]), (&json!(true), &json!("r-1")));
    assert_eq!(server.get("/openapi.json").await.json(), crate::openapi());
    server.stopped().await;
}

#[tokio::test]
async fn metrics_count_what_happened_and_hold_no_text() {
    let server = Running::start(ServerConfig::default()).await;
    server.check("the SECRET word").await;
    server.get("/nowhere/confidential").await;
    let reply = server.get("/metrics").await;
    assert!(
        reply.header("content-type").is_some_and(|kind| kind.starts_with("application/openmetrics-text"))
    );
    for line in [
        r#"balustrade_checks_total{stage="input",action="redact",policy="default",mode="enforce"} 1"#,
        r#"balustrade_check_duration_seconds_bucket{le="0.00005",stage="input",policy="default"} 1"#,
        r#"balustrade_plugin_duration_seconds_count{plugin="denylist",stage="input",verdict="flagged"} 1"#,
        r#"balustrade_plugin_verdicts_total{plugin="denylist",stage="input",verdict="flagged"} 1"#,
        // The fake declares a guardrail that it does not account for: the gap shows.
        r#"balustrade_plugin_expected_total{plugin="lost",stage="input"} 1"#,
        r#"balustrade_plugin_executed_total{plugin="denylist",stage="input"} 1"#,
        r#"balustrade_findings_total{finding="security.secret.test",plugin="denylist"} 1"#,
        r#"balustrade_policy_info{policy="strict",revision="r-1",digest="d"} 1"#,
        r#"balustrade_http_requests_total{route="/v1/check",status="200"} 1"#,
        r#"balustrade_http_requests_total{route="other",status="404"} 1"#,
        "balustrade_http_in_flight 0",
        "balustrade_queue_depth 0",
        r#"balustrade_build_info{version=""#,
    ] {
        assert!(reply.body.contains(line), "{line} is not in\n{}", reply.body);
    }
    assert!(!reply.body.contains(r#"plugin_executed_total{plugin="lost""#));
    assert!(!reply.body.contains("SECRET word") && !reply.body.contains("confidential"));
    server.stopped().await;
}
