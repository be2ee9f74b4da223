use std::sync::Arc;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::access;
use crate::app::App;
use crate::auth::KeyRole;
use crate::error::Problem;
use crate::events::{StreamLimits, stream};

/// What a browser sends when it connects again.
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// Keeps a proxy of that name from collecting what it should pass on.
const UNBUFFERED: HeaderName = HeaderName::from_static("x-accel-buffering");

/// `GET /v1/events`: what happens to bundles, until the server stops.
pub(crate) async fn events(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    access::require(&app, &headers, KeyRole::Admin)?;
    if app.is_draining() {
        return Err(Problem::Draining { retry_after: app.config.retry_after });
    }
    let log = Arc::clone(&app.config.events);
    let seen = match headers.get(LAST_EVENT_ID) {
        None => log.latest(),
        Some(id) => id.to_str().ok().and_then(|id| id.trim().parse().ok()).ok_or(Problem::BadEventId)?,
    };
    let place = app.subscribe()?;
    let limits =
        StreamLimits { heartbeat: app.config.event_heartbeat, write_timeout: app.config.event_write_timeout };
    let body = stream(log, seen, limits, place, app.metrics.event_subscribers.clone());
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (UNBUFFERED, HeaderValue::from_static("no")),
    ];
    Ok((headers, body).into_response())
}
