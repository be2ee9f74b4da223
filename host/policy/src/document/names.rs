use balustrade_core::{Action, Mode, Stage};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::FlagWhen;

/// Where in the conversation a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StageName {
    /// What goes into the model.
    Input,
    /// Retrieved chunks, each judged by itself.
    Retrieval,
    /// The description of a tool, before the model sees it.
    ToolDefinition,
    /// The arguments the model wants to call a tool with.
    ToolCall,
    /// What a tool answered.
    ToolResult,
    /// What comes out of the model.
    Output,
}

impl From<StageName> for Stage {
    fn from(name: StageName) -> Stage {
        match name {
            StageName::Input => Stage::Input,
            StageName::Retrieval => Stage::Retrieval,
            StageName::ToolDefinition => Stage::ToolDefinition,
            StageName::ToolCall => Stage::ToolCall,
            StageName::ToolResult => Stage::ToolResult,
            StageName::Output => Stage::Output,
        }
    }
}

/// What happens to a text in which something was found. A stronger action wins: allow < flag < redact < block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ActionName {
    /// Pass it on unchanged.
    Allow,
    /// Pass it on unchanged and say so.
    Flag,
    /// Pass it on with the found spans replaced.
    Redact,
    /// Do not pass it on.
    Block,
}

impl From<ActionName> for Action {
    fn from(name: ActionName) -> Action {
        match name {
            ActionName::Allow => Action::Allow,
            ActionName::Flag => Action::Flag,
            ActionName::Redact => Action::Redact,
            ActionName::Block => Action::Block,
        }
    }
}

/// What happens when a guardrail gave no verdict, or judged only a part. There is nothing to redact then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OnFailureName {
    /// Do not pass the text on: nothing goes through unjudged.
    Block,
    /// Pass it on and say so.
    Flag,
    /// Pass it on; the verdict still says that it failed.
    Allow,
}

impl From<OnFailureName> for Action {
    fn from(name: OnFailureName) -> Action {
        match name {
            OnFailureName::Block => Action::Block,
            OnFailureName::Flag => Action::Flag,
            OnFailureName::Allow => Action::Allow,
        }
    }
}

/// Whether the guardrail's action counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ModeName {
    /// Its action is part of the decision.
    Enforce,
    /// It runs and is reported; the decision does not change. For trying a guardrail on live traffic.
    Observe,
}

impl From<ModeName> for Mode {
    fn from(name: ModeName) -> Mode {
        match name {
            ModeName::Enforce => Mode::Enforce,
            ModeName::Observe => Mode::Observe,
        }
    }
}

/// On which side of the threshold an evaluator's score is a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FlagWhenName {
    /// At the threshold or above it: the evaluator scores something bad, such as repetition.
    Above,
    /// Below the threshold: the evaluator scores something good, such as groundedness.
    Below,
}

impl From<FlagWhenName> for FlagWhen {
    fn from(name: FlagWhenName) -> FlagWhen {
        match name {
            FlagWhenName::Above => FlagWhen::Above,
            FlagWhenName::Below => FlagWhen::Below,
        }
    }
}
