use std::borrow::Cow;
use std::ops::Range;
use std::time::{Duration, Instant};

use balustrade_core::{Attribute, InputShape, Request, Role, Stage, Text};

use super::cursor::{Cursor, Kind};
use super::fault::WireError;
use super::input::{self, Gathered};
use super::limits::WireLimits;
use super::original::Original;

/// Policy of a check that names none.
pub const DEFAULT_POLICY: &str = "default";

/// Fields of a check, as a bad one is answered.
pub(crate) const FIELDS: [&str; 10] = [
    "policy",
    "stage",
    "text",
    "messages",
    "chunks",
    "tool",
    "attributes",
    "conversation",
    "request_id",
    "timeout_ms",
];

/// A validated check and what is needed to answer in its shape.
#[derive(Debug, Clone)]
pub struct CheckRequest {
    /// The check; its deadline is not set before [`CheckRequest::start`].
    pub request: Request,
    /// The caller's `timeout_ms`.
    pub timeout: Option<Duration>,
    /// The input as it came.
    pub original: Original,
}

impl CheckRequest {
    /// Stamps the deadline, counted from `now`: when the body arrived, or when a batch reached this check.
    #[must_use]
    pub fn start(mut self, now: Instant) -> (Request, Original) {
        // A timeout too far away to be told as a time is no timeout.
        self.request.deadline = self.timeout.and_then(|timeout| now.checked_add(timeout));
        (self.request, self.original)
    }
}

/// Reads a check with the default bounds.
///
/// # Errors
/// Names the bad field by its JSON pointer, with a code and what to do.
pub fn parse(body: &[u8]) -> Result<CheckRequest, WireError> {
    parse_with(body, &WireLimits::default())
}

/// Reads a check.
///
/// # Errors
/// Names the bad field by its JSON pointer, with a code and what to do.
pub fn parse_with(body: &[u8], limits: &WireLimits) -> Result<CheckRequest, WireError> {
    match std::str::from_utf8(body) {
        Ok(text) => parse_text(text, limits),
        Err(error) => Err(invalid_utf8(body, error.valid_up_to(), |valid| {
            parse_text(valid, limits).err().map(|error| error.path)
        })),
    }
}

/// Reading the part before the bad byte tells in which field it stands.
pub(super) fn invalid_utf8(
    body: &[u8],
    valid_bytes: usize,
    path_of: impl FnOnce(&str) -> Option<String>,
) -> WireError {
    let valid = std::str::from_utf8(&body[..valid_bytes]).unwrap_or_default();
    let path = path_of(valid).unwrap_or_default();
    WireError::new(
        "invalid_utf8",
        &path,
        format!("byte {valid_bytes} of the body is not UTF-8; send the body in UTF-8"),
    )
}

#[derive(Default)]
pub(super) struct Fields {
    pub policy: Option<String>,
    pub stage: Option<Stage>,
    input: Option<(InputShape, Range<usize>)>,
    gathered: Gathered,
    pub attributes: Vec<(String, Attribute)>,
    pub conversation: Option<String>,
    pub request_id: Option<String>,
    pub timeout: Option<Duration>,
}

fn parse_text(body: &str, limits: &WireLimits) -> Result<CheckRequest, WireError> {
    let mut cursor = Cursor::new(body, limits.depth_max);
    let mut fields = Fields::default();
    cursor.object(|cursor, key| fields.read(cursor, key, limits))?;
    cursor.end()?;
    fields.finish(body)
}

impl Fields {
    pub(super) fn read(
        &mut self,
        cursor: &mut Cursor<'_>,
        key: &str,
        limits: &WireLimits,
    ) -> Result<(), WireError> {
        let shape = match key {
            "text" => InputShape::Text,
            "messages" => InputShape::Messages,
            "chunks" => InputShape::Chunks,
            "tool" => InputShape::Tool,
            "stage" => {
                let name = cursor.string()?.value;
                self.stage =
                    Some(name.parse().map_err(|error: String| cursor.fault("unknown_stage", error))?);
                return Ok(());
            }
            "policy" => return read_name(cursor, limits).map(|name| self.policy = Some(name)),
            "conversation" => return read_name(cursor, limits).map(|name| self.conversation = Some(name)),
            "request_id" => return read_name(cursor, limits).map(|name| self.request_id = Some(name)),
            "timeout_ms" => return read_timeout(cursor).map(|timeout| self.timeout = Some(timeout)),
            "attributes" => return self.read_attributes(cursor, limits),
            _ => return Err(unknown_field(cursor, &FIELDS)),
        };
        if self.input.is_some() {
            return Err(cursor.fault("two_inputs", "send only one of text, messages, chunks, tool"));
        }
        let start = cursor.offset();
        let end = input::read(shape, cursor, limits, &mut self.gathered)?;
        self.input = Some((shape, start..end));
        Ok(())
    }

