//! What goes into a plugin and what comes out of it. Field for field the records of `wit/`, so that nothing is
//! copied between the wire and the author's code.

/// One reading of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct View {
    /// `raw` is the text as it arrived; other names are asked for in the plugin's manifest.
    pub name: String,
    /// The reading itself.
    pub content: String,
}

/// One text of a request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// JSON pointer into the request.
    pub path: String,
    /// Who wrote it: `user`, `assistant`, `tool`, `retrieved`, `system`, ...
    pub role: String,
    /// The readings that the manifest asks for, in its order.
    pub views: Vec<View>,
}

/// Half-open range of UTF-8 bytes of a view, on character boundaries.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextSpan {
    /// First byte, inclusive.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// Everything one guardrail is asked in one request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// Where in the conversation: `input`, `retrieval`, `tool-definition`, `tool-call`, `tool-result`, `output`.
    pub stage: String,
    /// Every text to be judged.
    pub texts: Vec<Text>,
    /// The request's attributes, as strings.
    pub attributes: Vec<(String, String)>,
}

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Index into [`Request::texts`].
    pub text: u32,
    /// Index into that text's views.
    pub view: u32,
    /// Where in that view.
    pub text_span: TextSpan,
    /// Dotted lower-case name, for example `privacy.pii.email`.
    pub category: String,
    /// In [0, 1]. The host refuses the whole report for a NaN or a value outside.
    pub score: f64,
    /// For people. Must not quote the text.
    pub message: Option<String>,
    /// What was seen, when that differs from the text under the span.
    pub evidence: Option<String>,
    /// Open extras.
    pub attributes: Vec<(String, String)>,
}

/// How far findings reach: the two promises of the contract's page, "How far findings reach".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stretch {
    /// The longest stretch of text that a finding can depend on, in bytes.
    pub match_bytes_max: u32,
    /// The lines above a finding, up to an empty one, have a say as well.
    pub reads_block: bool,
}

impl Stretch {
    /// So many bytes, and no lines above. `None` when there are more than the contract can tell.
    #[must_use]
    pub fn of_bytes(bytes: usize) -> Option<Stretch> {
        Some(Stretch { match_bytes_max: u32::try_from(bytes).ok()?, reads_block: false })
    }

    /// The same, unless a plugin has a bound of its own on findings that is below 250, where a stream waits for its whole: such a
    /// bound would cut the whole and not its windows.
    #[must_use]
    pub fn within_findings(self, findings_max: usize) -> Option<Stretch> {
        (findings_max >= crate::build::FINDINGS_MAX).then_some(self)
    }
}

/// A part of a text that was not looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unjudged {
    /// Index into [`Request::texts`].
    pub text: u32,
    /// Which part; `None`: all of it.
    pub text_span: Option<TextSpan>,
    /// A short code such as `too_long`.
    pub reason: String,
}

/// Everything one guardrail answers in one request.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// Evidence, of any score.
    pub findings: Vec<Finding>,
    /// What was not looked at.
    pub unjudged: Vec<Unjudged>,
}

/// One exchange for an evaluator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sample {
    /// What went into the model, if known.
    pub input: Option<String>,
    /// What came out of it.
    pub output: String,
    /// Texts it was given to rely on.
    pub context: Vec<String>,
    /// The answer that was hoped for, if there is one.
    pub expected: Option<String>,
    /// Open extras.
    pub attributes: Vec<(String, String)>,
}

/// One number of an evaluator.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// Lower-case name, for example `repetition`.
    pub name: String,
    /// In [0, 1].
    pub value: f64,
    /// A word for it, if the evaluator sorts into kinds.
    pub label: Option<String>,
    /// For people. Must not quote the text.
    pub explanation: Option<String>,
    /// Open extras.
    pub attributes: Vec<(String, String)>,
}

/// What a model found: of one that judges whole texts one per label, of one that finds entities one per entity.
#[derive(Debug, Clone, PartialEq)]
pub struct Classification {
    /// As the model's manifest names it.
    pub label: String,
    /// Calibrated, in [0, 1].
    pub score: f64,
    /// Where: the window that scores highest, or the entity.
    pub text_span: TextSpan,
}
