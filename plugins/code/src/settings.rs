use std::collections::BTreeMap;

use balustrade_sdk::Settings;
use serde::Deserialize;

use crate::Code;
use crate::gate::{ALL, EVAL, Gate, PATH, SCRIPT, SHELL, SQL, TEMPLATE};
use crate::rules::Rules;
use crate::words::Words;

/// What the texts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Context {
    /// `Argument` at stage tool-call, else `Output`.
    #[default]
    Auto,
    /// Text for people, where code may be shown and explained.
    Output,
    /// A value that a tool will use.
    Argument,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Shell,
    Sql,
    Script,
    Template,
    Eval,
    Path,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    kinds: Option<Vec<Kind>>,
    #[serde(default)]
    context: Context,
    #[serde(default)]
    scores: BTreeMap<String, f64>,
    #[serde(default)]
    words: BTreeMap<String, Vec<String>>,
    #[serde(default = "findings_max")]
    findings_max: usize,
}

fn findings_max() -> usize {
    250
}

impl Settings for Code {
    fn configure(json: &str) -> Result<(Code, Vec<String>), String> {
        let written: Written = serde_json::from_str(json).map_err(|error| format!("settings: {error}"))?;
        let kinds = written.kinds.map_or(ALL, |kinds| {
            kinds.iter().fold(0, |kinds, kind| {
                kinds
                    | match kind {
                        Kind::Shell => SHELL,
                        Kind::Sql => SQL,
                        Kind::Script => SCRIPT,
                        Kind::Template => TEMPLATE,
                        Kind::Eval => EVAL,
                        Kind::Path => PATH,
                    }
            })
        });
        let words = Words::new(include_str!("../data/words.txt"), written.words)?;
        let plugin = Code {
            kinds,
            context: written.context,
            rules: Rules::new(include_str!("../data/rules.txt"), &written.scores)?,
            gate: Gate::new(&words),
            words,
            findings_max: written.findings_max,
        };
        Ok((plugin, Vec::new()))
    }
}
