//! Rolling a bundle back.

use std::sync::Arc;

use axum::extract::{Path, Request as HttpRequest, State};
use axum::response::Response;

use super::{access, json};
use crate::app::App;
use crate::auth::KeyRole;
use crate::body;
use crate::bundles::{RollbackBody, RollbackError, RollbackOrder, WHY_BYTES_MAX};
use crate::error::Problem;
use crate::wire::WireError;

/// Largest body of a rollback, in bytes.
const BODY_BYTES_MAX: usize = 16 << 10;

/// `POST /v1/bundles/{name}/rollback`.
pub(crate) async fn roll_back(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    http: HttpRequest,
) -> Result<Response, Problem> {
    let who = access::require(&app, http.headers(), KeyRole::Admin)?.map(|identity| identity.id.clone());
    access::require_json(http.headers())?;
    let body = body::read(http.into_body(), BODY_BYTES_MAX, app.config.body_timeout).await?;
    let body: RollbackBody = serde_json::from_slice(&body).map_err(|error| {
        WireError::new("bad_rollback", "", format!("{error}; write {{\"why\": \"...\"}}"))
    })?;
    if body.why.trim().is_empty() || body.why.len() > WHY_BYTES_MAX {
        let detail = format!("say why, in 1 to {WHY_BYTES_MAX} bytes: it goes into the audit trail");
        return Err(WireError::new("bad_rollback", "/why", detail).into());
    }
    let Some(bundles) = app.config.bundles.clone() else { return Err(Problem::UnknownBundle) };
    // It writes to the disk, which may be slow.
    let done = tokio::task::spawn_blocking(move || {
        let order = RollbackOrder { who: who.as_deref(), to: body.to.as_ref(), why: &body.why };
        bundles.roll_back(&name, &order)
    });
    match done.await {
        Ok(Ok(info)) => json(&info),
        Ok(Err(RollbackError::UnknownBundle)) => Err(Problem::UnknownBundle),
        Ok(Err(RollbackError::Impossible(detail))) => Err(Problem::NoRollback(detail)),
        Err(_panic) => Err(Problem::Internal),
    }
}
