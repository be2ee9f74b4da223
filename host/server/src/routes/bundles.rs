//! Orders about bundles: rolling back, and what becomes of a candidate.

use std::sync::Arc;

use axum::extract::{Path, Request as HttpRequest, State};
use axum::response::Response;
use serde::de::DeserializeOwned;

use super::{access, json};
use crate::app::App;
use crate::auth::KeyRole;
use crate::body;
use crate::bundles::{BundleInfo, BundleService, RollbackBody, RollbackError, RollbackOrder, WHY_BYTES_MAX};
use crate::error::Problem;
use crate::trials::{CandidateBody, TrialBody, TrialOrder, TrialRefusal};
use crate::wire::WireError;

/// Largest body of an order, in bytes.
const BODY_BYTES_MAX: usize = 16 << 10;

/// Code of a body that is no order about a candidate.
const BAD_TRIAL: &str = "bad_trial";

/// `POST /v1/bundles/{name}/rollback`.
pub(crate) async fn roll_back(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    http: HttpRequest,
) -> Result<Response, Problem> {
    const CODE: &str = "bad_rollback";
    let (who, body): (_, RollbackBody) = ordered(&app, http, CODE).await?;
    check_why(&body.why, CODE)?;
    carry_out(&app, move |bundles| {
        let order = RollbackOrder { who: who.as_deref(), to: body.to.as_ref(), why: &body.why };
        bundles.roll_back(&name, &order).map_err(|error| match error {
            RollbackError::UnknownBundle => Problem::UnknownBundle,
            RollbackError::Impossible(detail) => Problem::NoRollback(detail),
        })
    })
    .await
}

/// `POST /v1/bundles/{name}/promote`.
pub(crate) async fn promote(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    http: HttpRequest,
) -> Result<Response, Problem> {
    let (who, body): (_, CandidateBody) = ordered(&app, http, BAD_TRIAL).await?;
    check_why(&body.why, BAD_TRIAL)?;
    carry_out(&app, move |bundles| {
        let order = TrialOrder { who: who.as_deref(), version: body.version, why: &body.why };
        bundles.promote(&name, &order).map_err(refused)
    })
    .await
}

/// `POST /v1/bundles/{name}/abort`.
pub(crate) async fn abort(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    http: HttpRequest,
) -> Result<Response, Problem> {
    let (who, body): (_, CandidateBody) = ordered(&app, http, BAD_TRIAL).await?;
    check_why(&body.why, BAD_TRIAL)?;
    carry_out(&app, move |bundles| {
        let order = TrialOrder { who: who.as_deref(), version: body.version, why: &body.why };
        bundles.abort(&name, &order).map_err(refused)
    })
    .await
}

/// `POST /v1/bundles/{name}/trial`.
pub(crate) async fn change_trial(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    http: HttpRequest,
) -> Result<Response, Problem> {
    let (who, body): (_, TrialBody) = ordered(&app, http, BAD_TRIAL).await?;
    check_why(&body.why, BAD_TRIAL)?;
    let plan = body.plan().map_err(|(path, detail)| WireError::new(BAD_TRIAL, path, detail.to_owned()))?;
    carry_out(&app, move |bundles| {
        let order = TrialOrder { who: who.as_deref(), version: body.version, why: &body.why };
        bundles.change_trial(&name, &plan, &order).map_err(refused)
    })
    .await
}

/// An administrator's name, if there are keys, and the order itself.
async fn ordered<Body: DeserializeOwned>(
    app: &App,
    http: HttpRequest,
    code: &'static str,
) -> Result<(Option<String>, Body), Problem> {
    let who = access::require(app, http.headers(), KeyRole::Admin)?.map(|identity| identity.id.clone());
    access::require_json(http.headers())?;
    let body = body::read(http.into_body(), BODY_BYTES_MAX, app.config.body_timeout).await?;
    let body = serde_json::from_slice(&body)
        .map_err(|error| WireError::new(code, "", format!("{error}; write {{\"why\": \"...\"}}")))?;
    Ok((who, body))
}

fn check_why(why: &str, code: &'static str) -> Result<(), Problem> {
    if why.trim().is_empty() || why.len() > WHY_BYTES_MAX {
        let detail = format!("say why, in 1 to {WHY_BYTES_MAX} bytes: it goes into the audit trail");
        return Err(WireError::new(code, "/why", detail).into());
    }
    Ok(())
}

async fn carry_out(
    app: &App,
    order: impl FnOnce(&dyn BundleService) -> Result<BundleInfo, Problem> + Send + 'static,
) -> Result<Response, Problem> {
    let Some(bundles) = app.config.bundles.clone() else { return Err(Problem::UnknownBundle) };
    // It writes to the disk, which may be slow.
    let done = tokio::task::spawn_blocking(move || order(&*bundles)).await;
    json(&done.unwrap_or(Err(Problem::Internal))?)
}

fn refused(refusal: TrialRefusal) -> Problem {
    match refusal {
        TrialRefusal::UnknownBundle => Problem::UnknownBundle,
        TrialRefusal::Impossible(detail) => Problem::NoTrial(detail),
        TrialRefusal::BadPlan(detail) => WireError::new(BAD_TRIAL, "", detail).into(),
    }
}
