use super::*;
use crate::testing::{Reaction, Server};

/// The code of what a server's one answer leads to.
fn code_of(raw: &'static [u8]) -> &'static str {
    let server = Server::start(move |_| Reaction::Raw(raw.to_vec()));
    fault(&mut source(&server)).code
}

#[test]
fn an_answer_that_is_not_whole_is_refused() {
    for raw in [
        &b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhello"[..],
        b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\nhello",
    ] {
        assert_eq!(code_of(raw), "truncated", "{:?}", String::from_utf8_lossy(raw));
    }
    assert_eq!(code_of(b"HTTP/1.1 200 OK\r\n\r\nhello"), "no_length");
    let whole = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
    let server = Server::start(move |_| Reaction::Raw(whole.to_vec()));
    assert_eq!(news(&mut source(&server)).content, archive(b"hello"));
}

#[test]
fn an_answer_that_is_not_http_is_refused() {
    assert_eq!(code_of(b"hello\r\n\r\n"), "protocol");
    assert_eq!(code_of(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"), "protocol");
    assert_eq!(code_of(b""), "connect");
    let gzip = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 1\r\n\r\nx";
    assert_eq!(code_of(gzip), "encoding");
    let server = Server::start(|_| {
        let mut raw = b"HTTP/1.1 200 OK\r\nx: ".to_vec();
        raw.extend(vec![b'x'; 1 << 20]);
        Reaction::Raw(raw)
    });
    let code = fault(&mut source(&server)).code;
    assert!(code == "too_large" || code == "protocol", "{code}");
}

#[test]
fn a_larger_answer_than_allowed_is_refused_whether_or_not_it_says_so() {
    let limited = |server: &Server| {
        let mut config = config(server.url("/"));
        config.client.bytes_max = 10;
        HttpSource::new(config).expect("opens")
    };
    let fits = Server::start(|_| Reaction::ok(&[b'x'; 10]));
    news(&mut limited(&fits));
    let says = Server::start(|_| Reaction::ok(&[b'x'; 11]));
    // Says nothing and never ends, so that only the limit can end it.
    let hides = Server::start(|_| {
        let mut raw = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
        for _ in 0..20 {
            raw.extend(b"1\r\nx\r\n");
        }
        Reaction::Hang(raw)
    });
    for server in [says, hides] {
        let error = fault(&mut limited(&server));
        assert!(error.code == "too_large" && error.detail.contains("10 bytes"), "{error}");
        assert!(error.detail.contains("bytes_max"), "{error}");
    }
}

#[test]
fn a_server_that_hangs_is_left() {
    for part in ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhello"] {
        let server = Server::start(move |_| Reaction::Hang(part.as_bytes().to_vec()));
        let mut source = HttpSource::new(impatient(server.url("/"))).expect("opens");
        assert_eq!(fault(&mut source).code, "timeout", "{part:?}");
    }
    // Connects, and then no TLS.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("https://{}/", listener.local_addr().expect("address"));
    let mut source = HttpSource::new(impatient(url)).expect("opens");
    assert_eq!(fault(&mut source).code, "timeout");
}

#[test]
fn a_server_that_is_not_there_is_named() {
    let server = Server::start(|_| Reaction::status(200));
    let url = server.url("/x?token=secret");
    drop(server);
    let error = fault(&mut HttpSource::new(config(url)).expect("opens"));
    assert_eq!(error.code, "connect");
    assert!(error.detail.contains("/x") && !error.detail.contains("secret"), "{error}");
}

#[test]
fn other_statuses_are_errors_that_say_what_to_look_at() {
    for (status, hint) in [(403, "credentials"), (404, "address"), (500, "500"), (204, "204"), (206, "206")] {
        let server = Server::start(move |_| Reaction::status(status));
        let error = fault(&mut source(&server));
        assert_eq!(error.code, "http_status");
        assert!(error.detail.contains(hint) && error.detail.contains(&status.to_string()), "{error}");
    }
}
