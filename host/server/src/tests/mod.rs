//! The server on a real socket, with a service that decides as it is told.

mod bounds;
mod events;
mod fake;
mod keys;
mod life;
mod restoring;
mod routes;
mod streaming;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::{Metrics, ServeReport, ServerConfig, serve};
use fake::Fake;

/// Nothing in these tests takes this long; it turns a hang into a failure.
const PATIENCE: Duration = Duration::from_secs(20);

struct Running {
    addr: SocketAddr,
    service: Arc<Fake>,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<ServeReport>,
}

impl Running {
    async fn start(config: ServerConfig) -> Running {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("port");
        let addr = listener.local_addr().expect("address");
        let service = Arc::new(Fake::default());
        let (stop, stopped) = oneshot::channel::<()>();
        let for_server = service.clone();
        let server = tokio::spawn(async move {
            let shutdown = async move { drop(stopped.await) };
            serve(config, for_server, Arc::new(Metrics::new()), listener, shutdown).await.expect("serve")
        });
        Running { addr, service, stop: Some(stop), server }
    }

    fn order_stop(&mut self) {
        drop(self.stop.take());
    }

    async fn stopped(mut self) -> ServeReport {
        self.order_stop();
        tokio::time::timeout(PATIENCE, self.server)
            .await
            .expect("the server ends")
            .expect("the server does not panic")
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.addr).await.expect("connect")
    }

    async fn send(&self, request: &str) -> Reply {
        talk(self.connect().await, request).await
    }

    async fn get(&self, path: &str) -> Reply {
        self.send(&format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")).await
    }

    async fn get_as(&self, key: &str, path: &str) -> Reply {
        let head = format!(
            "GET {path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {key}\r\nconnection: close\r\n\r\n"
        );
        self.send(&head).await
    }

    async fn post(&self, path: &str, body: &str) -> Reply {
        self.send(&post(path, "", body)).await
    }

    async fn check(&self, text: &str) -> Reply {
        self.post("/v1/check", &check_body(text)).await
    }
}

fn check_body(text: &str) -> String {
    serde_json::json!({ "stage": "input", "text": text }).to_string()
}

/// A whole request; `headers` are lines that end with `\r\n`.
fn post(path: &str, headers: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nconnection: close\r\n\
         content-length: {}\r\n{headers}\r\n{body}",
        body.len()
    )
}

#[derive(Debug)]
struct Reply {
    status: u16,
    head: String,
    body: String,
}

impl Reply {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    /// Code and path of a problem, after looking at what all problems share.
    fn problem(&self) -> (u16, String, Option<String>) {
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{self:?}");
        let body = self.json();
        let text = |name: &str| body[name].as_str().map(str::to_owned);
        assert_eq!(body["status"], self.status, "{body}");
        assert!(text("title").is_some() && text("detail").is_some(), "{body}");
        assert_eq!(self.header("x-request-id").map(str::to_owned), text("request_id"));
        let code = text("code").expect("code");
        assert_eq!(text("type"), Some(format!("urn:balustrade:problem:{code}")));
        (self.status, code, text("path"))
    }
}

/// Sends a request and reads everything until the server closes.
async fn talk(mut stream: impl AsyncRead + AsyncWrite + Unpin, request: &str) -> Reply {
    stream.write_all(request.as_bytes()).await.expect("write");
    read_reply(&mut stream).await
}

async fn read_reply(stream: &mut (impl AsyncRead + Unpin)) -> Reply {
    let mut bytes = Vec::new();
    // A server that closes early may reset the connection after the answer; what came counts.
    let _ = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("an answer in time");
    let text = String::from_utf8(bytes).expect("UTF-8");
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {text:?}"));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("status");
    Reply { status, head: head.to_owned(), body: body.to_owned() }
}
