//! What came of the cases, for people and for programs.

use balustrade_core::PluginKind;
use balustrade_policy::plugin_cases::{PluginCase, PluginCaseFile, PluginFinding, Seen};
use balustrade_runtime::PluginFile;
use serde_json::{Value, json};

use super::super::show;
use super::judge::{Outcome, Tried};
use crate::say;

/// One line a case, more for one that failed, and a summary.
pub(super) fn people(file: &PluginFile, tried: &Tried<'_>) {
    let manifest = &file.manifest;
    say::line(&say::plain(&format!("{} {}, {}", manifest.name, manifest.version, file.path.display())));
    for outcome in &tried.outcomes {
        case(file, outcome);
    }
    summary(tried);
}

/// The cases that failed, and a summary.
pub(super) fn failures(file: &PluginFile, tried: &Tried<'_>) {
    for outcome in tried.outcomes.iter().filter(|outcome| !outcome.passed()) {
        case(file, outcome);
    }
    summary(tried);
}

fn summary(tried: &Tried<'_>) {
    let failed = tried.outcomes.iter().filter(|outcome| !outcome.passed()).count();
    let all = tried.outcomes.len();
    let word = if failed == 0 { say::coloured("passed", "32") } else { say::coloured("failed", "31;1") };
    say::line(&format!(
        "{word}: {} of {all} cases hold; {} settings, loaded in {} ms",
        all - failed,
        tried.settings,
        tried.load_time.as_millis()
    ));
}

fn case(file: &PluginFile, outcome: &Outcome<'_>) {
    let word = if outcome.passed() { say::coloured("ok  ", "32") } else { say::coloured("FAIL", "31;1") };
    let name = show::visible(&outcome.case.name);
    say::line(&format!("  {word}  {name}  {}", answer(outcome)));
    for note in &outcome.notes {
        below("note", &show::visible(note));
    }
    for line in &outcome.log {
        say::line(&format!("        {}", show::log(line)));
    }
    if outcome.passed() {
        return;
    }
    for unlike in &outcome.unlike {
        below("why", &show::visible(unlike));
    }
    below("line", &outcome.case.line.to_string());
    let expected = outcome.case.expect.findings.iter().map(expected);
    for line in expected.chain(nothing(outcome.case.expect.findings.is_empty() && outcome.report.is_some())) {
        below("expected", &line);
    }
    if let Some(report) = &outcome.report {
        let got = report.findings.iter().map(|finding| show::finding(&Seen::of(outcome.case, finding)));
        for line in got.chain(nothing(report.findings.is_empty())) {
            below("got", &line);
        }
        texts(outcome.case, &report.findings);
    }
    if file.manifest.kind == PluginKind::Evaluator {
        for score in outcome.scores.iter().flatten() {
            below("got", &format!("{} {}", show::visible(&score.name), score.value));
        }
        below("output", &show::quoted(&outcome.case.sample.output));
    }
}

/// Each text with what was found in it; of one that is given by its views, each view.
fn texts(case: &PluginCase, findings: &[balustrade_core::Finding]) {
    for (index, text) in case.texts.iter().enumerate() {
        below("text", &show::marked(text, &show::places(findings, index)));
    }
    for (view, content) in &case.views {
        let of_view = findings
            .iter()
            .filter(|finding| finding.text == case.texts.len() && Seen::of(case, finding).view == view);
        let places: Vec<_> =
            of_view.map(|f| (f.text_span.start, f.text_span.end, f.category.as_str())).collect();
        below("view", &format!("{}: {}", show::visible(view), show::marked(content, &places)));
    }
}

fn below(what: &str, line: &str) {
    say::line(&format!("        {what:<9}{line}"));
}

fn nothing(is_so: bool) -> Option<String> {
    is_so.then(|| "nothing".to_owned())
}

/// What stands behind the name of a case.
fn answer(outcome: &Outcome<'_>) -> String {
    if outcome.refused.is_some() {
        return "refused".to_owned();
    }
    if let Some(scores) = &outcome.scores {
        let scores: Vec<_> =
            scores.iter().map(|score| format!("{} {:.2}", show::visible(&score.name), score.value)).collect();
        return scores.join(", ");
    }
    let mut categories: Vec<String> = outcome
        .report
        .iter()
        .flat_map(|report| &report.findings)
        .map(|finding| show::visible(&finding.category))
        .collect();
    categories.dedup();
    categories.join(", ")
}

fn expected(finding: &PluginFinding) -> String {
    let mut line = show::visible(&finding.category);
    if let Some(score) = finding.score {
        line.push_str(&format!(" {score:.2}"));
    }
    if let Some(start) = finding.start {
        line.push_str(&format!(" at {start}"));
    }
    if let Some(text) = finding.text {
        line.push_str(&format!(" of text {text}"));
    }
    if let Some(view) = &finding.view {
        line.push_str(&format!(", in {}", show::visible(view)));
    }
    if let Some(found) = &finding.found {
        line.push_str(&format!(": {}", show::quoted(found)));
    }
    line
}

/// All of it.
pub(super) fn as_json(file: &PluginFile, cases: &PluginCaseFile, tried: &Tried<'_>) -> Value {
    let manifest = &file.manifest;
    let failed = tried.outcomes.iter().filter(|outcome| !outcome.passed()).count();
    json!({
        "plugin": manifest.name,
        "version": manifest.version,
        "file": file.path,
        "digest": file.digest,
        "cases_file": cases.file,
        "passed": tried.outcomes.len() - failed,
        "failed": failed,
        "settings": tried.settings,
        "load_ms": u64::try_from(tried.load_time.as_millis()).unwrap_or(u64::MAX),
        "cases": tried.outcomes.iter().map(case_json).collect::<Vec<_>>(),
    })
}

fn case_json(outcome: &Outcome<'_>) -> Value {
    let case = outcome.case;
    let findings = outcome.report.as_ref().map(|report| {
        report.findings.iter().map(|finding| show::finding_json(&Seen::of(case, finding))).collect::<Vec<_>>()
    });
    let unjudged = outcome.report.iter().flat_map(|report| &report.unjudged).map(show::unjudged_json);
    json!({
        "name": case.name,
        "line": case.line,
        "passed": outcome.passed(),
        "unlike": outcome.unlike,
        "findings": findings,
        "unjudged": unjudged.collect::<Vec<_>>(),
        "scores": outcome.scores.as_ref().map(|scores| scores.iter().map(show::score_json).collect::<Vec<_>>()),
        "notes": outcome.notes,
        "refused": outcome.refused,
        "log": show::log_json(&outcome.log),
        "us": u64::try_from(outcome.time.as_micros()).unwrap_or(u64::MAX),
    })
}
