use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;

use axum::Extension;
use axum::extract::{Request as HttpRequest, State};
use axum::response::Response;
use serde::Serialize;

use super::access;
use super::check::{Decided, Submitted};
use crate::app::App;
use crate::auth::KeyRole;
use crate::body;
use crate::error::{Problem, ProblemBody};
use crate::request_id::RequestId;
use crate::wire::{self, CheckAnswer};

#[derive(Serialize)]
struct BatchAnswer<'a> {
    decisions: Vec<Place<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Place<'a> {
    Decision(Box<CheckAnswer<'a>>),
    Problem(ProblemBody<'a>),
}

/// `POST /v1/check/batch`. A few checks are under way at a time; each one's deadline starts when it is queued.
pub(crate) async fn batch(
    State(app): State<Arc<App>>,
    Extension(id): Extension<RequestId>,
    http: HttpRequest,
) -> Result<Response, Problem> {
    let who = access::require(&app, http.headers(), KeyRole::Check)?;
    access::require_json(http.headers())?;
    let _entered = app.enter()?;
    let body = body::read(http.into_body(), app.config.body_bytes_max, app.config.body_timeout).await?;
    let checks = wire::split_batch(&body, app.config.batch_checks_max, &app.config.wire)?;
    let mut outcomes: Vec<Result<Decided, Problem>> = Vec::with_capacity(checks.len());
    let mut under_way: VecDeque<Result<Submitted<'_>, Problem>> = VecDeque::new();
    for check in checks {
        if under_way.len() >= app.config.batch_parallel.max(1) {
            finish_first(&mut under_way, &mut outcomes).await;
        }
        let mut submitted = Submitted::new(&app, who, &id, check, Instant::now());
        // The batch's own checks may be what fills the queue: let them finish before giving up.
        while matches!(submitted, Err(Problem::QueueFull { .. })) && !under_way.is_empty() {
            finish_first(&mut under_way, &mut outcomes).await;
            submitted = Submitted::new(&app, who, &id, check, Instant::now());
        }
        under_way.push_back(submitted);
    }
    while !under_way.is_empty() {
        finish_first(&mut under_way, &mut outcomes).await;
    }
    let decisions = outcomes.iter().map(|outcome| match outcome {
        Ok(decided) => Place::Decision(Box::new(decided.answer())),
        Err(problem) => Place::Problem(problem.body(&id.id)),
    });
    super::json(&BatchAnswer { decisions: decisions.collect() })
}

async fn finish_first(
    under_way: &mut VecDeque<Result<Submitted<'_>, Problem>>,
    outcomes: &mut Vec<Result<Decided, Problem>>,
) {
    match under_way.pop_front() {
        Some(Ok(submitted)) => outcomes.push(submitted.decided().await),
        Some(Err(problem)) => outcomes.push(Err(problem)),
        None => {}
    }
}
