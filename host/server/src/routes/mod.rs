//! The routes, and what happens around each of them: request id, count, problem body.

mod access;
mod batch;
mod bundles;
mod check;
mod events;
pub(crate) mod info;
mod restore;
mod restoring;
mod stream;

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{get, post};
use http::HeaderValue;

use crate::app::App;
use crate::error::Problem;
use crate::request_id;

pub(crate) use access::JSON_LINES;

/// Every route; the label of requests that match none is `other`.
pub(crate) const ROUTES: [&str; 16] = [
    "/v1/check",
    "/v1/check/batch",
    "/v1/check/stream",
    "/v1/restore",
    "/v1/policies",
    "/v1/plugins",
    "/v1/status",
    "/v1/events",
    "/v1/bundles/{name}/rollback",
    "/v1/bundles/{name}/promote",
    "/v1/bundles/{name}/abort",
    "/v1/bundles/{name}/trial",
    "/healthz",
    "/readyz",
    "/metrics",
    "/openapi.json",
];

pub(crate) fn router(app: Arc<App>) -> Router {
    Router::new()
        .route("/v1/check", post(check::check))
        .route("/v1/check/batch", post(batch::batch))
        .route("/v1/check/stream", post(stream::check_stream))
        .route("/v1/restore", post(restore::restore))
        .route("/v1/policies", get(info::policies))
        .route("/v1/plugins", get(info::plugins))
        .route("/v1/status", get(info::status))
        .route("/v1/events", get(events::events))
        .route("/v1/bundles/{name}/rollback", post(bundles::roll_back))
        .route("/v1/bundles/{name}/promote", post(bundles::promote))
        .route("/v1/bundles/{name}/abort", post(bundles::abort))
        .route("/v1/bundles/{name}/trial", post(bundles::change_trial))
        .route("/healthz", get(info::healthz))
        .route("/readyz", get(info::readyz))
        .route("/metrics", get(info::metrics))
        .route("/openapi.json", get(info::openapi))
        .fallback(async || Problem::UnknownRoute)
        .method_not_allowed_fallback(async || Problem::MethodNotAllowed)
        .layer(from_fn_with_state(app.clone(), around))
        .with_state(app)
}

async fn around(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let started = Instant::now();
    let path = request.extensions().get::<MatchedPath>();
    let route =
        path.and_then(|path| ROUTES.into_iter().find(|route| *route == path.as_str())).unwrap_or("other");
    let id = app.ids.of(request.headers());
    request.extensions_mut().insert(id.clone());
    let mut response = next.run(request).await;
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        let allow = response.headers_mut().remove(http::header::ALLOW);
        response = problem.respond(&id.id);
        if let Some(allow) = allow {
            response.headers_mut().insert(http::header::ALLOW, allow);
        }
        tracing::info!(
            target: "balustrade::http",
            request_id = id.id, route, status = problem.status().as_u16(), code = problem.code(), "refused"
        );
    }
    if let Ok(value) = HeaderValue::from_str(&id.id) {
        response.headers_mut().insert(request_id::HEADER, value);
    }
    app.metrics.answered(route, response.status().as_u16(), started.elapsed());
    response
}

/// A JSON answer.
pub(crate) fn json(body: &impl serde::Serialize) -> Result<Response, Problem> {
    use axum::response::IntoResponse as _;
    let bytes = serde_json::to_vec(body).map_err(|error| {
        tracing::error!(target: "balustrade::server", %error, "an answer could not be written");
        Problem::Internal
    })?;
    let content_type = HeaderValue::from_static("application/json");
    Ok(([(http::header::CONTENT_TYPE, content_type)], bytes).into_response())
}
