use std::time::Instant;

use crate::{Attribute, Failure, Finding, Stage, Text, TextSpan, Views};

/// What a guardrail asks a detector in one request.
#[derive(Clone, Copy)]
pub struct DetectCall<'a> {
    /// Where in the conversation.
    pub stage: Stage,
    /// Every text the guardrail judges.
    pub texts: &'a [&'a Text],
    /// Their derived readings.
    pub views: &'a dyn Views,
    /// The request's attributes.
    pub attributes: &'a [(String, Attribute)],
    /// The call must be over by then.
    pub deadline: Instant,
}

/// A part of a text that was not judged. Without a span: all of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unjudged {
    /// Index into [`DetectCall::texts`].
    pub text: usize,
    /// Which part.
    pub text_span: Option<TextSpan>,
    /// A short code such as `too_long`.
    pub reason: String,
}

/// What a detector answers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// Evidence, of any score.
    pub findings: Vec<Finding>,
    /// What was not looked at.
    pub unjudged: Vec<Unjudged>,
}

/// Text in, findings out, no opinion. Shared by every thread that runs checks.
pub trait Detector: Send + Sync {
    /// Runs on a pool thread; blocks it until the call's deadline at most.
    ///
    /// # Errors
    /// Any way in which the call did not end with a valid report.
    fn detect(&self, call: &DetectCall<'_>) -> Result<Report, Failure>;
}
