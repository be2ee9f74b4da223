use std::sync::Arc;
use std::time::Duration;

use http_body_util::BodyExt as _;
use rustls_pki_types::ServerName;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::fake::Behaviour;
use super::{Running, check_body, post, read_reply, talk};
use crate::{ServerConfig, TlsIdentity};

#[tokio::test]
async fn what_is_in_flight_is_answered_before_the_end() {
    let mut server = Running::start(ServerConfig::default()).await;
    server.service.set(Behaviour::Hold);
    let mut stream = server.connect().await;
    // Kept alive by the client: the server must close it by itself.
    let request = post("/v1/check", "", &check_body("a")).replace("connection: close\r\n", "");
    stream.write_all(request.as_bytes()).await.expect("write");
    let idle = server.connect().await;
    server.service.arrived.notified().await;
    server.order_stop();
    // Nothing new is accepted any more.
    while TcpStream::connect(server.addr).await.is_ok() {
        tokio::task::yield_now().await;
    }
    server.service.release();
    assert_eq!(read_reply(&mut stream).await.status, 200);
    let report = server.stopped().await;
    assert!(report.drained && report.connections >= 2, "{report:?}");
    drop(idle);
}

#[tokio::test]
async fn the_drain_limit_ends_what_does_not_end() {
    let config = ServerConfig { drain_limit: Duration::from_millis(20), ..ServerConfig::default() };
    let server = Running::start(config).await;
    server.service.set(Behaviour::Hold);
    let mut stream = server.connect().await;
    stream.write_all(post("/v1/check", "", &check_body("a")).as_bytes()).await.expect("write");
    server.service.arrived.notified().await;
    assert!(!server.stopped().await.drained);
}

#[tokio::test]
async fn a_stopping_server_says_that_it_is_not_ready() {
    let config = ServerConfig { unready_grace: Duration::from_secs(1), ..ServerConfig::default() };
    let mut server = Running::start(config).await;
    assert_eq!(server.get("/readyz").await.status, 200);
    server.order_stop();
    loop {
        let reply = server.get("/readyz").await;
        if reply.status == 503 {
            assert_eq!(reply.problem().1, "draining");
            break;
        }
    }
    assert_eq!(server.get("/healthz").await.status, 200);
    server.stopped().await;
}

struct Certified {
    identity: TlsIdentity,
    roots: Arc<rustls::RootCertStore>,
}

fn certified() -> Certified {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".into()]).expect("certificate");
    let key = made.signing_key.serialize_pem();
    let identity = TlsIdentity::from_pem(made.cert.pem().as_bytes(), key.as_bytes()).expect("identity");
    let mut roots = rustls::RootCertStore::empty();
    roots.add(made.cert.der().clone()).expect("root");
    Certified { identity, roots: Arc::new(roots) }
}

async fn connect_tls(
    server: &Running,
    roots: &Arc<rustls::RootCertStore>,
    alpn: &[u8],
) -> TlsStream<TcpStream> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots.clone())
        .with_no_client_auth();
    config.alpn_protocols = vec![alpn.to_vec()];
    let name = ServerName::try_from("localhost").expect("name");
    TlsConnector::from(Arc::new(config)).connect(name, server.connect().await).await.expect("handshake")
}

#[tokio::test]
async fn https_is_served_and_a_stalled_handshake_holds_up_nobody() {
    let Certified { identity, roots } = certified();
    let server = Running::start(ServerConfig { tls: Some(identity), ..ServerConfig::default() }).await;
    let stalled = server.connect().await;
    let stream = connect_tls(&server, &roots, b"http/1.1").await;
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    let reply = talk(stream, &post("/v1/check", "", &check_body("the SECRET"))).await;
    assert_eq!((reply.status, &reply.json()["output"]), (200, &"the [X]".into()));
    drop(stalled);
    server.stopped().await;
}

#[tokio::test]
async fn http_2_is_served_and_drained() {
    let Certified { identity, roots } = certified();
    let mut server = Running::start(ServerConfig { tls: Some(identity), ..ServerConfig::default() }).await;
    let stream = connect_tls(&server, &roots, b"h2").await;
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let io = hyper_util::rt::TokioIo::new(stream);
    let executor = hyper_util::rt::TokioExecutor::new();
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(executor, io).await.expect("handshake");
    let connection = tokio::spawn(connection);
    let request = |text: &str| {
        http::Request::post("https://localhost/v1/check")
            .header("content-type", "application/json")
            .body(http_body_util::Full::new(hyper::body::Bytes::from(check_body(text))))
            .expect("request")
    };
    let reply = sender.send_request(request("the SECRET")).await.expect("reply");
    assert_eq!(reply.status(), 200);
    let body = reply.into_body().collect().await.expect("body").to_bytes();
    let answer: serde_json::Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!(answer["output"], "the [X]");
    // A stream that is open when the server stops is answered before the connection goes.
    server.service.set(Behaviour::Hold);
    let held = tokio::spawn(sender.send_request(request("held")));
    // The first arrival may still be announced: wait until both were seen.
    while server.service.seen.lock().expect("lock").len() < 2 {
        server.service.arrived.notified().await;
    }
    server.order_stop();
    while TcpStream::connect(server.addr).await.is_ok() {
        tokio::task::yield_now().await;
    }
    server.service.release();
    assert_eq!(held.await.expect("task").expect("reply").status(), 200);
    connection.await.expect("task").expect("a clean end");
    assert!(server.stopped().await.drained);
}

#[tokio::test]
async fn a_handshake_that_never_comes_is_given_up() {
    let Certified { identity, roots } = certified();
    let config = ServerConfig {
        tls: Some(identity),
        handshake_timeout: Duration::from_millis(200),
        connections_max: 1,
        ..ServerConfig::default()
    };
    let server = Running::start(config).await;
    let _stalled = server.connect().await;
    // The only place becomes free once the stalled handshake is given up.
    let stream = connect_tls(&server, &roots, b"http/1.1").await;
    assert_eq!(talk(stream, &post("/v1/check", "", &check_body("a"))).await.status, 200);
    server.stopped().await;
}
