use std::sync::Arc;
use std::time::UNIX_EPOCH;

use balustrade_core::TextSpan;
use balustrade_engine::LiveKeys;
use balustrade_text::{Day, Placeholders, RedactionKeys, Replacement, Scope, Sealing, Style, redact};
use serde_json::json;

use super::{Reply, Running, post};
use crate::{KeyEntry, KeyFile, KeyRing, KeyRole, ServerConfig, new_key, new_redaction_key};

const VALUE: &str = "jane \"j\" <jane@example.com>";

fn keys() -> Arc<RedactionKeys> {
    Arc::new(RedactionKeys::parse(&new_redaction_key("test").expect("a line")).expect("a key"))
}

/// A token that was made `days_ago` and is good for ten days.
fn token(keys: &RedactionKeys, tenant: &str, conversation: &str, days_ago: u32) -> String {
    let today = Day::of_seconds(UNIX_EPOCH.elapsed().expect("after 1970").as_secs());
    let sealing = Sealing { keys, scope: Scope { tenant, conversation }, today: Day(today.0 - days_ago) };
    let found = Replacement {
        span: TextSpan { start: 0, end: VALUE.len() },
        category: "privacy.pii.email",
        score: 1.0,
        order: 0,
        style: Style::Token { days: 10 },
    };
    redact(VALUE, &[found], &mut Placeholders::keyed(sealing)).text.expect("a token")
}

async fn start(keys: &Arc<RedactionKeys>) -> Running {
    Running::start(ServerConfig {
        redaction_keys: Some(LiveKeys::new(RedactionKeys::clone(keys))),
        ..ServerConfig::default()
    })
    .await
}

#[tokio::test]
async fn values_come_back_in_the_shape_they_were_asked_in() {
    let keys = keys();
    let server = start(&keys).await;
    let token = token(&keys, "", "", 0);
    let reply =
        server.post("/v1/restore", &json!({ "text": format!("To {token}, {token}.") }).to_string()).await;
    assert_eq!(
        (reply.status, reply.json()),
        (
            200,
            json!({ "output": format!("To {VALUE}, {VALUE}."), "restored": 2, "refused": [], "refused_count": 0 })
        )
    );
    let messages = json!({ "messages": [
        { "role": "system", "content": "x" },
        { "role": "assistant", "content": [{ "type": "text", "text": token }, { "type": "image_url", "image_url": 1 }] },
    ] });
    let reply = server.post("/v1/restore", &messages.to_string()).await.json();
    let mut expected = messages["messages"].clone();
    expected[1]["content"][0]["text"] = VALUE.into();
    assert_eq!((&reply["output"], &reply["restored"]), (&expected, &json!(1)));
    // A string that is JSON stays JSON.
    let arguments = json!({ "to": token }).to_string();
    let reply = server.post("/v1/restore", &json!({ "text": arguments }).to_string()).await.json();
    let inner: serde_json::Value =
        serde_json::from_str(reply["output"].as_str().expect("a string")).expect("JSON");
    assert_eq!(inner["to"], VALUE);
    server.stopped().await;
}

#[tokio::test]
async fn what_is_refused_is_told_and_counted() {
    let keys = keys();
    let server = start(&keys).await;
    let good = token(&keys, "", "c-1", 0);
    let stranger = token(&self::keys(), "", "c-1", 0);
    let texts = [
        (good.clone(), None),
        (token(&keys, "", "c-1", 9), None),
        (token(&keys, "", "c-1", 11), Some("expired")),
        (token(&keys, "", "c-2", 0), Some("not_authentic")),
        (token(&keys, "acme", "c-1", 0), Some("not_authentic")),
        (stranger, Some("unknown_key")),
        (format!("{}>", &good[..good.len() - 4]), Some("malformed")),
    ];
    for (text, reason) in &texts {
        let reply = server
            .post("/v1/restore", &json!({ "text": text, "conversation": "c-1" }).to_string())
            .await
            .json();
        let output = if reason.is_some() { text.as_str() } else { VALUE };
        assert_eq!(reply["output"], output, "{text}");
        let refused = reply["refused"].as_array().expect("a list");
        assert_eq!(refused.first().map(|one| one["reason"].as_str()), reason.map(Some), "{reply}");
        assert!(
            refused
                .iter()
                .all(|one| one["path"] == "/text" && text.starts_with(one["token"].as_str().expect("text")))
        );
        assert_eq!(reply["refused_count"], refused.len());
    }
    let page = server.get("/metrics").await.body;
    for line in [
        "balustrade_tokens_restored_total 2",
        "balustrade_tokens_refused_total{reason=\"expired\"} 1",
        "balustrade_tokens_refused_total{reason=\"not_authentic\"} 2",
        "balustrade_tokens_refused_total{reason=\"unknown_key\"} 1",
        "balustrade_tokens_refused_total{reason=\"malformed\"} 1",
    ] {
        assert!(page.lines().any(|one| one == line), "{line} in {page}");
    }
    server.stopped().await;
}

