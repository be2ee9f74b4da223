//! `POST /v1/check/stream`: a check whose text arrives in lines, answered in lines while it comes.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::SystemTime;

use axum::Extension;
use axum::body::{Body, HttpBody};
use axum::extract::{Request as HttpRequest, State};
use axum::response::{IntoResponse as _, Response};
use balustrade_engine::{CheckStream, StreamEnd, StreamError, StreamStep};
use http::{HeaderName, HeaderValue, header};
use hyper::body::{Bytes, Frame};
use tokio::sync::{OwnedSemaphorePermit, mpsc, oneshot};

use super::access;
use super::restoring::Restoring;
use crate::app::App;
use crate::auth::KeyRole;
use crate::error::Problem;
use crate::lines::{LineLimits, Lines};
use crate::request_id::RequestId;
use crate::service::CheckError;
use crate::wire::{self, Piece, StreamDecision, StreamLine, StreamOpening, WireError};

/// Keeps a proxy of that name from collecting what it should pass on.
const UNBUFFERED: HeaderName = HeaderName::from_static("x-accel-buffering");

pub(crate) async fn check_stream(
    State(app): State<Arc<App>>,
    Extension(id): Extension<RequestId>,
    http: HttpRequest,
) -> Result<Response, Problem> {
    let who = access::require(&app, http.headers(), KeyRole::Check)?;
    access::require_json_lines(http.headers())?;
    if app.is_draining() {
        return Err(Problem::Draining { retry_after: app.config.retry_after });
    }
    let place = app.enter_stream()?;
    let may_restore = access::require(&app, http.headers(), KeyRole::Restore).map(|_| ());
    let mut lines = Lines::new(http.into_body(), limits(&app));
    let first = lines.next().await?.ok_or_else(|| {
        WireError::new("no_input", "", "the first line is missing: the check without its text, in one line")
    })?;
    let in_first = |problem: Problem| Problem::InLine { line: lines.number(), problem: Box::new(problem) };
    let head = wire::parse_stream_head(&first, &app.config.wire).map_err(|error| in_first(error.into()))?;
    let wire::StreamHead { mut request, timeout, restore } = head;
    let caller = access::admit(who, &mut request).map_err(in_first)?;
    if request.request_id.is_none() && id.given {
        request.request_id = Some(id.id.clone());
    }
    let restoring = if restore {
        may_restore?;
        let keys = app.config.redaction_keys.as_ref().ok_or(Problem::NoRedactionKey)?.current();
        Some(Restoring::new(keys, caller.tenant.clone(), request.conversation.clone(), SystemTime::now()))
    } else {
        None
    };
    let may_see = |policy: &str| who.is_none_or(|identity| identity.may_use(policy));
    let opened = app.service.open_stream(request, timeout, caller);
    let check = opened
        .map_err(|error| Problem::from_check(error, may_see, app.config.retry_after))
        .map_err(in_first)?;
    let (sender, chunks) = mpsc::channel(1);
    let talk = Talk { app, id: id.id, sender, restoring, released_bytes: 0 };
    tokio::spawn(talk.until_it_ends(lines, check, place));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(access::JSON_LINES)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (UNBUFFERED, HeaderValue::from_static("no")),
    ];
    Ok((headers, Body::new(Answer { chunks })).into_response())
}

fn limits(app: &App) -> LineLimits {
    LineLimits {
        line_bytes_max: app.config.stream_line_bytes_max,
        text_bytes_max: app.config.body_bytes_max,
        idle: app.config.stream_idle_timeout,
        whole: app.config.stream_timeout,
    }
}

/// Why a stream ends without a decision.
enum Stopped {
    /// The client does not read any more.
    Gone,
    Problem(Problem),
}

impl From<Problem> for Stopped {
    fn from(problem: Problem) -> Stopped {
        Stopped::Problem(problem)
    }
}

/// One stream, once its first line was good.
struct Talk {
    app: Arc<App>,
    id: String,
    sender: mpsc::Sender<Bytes>,
    restoring: Option<Restoring>,
    /// Bytes of text that were sent.
    released_bytes: usize,
}

impl Talk {
    async fn until_it_ends(mut self, mut lines: Lines, check: CheckStream, place: OwnedSemaphorePermit) {
        let app = Arc::clone(&self.app);
        app.metrics.streams.opened();
        let outcome = match self.converse(&mut lines, check).await {
            Ok(()) => "decided",
            Err(Stopped::Gone) => "gone",
            Err(Stopped::Problem(problem)) => {
                let (code, status) = (problem.code(), problem.status().as_u16());
                tracing::info!(
                    target: "balustrade::http",
                    request_id = self.id, route = "/v1/check/stream", status, code, "a stream broke off"
                );
                let id = self.id.clone();
                let _ = self.send(&StreamLine::Problem(problem.body(&id))).await;
                code
            }
        };
        app.metrics.streams.ended(outcome);
        tokio::select! {
            () = lines.discard() => {}
            () = self.sender.closed() => {}
        }
        drop(place);
    }

