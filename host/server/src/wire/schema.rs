//! The request's JSON Schema. Requests are read by hand, so these types exist for documentation only; a test
//! holds their fields against the reader's.

use std::collections::BTreeMap;

use schemars::JsonSchema;

/// A check: exactly one of `text`, `messages`, `chunks` and `tool`.
#[derive(JsonSchema)]
#[schemars(rename = "CheckRequest", deny_unknown_fields)]
#[schemars(extend("oneOf" = [
    { "required": ["text"] },
    { "required": ["messages"] },
    { "required": ["chunks"] },
    { "required": ["tool"] },
]))]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) struct CheckBody {
    /// Name of the policy.
    #[schemars(default = "default_policy", length(min = 1, max = 256))]
    policy: String,
    /// Where in the conversation the text stands.
    stage: StageName,
    /// One text.
    #[schemars(length(min = 1))]
    text: Option<String>,
    /// A chat; every text part is judged, with its role.
    #[schemars(length(min = 1))]
    messages: Option<Vec<Message>>,
    /// Retrieved chunks, each judged by itself; stage `retrieval` only.
    #[schemars(length(min = 1))]
    chunks: Option<Vec<Chunk>>,
    /// A tool's definition, call or result; the `tool-` stages only.
    tool: Option<Tool>,
    /// For conditions: tenant, user role, channel, language.
    attributes: Option<BTreeMap<String, AttributeValue>>,
    /// Id of the conversation. Where the server has a key, the same value has the same placeholder in all its checks, and
    /// tokens come back in this conversation only.
    #[schemars(length(min = 1, max = 256))]
    conversation: Option<String>,
    /// Echoed.
    #[schemars(length(min = 1, max = 256))]
    request_id: Option<String>,
    /// Lowers the policy's deadline, never raises it.
    #[schemars(range(min = 1))]
    timeout_ms: Option<u64>,
}

fn default_policy() -> String {
    super::DEFAULT_POLICY.to_owned()
}

/// What values are put back into: exactly one of `text` and `messages`.
#[derive(JsonSchema)]
#[schemars(rename = "RestoreRequest", deny_unknown_fields)]
#[schemars(extend("oneOf" = [{ "required": ["text"] }, { "required": ["messages"] }]))]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) struct RestoreBody {
    /// One text.
    #[schemars(length(min = 1))]
    text: Option<String>,
    /// A chat; every text part is looked through.
    #[schemars(length(min = 1))]
    messages: Option<Vec<Message>>,
    /// The conversation that the checks named, if they named one.
    #[schemars(length(min = 1, max = 256))]
    conversation: Option<String>,
}

/// The first line of a stream: a check without its text.
#[derive(JsonSchema)]
#[schemars(rename = "StreamHead", deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) struct StreamHeadLine {
    /// Name of the policy.
    #[schemars(default = "default_policy", length(min = 1, max = 256))]
    policy: String,
    /// `input`, `tool-result` or `output`.
    stage: StageName,
    /// For conditions: tenant, user role, channel, language.
    attributes: Option<BTreeMap<String, AttributeValue>>,
    /// Id of the conversation.
    #[schemars(length(min = 1, max = 256))]
    conversation: Option<String>,
    /// Echoed.
    #[schemars(length(min = 1, max = 256))]
    request_id: Option<String>,
    /// Lowers the policy's deadline each time that something is judged.
    #[schemars(range(min = 1))]
    timeout_ms: Option<u64>,
    /// Whether values of tokens are put back, at the stage `output`.
    restore: Option<bool>,
}

/// A line of a stream: the first one is the check without its text, the others are its text. `{"end": true}` or the end of the
/// body ends it.
#[derive(JsonSchema)]
#[schemars(rename = "StreamRequestLine", untagged)]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) enum StreamRequestLine {
    Head(StreamHeadLine),
    Text {
        /// The text goes on.
        text: String,
    },
    End {
        /// True.
        end: bool,
    },
}

/// One message of a chat.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
struct Message {
    /// Who wrote it: user, assistant, system, tool, or a name of your own.
    role: String,
    /// What it says.
    content: Content,
}

/// A string, or parts; parts that are no text pass through untouched and are listed in `unjudged`.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum Content {
    Text(String),
    Parts(Vec<Part>),
}

/// A part of a message.
#[derive(JsonSchema)]
#[expect(dead_code, reason = "only its schema is used")]
struct Part {
    /// `text`, or another type that is passed through.
    r#type: String,
    /// With `text`: what is judged.
    text: Option<String>,
}

/// A retrieved chunk.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
struct Chunk {
    /// Unique in the check.
    #[schemars(length(min = 1, max = 256))]
    id: String,
    /// What is judged.
    text: String,
}

/// A tool. Its name, its description and every string inside its JSON values are judged.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
struct Tool {
    /// Name.
    #[schemars(length(min = 1, max = 256))]
    name: String,
    /// What the model is told that it does.
    description: Option<String>,
    /// JSON Schema of its arguments.
    schema: Option<serde_json::Value>,
    /// Arguments of a call: JSON, or a string that holds JSON.
    arguments: Option<serde_json::Value>,
    /// What it answered.
    result: Option<serde_json::Value>,
}

/// Value of an attribute.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum AttributeValue {
    String(String),
    Number(f64),
    Bool(bool),
}

/// Where in the conversation.
#[derive(JsonSchema)]
#[schemars(rename = "Stage", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) enum StageName {
    Input,
    Retrieval,
    ToolDefinition,
    ToolCall,
    ToolResult,
    Output,
}

/// What the host does.
#[derive(JsonSchema)]
#[schemars(rename = "Action", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) enum ActionName {
    Allow,
    Flag,
    Redact,
    Block,
}

/// How a found value was replaced.
#[derive(JsonSchema)]
#[schemars(rename = "Style", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) enum StyleName {
    Label,
    Mask,
    Partial,
    Hash,
    Remove,
    Token,
}

/// What a guardrail saw.
#[derive(JsonSchema)]
#[schemars(rename = "Verdict", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) enum VerdictName {
    Pass,
    Flagged,
    Failed,
    Skipped,
}

/// Whether an action counts.
#[derive(JsonSchema)]
#[schemars(rename = "Mode", rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) enum ModeName {
    Enforce,
    Observe,
}

/// Several checks.
#[derive(JsonSchema)]
#[schemars(rename = "BatchRequest", deny_unknown_fields)]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) struct BatchBody {
    /// Judged each by itself, its deadline starting with it.
    #[schemars(length(min = 1))]
    checks: Vec<CheckBody>,
}

/// Their decisions.
#[derive(JsonSchema)]
#[schemars(rename = "BatchAnswer")]
#[expect(dead_code, reason = "only its schema is used")]
pub(crate) struct BatchAnswerBody {
    /// In the order of the checks; a bad check has a problem in its place.
    decisions: Vec<DecisionOrProblem>,
}

/// A decision, or why there is none.
#[derive(JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum DecisionOrProblem {
    Decision(Box<super::CheckAnswer<'static>>),
    Problem(crate::error::ProblemBody<'static>),
}
