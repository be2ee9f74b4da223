//! Errors, and the only place where one becomes an HTTP status.

use std::time::Duration;

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use schemars::JsonSchema;
use serde::Serialize;

use crate::service::{Busy, CheckError};
use crate::wire::WireError;

/// What went wrong with one request. Every variant has one row in [`Problem::row`].
#[derive(Debug, Clone)]
pub(crate) enum Problem {
    BadRequest(WireError),
    BadEventId,
    NoKey,
    WrongKey,
    RoleMissing(&'static str),
    PolicyNotAllowed(String),
    TenantMismatch,
    UnknownPolicy {
        name: String,
        known: Vec<String>,
    },
    UnknownBundle,
    NoRollback(String),
    NoTrial(String),
    NoRedactionKey,
    UnknownRoute,
    MethodNotAllowed,
    BodyTimeout,
    BodyBroken,
    TooLarge {
        bytes_max: usize,
    },
    NotJsonType,
    NotJsonLinesType,
    LineTooLong {
        bytes_max: usize,
    },
    TextTooLong {
        bytes_max: usize,
    },
    StreamSilent {
        limit: Duration,
    },
    StreamTimeout {
        limit: Duration,
    },
    StreamDiverged,
    TooManyStreams {
        retry_after: Duration,
    },
    /// A problem of one line of a stream, counted from 1.
    InLine {
        line: usize,
        problem: Box<Problem>,
    },
    TooManyRequests {
        retry_after: Duration,
    },
    TooManySubscribers {
        retry_after: Duration,
    },
    QueueFull {
        retry_after: Duration,
    },
    NotReady {
        retry_after: Duration,
    },
    Draining {
        retry_after: Duration,
    },
    Deadline {
        retry_after: Duration,
    },
    Internal,
}

/// The parts of an answer that follow from the kind of problem alone.
struct Row {
    status: StatusCode,
    code: &'static str,
    title: &'static str,
}

/// RFC 9457 body.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Problem")]
pub(crate) struct ProblemBody<'a> {
    /// `urn:balustrade:problem:` and the code.
    r#type: String,
    /// The same for every problem of this code.
    title: &'a str,
    /// HTTP status.
    status: u16,
    /// What is wrong with this request and what to do.
    detail: String,
    /// A short, stable code.
    code: &'a str,
    /// JSON pointer to the bad field; empty for the whole body.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    /// Also in the header `x-request-id`, and in the server's log.
    request_id: &'a str,
}

