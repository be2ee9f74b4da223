//! One line of a data file, and the request that it becomes.

use serde_json::{Map, Value, json};

use super::visible::visible;
use crate::args::SplitName;

/// Characters of an id, kind or language that are shown.
const NAME_CHARACTERS_MAX: usize = 80;

/// What the label says a guardrail ought to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    /// Label 1: an attack, a secret, personal data.
    ToCatch,
    /// Label 0.
    Clean,
    /// It has no label, or one that is neither.
    Unlabelled,
}

/// How the text would reach a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Channel {
    User,
    Document,
    System,
}

/// A text with what is known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Line in its file, from 1.
    pub(super) line: usize,
    pub(super) id: String,
    pub(super) text: String,
    pub(super) truth: Truth,
    pub(super) kind: String,
    pub(super) lang: Option<String>,
    channel: Channel,
}

/// What a line holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    Row(Row),
    /// An entry of a lexicon.
    NoText,
    OtherSplit,
}

impl Row {
    /// The request as `/v1/check` takes it.
    pub(super) fn body(&self, policy: &str) -> Value {
        let text = &self.text;
        match self.channel {
            Channel::User => json!({ "policy": policy, "stage": "input", "text": text }),
            Channel::Document => {
                json!({ "policy": policy, "stage": "retrieval", "chunks": [{ "id": "row", "text": text }] })
            }
            Channel::System => {
                let messages = json!([{ "role": "system", "content": text }]);
                json!({ "policy": policy, "stage": "input", "messages": messages })
            }
        }
    }
}

/// Reads `line`, the `number`th of a file in `folder`. The complaint never quotes the text.
pub(super) fn read(line: &[u8], number: usize, folder: &str, split: SplitName) -> Result<Line, String> {
    let value: Value = serde_json::from_slice(line).map_err(|error| format!("not JSON: {error}"))?;
    let Value::Object(row) = value else { return Err("not a JSON object".to_owned()) };
    if let Some(wanted) = split.as_str()
        && word(&row, "split")?.as_deref() != Some(wanted)
    {
        return Ok(Line::OtherSplit);
    }
    let text = match row.get("text") {
        None => return Ok(Line::NoText),
        Some(Value::String(text)) => text.clone(),
        Some(_) => return Err("`text` is not a string".to_owned()),
    };
    let channel = match word(&row, "channel")?.as_deref() {
        None | Some("user") => Channel::User,
        Some("document") => Channel::Document,
        Some("system") => Channel::System,
        Some(other) => return Err(format!("unknown channel `{other}`; use user, document or system")),
    };
    let id = match row.get("id") {
        Some(Value::Number(id)) => id.to_string(),
        _ => word(&row, "id")?.unwrap_or_else(|| format!("line {number}")),
    };
    Ok(Line::Row(Row {
        line: number,
        id,
        text,
        truth: truth(&row, folder)?,
        kind: word(&row, "kind")?.unwrap_or_else(|| "(no kind)".to_owned()),
        lang: word(&row, "lang")?,
        channel,
    }))
}

/// A label decides; without one, whether there are spans; without those, whether the folder is `benign`.
fn truth(row: &Map<String, Value>, folder: &str) -> Result<Truth, String> {
    match (row.get("label"), row.get("spans")) {
        (Some(label), _) => match label.as_i64().or(label.as_bool().map(i64::from)) {
            Some(1) => Ok(Truth::ToCatch),
            Some(0) => Ok(Truth::Clean),
            Some(_) => Ok(Truth::Unlabelled),
            None if label.is_null() => Ok(Truth::Unlabelled),
            None => Err("`label` is not a whole number".to_owned()),
        },
        (None, Some(Value::Array(spans))) if spans.is_empty() => Ok(Truth::Clean),
        (None, Some(Value::Array(_))) => Ok(Truth::ToCatch),
        (None, Some(_)) => Err("`spans` is not a list".to_owned()),
        (None, None) if folder == "benign" => Ok(Truth::Clean),
        (None, None) => Ok(Truth::Unlabelled),
    }
}

fn word(row: &Map<String, Value>, key: &str) -> Result<Option<String>, String> {
    match row.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(word)) => Ok(Some(visible(word, NAME_CHARACTERS_MAX))),
        Some(_) => Err(format!("`{key}` is not a string")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(line: &str, folder: &str) -> Row {
        match read(line.as_bytes(), 3, folder, SplitName::All) {
            Ok(Line::Row(row)) => row,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn the_label_decides_then_spans_then_the_folder() {
        for (line, folder, expected) in [
            (r#"{"text":"x","label":1}"#, "benign", Truth::ToCatch),
            (r#"{"text":"x","label":0,"spans":[{}]}"#, "pii", Truth::Clean),
            (r#"{"text":"x","label":-1}"#, "toxicity", Truth::Unlabelled),
            (r#"{"text":"x","spans":[{"start":0,"end":1,"type":"T"}]}"#, "pii", Truth::ToCatch),
            (r#"{"text":"x","spans":[]}"#, "pii", Truth::Clean),
            (r#"{"text":"x"}"#, "benign", Truth::Clean),
            (r#"{"text":"x"}"#, "other", Truth::Unlabelled),
        ] {
            assert_eq!(row(line, folder).truth, expected, "{line} in {folder}");
        }
        assert_eq!(row(r#"{"text":"x"}"#, "a").id, "line 3");
    }

    #[test]
    fn the_channel_decides_the_stage() {
        let body = |channel: &str| row(&format!("{{\"text\":\"x\",{channel}\"id\":\"a\"}}"), "a").body("p");
        for channel in ["", "\"channel\":\"user\","] {
            assert_eq!(body(channel), json!({ "policy": "p", "stage": "input", "text": "x" }));
        }
        assert_eq!(body("\"channel\":\"document\",")["stage"], "retrieval");
        assert_eq!(body("\"channel\":\"document\",")["chunks"][0]["text"], "x");
        assert_eq!(body("\"channel\":\"system\",")["messages"][0]["role"], "system");
    }

    #[test]
    fn lexicons_and_other_splits_are_no_rows() {
        let line = br#"{"value":"Ann","split":"train"}"#;
        assert_eq!(read(line, 1, "pii", SplitName::All), Ok(Line::NoText));
        assert_eq!(read(line, 1, "pii", SplitName::Valid), Ok(Line::OtherSplit));
    }

    #[test]
    fn complaints_do_not_quote_the_text() {
        for line in [
            r#"{"text":"sesame" "#,
            r#"["sesame"]"#,
            r#"{"text":["sesame"]}"#,
            r#"{"text":"sesame","label":"sesame"}"#,
            r#"{"text":"sesame","channel":"nowhere"}"#,
            r#"{"text":"sesame","kind":{"sesame":1}}"#,
        ] {
            let complaint = read(line.as_bytes(), 1, "a", SplitName::All).expect_err(line);
            assert!(!complaint.contains("sesame"), "{complaint}");
        }
    }
}
