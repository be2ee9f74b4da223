use std::fmt;
use std::str::FromStr;

/// Where in the conversation a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
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

impl Stage {
    /// Every stage, in the order of a conversation.
    pub const ALL: [Stage; 6] = [
        Stage::Input,
        Stage::Retrieval,
        Stage::ToolDefinition,
        Stage::ToolCall,
        Stage::ToolResult,
        Stage::Output,
    ];

    /// The name used on the wire, in policies, metrics and the plugin contract.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Input => "input",
            Stage::Retrieval => "retrieval",
            Stage::ToolDefinition => "tool-definition",
            Stage::ToolCall => "tool-call",
            Stage::ToolResult => "tool-result",
            Stage::Output => "output",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Stage {
    type Err = String;

    /// # Errors
    /// Lists the stages when `name` is none of them.
    fn from_str(name: &str) -> Result<Stage, String> {
        Stage::ALL.into_iter().find(|stage| stage.as_str() == name).ok_or_else(|| {
            let known: Vec<_> = Stage::ALL.iter().map(|stage| stage.as_str()).collect();
            format!("unknown stage `{name}`; use one of {}", known.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_round_trip_and_an_unknown_one_is_explained() {
        for stage in Stage::ALL {
            assert_eq!(stage.as_str().parse(), Ok(stage));
        }
        assert!("inputs".parse::<Stage>().is_err_and(|e| e.contains("tool-definition")));
    }
}
