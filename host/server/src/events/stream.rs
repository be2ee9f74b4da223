//! One subscriber's stream of events.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, HttpBody};
use hyper::body::{Bytes, Frame};
use prometheus_client::metrics::gauge::Gauge;
use tokio::sync::{OwnedSemaphorePermit, mpsc};

use super::{Event, EventLog, Unseen};

/// Chunks that wait for a subscriber besides the one that is written to it.
const CHUNKS_MAX: usize = 1;

/// How long a browser waits before it connects again.
const RECONNECT_MS: u32 = 2000;

/// Bounds of a stream.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StreamLimits {
    /// Longest silence.
    pub(crate) heartbeat: Duration,
    /// Longest that the subscriber may take for one chunk.
    pub(crate) write_timeout: Duration,
}

/// The body of an answer that tells every event after `seen`, and those to come. `place` is given back when it ends.
pub(crate) fn stream(
    log: Arc<EventLog>,
    seen: u64,
    limits: StreamLimits,
    place: OwnedSemaphorePermit,
    subscribers: Gauge,
) -> Body {
    let (sender, chunks) = mpsc::channel(CHUNKS_MAX);
    let ended = Arc::new(OnceLock::new());
    let why = Arc::clone(&ended);
    subscribers.inc();
    tokio::spawn(async move {
        let reason = feed(&log, seen, limits, &sender).await;
        if let Some(reason) = reason {
            if reason == SLOW {
                tracing::warn!(
                    target: "balustrade::events",
                    "a subscriber of events was too slow; its stream was ended"
                );
            }
            let _ = why.set(reason);
        }
        subscribers.dec();
        drop(place);
    });
    Body::new(EventBody { chunks, ended, is_told: false })
}

const SLOW: &str = "slow";
const STOPPING: &str = "stopping";

/// Until the stream ends, and why; `None` when nobody reads it any more.
async fn feed(
    log: &EventLog,
    mut seen: u64,
    limits: StreamLimits,
    chunks: &mpsc::Sender<Bytes>,
) -> Option<&'static str> {
    let mut changes = log.changes();
    let mut next = vec![format!("retry: {RECONNECT_MS}\n\n")];
    loop {
        // Marked before the log is read, so that what is appended meanwhile is seen at the next turn.
        let is_closed = changes.borrow_and_update().is_none();
        let unseen = log.after(seen);
        next.extend(unseen.missed.then(|| missed(seen, &unseen)));
        next.extend(unseen.events.iter().map(written));
        seen = unseen.latest;
        for chunk in next.drain(..) {
            match tokio::time::timeout(limits.write_timeout, chunks.send(chunk.into())).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) => return None,
                Err(_) => return Some(SLOW),
            }
        }
        if is_closed {
            return Some(STOPPING);
        }
        tokio::select! {
            _ = changes.changed() => {}
            () = tokio::time::sleep(limits.heartbeat) => next.push(": still here\n\n".to_owned()),
            () = chunks.closed() => return None,
        }
    }
}

fn written(event: &Event) -> String {
    format!("id: {}\nevent: {}\ndata: {}\n\n", event.id, event.name, event.json)
}

/// Without an id, so that a subscriber that loses it is told again.
fn missed(seen: u64, unseen: &Unseen) -> String {
    let first = unseen.events.first().map_or("null".to_owned(), |event| event.id.to_string());
    format!("event: missed\ndata: {{\"after\":{seen},\"first\":{first}}}\n\n")
}

/// Chunks as they come, and at the end the reason.
struct EventBody {
    chunks: mpsc::Receiver<Bytes>,
    /// Set before the last chunk has gone.
    ended: Arc<OnceLock<&'static str>>,
    is_told: bool,
}

impl HttpBody for EventBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.chunks.poll_recv(context).map(|chunk| {
            if chunk.is_some() {
                return chunk.map(|bytes| Ok(Frame::data(bytes)));
            }
            let reason = self.ended.get().filter(|_| !self.is_told)?;
            let last = format!("event: end\ndata: {{\"reason\":\"{reason}\"}}\n\n");
            self.is_told = true;
            Some(Ok(Frame::data(last.into())))
        })
    }
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt as _;
    use serde_json::json;
    use tokio::sync::Semaphore;

    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    struct Subscriber {
        log: Arc<EventLog>,
        places: Arc<Semaphore>,
        gauge: Gauge,
        body: Body,
    }

    fn subscribe(heartbeat: Duration, write_timeout: Duration) -> Subscriber {
        let (log, places, gauge) = (Arc::new(EventLog::new()), Arc::new(Semaphore::new(1)), Gauge::default());
        let place = Arc::clone(&places).try_acquire_owned().expect("free");
        let limits = StreamLimits { heartbeat, write_timeout };
        let body = stream(Arc::clone(&log), log.latest(), limits, place, gauge.clone());
        Subscriber { log, places, gauge, body }
    }

    impl Subscriber {
        /// The next chunk; `None` at the end.
        async fn next(&mut self) -> Option<String> {
            let frame = tokio::time::timeout(LONG, self.body.frame()).await.expect("in time")?;
            let data = frame.expect("no error").into_data().expect("data");
            Some(String::from_utf8(data.to_vec()).expect("UTF-8"))
        }

        async fn given_back(&self) {
            let place = tokio::time::timeout(LONG, self.places.acquire()).await.expect("in time");
            drop(place.expect("open"));
            assert_eq!(self.gauge.get(), 0);
        }
    }

    #[tokio::test]
    async fn events_come_as_they_happen_and_silence_is_broken() {
        let mut subscriber = subscribe(Duration::from_millis(5), LONG);
        assert_eq!(subscriber.next().await.as_deref(), Some("retry: 2000\n\n"));
        assert_eq!(subscriber.gauge.get(), 1);
        assert_eq!(subscriber.next().await.as_deref(), Some(": still here\n\n"));
        subscriber.log.append("activate", &json!({ "bundle": "a" }));
        let id = subscriber.log.latest();
        let expected = format!("id: {id}\nevent: activate\ndata: {{\"bundle\":\"a\"}}\n\n");
        loop {
            let chunk = subscriber.next().await.expect("goes on");
            if chunk == expected {
                break;
            }
            assert_eq!(chunk, ": still here\n\n");
        }
        drop(std::mem::take(&mut subscriber.body));
        subscriber.given_back().await;
    }

    #[tokio::test]
    async fn the_end_of_the_log_ends_the_stream_after_what_was_appended() {
        let mut subscriber = subscribe(LONG, LONG);
        subscriber.log.append("activate", &json!({}));
        subscriber.log.close();
        let mut chunks = Vec::new();
        while let Some(chunk) = subscriber.next().await {
            chunks.push(chunk);
        }
        assert_eq!(chunks.len(), 3, "{chunks:?}");
        assert!(chunks[1].contains("event: activate"));
        assert_eq!(chunks[2], "event: end\ndata: {\"reason\":\"stopping\"}\n\n");
        subscriber.given_back().await;
    }

    #[tokio::test]
    async fn one_that_does_not_read_loses_its_place_and_is_told() {
        let mut subscriber = subscribe(LONG, Duration::from_millis(20));
        for n in 0..10 {
            subscriber.log.append("activate", &json!({ "n": n }));
        }
        // Nothing is read until the place is free again.
        subscriber.given_back().await;
        let mut chunks = Vec::new();
        while let Some(chunk) = subscriber.next().await {
            chunks.push(chunk);
        }
        assert!(chunks.len() < 10, "{chunks:?}");
        assert_eq!(chunks.last().map(String::as_str), Some("event: end\ndata: {\"reason\":\"slow\"}\n\n"));
    }
}
