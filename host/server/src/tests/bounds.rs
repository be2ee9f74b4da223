use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::fake::Behaviour;
use super::{PATIENCE, Running, check_body, read_reply};
use crate::ServerConfig;

#[tokio::test]
async fn a_body_that_says_it_is_too_large_is_refused_unread() {
    let server = Running::start(ServerConfig { body_bytes_max: 1000, ..ServerConfig::default() }).await;
    let mut stream = server.connect().await;
    let head = "POST /v1/check HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1001\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("write");
    let reply = read_reply(&mut stream).await;
    assert_eq!(reply.problem(), (413, "too_large".into(), None));
    assert!(reply.body.contains("1000 bytes"));
    server.stopped().await;
}

#[tokio::test]
async fn a_body_without_a_length_is_cut_off_at_the_limit() {
    let server = Running::start(ServerConfig { body_bytes_max: 1000, ..ServerConfig::default() }).await;
    let mut stream = server.connect().await;
    let head = "POST /v1/check HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n\
                transfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("write");
    for _ in 0..11 {
        stream.write_all(format!("64\r\n{}\r\n", "x".repeat(100)).as_bytes()).await.expect("write");
    }
    assert_eq!(read_reply(&mut stream).await.problem().0, 413);
    server.stopped().await;
}

#[tokio::test]
async fn a_body_of_exactly_the_limit_passes_and_ten_megabytes_do_not() {
    let body = check_body("hello");
    let server = Running::start(ServerConfig { body_bytes_max: body.len(), ..ServerConfig::default() }).await;
    assert_eq!(server.post("/v1/check", &body).await.status, 200);
    assert_eq!(server.post("/v1/check", &format!("{body} ")).await.status, 413);
    let mut stream = server.connect().await;
    let head = "POST /v1/check HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10000000\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("write");
    assert_eq!(read_reply(&mut stream).await.problem().0, 413);
    server.stopped().await;
}

#[tokio::test]
async fn a_body_that_never_comes_is_given_up() {
    let config = ServerConfig { body_timeout: Duration::from_millis(20), ..ServerConfig::default() };
    let server = Running::start(config).await;
    let mut stream = server.connect().await;
    let head =
        "POST /v1/check HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{";
    stream.write_all(head.as_bytes()).await.expect("write");
    assert_eq!(read_reply(&mut stream).await.problem(), (408, "body_timeout".into(), None));
    server.stopped().await;
}

#[tokio::test]
async fn a_silent_connection_is_closed() {
    let config = ServerConfig { header_timeout: Duration::from_millis(20), ..ServerConfig::default() };
    let server = Running::start(config).await;
    for start in ["", "P", "POST /v1/check HT", "GET /healthz HTTP/1.1\r\nhost"] {
        let mut stream = server.connect().await;
        stream.write_all(start.as_bytes()).await.expect("write");
        let mut bytes = Vec::new();
        let end = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut bytes)).await;
        assert!(end.is_ok(), "still open after {start:?}");
    }
    server.stopped().await;
}

#[tokio::test]
async fn too_many_in_flight_is_429_until_one_ends() {
    let server = Running::start(ServerConfig { in_flight_max: 1, ..ServerConfig::default() }).await;
    server.service.set(Behaviour::Hold);
    let held = {
        let (addr, body) = (server.addr, check_body("first"));
        tokio::spawn(async move {
            let stream = tokio::net::TcpStream::connect(addr).await.expect("connect");
            super::talk(stream, &super::post("/v1/check", "", &body)).await
        })
    };
    server.service.arrived.notified().await;
    let refused = server.check("second").await;
    assert_eq!(refused.problem(), (429, "too_many_requests".into(), None));
    assert_eq!(refused.header("retry-after"), Some("1"));
    assert_eq!(server.get("/healthz").await.status, 200);
    server.service.set(Behaviour::Decide);
    server.service.release();
    assert_eq!(held.await.expect("held").status, 200);
    assert_eq!(server.check("third").await.status, 200);
    server.stopped().await;
}

#[tokio::test]
async fn an_engine_that_never_answers_does_not_hold_the_caller() {
    let config = ServerConfig { answer_timeout: Duration::from_millis(20), ..ServerConfig::default() };
    let server = Running::start(config).await;
    server.service.set(Behaviour::Hold);
    assert_eq!(server.check("a").await.problem().1, "internal");
    server.stopped().await;
}

#[tokio::test]
async fn a_batch_is_bounded() {
    let server = Running::start(ServerConfig { batch_checks_max: 2, ..ServerConfig::default() }).await;
    let three = format!(r#"{{"checks":[{0},{0},{0}]}}"#, check_body("a"));
    let reply = server.post("/v1/check/batch", &three).await;
    assert_eq!(reply.problem(), (400, "too_many_checks".into(), Some("/checks/2".into())));
    server.stopped().await;
}
