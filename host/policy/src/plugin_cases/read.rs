use std::path::Path;

use balustrade_core::ViewKind;
use serde::Deserialize;
use serde_json::Value;

use super::{PluginCase, PluginCaseFile, PluginExpectation, PluginFinding, PluginSample, PluginScore};
use crate::load::read_text;
use crate::settings::Node;
use crate::{Placed, PolicyError, Problem, yaml};

/// Largest file of cases, in bytes.
const CASES_BYTES_MAX: usize = 8 << 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    settings: Option<Node>,
    cases: Vec<Placed<CaseDocument>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseDocument {
    name: String,
    #[serde(default)]
    settings: Option<Node>,
    #[serde(default)]
    text: Option<String>,
    #[serde(default)]
    texts: Vec<String>,
    #[serde(default)]
    views: Option<Placed<Node>>,
    #[serde(default)]
    findings: Vec<FindingDocument>,
    #[serde(default)]
    unjudged: Vec<String>,
    #[serde(default)]
    notes: Option<Vec<String>>,
    #[serde(default)]
    refused: Option<String>,
    #[serde(default)]
    input: Option<String>,
    #[serde(default)]
    output: Option<String>,
    #[serde(default)]
    context: Vec<String>,
    #[serde(default)]
    expected: Option<String>,
    #[serde(default)]
    scores: Vec<ScoreDocument>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FindingDocument {
    category: String,
    found: Option<String>,
    start: Option<usize>,
    score: Option<f64>,
    text: Option<usize>,
    view: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScoreDocument {
    name: String,
    #[serde(default)]
    min: f64,
    #[serde(default = "one")]
    max: f64,
}

fn one() -> f64 {
    1.0
}

impl PluginCaseFile {
    /// # Errors
    /// The file cannot be read, or is not a valid file of cases.
    pub fn load(path: &Path) -> Result<PluginCaseFile, PolicyError> {
        PluginCaseFile::parse(&read_text(path, CASES_BYTES_MAX)?, &path.display().to_string())
    }

    /// Reads cases from text. `file_name` is what errors call it.
    ///
    /// # Errors
    /// It is not a valid file of cases.
    pub fn parse(text: &str, file_name: &str) -> Result<PluginCaseFile, PolicyError> {
        let document: Document = yaml::read(text, file_name, CASES_BYTES_MAX)?;
        let problem = |line, column, key: String, detail: String| Problem {
            file: file_name.to_owned(),
            line,
            column,
            key,
            detail,
        };
        let mut problems = Vec::new();
        if document.cases.is_empty() {
            let detail = "it holds no case; write at least one".to_owned();
            problems.push(problem(0, 0, "cases".to_owned(), detail));
        }
        let of_file = document.settings.and_then(settings);
        let mut cases = Vec::with_capacity(document.cases.len());
        for (index, Placed { value: case, line, .. }) in document.cases.into_iter().enumerate() {
            let views = case.views.map_or(Ok(Vec::new()), views).unwrap_or_else(|(at, name, detail)| {
                let key = format!("cases[{index}].views{name}");
                problems.push(problem(at.line, at.column, key, detail));
                Vec::new()
            });
            cases.push(PluginCase {
                name: case.name,
                line,
                settings: case.settings.and_then(settings).or_else(|| of_file.clone()),
                texts: case.text.into_iter().chain(case.texts).collect(),
                views,
                sample: PluginSample {
                    input: case.input,
                    output: case.output.unwrap_or_default(),
                    context: case.context,
                    expected: case.expected,
                },
                expect: PluginExpectation {
                    findings: case.findings.into_iter().map(finding).collect(),
                    unjudged: case.unjudged,
                    notes: case.notes,
                    refused: case.refused,
                    scores: case
                        .scores
                        .into_iter()
                        .map(|ScoreDocument { name, min, max }| PluginScore { name, min, max })
                        .collect(),
                },
            });
        }
        if problems.is_empty() {
            Ok(PluginCaseFile { file: file_name.to_owned(), cases })
        } else {
            Err(PolicyError::Invalid { problems })
        }
    }
}

fn settings(node: Node) -> Option<Value> {
    Some(node.into_value()).filter(|value| !value.is_null())
}

fn finding(document: FindingDocument) -> PluginFinding {
    let FindingDocument { category, found, start, score, text, view } = document;
    PluginFinding { category, found, start, score, text, view }
}

/// Where, below which key, and what is wrong.
type Wrong = (Placed<()>, String, String);

/// Pairs of name and content, in order.
fn views(document: Placed<Node>) -> Result<Vec<(String, String)>, Wrong> {
    let at = document.with(());
    let Node::Map(entries) = document.value else {
        let detail = "must be a mapping of names of views to texts, such as { folded: hello }".to_owned();
        return Err((at, String::new(), detail));
    };
    let mut views: Vec<(String, String)> = Vec::with_capacity(entries.len());
    for (name, content) in entries {
        let at = name.with(());
        let key = format!(".{}", name.value);
        let kind = name.value.split(':').next().unwrap_or_default();
        if let Err(detail) = kind.parse::<ViewKind>() {
            return Err((at, key, detail));
        }
        let Node::String(content) = content.value else {
            return Err((at, key, "write a text; numbers and truth values need quotes".to_owned()));
        };
        views.push((name.value, content));
    }
    Ok(views)
}