#[tokio::test]
async fn many_refusals_make_no_huge_answer() {
    let server = start(&keys()).await;
    let text = "<EMAIL_T15ABCDEFGHJK>".repeat(10_000);
    let messages =
        json!({ "messages": [{ "role": "user", "content": text }, { "role": "user", "content": text }] });
    let reply = server.post("/v1/restore", &messages.to_string()).await.json();
    assert_eq!(reply["refused_count"], 20_000);
    assert_eq!(reply["refused"].as_array().map(Vec::len), Some(256));
    server.stopped().await;
}

#[tokio::test]
async fn a_bad_body_is_a_problem_with_its_path() {
    let server = start(&keys()).await;
    for (body, code, path) in [
        ("", "not_json", ""),
        ("{}", "no_input", ""),
        (r#"{"text":"a","messages":[]}"#, "two_inputs", "/messages"),
        (r#"{"text":""}"#, "empty", "/text"),
        (r#"{"text":1}"#, "wrong_type", "/text"),
        (r#"{"text":"a","stage":"input"}"#, "unknown_field", "/stage"),
        (r#"{"text":"a","conversation":""}"#, "empty", "/conversation"),
    ] {
        let problem = server.post("/v1/restore", body).await.problem();
        assert_eq!(problem, (400, code.into(), Some(path.into())), "{body}");
    }
    let deep = format!(r#"{{"messages":{}1{}}}"#, "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(server.post("/v1/restore", &deep).await.problem().0, 400);
    server.stopped().await;
    let keyless = Running::start(ServerConfig::default()).await;
    assert_eq!(
        keyless.post("/v1/restore", r#"{"text":"a"}"#).await.problem(),
        (409, "no_redaction_key".into(), None)
    );
    keyless.stopped().await;
}

#[tokio::test]
async fn a_key_puts_back_what_is_its_tenants() {
    let redaction_keys = keys();
    let mut entries = Vec::new();
    let mut entry = |id: &str, role, tenant: Option<&str>| {
        let key = new_key().expect("key");
        let (hash, tenant) = (key.hash, tenant.map(str::to_owned));
        entries.push(KeyEntry { id: id.into(), hash, roles: vec![role], tenant, policies: None });
        key.secret
    };
    let acme = entry("acme", KeyRole::Restore, Some("acme"));
    let other = entry("other", KeyRole::Restore, Some("other"));
    let nobody = entry("nobody", KeyRole::Restore, None);
    let asks = entry("asks", KeyRole::Check, Some("acme"));
    let server = Running::start(ServerConfig {
        keys: Some(KeyRing::new(KeyFile { keys: entries }).expect("keys")),
        redaction_keys: Some(LiveKeys::new(RedactionKeys::clone(&redaction_keys))),
        ..ServerConfig::default()
    })
    .await;
    let body = json!({ "text": token(&redaction_keys, "acme", "", 0) }).to_string();
    let ask = async |key: &str| -> Reply {
        server.send(&post("/v1/restore", &format!("authorization: Bearer {key}\r\n"), &body)).await
    };
    assert_eq!(server.post("/v1/restore", &body).await.problem().0, 401);
    assert_eq!(ask(&asks).await.problem(), (403, "role_missing".into(), None));
    assert_eq!(ask(&acme).await.json()["output"], VALUE);
    for stranger in [&other, &nobody] {
        let answer = ask(stranger).await.json();
        assert_eq!(
            (&answer["restored"], &answer["refused"][0]["reason"]),
            (&json!(0), &json!("not_authentic"))
        );
    }
    server.stopped().await;
}