impl Problem {
    fn row(&self) -> Row {
        let row = |status, code, title| Row { status, code, title };
        match self {
            Problem::BadRequest(error) => {
                row(StatusCode::BAD_REQUEST, error.code, "The body is no valid check")
            }
            Problem::BadEventId => {
                row(StatusCode::BAD_REQUEST, "bad_event_id", "The header is no event's id")
            }
            Problem::NoKey => row(StatusCode::UNAUTHORIZED, "key_missing", "A key is needed"),
            Problem::WrongKey => row(StatusCode::UNAUTHORIZED, "key_unknown", "The key is not known"),
            Problem::RoleMissing(_) => row(StatusCode::FORBIDDEN, "role_missing", "The key may not do this"),
            Problem::PolicyNotAllowed(_) => {
                row(StatusCode::FORBIDDEN, "policy_not_allowed", "The key may not use this policy")
            }
            Problem::TenantMismatch => {
                row(StatusCode::FORBIDDEN, "tenant_mismatch", "The key is another tenant's")
            }
            Problem::UnknownPolicy { .. } => row(StatusCode::NOT_FOUND, "unknown_policy", "No such policy"),
            Problem::UnknownBundle => row(StatusCode::NOT_FOUND, "unknown_bundle", "No such bundle"),
            Problem::NoRollback(_) => row(StatusCode::CONFLICT, "no_rollback", "It cannot be rolled back"),
            Problem::NoTrial(_) => row(StatusCode::CONFLICT, "no_trial", "There is no such candidate"),
            Problem::NoRedactionKey => {
                row(StatusCode::CONFLICT, "no_redaction_key", "There is no key to put values back")
            }
            Problem::UnknownRoute => row(StatusCode::NOT_FOUND, "unknown_route", "No such page"),
            Problem::MethodNotAllowed => {
                row(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", "Not with this method")
            }
            Problem::BodyTimeout => {
                row(StatusCode::REQUEST_TIMEOUT, "body_timeout", "The body came too slowly")
            }
            Problem::BodyBroken => row(StatusCode::BAD_REQUEST, "body_broken", "The body broke off"),
            Problem::TooLarge { .. } => {
                row(StatusCode::PAYLOAD_TOO_LARGE, "too_large", "The body is too large")
            }
            Problem::NotJsonType => {
                row(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not_json_type", "The content type is not JSON")
            }
            Problem::NotJsonLinesType => row(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "not_json_lines_type",
                "The content type is not JSON lines",
            ),
            Problem::LineTooLong { .. } => {
                row(StatusCode::PAYLOAD_TOO_LARGE, "line_too_long", "A line is too long")
            }
            Problem::TextTooLong { .. } => {
                row(StatusCode::PAYLOAD_TOO_LARGE, "text_too_long", "The text is too long")
            }
            Problem::StreamSilent { .. } => {
                row(StatusCode::REQUEST_TIMEOUT, "stream_silent", "The stream went silent")
            }
            Problem::StreamTimeout { .. } => {
                row(StatusCode::REQUEST_TIMEOUT, "stream_timeout", "The stream took too long")
            }
            Problem::StreamDiverged => row(
                StatusCode::CONFLICT,
                "stream_diverged",
                "The whole text reads in another way than its start",
            ),
            Problem::TooManyStreams { .. } => {
                row(StatusCode::SERVICE_UNAVAILABLE, "too_many_streams", "Too many streams are open")
            }
            Problem::InLine { problem, .. } => problem.row(),
            Problem::TooManyRequests { .. } => {
                row(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", "Too many requests at once")
            }
            Problem::TooManySubscribers { .. } => {
                row(StatusCode::SERVICE_UNAVAILABLE, "too_many_subscribers", "Too many listen already")
            }
            Problem::QueueFull { .. } => {
                row(StatusCode::SERVICE_UNAVAILABLE, "queue_full", "The queue is full")
            }
            Problem::NotReady { .. } => {
                row(StatusCode::SERVICE_UNAVAILABLE, "not_ready", "No policy is loaded yet")
            }
            Problem::Draining { .. } => {
                row(StatusCode::SERVICE_UNAVAILABLE, "draining", "The server is stopping")
            }
            Problem::Deadline { .. } => {
                row(StatusCode::SERVICE_UNAVAILABLE, "deadline", "There was no time left")
            }
            Problem::Internal => {
                row(StatusCode::INTERNAL_SERVER_ERROR, "internal", "Something went wrong here")
            }
        }
    }

    fn detail(&self) -> String {
        match self {
            Problem::BadRequest(error) => error.detail.clone(),
            Problem::BadEventId => {
                "send the number of an event in `Last-Event-ID`, or 0 for all that are kept".to_owned()
            }
            Problem::NoKey => "send the header `Authorization: Bearer <key>`".to_owned(),
            Problem::WrongKey => "use a key from this server's key file".to_owned(),
            Problem::RoleMissing(role) => format!("use a key with the role `{role}`"),
            Problem::PolicyNotAllowed(name) => format!("use a key that lists the policy `{name}`"),
            Problem::TenantMismatch => {
                "leave the attribute `tenant` out, or use a key of that tenant".to_owned()
            }
            Problem::UnknownPolicy { name, known } if known.is_empty() => {
                format!("there is no policy `{name}`")
            }
            Problem::UnknownPolicy { name, known } => {
                format!("there is no policy `{name}`; there are {}", known.join(", "))
            }
            Problem::UnknownBundle => "see `bundles` in /v1/status for what there is".to_owned(),
            Problem::NoRollback(detail) | Problem::NoTrial(detail) => detail.clone(),
            Problem::NoRedactionKey => {
                "the operator starts the server with `--redaction-keys`; see docs/redaction.md".to_owned()
            }
            Problem::UnknownRoute => "see /openapi.json for what there is".to_owned(),
            Problem::MethodNotAllowed => "see the header `Allow`".to_owned(),
            Problem::BodyTimeout => "send the whole body at once".to_owned(),
            Problem::BodyBroken => "the connection ended before the body did".to_owned(),
            Problem::TooLarge { bytes_max } => {
                format!("the body may have {bytes_max} bytes; the operator raises it with `--body-kib-max`")
            }
            Problem::NotJsonType => "send `Content-Type: application/json`".to_owned(),
            Problem::NotJsonLinesType => "send `Content-Type: application/x-ndjson`".to_owned(),
            Problem::LineTooLong { bytes_max } => {
                format!("a line may have {bytes_max} bytes; send the text in smaller pieces")
            }
            Problem::TextTooLong { bytes_max } => {
                format!("the text may have {bytes_max} bytes; the operator raises it with `--body-kib-max`")
            }
            Problem::StreamSilent { limit } => {
                format!("nothing came for {} s; end the request when the text is over (the operator raises it with \
                     `--stream-idle-s`)",
                    limit.as_secs_f64())
            }
            Problem::StreamTimeout { limit } => {
                format!("a stream may take {} s; check long texts in parts", limit.as_secs_f64())
            }
            Problem::StreamDiverged => {
                "the text that was given out is not the start of the whole check's output, so no more of it is; \
                 docs/streams.md says when, and what helps"
                    .to_owned()
            }
            Problem::InLine { line, problem } => format!("line {line}: {}", problem.detail()),
            Problem::TooManyRequests { .. }
            | Problem::TooManyStreams { .. }
            | Problem::TooManySubscribers { .. }
            | Problem::QueueFull { .. } => "wait as long as `Retry-After` says".to_owned(),
            Problem::NotReady { .. } => "wait until /readyz answers 200".to_owned(),
            Problem::Draining { .. } => "send it to another server".to_owned(),
            Problem::Deadline { .. } => {
                "no guardrail could run before the deadline; retry, or give it more time".to_owned()
            }
            Problem::Internal => "the server's log says more, under this request id".to_owned(),
        }
    }

    fn path(&self) -> Option<&str> {
        match self {
            Problem::BadRequest(error) => Some(&error.path),
            Problem::UnknownPolicy { .. } | Problem::PolicyNotAllowed(_) => Some("/policy"),
            Problem::TenantMismatch => Some("/attributes/tenant"),
            Problem::InLine { problem, .. } => problem.path(),
            _ => None,
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        match self {
            Problem::InLine { problem, .. } => problem.retry_after(),
            Problem::TooManyRequests { retry_after }
            | Problem::TooManyStreams { retry_after }
            | Problem::TooManySubscribers { retry_after }
            | Problem::QueueFull { retry_after }
            | Problem::NotReady { retry_after }
            | Problem::Draining { retry_after }
            | Problem::Deadline { retry_after } => Some(*retry_after),
            _ => None,
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.row().status
    }

    /// The code: safe for logs and metrics, unlike the detail.
    pub(crate) fn code(&self) -> &'static str {
        self.row().code
    }

    /// As a JSON object.
    pub(crate) fn body<'a>(&'a self, request_id: &'a str) -> ProblemBody<'a> {
        let Row { status, code, title } = self.row();
        ProblemBody {
            r#type: format!("urn:balustrade:problem:{code}"),
            title,
            status: status.as_u16(),
            detail: self.detail(),
            code,
            path: self.path(),
            request_id,
        }
    }

    /// The whole answer.
    pub(crate) fn respond(&self, request_id: &str) -> Response {
        // A body of strings and a number always serialises.
        let body = serde_json::to_vec(&self.body(request_id)).unwrap_or_default();
        let mut response = (self.status(), body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(retry_after) = self.retry_after() {
            // Whole seconds, rounded up: a client that waits that long must not come too early.
            let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds.max(1)));
        }
        if self.status() == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if self.leaves_the_body() {
            // What is left of the body would be read as the next request.
            headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }

    /// Whether the body may not have been read to its end.
    fn leaves_the_body(&self) -> bool {
        matches!(
            self,
            Problem::BodyTimeout
                | Problem::TooLarge { .. }
                | Problem::Draining { .. }
                | Problem::StreamSilent { .. }
                | Problem::LineTooLong { .. }
                | Problem::TooManyStreams { .. }
                | Problem::InLine { .. }
        )
    }

    pub(crate) fn from_check(
        error: CheckError,
        may_see: impl Fn(&str) -> bool,
        retry_after: Duration,
    ) -> Problem {
        match error {
            CheckError::UnknownPolicy { name, mut known } => {
                known.retain(|name| may_see(name));
                Problem::UnknownPolicy { name, known }
            }
            CheckError::NotReady => Problem::NotReady { retry_after },
            CheckError::Deadline => Problem::Deadline { retry_after },
            CheckError::Internal(detail) => {
                tracing::error!(target: "balustrade::server", detail, "a check ended with an internal fault");
                Problem::Internal
            }
        }
    }
}

impl From<WireError> for Problem {
    fn from(error: WireError) -> Problem {
        Problem::BadRequest(error)
    }
}

impl From<Busy> for Problem {
    fn from(busy: Busy) -> Problem {
        Problem::QueueFull { retry_after: busy.retry_after }
    }
}

/// Carried in the response's extensions to where the request id is known.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
