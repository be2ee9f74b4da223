use balustrade_core::Attribute;

use super::{Reply, Running, post};
use crate::{KeyEntry, KeyFile, KeyRing, KeyRole, ServerConfig, new_key};

/// A server whose keys are `app` (check; tenant acme; policy default) and `ops` (admin), and their secrets.
async fn guarded() -> (Running, String, String) {
    let (app, ops) = (new_key().expect("key"), new_key().expect("key"));
    let keys = vec![
        KeyEntry {
            id: "app".into(),
            hash: app.hash,
            roles: vec![KeyRole::Check],
            tenant: Some("acme".into()),
            policies: Some(vec!["default".into()]),
        },
        KeyEntry {
            id: "ops".into(),
            hash: ops.hash,
            roles: vec![KeyRole::Admin],
            tenant: None,
            policies: None,
        },
    ];
    let keys = Some(KeyRing::new(KeyFile { keys }).expect("keys"));
    (Running::start(ServerConfig { keys, ..ServerConfig::default() }).await, app.secret, ops.secret)
}

async fn check_as(server: &Running, key: &str, body: &str) -> Reply {
    server.send(&post("/v1/check", &format!("authorization: Bearer {key}\r\n"), body)).await
}

#[tokio::test]
async fn without_a_good_key_nothing_is_decided() {
    let (server, app, ops) = guarded().await;
    let body = r#"{"stage":"input","text":"a"}"#;
    let none = server.post("/v1/check", body).await;
    assert_eq!(none.problem(), (401, "key_missing".into(), None));
    assert_eq!(none.header("www-authenticate"), Some("Bearer"));
    let basic = server.send(&post("/v1/check", "authorization: Basic eDp5\r\n", body)).await;
    assert_eq!(basic.problem().1, "key_missing");
    assert_eq!(check_as(&server, "bal_wrong", body).await.problem(), (401, "key_unknown".into(), None));
    assert_eq!(check_as(&server, &ops, body).await.problem(), (403, "role_missing".into(), None));
    assert!(server.service.seen.lock().expect("lock").is_empty());
    assert_eq!(check_as(&server, &app, body).await.status, 200);
    server.stopped().await;
}

#[tokio::test]
async fn a_key_is_held_to_its_policies_and_its_tenant() {
    let (server, app, _) = guarded().await;
    let other = check_as(&server, &app, r#"{"stage":"input","text":"a","policy":"strict"}"#).await;
    assert_eq!(other.problem(), (403, "policy_not_allowed".into(), Some("/policy".into())));
    for tenant in [r#""other""#, "1", "true"] {
        let body = format!(r#"{{"stage":"input","text":"a","attributes":{{"tenant":{tenant}}}}}"#);
        let reply = check_as(&server, &app, &body).await;
        assert_eq!(reply.problem(), (403, "tenant_mismatch".into(), Some("/attributes/tenant".into())));
    }
    for body in
        [r#"{"stage":"input","text":"a"}"#, r#"{"stage":"input","text":"a","attributes":{"tenant":"acme"}}"#]
    {
        assert_eq!(check_as(&server, &app, body).await.status, 200);
    }
    let seen = server.service.seen.lock().expect("lock").clone();
    assert_eq!(seen.len(), 2);
    for (request, caller) in seen {
        assert_eq!(caller.tenant.as_deref(), Some("acme"));
        assert_eq!(request.attributes, [("tenant".to_owned(), Attribute::String("acme".into()))]);
    }
    server.stopped().await;
}

#[tokio::test]
async fn what_each_role_may_read() {
    let (server, app, ops) = guarded().await;
    for free in ["/healthz", "/readyz", "/openapi.json"] {
        assert_eq!(server.get(free).await.status, 200, "{free}");
    }
    for page in ["/metrics", "/v1/status", "/v1/plugins"] {
        let statuses = [
            server.get(page).await.status,
            server.get_as(&app, page).await.status,
            server.get_as(&ops, page).await.status,
        ];
        assert_eq!(statuses, [401, 403, 200], "{page}");
    }
    assert_eq!(server.get("/v1/events").await.problem().1, "key_missing");
    assert_eq!(server.get_as(&app, "/v1/events").await.problem().1, "role_missing");
    assert_eq!(server.get("/v1/policies").await.status, 401);
    let names = |reply: Reply| -> Vec<String> {
        let policies = reply.json()["policies"].as_array().expect("policies").clone();
        policies.iter().filter_map(|policy| policy["name"].as_str().map(str::to_owned)).collect()
    };
    assert_eq!(names(server.get_as(&app, "/v1/policies").await), ["default"]);
    assert_eq!(names(server.get_as(&ops, "/v1/policies").await), ["default", "strict"]);
    server.stopped().await;
}
