use std::sync::Arc;
use std::time::Instant;

use axum::Extension;
use axum::extract::{Request as HttpRequest, State};
use axum::response::Response;
use balustrade_core::{Decision, Request};
use tokio::sync::oneshot;

use super::access::{self, Who};
use crate::app::App;
use crate::auth::KeyRole;
use crate::body;
use crate::error::Problem;
use crate::request_id::RequestId;
use crate::service::CheckError;
use crate::wire::{self, Original};

/// `POST /v1/check`.
pub(crate) async fn check(
    State(app): State<Arc<App>>,
    Extension(id): Extension<RequestId>,
    http: HttpRequest,
) -> Result<Response, Problem> {
    let who = access::require(&app, http.headers(), KeyRole::Check)?;
    access::require_json(http.headers())?;
    let _entered = app.enter()?;
    let body = body::read(http.into_body(), app.config.body_bytes_max, app.config.body_timeout).await?;
    let decided = Submitted::new(&app, who, &id, &body, Instant::now())?.decided().await?;
    super::json(&decided.answer())
}

/// A check in the engine's hands.
pub(crate) struct Submitted<'a> {
    app: &'a Arc<App>,
    who: Who<'a>,
    request: Arc<Request>,
    original: Original,
    outcome: oneshot::Receiver<Result<Decision, CheckError>>,
}

impl<'a> Submitted<'a> {
    /// Reads one check and queues it; its deadline counts from `now`.
    pub(crate) fn new(
        app: &'a Arc<App>,
        who: Who<'a>,
        id: &RequestId,
        body: &[u8],
        now: Instant,
    ) -> Result<Submitted<'a>, Problem> {
        let (mut request, original) = wire::parse_with(body, &app.config.wire)?.start(now);
        let caller = access::admit(who, &mut request)?;
        if request.request_id.is_none() && id.given {
            request.request_id = Some(id.id.clone());
        }
        let request = Arc::new(request);
        let (sender, outcome) = oneshot::channel();
        let (counted, request_id) = (app.clone(), id.id.clone());
        // Counted where it is decided: a caller who hangs up must not make its decision invisible.
        let done = Box::new(move |outcome: Result<Decision, CheckError>| {
            if let Ok(decision) = &outcome {
                counted.decided(&request_id, decision);
            }
            // Nobody waits any more when the caller has gone.
            let _ = sender.send(outcome);
        });
        app.service.submit(request.clone(), caller, done)?;
        Ok(Submitted { app, who, request, original, outcome })
    }

    /// Waits for the decision.
    pub(crate) async fn decided(self) -> Result<Decided, Problem> {
        let Submitted { app, who, request, original, outcome } = self;
        let retry_after = app.config.retry_after;
        let outcome = match tokio::time::timeout(app.config.answer_timeout, outcome).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => Err(CheckError::Internal("the engine dropped a check".to_owned())),
            Err(_) => Err(CheckError::Internal("no decision within answer_timeout".to_owned())),
        };
        let may_see = |policy: &str| who.is_none_or(|identity| identity.may_use(policy));
        let decision = outcome.map_err(|error| Problem::from_check(error, may_see, retry_after))?;
        Ok(Decided { request, original, decision })
    }
}

/// A decision and what its answer is made of.
pub(crate) struct Decided {
    request: Arc<Request>,
    original: Original,
    decision: Decision,
}

impl Decided {
    pub(crate) fn answer(&self) -> wire::CheckAnswer<'_> {
        wire::answer(&self.request, &self.original, &self.decision)
    }
}
