use std::io::Write as _;
use std::sync::{Arc, Mutex};

use super::fake::Registry;
use super::*;
use crate::testing::{Reaction, Received};

/// `user:s3cret`, as it is sent.
const BASIC: &str = "Basic dXNlcjpzM2NyZXQ=";

fn password() -> (OciAuth, tempfile::NamedTempFile) {
    let mut file = tempfile::NamedTempFile::new().expect("file");
    file.write_all(b"s3cret\n").expect("written");
    (OciAuth::Basic { username: "user".to_owned(), password_file: file.path().to_owned() }, file)
}

/// A token server that hands out `t1`, `t2` and so on, to `user` only if `guarded`.
fn token_server(guarded: bool) -> Server {
    let count = Mutex::new(0);
    Server::start(move |request| {
        if guarded && request.header("authorization") != Some(BASIC) {
            return Reaction::status(401);
        }
        let mut count = count.lock().expect("lock");
        *count += 1;
        Reaction::ok(format!("{{\"token\":\"t{count}\",\"expires_in\":60}}").as_bytes())
    })
}

fn challenge(tokens: &Server, actions: &str) -> Reaction {
    let realm = tokens.url("/token?x=1");
    Reaction::status(401).with(
        "www-authenticate",
        format!(
            "Bearer realm=\"{realm}\",service=\"reg istry\",scope=\"repository:team/policies:{actions}\""
        ),
    )
}

/// A registry that takes the token which a test names.
fn guarded(tokens: &Server, accepted: &Arc<Mutex<String>>) -> (Server, Arc<Registry>) {
    let (tokens, accepted) = (tokens.url("/token?x=1"), accepted.clone());
    Registry::start_behind(move |request: &Received| {
        let expected = format!("Bearer {}", accepted.lock().expect("lock"));
        if request.header("authorization") == Some(&expected) {
            return None;
        }
        let challenge = format!("Bearer realm=\"{tokens}\",service=\"reg istry\"");
        Some(Reaction::status(401).with("www-authenticate", challenge))
    })
}

#[test]
fn a_token_is_fetched_used_and_fetched_anew_when_it_is_no_longer_taken() {
    let tokens = token_server(false);
    let accepted = Arc::new(Mutex::new("t1".to_owned()));
    let (server, _registry) = guarded(&tokens, &accepted);
    push(&config(&server, "team/policies:live"), b"one").expect("pushed");
    let scope = "scope=repository%3Ateam%2Fpolicies%3Apull%2Cpush";
    assert_eq!(tokens.last().target, format!("/token?x=1&service=reg%20istry&{scope}"));
    assert_eq!(tokens.received().len(), 1, "one token for all requests");

    *accepted.lock().expect("lock") = "t2".to_owned();
    let mut source = source(config(&server, "team/policies:live"));
    news(&mut source);
    source.settled(true);
    assert!(tokens.last().target.ends_with("policies%3Apull"));
    *accepted.lock().expect("lock") = "t3".to_owned();
    nothing(&mut source);
    assert_eq!(tokens.received().len(), 3);
}

#[test]
fn the_password_goes_to_the_token_server_and_not_to_the_registry() {
    let tokens = token_server(true);
    let accepted = Arc::new(Mutex::new("t1".to_owned()));
    let (server, _registry) = guarded(&tokens, &accepted);
    let (auth, _file) = password();
    push(&OciConfig { auth, ..config(&server, "team/policies:live") }, b"one").expect("pushed");
    assert_eq!(tokens.last().header("authorization"), Some(BASIC));
    assert!(server.received().iter().all(|request| request.header("authorization") != Some(BASIC)));
    let error = fault(config(&server, "team/policies:live"));
    assert!(error.code == "auth" && error.detail.contains("401"), "{error}");
}

#[test]
fn a_registry_that_wants_the_password_gets_it_when_it_asks() {
    let (server, _registry) = Registry::start_behind(|request| {
        let known = request.header("authorization") == Some(BASIC);
        (!known).then(|| Reaction::status(401).with("www-authenticate", "Basic realm=\"x\""))
    });
    let (auth, file) = password();
    let known = OciConfig { auth, ..config(&server, "team/policies:live") };
    push(&known, b"one").expect("pushed");
    assert_eq!(server.received()[0].header("authorization"), None);
    std::fs::write(file.path(), "wr0ng").expect("written");
    let error = fault(known);
    assert!(error.code == "http_status" && error.detail.contains("credentials"), "{error}");
    assert!(!error.detail.contains("wr0ng"));
    assert_eq!(fault(config(&server, "team/policies:live")).code, "http_status");
}

#[test]
fn a_token_of_the_registry_itself_is_sent_as_it_is() {
    let (server, _registry) = Registry::start_behind(|request| {
        (request.header("authorization") != Some("Bearer s3cret")).then(|| Reaction::status(401))
    });
    let (_, file) = password();
    let auth = OciAuth::Bearer { token_file: file.path().to_owned() };
    push(&OciConfig { auth, ..config(&server, "team/policies:live") }, b"one").expect("pushed");
}

#[test]
fn a_server_that_the_registry_redirects_to_gets_no_credentials_and_may_not_ask_for_them() {
    let tokens = Arc::new(token_server(false));
    let asked = tokens.clone();
    // Wants to know who asks, for the first time; then gives in.
    let count = Mutex::new(0);
    let store = Server::start(move |_| {
        let mut count = count.lock().expect("lock");
        *count += 1;
        if *count == 1 { challenge(&asked, "pull") } else { Reaction::ok(b"one") }
    });
    let to = store.url("/blob");
    let (server, _registry) = Registry::start_behind(move |request| match request.header("authorization") {
        Some(BASIC) if request.method == "GET" && request.target.contains("/blobs/") => {
            Some(Reaction::status(307).with("location", to.clone()))
        }
        Some(BASIC) => None,
        _ => Some(Reaction::status(401).with("www-authenticate", "Basic realm=\"x\"")),
    });
    let (auth, _file) = password();
    let config = OciConfig { auth, ..config(&server, "team/policies:live") };
    push(&config, b"one").expect("pushed");
    let error = fault(config.clone());
    assert!(error.code == "http_status" && error.detail.contains("401"), "{error}");
    assert_eq!(news(&mut source(config)).content, archive(b"one"));
    assert!(tokens.received().is_empty(), "nobody went where the store pointed");
    assert!(store.received().iter().all(|request| request.header("authorization").is_none()));
}

#[test]
fn a_token_server_that_gives_nonsense_is_an_error() {
    for answer in ["", "{}", "{\"token\":\"\"}", "{\"token\":\"a\\r\\nb\"}", "[1]"] {
        let tokens = Server::start(move |_| Reaction::ok(answer.as_bytes()));
        let (server, _registry) = guarded(&tokens, &Arc::new(Mutex::new("t1".to_owned())));
        assert_eq!(fault(config(&server, "team/policies:live")).code, "auth", "{answer}");
    }
    // A realm on plain http elsewhere.
    let (server, _registry) = Registry::start_behind(|_| {
        Some(Reaction::status(401).with("www-authenticate", "Bearer realm=\"ftp://a.example/\""))
    });
    assert_eq!(fault(config(&server, "team/policies:live")).code, "bad_address");
}
