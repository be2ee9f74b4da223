//! Labelled examples beside a policy or plugin, `cases.yaml`: what is asked, and what must be answered. Types and
//! loading only; running them needs an engine.

mod repeat;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use balustrade_core::{Action, CategoryPattern, Verdict};
use serde::Deserialize;
use serde_json::Value;

use crate::document::ActionName;
use crate::load::read_text;
use crate::settings::Node;
use crate::{Placed, PolicyError, Problem, yaml};

/// Largest file of cases, in bytes.
const CASES_BYTES_MAX: usize = 8 << 20;

/// A file of cases.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseFile {
    /// As the caller named it.
    pub file: String,
    /// In document order; never empty, names unique.
    pub cases: Vec<Case>,
}

/// One labelled example.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Unique in its file.
    pub name: String,
    /// Line where it starts, from 1.
    pub line: u64,
    /// A request as `POST /v1/check` takes it, long texts in place; always a JSON object.
    pub request: Value,
    /// What must be answered.
    pub expect: Expectation,
    /// Why the case is there. For people.
    pub why: Option<String>,
}

/// What must be answered; what is absent is not looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Expectation {
    /// The decision's action.
    pub action: Action,
    /// Each must be met by at least one finding; there may be more findings.
    pub findings: Vec<ExpectedFinding>,
    /// Guardrails that must have no finding.
    pub no_findings_in: Vec<String>,
    /// The answer's `output`, in full.
    pub output: Option<Value>,
    /// Verdicts by guardrail.
    pub verdicts: BTreeMap<String, Verdict>,
    /// Number of entries of `unjudged`.
    pub unjudged: Option<usize>,
}

/// One finding that must be there; what is absent is not looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpectedFinding {
    /// Who found it.
    pub guardrail: Option<String>,
    /// Its category, or a prefix such as `privacy.pii.*`.
    pub category: Option<CategoryPattern>,
    /// The original text under the span.
    pub text: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseDocument {
    name: Placed<String>,
    request: Placed<Node>,
    expect: ExpectDocument,
    #[serde(default)]
    why: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectDocument {
    action: ActionName,
    #[serde(default)]
    findings: Vec<FindingDocument>,
    #[serde(default)]
    no_findings_in: Vec<String>,
    #[serde(default)]
    output: Option<Node>,
    #[serde(default)]
    verdicts: BTreeMap<String, VerdictName>,
    #[serde(default)]
    unjudged: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FindingDocument {
    #[serde(default)]
    guardrail: Option<String>,
    #[serde(default)]
    category: Option<Placed<String>>,
    #[serde(default)]
    text: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum VerdictName {
    Pass,
    Flagged,
    Failed,
    Skipped,
}

impl CaseFile {
    /// # Errors
    /// The file cannot be read, or is not a valid file of cases.
    pub fn load(path: &Path) -> Result<CaseFile, PolicyError> {
        CaseFile::parse(&read_text(path, CASES_BYTES_MAX)?, &path.display().to_string())
    }

    /// Reads cases from text. `file_name` is what errors call it.
    ///
    /// # Errors
    /// It is not a valid file of cases.
    pub fn parse(text: &str, file_name: &str) -> Result<CaseFile, PolicyError> {
        let documents: Vec<Placed<CaseDocument>> = yaml::read(text, file_name, CASES_BYTES_MAX)?;
        let mut problems = Vec::new();
        let mut names = BTreeSet::new();
        let mut cases = Vec::with_capacity(documents.len());
        let mut report = |line, column, key: String, detail: String| {
            problems.push(Problem { file: file_name.to_owned(), line, column, key, detail });
        };
        if documents.is_empty() {
            report(0, 0, String::new(), "it holds no case; write at least one".to_owned());
        }
        for (index, Placed { value: document, line, .. }) in documents.into_iter().enumerate() {
            let name = document.name;
            if name.value.trim().is_empty() {
                report(
                    name.line,
                    name.column,
                    format!("[{index}].name"),
                    "empty; say what the case shows".to_owned(),
                );
            } else if !names.insert(name.value.clone()) {
                let detail = format!("`{}` is the name of an earlier case; rename one", name.value);
                report(name.line, name.column, format!("[{index}].name"), detail);
            }
            let request = document.request;
            if !matches!(request.value, Node::Map(_)) {
                let detail = "must be a mapping: a request as POST /v1/check takes it".to_owned();
                report(request.line, request.column, format!("[{index}].request"), detail);
            }
            let expect = document.expect.resolve(|at: &Placed<String>, detail| {
                report(at.line, at.column, format!("[{index}].expect.findings"), detail);
            });
            let request = repeat::expanded(request, &mut |at: &Placed<()>, detail| {
                report(at.line, at.column, format!("[{index}].request"), detail);
            });
            cases.push(Case { name: name.value, line, request, expect, why: document.why });
        }
        if problems.is_empty() {
            Ok(CaseFile { file: file_name.to_owned(), cases })
        } else {
            Err(PolicyError::Invalid { problems })
        }
    }
}

impl ExpectDocument {
    fn resolve(self, mut report: impl FnMut(&Placed<String>, String)) -> Expectation {
        let findings = self
            .findings
            .into_iter()
            .map(|finding| ExpectedFinding {
                guardrail: finding.guardrail,
                category: finding.category.and_then(|category| {
                    CategoryPattern::parse(&category.value).map_err(|detail| report(&category, detail)).ok()
                }),
                text: finding.text,
            })
            .collect();
        Expectation {
            action: self.action.into(),
            findings,
            no_findings_in: self.no_findings_in,
            output: self.output.map(Node::into_value),
            verdicts: self
                .verdicts
                .into_iter()
                .map(|(guardrail, verdict)| (guardrail, verdict.into()))
                .collect(),
            unjudged: self.unjudged,
        }
    }
}

impl From<VerdictName> for Verdict {
    fn from(name: VerdictName) -> Verdict {
        match name {
            VerdictName::Pass => Verdict::Pass,
            VerdictName::Flagged => Verdict::Flagged,
            VerdictName::Failed => Verdict::Failed,
            VerdictName::Skipped => Verdict::Skipped,
        }
    }
}

#[cfg(test)]
mod tests;
