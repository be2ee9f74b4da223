use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::support::{Policies, Server, guardrail, request, run};

fn policies() -> Policies {
    Policies::new()
        .add("default", &[&guardrail("echo", "quiet", "{ behaviour: echo }", "")])
        .add("other", &[&guardrail("echo", "quiet", "{ behaviour: echo }", "")])
}

#[test]
fn a_port_in_use_is_told_at_once() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("bound").to_string();
    let policies = policies();
    let done =
        run(&["serve", "--listen", &address, "--policies", &policies.path().display().to_string()], b"");
    assert_eq!(done.code, 1);
    assert!(done.err.contains(&address) && done.err.contains("--listen"), "{}", done.err);
}

#[test]
fn an_open_address_without_keys_is_refused() {
    let policies = policies();
    let done =
        run(&["serve", "--listen", "0.0.0.0:0", "--policies", &policies.path().display().to_string()], b"");
    assert_eq!(done.code, 1);
    assert!(done.err.contains("--insecure"), "{}", done.err);
}

/// A key file with one key of each kind; the folder and the secrets.
pub(crate) fn keys() -> (tempfile::TempDir, String, String, String) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let key = |args: &[&str]| -> (String, Value) {
        let mut all = vec!["key", "new"];
        all.extend_from_slice(args);
        all.push("--json");
        let made: Value = serde_json::from_str(&run(&all, b"").out).expect("JSON");
        (made["key"].as_str().expect("a key").to_owned(), made["entry"].clone())
    };
    let (app, app_entry) = key(&["app", "--tenant", "acme", "--policy", "default"]);
    let (admin, admin_entry) = key(&["ops", "--role", "admin"]);
    let file = dir.path().join("keys.json");
    fs::write(&file, json!({ "keys": [app_entry, admin_entry] }).to_string()).expect("writable");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("chmod");
    (dir, file.display().to_string(), app, admin)
}

#[test]
fn keys_say_who_may_ask_what() {
    let (_dir, file, app, admin) = keys();
    let policies = policies();
    let server = Server::start(policies.path(), &["--keys", &file]);
    let ask = |key: Option<&str>, body: Value| {
        let bearer = key.map(|key| format!("Bearer {key}"));
        let headers: Vec<_> = bearer.iter().map(|bearer| ("authorization", bearer.as_str())).collect();
        request(server.address, "POST", "/v1/check", &headers, body.to_string().as_bytes()).status
    };
    let body = |policy: &str| json!({ "policy": policy, "stage": "input", "text": "x" });
    assert_eq!(ask(None, body("default")), 401);
    assert_eq!(ask(Some("bal_wrong"), body("default")), 401);
    assert_eq!(ask(Some(&app), body("default")), 200);
    assert_eq!(ask(Some(&app), body("other")), 403, "a policy that the key does not name");
    assert_eq!(ask(Some(&admin), body("default")), 403, "a key without the role check");
    let mut contradicting = body("default");
    contradicting["attributes"] = json!({ "tenant": "somebody-else" });
    assert_eq!(ask(Some(&app), contradicting), 403);
    let mut agreeing = body("default");
    agreeing["attributes"] = json!({ "tenant": "acme" });
    assert_eq!(ask(Some(&app), agreeing), 200);
    let status = |key: &str| {
        let bearer = format!("Bearer {key}");
        request(server.address, "GET", "/v1/status", &[("authorization", &bearer)], b"").status
    };
    assert_eq!(status(&admin), 200);
    assert_eq!(status(&app), 403);
    assert_eq!(server.get("/healthz").status, 200);
}

#[test]
fn a_key_file_that_others_may_read_is_refused() {
    let (_dir, file, ..) = keys();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("chmod");
    let policies = policies();
    let path = policies.path().display().to_string();
    let done = run(&["serve", "--listen", "127.0.0.1:0", "--policies", &path, "--keys", &file], b"");
    assert_eq!(done.code, 1);
    assert!(done.err.contains("chmod 600"), "{}", done.err);
}

#[test]
fn sigterm_lets_what_is_in_flight_finish() {
    let policies = Policies::new().add(
        "default",
        &[&guardrail("slow", "quiet", "{ behaviour: loop }", "timeout_ms: 1500\non_error: allow")],
    );
    let server = Server::start(policies.path(), &[]);
    let address = server.address;
    let asked = std::thread::spawn(move || {
        let body = json!({ "stage": "input", "text": "x" }).to_string();
        request(address, "POST", "/v1/check", &[], body.as_bytes())
    });
    // Waited for, not slept for: the check is under way when the server says so.
    while server.get("/v1/status").json()["pool"]["running"] != 1 {}
    let killed = std::process::Command::new("kill").args(["-TERM", &server.pid().to_string()]).status();
    assert!(killed.is_ok_and(|status| status.success()));
    assert_eq!(asked.join().expect("answered").status, 200);
    assert_eq!(server.wait(), 0);
}

