use super::*;
use crate::testing::{Reaction, Server};

const TOKEN: &str = "Bearer s3cret";

/// A source with a token, and the file of the token.
fn with_token(url: String) -> (HttpSource, tempfile::NamedTempFile) {
    let file = tempfile::NamedTempFile::new().expect("file");
    std::fs::write(file.path(), "s3cret\n").expect("token");
    let config = HttpConfig { bearer_file: Some(file.path().to_owned()), ..config(url) };
    (HttpSource::new(config).expect("opens"), file)
}

#[test]
fn the_token_is_read_for_each_request() {
    let server = Server::start(|_| Reaction::ok(b"x"));
    let (mut source, file) = with_token(server.url("/"));
    news(&mut source);
    source.settled(true);
    assert_eq!(server.last().header("authorization"), Some(TOKEN));
    std::fs::write(file.path(), "other").expect("token");
    nothing(&mut source);
    assert_eq!(server.last().header("authorization"), Some("Bearer other"));
    std::fs::write(file.path(), "").expect("token");
    assert_eq!(fault(&mut source).code, "bad_credential");
}

#[test]
fn a_redirect_on_the_same_server_keeps_the_token() {
    let server = Server::start(|request| match request.target.as_str() {
        "/a" => Reaction::status(302).with("location", "/b"),
        _ => Reaction::ok(b"x"),
    });
    let (mut source, _file) = with_token(server.url("/a"));
    news(&mut source);
    assert!(server.last().target == "/b" && server.last().header("authorization") == Some(TOKEN));
}

#[test]
fn another_server_never_sees_the_token() {
    for status in [301, 302, 303, 307, 308] {
        let other = Server::start(|_| Reaction::ok(b"x"));
        let to = other.url("/b");
        let server = Server::start(move |_| Reaction::status(status).with("location", to.clone()));
        let (mut source, _file) = with_token(server.url("/a"));
        assert_eq!(news(&mut source).content, archive(b"x"));
        assert_eq!(server.last().header("authorization"), Some(TOKEN));
        assert_eq!(other.last().header("authorization"), None);
    }
}

#[test]
fn a_token_that_was_dropped_stays_dropped() {
    // There and back again: the second visit was arranged by the other server.
    let other = Server::start(|request| {
        let back = request.target.trim_start_matches("/to/").to_owned();
        Reaction::status(302).with("location", format!("http://{back}/back"))
    });
    let away = other.url("/to/");
    let server = Server::start(move |request| match request.target.as_str() {
        "/a" => {
            let host = request.header("host").expect("host").to_owned();
            Reaction::status(302).with("location", format!("{away}{host}"))
        }
        _ => Reaction::ok(b"x"),
    });
    let (mut source, _file) = with_token(server.url("/a"));
    news(&mut source);
    assert!(server.last().target == "/back" && server.last().header("authorization").is_none());
}

#[test]
fn redirects_end() {
    let server = Server::start(|_| Reaction::status(302).with("location", "/again"));
    let error = fault(&mut source(&server));
    assert_eq!(error.code, "redirects");
    assert_eq!(server.received().len(), 6);
    let server = Server::start(|_| Reaction::status(302));
    assert_eq!(fault(&mut source(&server)).code, "http_status");
    let server = Server::start(|_| Reaction::status(302).with("location", "ftp://a.example/x"));
    assert_eq!(fault(&mut source(&server)).code, "bad_address");
}
