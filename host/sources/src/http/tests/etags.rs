use std::sync::{Arc, Mutex};

use super::*;
use crate::testing::{Reaction, Server};

/// A server whose content and ETag a test sets; it honours `If-None-Match` as it should.
fn serving() -> (Server, Arc<Mutex<(&'static str, &'static str)>>) {
    let state = Arc::new(Mutex::new(("one", "\"1\"")));
    let served = state.clone();
    let server = Server::start(move |request| {
        let (content, etag) = *served.lock().expect("lock");
        if request.header("if-none-match") == Some(etag) {
            return Reaction::status(304);
        }
        Reaction::ok(content.as_bytes()).with("etag", etag)
    });
    (server, state)
}

#[test]
fn the_etag_is_sent_once_its_bundle_serves() {
    let (server, state) = serving();
    let mut source = source(&server);
    let first = news(&mut source);
    assert_eq!((&first.content, first.version_hint.as_deref()), (&archive(b"one"), Some("\"1\"")));
    assert_eq!(server.last().header("if-none-match"), None);
    // Nobody has said yet that it serves, so it is not claimed to be here.
    assert_eq!(news(&mut source).digest, first.digest);
    assert_eq!(server.last().header("if-none-match"), None);
    source.settled(true);
    nothing(&mut source);
    assert_eq!(server.last().header("if-none-match"), Some("\"1\""));
    *state.lock().expect("lock") = ("two", "\"2\"");
    assert_eq!(news(&mut source).content, archive(b"two"));
    source.settled(true);
    nothing(&mut source);
    assert_eq!(server.last().header("if-none-match"), Some("\"2\""));
}

#[test]
fn a_refused_bundle_is_asked_for_again_by_the_etag_of_the_one_that_serves() {
    let (server, state) = serving();
    let mut source = source(&server);
    news(&mut source);
    source.settled(true);
    *state.lock().expect("lock") = ("bad", "\"2\"");
    news(&mut source);
    source.settled(false);
    let before = server.received().len();
    nothing(&mut source);
    nothing(&mut source);
    let asked = server.received().split_off(before);
    assert!(asked.len() >= 2);
    assert!(asked.iter().all(|request| request.header("if-none-match") == Some("\"1\"")));
    // Mended in place: the same ETag, other content.
    *state.lock().expect("lock") = ("good", "\"2\"");
    assert_eq!(news(&mut source).content, archive(b"good"));
    source.settled(true);
    nothing(&mut source);
    assert_eq!(server.last().header("if-none-match"), Some("\"2\""));
}

#[test]
fn a_first_bundle_that_is_refused_leaves_no_etag() {
    let (server, _state) = serving();
    let mut source = source(&server);
    news(&mut source);
    source.settled(false);
    nothing(&mut source);
    assert!(server.received().len() >= 2);
    assert!(server.received().iter().all(|request| request.header("if-none-match").is_none()));
}

#[test]
fn an_etag_that_lies_costs_a_download_and_nothing_else() {
    // New names for old content are no news, whether or not they can be sent back.
    let counter = Mutex::new(0);
    let server = Server::start(move |_| {
        let mut counter = counter.lock().expect("lock");
        *counter += 1;
        let etag = if *counter % 2 == 0 { format!("\"{counter}\"") } else { format!("no tag {counter}") };
        Reaction::ok(b"same").with("etag", etag)
    });
    let mut lying = source(&server);
    news(&mut lying);
    source_settles(&mut lying);
    assert!(server.received().len() >= 3);

    // An old name for new content is news all the same.
    let counter = Mutex::new(0);
    let server = Server::start(move |_| {
        let mut counter = counter.lock().expect("lock");
        *counter += 1;
        Reaction::ok(counter.to_string().as_bytes()).with("etag", "\"always\"")
    });
    let mut lying = source(&server);
    let first = news(&mut lying);
    lying.settled(true);
    assert_ne!(news(&mut lying).digest, first.digest);

    // "Nothing changed" for somebody who has nothing.
    let server = Server::start(|_| Reaction::status(304));
    assert_eq!(fault(&mut source(&server)).code, "unexpected_304");
}

fn source_settles(source: &mut HttpSource) {
    source.settled(true);
    nothing(source);
    nothing(source);
}
