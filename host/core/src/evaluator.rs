use std::time::Instant;

use crate::{Attribute, Failure};

/// One exchange to be scored.
#[derive(Debug, Clone, Copy)]
pub struct EvaluateCall<'a> {
    /// What the model was asked, if known.
    pub input: Option<&'a str>,
    /// What the model answered.
    pub output: &'a str,
    /// What it was given to answer from.
    pub context: &'a [&'a str],
    /// What it should have answered, if known.
    pub expected: Option<&'a str>,
    /// The request's attributes.
    pub attributes: &'a [(String, Attribute)],
    /// The call must be over by then.
    pub deadline: Instant,
}

/// One score of a sample.
#[derive(Debug, Clone, PartialEq)]
pub struct EvaluatorScore {
    /// Such as `repetition`.
    pub name: String,
    /// In [0, 1].
    pub value: f64,
    /// A word for the score, if the evaluator has one.
    pub label: Option<String>,
    /// For people; holds no text from the request.
    pub explanation: Option<String>,
    /// Open extras.
    pub attributes: Vec<(String, String)>,
}

/// A sample in, scores out.
pub trait Evaluator: Send + Sync {
    /// Runs on a pool thread; blocks it until the call's deadline at most.
    ///
    /// # Errors
    /// A missing score is an error, never a zero.
    fn evaluate(&self, call: &EvaluateCall<'_>) -> Result<Vec<EvaluatorScore>, Failure>;
}
