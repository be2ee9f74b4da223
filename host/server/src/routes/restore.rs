use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::extract::{Request as HttpRequest, State};
use axum::response::Response;
use balustrade_text::Day;

use super::access;
use crate::app::App;
use crate::auth::KeyRole;
use crate::body;
use crate::error::Problem;
use crate::wire;

/// `POST /v1/restore`: puts redacted values back. Needs no store, only a key that the process has.
pub(crate) async fn restore(State(app): State<Arc<App>>, http: HttpRequest) -> Result<Response, Problem> {
    let who = access::require(&app, http.headers(), KeyRole::Restore)?;
    access::require_json(http.headers())?;
    let keys = app.config.redaction_keys.as_ref().ok_or(Problem::NoRedactionKey)?.current();
    let entered = app.enter()?;
    let body = body::read(http.into_body(), app.config.body_bytes_max, app.config.body_timeout).await?;
    let tenant = who.and_then(|identity| identity.tenant.clone()).unwrap_or_default();
    let worker = Arc::clone(&app);
    // A large text takes some milliseconds, for which the threads that accept connections are too few.
    let work = tokio::task::spawn_blocking(move || {
        let _entered = entered;
        let request = wire::parse_restore(&body, &worker.config.wire)?;
        let (answer, count) = request.restored(&keys, &tenant, today()).ok_or(Problem::Internal)?;
        worker.metrics.restored(&count);
        super::json(&answer)
    });
    work.await.map_err(|error| {
        // What a panic said could be text.
        tracing::error!(target: "balustrade::server", panicked = error.is_panic(), "restoring broke off");
        Problem::Internal
    })?
}

fn today() -> Day {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    Day::of_seconds(now.as_secs())
}
