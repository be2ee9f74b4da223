//! A check whose text arrives in lines of its own, and the lines that answer it.

use std::sync::Arc;
use std::time::Duration;

use balustrade_core::{Decision, InputShape, Request, Stage, Text, TextForm};
use balustrade_engine::HoldBack;
use schemars::JsonSchema;
use serde::Serialize;

use super::answer::{CheckAnswer, answer_without_output};
use super::cursor::Cursor;
use super::fault::WireError;
use super::limits::WireLimits;
use super::request::{DEFAULT_POLICY, Fields, invalid_utf8, role_of_plain_text, unknown_field};

/// Fields of the first line, as a bad one is answered.
pub(super) const HEAD_FIELDS: [&str; 7] =
    ["policy", "stage", "attributes", "conversation", "request_id", "timeout_ms", "restore"];

/// Fields of the lines behind it.
const PIECE_FIELDS: [&str; 2] = ["text", "end"];

/// The first line.
#[derive(Debug, Clone)]
pub struct StreamHead {
    /// The check with its one text, which is empty.
    pub request: Request,
    /// The caller's `timeout_ms`.
    pub timeout: Option<Duration>,
    /// Whether values of tokens are put back.
    pub restore: bool,
}

/// A line behind the first one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// The text goes on.
    Text(String),
    /// It is over.
    End,
}

/// Reads the first line.
///
/// # Errors
/// Names the bad field by its JSON pointer, with a code and what to do.
pub fn parse_stream_head(line: &[u8], limits: &WireLimits) -> Result<StreamHead, WireError> {
    utf8(line, |line| {
        let mut cursor = Cursor::new(line, limits.depth_max);
        let mut fields = Fields::default();
        let mut restore = false;
        cursor.object(|cursor, key| match &**key {
            "restore" => cursor.boolean().map(|wanted| restore = wanted),
            "text" => {
                let detail =
                    "the first line is the check without its text; send the text in the lines behind it";
                Err(cursor.fault("unknown_field", detail))
            }
            key if HEAD_FIELDS.contains(&key) => fields.read(cursor, key, limits),
            _ => Err(unknown_field(cursor, &HEAD_FIELDS)),
        })?;
        cursor.end()?;
        head(fields, restore)
    })
}

fn head(fields: Fields, restore: bool) -> Result<StreamHead, WireError> {
    let Some(stage) = fields.stage else {
        return Err(WireError::new("missing_field", "/stage", "say at which stage the text stands"));
    };
    if !matches!(stage, Stage::Input | Stage::ToolResult | Stage::Output) {
        let detail = format!("a stream goes with input, tool-result or output, not {stage}");
        return Err(WireError::new("stage_mismatch", "/stage", detail));
    }
    if restore && stage != Stage::Output {
        let detail = format!("values are put back at the stage output, not {stage}");
        return Err(WireError::new("stage_mismatch", "/restore", detail));
    }
    let text = Text {
        path: "/text".to_owned(),
        inner_path: None,
        form: TextForm::String,
        role: role_of_plain_text(stage),
        content: String::new(),
    };
    let request = Request {
        policy: fields.policy.unwrap_or_else(|| DEFAULT_POLICY.to_owned()),
        stage,
        shape: InputShape::Text,
        texts: vec![text],
        attributes: fields.attributes,
        conversation: fields.conversation,
        request_id: fields.request_id,
        deadline: None,
    };
    Ok(StreamHead { request, timeout: fields.timeout, restore })
}

/// Reads a line behind the first one.
///
/// # Errors
/// Names the bad field by its JSON pointer, with a code and what to do.
pub fn parse_piece(line: &[u8], limits: &WireLimits) -> Result<Piece, WireError> {
    utf8(line, |line| {
        let mut cursor = Cursor::new(line, limits.depth_max);
        let mut piece = None;
        cursor.object(|cursor, key| {
            if piece.is_some() {
                return Err(cursor.fault("two_inputs", "send only one of text, end in a line"));
            }
            match &**key {
                "text" => piece = Some(Piece::Text(cursor.string()?.value.into_owned())),
                "end" if cursor.boolean()? => piece = Some(Piece::End),
                "end" => return Err(cursor.fault("out_of_range", "must be true; leave it out instead")),
                _ => return Err(unknown_field(cursor, &PIECE_FIELDS)),
            }
            Ok(())
        })?;
        cursor.end()?;
        piece.ok_or_else(|| WireError::new("no_input", "", "send one of text, end in a line"))
    })
}

fn utf8<T>(line: &[u8], parse: impl Fn(&str) -> Result<T, WireError>) -> Result<T, WireError> {
    match std::str::from_utf8(line) {
        Ok(text) => parse(text),
        Err(error) => {
            Err(invalid_utf8(line, error.valid_up_to(), |valid| parse(valid).err().map(|error| error.path)))
        }
    }
}

