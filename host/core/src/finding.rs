use crate::TextSpan;

/// One piece of evidence, already validated and mapped to the original text.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Index into the texts handed to the detector.
    pub text: usize,
    /// Where, in the original text.
    pub text_span: TextSpan,
    /// Dotted name such as `privacy.pii.email`.
    pub category: String,
    /// In [0, 1].
    pub score: f64,
    /// For people; holds no text from the request.
    pub message: Option<String>,
    /// What was seen, when that differs from the text under the span.
    pub evidence: Option<String>,
    /// Open extras.
    pub attributes: Vec<(String, String)>,
}