    fn read_attributes(&mut self, cursor: &mut Cursor<'_>, limits: &WireLimits) -> Result<(), WireError> {
        cursor.object(|cursor, name| {
            if self.attributes.len() == limits.attributes_max {
                let detail = format!("more than {} attributes in one check", limits.attributes_max);
                return Err(cursor.fault("too_many_attributes", detail));
            }
            check_name(cursor, name, limits)?;
            let value = match cursor.kind()? {
                Kind::String => Attribute::String(cursor.string()?.value.into_owned()),
                Kind::Bool => Attribute::Bool(cursor.boolean()?),
                Kind::Number => match cursor.number()?.parse::<f64>() {
                    Ok(number) if number.is_finite() => Attribute::Number(number),
                    _ => return Err(cursor.fault("out_of_range", "is too large a number")),
                },
                _ => return Err(cursor.fault("wrong_type", "must be a string, a number, true or false")),
            };
            self.attributes.push((name.clone().into_owned(), value));
            Ok(())
        })
    }

    fn finish(self, body: &str) -> Result<CheckRequest, WireError> {
        let Some(stage) = self.stage else {
            return Err(WireError::new("missing_field", "/stage", "say at which stage the text stands"));
        };
        let Some((shape, range)) = self.input else {
            return Err(WireError::new("no_input", "", "send one of text, messages, chunks, tool"));
        };
        let tool_stage = matches!(stage, Stage::ToolDefinition | Stage::ToolCall | Stage::ToolResult);
        if shape == InputShape::Chunks && stage != Stage::Retrieval {
            let detail = format!("chunks go with the stage retrieval, not {stage}");
            return Err(WireError::new("stage_mismatch", "/chunks", detail));
        }
        if shape == InputShape::Tool && !tool_stage {
            let detail = format!("a tool goes with tool-definition, tool-call or tool-result, not {stage}");
            return Err(WireError::new("stage_mismatch", "/tool", detail));
        }
        let Gathered { mut texts, notes, .. } = self.gathered;
        if shape == InputShape::Text {
            texts.iter_mut().for_each(|text: &mut Text| text.role = role_of_plain_text(stage));
        }
        let original = Original::new(body, range, notes)
            .ok_or_else(|| WireError::new("not_json", "", "not JSON in its input field"))?;
        let request = Request {
            policy: self.policy.unwrap_or_else(|| DEFAULT_POLICY.to_owned()),
            stage,
            shape,
            texts,
            attributes: self.attributes,
            conversation: self.conversation,
            request_id: self.request_id,
            deadline: None,
        };
        Ok(CheckRequest { request, timeout: self.timeout, original })
    }
}

/// Who wrote a plain `text`, which says no role.
pub(super) fn role_of_plain_text(stage: Stage) -> Role {
    Role::new(match stage {
        Stage::Input => Role::USER,
        Stage::Retrieval => Role::RETRIEVED,
        Stage::ToolDefinition | Stage::ToolCall | Stage::ToolResult => Role::TOOL,
        Stage::Output => Role::ASSISTANT,
    })
}

pub(super) fn read_name(cursor: &mut Cursor<'_>, limits: &WireLimits) -> Result<String, WireError> {
    let name = cursor.string()?.value;
    check_name(cursor, &name, limits)?;
    Ok(name.into_owned())
}

/// Identifiers are short and not empty, so that they can stand in logs and answers as they are.
pub(super) fn check_name(cursor: &Cursor<'_>, name: &str, limits: &WireLimits) -> Result<(), WireError> {
    if name.is_empty() {
        return Err(cursor.fault("empty", "must not be empty; leave it out instead"));
    }
    if name.len() > limits.name_bytes_max {
        return Err(cursor.fault("too_long", format!("is longer than {} bytes", limits.name_bytes_max)));
    }
    if name.chars().any(char::is_control) {
        return Err(cursor.fault("control_character", "must not hold control characters"));
    }
    Ok(())
}

fn read_timeout(cursor: &mut Cursor<'_>) -> Result<Duration, WireError> {
    match cursor.number()?.parse::<u64>() {
        Ok(timeout_ms) if timeout_ms > 0 => Ok(Duration::from_millis(timeout_ms)),
        _ => Err(cursor.fault("out_of_range", "must be a whole number of milliseconds above zero")),
    }
}

pub(super) fn unknown_field(cursor: &Cursor<'_>, known: &[&str]) -> WireError {
    cursor.fault("unknown_field", format!("is not a known field; known ones are {}", known.join(", ")))
}

/// Says which required field of the object being read is missing.
pub(super) fn missing(cursor: &Cursor<'_>, field: &str) -> WireError {
    WireError::new("missing_field", &format!("{}/{field}", cursor.path()), "is missing")
}

pub(super) fn take(value: Cow<'_, str>) -> String {
    value.into_owned()
}
