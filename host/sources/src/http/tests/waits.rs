use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use super::*;
use crate::testing::{Reaction, Server};

#[test]
fn after_a_failure_the_server_is_left_alone() {
    let server = Server::start(|_| Reaction::status(503).with("retry-after", "60"));
    let mut source = source(&server);
    let error = fault(&mut source);
    assert_eq!((error.code, error.retry_after), ("http_status", Some(Duration::from_secs(60))));
    for _ in 0..5 {
        nothing(&mut source);
    }
    assert_eq!(server.received().len(), 1);
}

#[test]
fn a_server_that_comes_back_is_heard() {
    let up = Arc::new(Mutex::new(false));
    let seen = up.clone();
    let server = Server::start(move |_| match *seen.lock().expect("lock") {
        true => Reaction::ok(b"x"),
        false => Reaction::status(500),
    });
    let mut source = source(&server);
    for _ in 0..3 {
        fault(&mut source);
    }
    *up.lock().expect("lock") = true;
    news(&mut source);
}

#[test]
fn a_server_that_ends_each_connection_without_a_word_is_asked_on_a_new_one() {
    let server = Server::start(|_| Reaction::Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\nx".to_vec()));
    let mut source = source(&server);
    news(&mut source);
    source.settled(true);
    let asked = server.received().len();
    // An attempt on a connection that is just being closed may fail; the next one is on a new one.
    while source.next(Duration::from_millis(5), &StopFlag::new()).is_err() {}
    assert!(server.received().len() > asked);
}

#[test]
fn a_proxy_is_used_when_it_is_configured() {
    let proxy = Server::start(|_| Reaction::status(407));
    let mut config = config("http://a.example/bundle".to_owned());
    config.client.insecure_http = true;
    config.client.proxy = Some(proxy.url(""));
    let mut source = HttpSource::new(config).expect("opens");
    assert!(matches!(fault(&mut source).code, "proxy" | "http_status"));
    assert!(proxy.last().target.contains("a.example"));
}

#[test]
fn a_long_poll_is_asked_for_and_its_news_come_at_once() {
    let (sender, receiver) = mpsc::channel();
    let receiver = Mutex::new(receiver);
    let server = Server::start(move |request| {
        if request.header("if-none-match").is_none() {
            return Reaction::ok(b"one").with("etag", "\"1\"");
        }
        // Held until the test has something new.
        let content: &str = receiver.lock().expect("lock").recv().expect("content");
        Reaction::ok(content.as_bytes()).with("etag", "\"2\"")
    });
    let config = HttpConfig { long_poll: Some(Duration::from_secs(30)), ..impatient(server.url("/")) };
    let mut source = HttpSource::new(config).expect("opens");
    news(&mut source);
    source.settled(true);
    sender.send("two").expect("the server runs");
    assert_eq!(news(&mut source).content, archive(b"two"));
    assert_eq!(server.last().header("prefer"), Some("wait=30"));
}

#[test]
fn a_server_that_holds_nothing_open_is_asked_at_the_interval() {
    let server = Server::start(|request| match request.header("if-none-match") {
        None => Reaction::ok(b"one").with("etag", "\"1\""),
        Some(_) => Reaction::status(304),
    });
    let mut config = config(server.url("/"));
    config.long_poll = Some(Duration::from_secs(30));
    config.polling = Polling { jitter: 0.0, ..Polling::default() };
    let mut source = HttpSource::new(config).expect("opens");
    news(&mut source);
    source.settled(false);
    for _ in 0..5 {
        nothing(&mut source);
    }
    assert_eq!(server.received().len(), 1, "a refused bundle is not fetched in a circle");
}

#[test]
fn the_flag_ends_a_request_that_is_under_way() {
    let (arrived, arrival) = mpsc::channel();
    let server = Server::start(move |_| {
        let _ = arrived.send(());
        Reaction::Hang(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhello".to_vec())
    });
    let mut source = source(&server);
    let stop = StopFlag::new();
    let waiter = {
        let stop = stop.clone();
        std::thread::spawn(move || source.next(Duration::MAX, &stop))
    };
    arrival.recv_timeout(LONG).expect("the request arrives");
    let started = Instant::now();
    stop.set();
    assert_eq!(waiter.join().expect("ends").expect("no error"), None);
    // The idle timeout is 30 s, so that ending sooner is the flag's doing.
    assert!(started.elapsed() < LONG);
}