#[test]
fn the_server_tells_how_it_stands() {
    let policies = policies();
    let server = Server::start(policies.path(), &[]);
    let decision = server.check("default", "x");
    let status = server.get("/v1/status").json();
    assert_eq!(status["revision"], decision["revision"]);
    assert!(status["sandbox"]["allocator"] == "pooling" || status["sandbox"]["allocator_reason"].is_string());
    assert_eq!(status["sandbox"]["concurrency_support"], false);
    assert_eq!(status["guardrails_declared"], status["guardrails_executed"]);
    assert_eq!(server.get("/readyz").status, 200);
    let plugins = server.get("/v1/plugins").json().to_string();
    assert!(plugins.contains("\"quiet\""), "{plugins}");
    let policies = server.get("/v1/policies").json().to_string();
    assert!(policies.contains("\"other\""), "{policies}");
    let metrics = server.get("/metrics").text();
    for name in [
        "balustrade_checks_total",
        "balustrade_check_duration_seconds_bucket",
        "balustrade_plugin_verdicts_total",
        "balustrade_plugin_expected_total",
        "balustrade_plugin_executed_total",
    ] {
        assert!(metrics.contains(name), "{name} in {metrics}");
    }
    let openapi = server.get("/openapi.json").json();
    assert!(openapi["paths"]["/v1/check"]["post"].is_object());
}

#[test]
fn health_is_answered_while_every_worker_is_busy() {
    let policies = Policies::new()
        .add("p", &[&guardrail("g", "quiet", "{ behaviour: loop }", "timeout_ms: 4000\non_error: flag")]);
    let server = Server::start(policies.path(), &["--workers", "1"]);
    let address = server.address;
    let asked = std::thread::spawn(move || {
        let body = json!({ "policy": "p", "stage": "input", "text": "x" }).to_string();
        request(address, "POST", "/v1/check", &[], body.as_bytes())
    });
    while server.get("/v1/status").json()["pool"]["running"] != 1 {}
    for path in ["/healthz", "/readyz", "/metrics"] {
        assert_eq!(server.get(path).status, 200, "{path}");
    }
    assert_eq!(server.get("/v1/status").json()["pool"]["running"], 1, "it still loops");
    let answer = asked.join().expect("answered").json();
    assert_eq!(answer["verdicts"][0]["reason"], "timeout", "{answer}");
}

#[test]
fn a_certificate_makes_it_https() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let made = rcgen::generate_simple_self_signed(vec!["localhost".into()]).expect("a certificate");
    let (cert, key) = (dir.path().join("cert.pem"), dir.path().join("key.pem"));
    std::fs::write(&cert, made.cert.pem()).expect("writable");
    std::fs::write(&key, made.signing_key.serialize_pem()).expect("writable");
    let (cert, key) = (cert.display().to_string(), key.display().to_string());
    let policies = policies();
    let server = Server::start(policies.path(), &["--tls-cert", &cert, "--tls-key", &key]);
    let roots = ureq::tls::RootCerts::Specific(Arc::new(vec![
        ureq::tls::Certificate::from_pem(made.cert.pem().as_bytes()).expect("PEM"),
    ]));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ureq::tls::TlsConfig::builder();
    let tls = tls.unversioned_rustls_crypto_provider(provider).root_certs(roots).build();
    let agent = ureq::Agent::config_builder().tls_config(tls).build().new_agent();
    let mut answer = agent
        .post(&format!("https://localhost:{}/v1/check", server.address.port()))
        .header("content-type", "application/json")
        .send(json!({ "stage": "input", "text": "x" }).to_string())
        .expect("answered");
    assert_eq!(answer.status(), 200);
    assert!(answer.body_mut().read_to_string().expect("text").contains("\"decision_id\""));
    // A certificate without its key, and files that are none.
    let refused = |args: &[&str]| {
        let path = policies.path().display().to_string();
        let all = [&["serve", "--listen", "127.0.0.1:0", "--policies", &path], args].concat();
        let done = run(&all, b"");
        assert_ne!(done.code, 0, "{args:?}");
        done.err
    };
    assert!(refused(&["--tls-cert", &cert]).contains("--tls-key"));
    let error = refused(&["--tls-cert", &key, "--tls-key", &cert]);
    assert!(error.contains("BEGIN CERTIFICATE"), "{error}");
}
