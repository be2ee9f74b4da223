use std::fmt;
use std::time::Instant;

use crate::Stage;

/// Who wrote a text. Open: a role we do not know is kept and treated as untrusted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Role(String);

impl Role {
    /// The application's user.
    pub const USER: &'static str = "user";
    /// The model.
    pub const ASSISTANT: &'static str = "assistant";
    /// A tool.
    pub const TOOL: &'static str = "tool";
    /// A retrieved chunk.
    pub const RETRIEVED: &'static str = "retrieved";
    /// The operator's own words.
    pub const SYSTEM: &'static str = "system";

    /// Folds the names that clients use into ours: `developer` is `system`, `function` is `tool`, `model` and
    /// `ai` are `assistant`, `human` is `user`.
    #[must_use]
    pub fn new(name: &str) -> Role {
        let name = name.to_ascii_lowercase();
        Role(match name.as_str() {
            "developer" => Role::SYSTEM.to_owned(),
            "function" => Role::TOOL.to_owned(),
            "model" | "ai" => Role::ASSISTANT.to_owned(),
            "human" => Role::USER.to_owned(),
            _ => name,
        })
    }

    /// Our name for it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a person said it to the model, or it was read somewhere.
    #[must_use]
    pub fn origin(&self) -> Origin {
        match self.as_str() {
            Role::TOOL | Role::RETRIEVED => Origin::Document,
            _ => Origin::Said,
        }
    }

    /// Whether a guardrail that names no roles judges it at `stage`: everything but the operator's own words,
    /// and the model's own words only on the way out.
    #[must_use]
    pub fn judged_by_default(&self, stage: Stage) -> bool {
        match self.as_str() {
            Role::SYSTEM => false,
            Role::ASSISTANT => stage == Stage::Output,
            _ => true,
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where a text comes from, for models that are told: what is an ordinary request of a user is an attack in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Origin {
    /// Somebody said it, or nobody knows.
    #[default]
    Said,
    /// It was retrieved or came from a tool.
    Document,
}

/// What a text is in the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TextForm {
    /// A string.
    #[default]
    String,
    /// A number of a tool's JSON, as it was written.
    Number,
    /// A key of an object of a tool's JSON; the path is that of the value behind it.
    Key,
}

/// One text of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// JSON pointer into the request.
    pub path: String,
    /// JSON pointer inside the string at `path`, when that string is itself JSON.
    pub inner_path: Option<String>,
    /// What it is there.
    pub form: TextForm,
    /// Who wrote it.
    pub role: Role,
    /// The original.
    pub content: String,
}

/// A value of `attributes`.
#[derive(Debug, Clone, PartialEq)]
pub enum Attribute {
    /// A string.
    String(String),
    /// A number.
    Number(f64),
    /// A truth value.
    Bool(bool),
}

impl fmt::Display for Attribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Attribute::String(value) => f.write_str(value),
            Attribute::Number(value) => write!(f, "{value}"),
            Attribute::Bool(value) => write!(f, "{value}"),
        }
    }
}

/// Which of the input fields a request used; the answer's output has the same shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InputShape {
    /// One string.
    Text,
    /// A chat.
    Messages,
    /// Retrieved chunks.
    Chunks,
    /// A tool definition, call or result.
    Tool,
}

/// One check, after the wire type was validated.
#[derive(Debug, Clone)]
pub struct Request {
    /// Name of the policy.
    pub policy: String,
    /// Where in the conversation.
    pub stage: Stage,
    /// Which input field was used.
    pub shape: InputShape,
    /// Everything to be judged, in order.
    pub texts: Vec<Text>,
    /// For conditions.
    pub attributes: Vec<(String, Attribute)>,
    /// Keeps placeholders stable.
    pub conversation: Option<String>,
    /// Echoed.
    pub request_id: Option<String>,
    /// When the caller stops waiting, if it said so. The policy's own deadline may come earlier.
    pub deadline: Option<Instant>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_retrieved_or_a_tool_gave_is_a_document() {
        for (role, origin) in
            [("function", Origin::Document), ("retrieved", Origin::Document), ("user", Origin::Said)]
        {
            assert_eq!(Role::new(role).origin(), origin, "{role}");
        }
    }

    #[test]
    fn the_operators_words_are_not_judged_and_unknown_roles_are() {
        assert!(!Role::new("developer").judged_by_default(Stage::Input));
        assert!(!Role::new("assistant").judged_by_default(Stage::Input));
        assert!(Role::new("assistant").judged_by_default(Stage::Output));
        for role in ["user", "tool", "retrieved", "customer"] {
            assert!(Role::new(role).judged_by_default(Stage::Input), "{role}");
        }
    }
}