/// The first line of the answer: what is held back, and for whom.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StreamOpening {
    /// Policy that decides.
    #[schemars(with = "String")]
    pub policy: Arc<str>,
    /// Revision that decides, from the first piece to the last.
    #[schemars(with = "String")]
    pub revision: Arc<str>,
    /// Most bytes of text that are held back, besides one stride of new text and what is found across them; null when all of it
    /// is, to the end.
    pub hold_back_bytes: Option<usize>,
    /// New text is judged when there is as much of it, in bytes.
    pub stride_bytes: usize,
    /// The guardrails for which it is held back.
    #[schemars(with = "Vec<String>")]
    pub held_back_by: Vec<Arc<str>>,
}

impl StreamOpening {
    /// Of a stream that `(policy, revision)` decide.
    #[must_use]
    pub fn new((policy, revision): (&Arc<str>, &Arc<str>), hold_back: &HoldBack) -> StreamOpening {
        StreamOpening {
            policy: Arc::clone(policy),
            revision: Arc::clone(revision),
            hold_back_bytes: hold_back.bytes,
            stride_bytes: hold_back.stride_bytes,
            held_back_by: hold_back.guardrails.clone(),
        }
    }
}

/// The last line of the answer: the decision, as a check has it, without `output`.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StreamDecision<'a> {
    /// The decision.
    #[serde(flatten)]
    pub answer: CheckAnswer<'a>,
    /// Bytes of text in the lines before.
    pub released_bytes: usize,
    /// Tokens whose value was put back; with `restore` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restored: Option<usize>,
    /// Tokens that were left as they stand; with `restore` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused_count: Option<usize>,
}

impl<'a> StreamDecision<'a> {
    /// Of `request`, after `released_bytes` of text.
    #[must_use]
    pub fn new(request: &'a Request, decision: &'a Decision, released_bytes: usize) -> StreamDecision<'a> {
        let answer = answer_without_output(request, decision);
        StreamDecision { answer, released_bytes, restored: None, refused_count: None }
    }
}

/// A line of the answer.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StreamLine<'a> {
    /// The first one.
    Stream(StreamOpening),
    /// More of the output.
    Text(&'a str),
    /// The last one.
    Decision(Box<StreamDecision<'a>>),
    /// The last one where there is no decision; what was given out before may not be relied on.
    Problem(crate::error::ProblemBody<'a>),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_a_check_without_its_text() {
        let limits = WireLimits::default();
        let head = parse_stream_head(
            br#"{"stage":"output","conversation":"c","attributes":{"a":1},"timeout_ms":9,"restore":true}"#,
            &limits,
        )
        .expect("a head");
        let text = &head.request.texts[0];
        assert_eq!(
            (text.role.as_str(), text.path.as_str(), text.content.as_str()),
            ("assistant", "/text", "")
        );
        assert_eq!((head.request.policy.as_str(), head.restore), ("default", true));
        assert_eq!(head.timeout, Some(Duration::from_millis(9)));
        for (line, code, path) in [
            ("", "not_json", ""),
            ("{}", "missing_field", "/stage"),
            (r#"{"text":"a","stage":"input"}"#, "unknown_field", "/text"),
            (r#"{"messages":[],"stage":"input"}"#, "unknown_field", "/messages"),
            (r#"{"stage":"retrieval"}"#, "stage_mismatch", "/stage"),
            (r#"{"stage":"input","restore":true}"#, "stage_mismatch", "/restore"),
            (r#"{"stage":"output","restore":1}"#, "wrong_type", "/restore"),
            (r#"{"stage":"output","stage":"input"}"#, "duplicate_key", "/stage"),
            (r#"{"stage":"input"} x"#, "not_json", ""),
        ] {
            let error = parse_stream_head(line.as_bytes(), &limits).expect_err(line);
            assert_eq!((error.code, error.path.as_str()), (code, path), "{line}");
        }
    }

    #[test]
    fn a_piece_is_text_or_the_end() {
        let piece =
            |line: &[u8]| parse_piece(line, &WireLimits::default()).map_err(|error| (error.code, error.path));
        assert_eq!(piece(br#"{"text":"a\n"}"#), Ok(Piece::Text("a\n".to_owned())));
        assert_eq!(piece(br#"{"text":""}"#), Ok(Piece::Text(String::new())));
        assert_eq!(piece(br#" {"end": true} "#), Ok(Piece::End));
        for (line, code, path) in [
            (&b"text"[..], "not_json", ""),
            (b"{}", "no_input", ""),
            (br#"{"text":1}"#, "wrong_type", "/text"),
            (br#"{"end":false}"#, "out_of_range", "/end"),
            (br#"{"text":"a","end":true}"#, "two_inputs", "/end"),
            (br#"{"stage":"input"}"#, "unknown_field", "/stage"),
            (br#"{"text":"\ud800"}"#, "lone_surrogate", "/text"),
            (b"{\"text\":\"\xff\"}", "invalid_utf8", "/text"),
        ] {
            assert_eq!(piece(line), Err((code, path.to_owned())), "{}", String::from_utf8_lossy(line));
        }
    }
}