    async fn converse(&mut self, lines: &mut Lines, mut check: CheckStream) -> Result<(), Stopped> {
        let opening = StreamOpening::new(check.decided_by(), check.hold_back());
        let is_held = opening.hold_back_bytes != Some(0);
        self.send(&StreamLine::Stream(opening)).await?;
        loop {
            let line = tokio::select! {
                line = lines.next() => line,
                () = self.sender.closed() => return Err(Stopped::Gone),
            };
            let number = lines.number();
            let in_line = |problem| Problem::InLine { line: number, problem: Box::new(problem) };
            let Some(line) = line.map_err(in_line)? else { break };
            let piece = wire::parse_piece(&line, &self.app.config.wire);
            let text = match piece.map_err(|error| in_line(error.into()))? {
                Piece::End => break,
                Piece::Text(text) => text,
            };
            let bytes_max = self.app.config.body_bytes_max;
            if text.len() > bytes_max - check.text_bytes().min(bytes_max) {
                return Err(in_line(Problem::TextTooLong { bytes_max }).into());
            }
            check.push(&text);
            if !check.is_due() {
                continue;
            }
            let step = if is_held {
                let (back, step) = self.advanced(check).await?;
                check = back;
                step
            } else {
                check.advance()
            };
            match step {
                StreamStep::Released(text) => self.release(text).await?,
                StreamStep::Over => break,
            }
        }
        if check.text_bytes() == 0 {
            let detail = "is empty; there is nothing to judge";
            return Err(Problem::from(WireError::new("empty", "/text", detail)).into());
        }
        self.finish(check).await
    }

    /// Judges on a worker. Where all of them are busy it waits for more text.
    async fn advanced(&self, check: CheckStream) -> Result<(CheckStream, StreamStep), Stopped> {
        let (sender, done) = oneshot::channel();
        // Kept outside of the work, which is dropped when the queue is full.
        let slot = Arc::new(Mutex::new(Some(check)));
        let on_worker = Arc::clone(&slot);
        let take =
            |slot: &Mutex<Option<CheckStream>>| slot.lock().unwrap_or_else(PoisonError::into_inner).take();
        let work = Box::new(move || {
            if let Some(mut check) = take(&on_worker) {
                let step = check.advance();
                let _ = sender.send((check, step));
            }
        });
        if self.app.service.work(work).is_err() {
            let check = take(&slot).ok_or(Problem::Internal)?;
            return Ok((check, StreamStep::Released(String::new())));
        }
        match tokio::time::timeout(self.app.config.answer_timeout, done).await {
            Ok(Ok(done)) => Ok(done),
            _ => Err(Problem::Internal.into()),
        }
    }

    async fn finish(&mut self, check: CheckStream) -> Result<(), Stopped> {
        let (sender, done) = oneshot::channel();
        let (counted, id) = (Arc::clone(&self.app), self.id.clone());
        let work = Box::new(move || {
            let outcome = check.finish();
            if let Ok(end) = &outcome {
                counted.decided(&id, &end.decision);
            }
            // Nobody waits any more when the caller has gone.
            let _ = sender.send(outcome);
        });
        self.app.service.work(work).map_err(Problem::from)?;
        let outcome = match tokio::time::timeout(self.app.config.answer_timeout, done).await {
            Ok(Ok(outcome)) => outcome,
            _ => return Err(Problem::Internal.into()),
        };
        let StreamEnd { decision, request, rest, .. } = outcome.map_err(|error| match error {
            StreamError::Diverged => Problem::StreamDiverged,
            StreamError::Check(error) => self.no_decision(error),
        })?;
        let is_blocked = decision.action == balustrade_core::Action::Block;
        self.release(rest).await?;
        let mut count = None;
        if let Some(restoring) = self.restoring.take() {
            let (rest, restored) = restoring.finish().await?;
            self.app.metrics.restored(&restored);
            count = Some(restored);
            if !is_blocked {
                self.send_text(&rest).await?;
            }
        }
        let mut answer = StreamDecision::new(&request, &decision, self.released_bytes);
        answer.restored = count.map(|count| count.restored);
        answer.refused_count = count.map(|count| count.refused.iter().sum());
        self.send(&StreamLine::Decision(Box::new(answer))).await
    }

    /// Which policies there are was told, if at all, when the stream began.
    fn no_decision(&self, error: CheckError) -> Problem {
        Problem::from_check(error, |_| false, self.app.config.retry_after)
    }

    async fn release(&mut self, text: String) -> Result<(), Stopped> {
        let text = match &mut self.restoring {
            Some(restoring) => restoring.push(text).await?,
            None => text,
        };
        self.send_text(&text).await
    }

    async fn send_text(&mut self, text: &str) -> Result<(), Stopped> {
        if text.is_empty() {
            return Ok(());
        }
        self.send(&StreamLine::Text(text)).await?;
        self.released_bytes += text.len();
        Ok(())
    }

    async fn send(&self, line: &StreamLine<'_>) -> Result<(), Stopped> {
        let mut bytes = serde_json::to_vec(line).map_err(|error| {
            tracing::error!(target: "balustrade::server", %error, "a line of a stream could not be written");
            Problem::Internal
        })?;
        bytes.push(b'\n');
        let sent = self.sender.send(bytes.into());
        match tokio::time::timeout(self.app.config.stream_write_timeout, sent).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(Stopped::Gone),
        }
    }
}

/// The lines as they come.
struct Answer {
    chunks: mpsc::Receiver<Bytes>,
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.chunks.poll_recv(context).map(|chunk| chunk.map(|bytes| Ok(Frame::data(bytes))))
    }
}
