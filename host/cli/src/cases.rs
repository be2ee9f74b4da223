//! Runs the labelled cases beside a policy.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use balustrade_core::{Decision, Request};
use balustrade_engine::CheckError;
use balustrade_policy::Policy;
use balustrade_policy::cases::{Case, CaseFile, ExpectedFinding};
use balustrade_server::wire;
use serde::Serialize;

/// How one case went.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CaseOutcome {
    pub(crate) name: String,
    pub(crate) line: u64,
    /// What was expected and did not happen; empty when the case passed.
    pub(crate) problems: Vec<String>,
}

/// The cases of each policy, by the policy's name.
pub(crate) fn folders(path: &Path, policies: &[Policy]) -> anyhow::Result<BTreeMap<String, CaseFile>> {
    let mut files = BTreeMap::new();
    let single = path.is_file() || path.join("policy.yaml").is_file();
    if single {
        let folder = if path.is_file() { path.parent().unwrap_or(Path::new(".")) } else { path };
        if let (Some(policy), true) = (policies.first(), folder.join("cases.yaml").is_file()) {
            files.insert(policy.name.to_string(), CaseFile::load(&folder.join("cases.yaml"))?);
        }
        return Ok(files);
    }
    for entry in std::fs::read_dir(path)? {
        let folder = entry?.path();
        if folder.join("policy.yaml").is_file() && folder.join("cases.yaml").is_file() {
            // The folder need not be called as the policy is.
            let name = Policy::load(&folder)?.name.to_string();
            files.insert(name, CaseFile::load(&folder.join("cases.yaml"))?);
        }
    }
    Ok(files)
}

/// What decides a case: the engine that serves, or a revision that does not serve yet.
pub(crate) type Decide<'a> = dyn Fn(&Arc<Request>) -> Result<Decision, CheckError> + 'a;

/// Runs every case of `file` against `policy`.
pub(crate) fn run(decide: &Decide<'_>, policy: &str, file: &CaseFile) -> anyhow::Result<Vec<CaseOutcome>> {
    file.cases
        .iter()
        .map(|case| {
            Ok(CaseOutcome {
                name: case.name.clone(),
                line: case.line,
                problems: run_one(decide, policy, case)?,
            })
        })
        .collect()
}

fn run_one(decide: &Decide<'_>, policy: &str, case: &Case) -> anyhow::Result<Vec<String>> {
    let mut body = case.request.clone();
    if let Some(fields) = body.as_object_mut() {
        fields.entry("policy").or_insert_with(|| policy.into());
    }
    let parsed = match wire::parse(&serde_json::to_vec(&body)?) {
        Ok(parsed) => parsed,
        Err(error) => return Ok(vec![format!("the request is not valid: {error}")]),
    };
    let (request, original) = parsed.start(Instant::now());
    let request = Arc::new(request);
    let decision = match decide(&request) {
        Ok(decision) => decision,
        Err(error) => return Ok(vec![error.to_string()]),
    };
    let answer = serde_json::to_value(wire::answer(&request, &original, &decision))?;
    Ok(compare(case, &request, &decision, &answer))
}

fn compare(case: &Case, request: &Request, decision: &Decision, answer: &serde_json::Value) -> Vec<String> {
    let expect = &case.expect;
    let mut problems = Vec::new();
    if decision.action != expect.action {
        problems.push(format!("action is {}, expected {}", decision.action, expect.action));
    }
    for expected in &expect.findings {
        if !decision.findings.iter().any(|found| meets(found, expected, request)) {
            problems.push(format!("no finding like {}", describe(expected)));
        }
    }
    for guardrail in &expect.no_findings_in {
        for found in decision.findings.iter().filter(|found| *found.guardrail == **guardrail) {
            problems.push(format!("{guardrail} found {} and should not have", found.finding.category));
        }
    }
    for (guardrail, verdict) in &expect.verdicts {
        match decision.verdicts.iter().find(|v| *v.guardrail == **guardrail) {
            Some(given) if given.verdict == *verdict => {}
            Some(given) => problems.push(format!(
                "{guardrail} is {}{}, expected {verdict}",
                given.verdict,
                given.reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default()
            )),
            None => problems.push(format!("{guardrail} gave no verdict, expected {verdict}")),
        }
    }
    if let Some(output) = &expect.output
        && answer.get("output") != Some(output)
    {
        let given = answer.get("output").map_or_else(|| "absent".to_owned(), ToString::to_string);
        problems.push(format!("output is {given}, expected {output}"));
    }
    if let Some(unjudged) = expect.unjudged
        && decision.unjudged.len() != unjudged
    {
        problems.push(format!("{} parts are unjudged, expected {unjudged}", decision.unjudged.len()));
    }
    problems
}

fn meets(found: &balustrade_core::DecidedFinding, expected: &ExpectedFinding, request: &Request) -> bool {
    let finding = &found.finding;
    let text = request.texts.get(finding.text).map(|text| text.content.as_str());
    let under = text.and_then(|text| text.get(finding.text_span.start..finding.text_span.end));
    expected.guardrail.as_ref().is_none_or(|guardrail| *found.guardrail == **guardrail)
        && expected.category.as_ref().is_none_or(|category| category.matches(&finding.category))
        && expected.text.as_ref().is_none_or(|text| under == Some(text))
}

fn describe(expected: &ExpectedFinding) -> String {
    let part = |name: &str, value: Option<String>| value.map(|value| format!("{name} {value}"));
    let parts: Vec<_> = [
        part("guardrail", expected.guardrail.clone()),
        part("category", expected.category.as_ref().map(ToString::to_string)),
        part("text", expected.text.as_ref().map(|text| format!("`{text}`"))),
    ]
    .into_iter()
    .flatten()
    .collect();
    parts.join(", ")
}
