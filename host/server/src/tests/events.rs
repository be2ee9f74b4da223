use std::sync::Arc;

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::{PATIENCE, Running, read_reply};
use crate::{EventLog, ServerConfig};

/// A stream of events that is open, and what came of it so far.
struct Open {
    stream: TcpStream,
    text: String,
}

impl Open {
    async fn at(server: &Running, headers: &str) -> Open {
        let mut stream = server.connect().await;
        let request = format!("GET /v1/events HTTP/1.1\r\nhost: x\r\n{headers}\r\n");
        stream.write_all(request.as_bytes()).await.expect("write");
        Open { stream, text: String::new() }
    }

    /// Reads until this text has come.
    async fn until(&mut self, text: &str) {
        let read = async {
            while !self.text.contains(text) {
                let mut bytes = [0; 1024];
                let n = self.stream.read(&mut bytes).await.expect("read");
                assert!(n > 0, "no `{text}` in {}", self.text);
                self.text.push_str(&String::from_utf8_lossy(&bytes[..n]));
            }
        };
        tokio::time::timeout(PATIENCE, read).await.expect("in time");
    }
}

async fn start(subscribers: usize) -> (Running, Arc<EventLog>) {
    let events = Arc::new(EventLog::new());
    let config = ServerConfig {
        events: Arc::clone(&events),
        event_subscribers_max: subscribers,
        ..ServerConfig::default()
    };
    (Running::start(config).await, events)
}

#[tokio::test]
async fn events_are_streamed_and_can_be_resumed() {
    let (server, events) = start(8).await;
    events.append("activate", &json!({ "bundle": "early" }));
    let mut from_now = Open::at(&server, "").await;
    from_now.until("retry: 2000").await;
    assert!(from_now.text.contains("content-type: text/event-stream\r\n"), "{}", from_now.text);
    events.append("refuse", &json!({ "bundle": "late" }));
    let last = events.latest();
    from_now.until(&format!("id: {last}\nevent: refuse\ndata: {{\"bundle\":\"late\"}}\n\n")).await;
    assert!(!from_now.text.contains("early"), "{}", from_now.text);
    let mut resumed = Open::at(&server, &format!("last-event-id: {}\r\n", last - 1)).await;
    resumed.until("\"late\"").await;
    assert!(!resumed.text.contains("early") && !resumed.text.contains("missed"), "{}", resumed.text);
    let mut all = Open::at(&server, "last-event-id: 0\r\n").await;
    all.until("\"late\"").await;
    assert!(all.text.contains("early"), "{}", all.text);
    let missed = format!("event: missed\ndata: {{\"after\":0,\"first\":{}}}\n\n", last - 1);
    assert!(all.text.contains(&missed), "{}", all.text);
    assert!(server.get("/metrics").await.body.contains("balustrade_event_subscribers 3"));
    let bad = server
        .send("GET /v1/events HTTP/1.1\r\nhost: x\r\nlast-event-id: x\r\nconnection: close\r\n\r\n")
        .await;
    assert_eq!(bad.problem(), (400, "bad_event_id".into(), None));
    server.stopped().await;
}

#[tokio::test]
async fn there_is_room_for_so_many_and_the_end_comes_to_all() {
    let (mut server, _) = start(1).await;
    let mut first = Open::at(&server, "").await;
    first.until("retry").await;
    let mut second = Open::at(&server, "connection: close\r\n").await;
    let refused = read_reply(&mut second.stream).await;
    assert_eq!(refused.problem().1, "too_many_subscribers");
    assert_eq!((refused.status, refused.header("retry-after")), (503, Some("15")));
    // Who leaves makes room.
    drop(first);
    let mut third = loop {
        let mut third = Open::at(&server, "").await;
        third.until("\r\n\r\n").await;
        if third.text.starts_with("HTTP/1.1 200") {
            break third;
        }
    };
    server.order_stop();
    third.until("event: end\ndata: {\"reason\":\"stopping\"}\n\n").await;
    assert!(server.stopped().await.drained);
}
