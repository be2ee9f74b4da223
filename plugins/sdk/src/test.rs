//! For native tests of a plugin: requests in one call, and a runner of the plugin's `cases.yaml`.
//!
//! ```yaml
//! settings: { bytes_max: 10 }            # for every case that has none of its own
//! cases:
//!   - name: too long
//!     text: hello, world                 # or texts: [...]; for an evaluator: input, output, context, expected
//!     findings:
//!       - { category: format.length.bytes, found: ld }
//!   - name: hidden
//!     views: { folded: hello, "decoded-folded:base64": world }   # instead of text: the views of one text, in order
//!   - name: a bad setting
//!     settings: { bytes_max: 0 }
//!     refused: at least 1                # part of the message
//! ```
//! A finding lists what is to be compared: `category` always, and of `found` (the text under the span), `start`,
//! `score`, `text` (index), `view` (name) what the case names. Findings are compared in the order of text, start, end, category.

mod windows;

use serde::Deserialize;
use serde_json::Value;

use crate::{Detector, Evaluator, Finding, Report, Request, Sample, Settings, Text, View};

pub use windows::{Random, windows_equal_the_whole};

/// A request at stage `input` with these texts by `user`, each with a view `raw`.
#[must_use]
pub fn request(texts: &[&str]) -> Request {
    let texts = texts.iter().enumerate().map(|(index, content)| Text {
        path: format!("/messages/{index}/content"),
        role: "user".to_owned(),
        views: vec![View { name: "raw".to_owned(), content: (*content).to_owned() }],
    });
    Request { stage: "input".to_owned(), texts: texts.collect(), attributes: Vec::new() }
}

/// The text under a finding's span, or why there is none.
///
/// # Errors
/// The finding names a text, view or span that the request does not have.
pub fn found<'a>(request: &'a Request, finding: &Finding) -> Result<&'a str, String> {
    let text = request.texts.get(finding.text as usize).ok_or("no such text")?;
    let view = text.views.get(finding.view as usize).ok_or("no such view")?;
    let span = finding.text_span;
    view.content
        .get(span.start as usize..span.end as usize)
        .ok_or_else(|| format!("no span of the text: {span:?}"))
}

/// `cases.yaml` as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    #[serde(default)]
    settings: Value,
    cases: Vec<Case>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    settings: Option<Value>,
    text: Option<String>,
    #[serde(default)]
    texts: Vec<String>,
    #[serde(default)]
    views: serde_json::Map<String, Value>,
    #[serde(default)]
    findings: Vec<Expected>,
    /// Reasons of what was not judged, in order.
    #[serde(default)]
    unjudged: Vec<String>,
    /// Parts of the notes, in order.
    notes: Option<Vec<String>>,
    refused: Option<String>,
    input: Option<String>,
    output: Option<String>,
    #[serde(default)]
    context: Vec<String>,
    expected: Option<String>,
    #[serde(default)]
    scores: Vec<ExpectedScore>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    category: String,
    found: Option<String>,
    start: Option<u32>,
    score: Option<f64>,
    text: Option<u32>,
    view: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedScore {
    name: String,
    #[serde(default)]
    min: f64,
    #[serde(default = "one")]
    max: f64,
}

fn one() -> f64 {
    1.0
}

/// Runs every case of a detector's `cases.yaml`; returns how many there are.
///
/// # Errors
/// Every case that does not hold, one a line; also an empty file.
pub fn detector_cases<P: Detector + Settings>(yaml: &str) -> Result<usize, String> {
    run(yaml, |case, settings| {
        let Some(plugin) = configured::<P>(case, settings)? else { return Ok(()) };
        let texts: Vec<&str> = case.text.iter().chain(&case.texts).map(String::as_str).collect();
        let mut request = request(&texts);
        if !case.views.is_empty() {
            let view = |(name, content): (&String, &Value)| {
                let content = content.as_str().ok_or_else(|| format!("views.{name}: write a text"))?;
                Ok(View { name: name.clone(), content: content.to_owned() })
            };
            let views = case.views.iter().map(view).collect::<Result<_, String>>()?;
            request.texts.push(Text { path: "/text".to_owned(), role: "user".to_owned(), views });
        }
        compare(case, &request, plugin.detect(&request)?)
    })
}

/// Runs every case of an evaluator's `cases.yaml`; returns how many there are.
///
/// # Errors
/// As for [`detector_cases`].
pub fn evaluator_cases<P: Evaluator + Settings>(yaml: &str) -> Result<usize, String> {
    run(yaml, |case, settings| {
        let Some(plugin) = configured::<P>(case, settings)? else { return Ok(()) };
        let sample = Sample {
            input: case.input.clone(),
            output: case.output.clone().unwrap_or_default(),
            context: case.context.clone(),
            expected: case.expected.clone(),
            attributes: Vec::new(),
        };
        let scores = plugin.evaluate(&sample)?;
        for expected in &case.scores {
            let score = scores
                .iter()
                .find(|score| score.name == expected.name)
                .ok_or_else(|| format!("no score named {}", expected.name))?;
            if !(expected.min..=expected.max).contains(&score.value) {
                return Err(format!(
                    "{} is {}, not in {}..={}",
                    score.name, score.value, expected.min, expected.max
                ));
            }
        }
        Ok(())
    })
}

fn run(yaml: &str, mut hold: impl FnMut(&Case, &Value) -> Result<(), String>) -> Result<usize, String> {
    let file: CaseFile = serde_saphyr::from_str(yaml).map_err(|error| error.to_string())?;
    if file.cases.is_empty() {
        return Err("the file has no cases".to_owned());
    }
    let mut broken = String::new();
    for case in &file.cases {
        let settings = case.settings.as_ref().unwrap_or(&file.settings);
        if let Err(reason) = hold(case, settings) {
            broken.push_str(&format!("{}: {reason}\n", case.name));
        }
    }
    if broken.is_empty() { Ok(file.cases.len()) } else { Err(broken) }
}

/// The plugin, or nothing when the case is about its refusal and it was refused as expected.
fn configured<P: Settings>(case: &Case, settings: &Value) -> Result<Option<P>, String> {
    let settings = if settings.is_null() { "{}".to_owned() } else { settings.to_string() };
    match (P::configure(&settings), &case.refused) {
        (Ok((plugin, notes)), None) => match &case.notes {
            Some(parts)
                if parts.len() != notes.len() || !notes.iter().zip(parts).all(|(n, p)| n.contains(p)) =>
            {
                Err(format!("notes {notes:?}, expected {parts:?}"))
            }
            _ => Ok(Some(plugin)),
        },
        (Err(message), Some(part)) if message.contains(part) => Ok(None),
        (Err(message), _) => Err(format!("refused: {message}")),
        (Ok(_), Some(part)) => Err(format!("was not refused; expected `{part}`")),
    }
}

fn compare(case: &Case, request: &Request, mut report: Report) -> Result<(), String> {
    report.findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.text, f.text_span.start, f.text_span.end);
        key(a).cmp(&key(b)).then_with(|| a.category.cmp(&b.category))
    });
    let seen = format!("{:?}", report.findings);
    if report.findings.len() != case.findings.len() {
        return Err(format!("{} findings, expected {}: {seen}", report.findings.len(), case.findings.len()));
    }
    for (finding, expected) in report.findings.iter().zip(&case.findings) {
        let under = found(request, finding)?;
        let holds = finding.category == expected.category
            && expected.found.as_deref().is_none_or(|found| found == under)
            && expected.start.is_none_or(|start| start == finding.text_span.start)
            && expected.text.is_none_or(|text| text == finding.text)
            && expected.view.as_deref().is_none_or(|view| {
                let of_text = request.texts.get(finding.text as usize).map(|text| &text.views);
                of_text.and_then(|views| views.get(finding.view as usize)).is_some_and(|v| v.name == view)
            })
            && expected.score.is_none_or(|score| (score - finding.score).abs() < 1e-9)
            && (0.0..=1.0).contains(&finding.score);
        if !holds {
            return Err(format!("expected {expected:?}, found `{under}` by {finding:?}"));
        }
    }
    let reasons: Vec<&str> = report.unjudged.iter().map(|part| part.reason.as_str()).collect();
    if reasons != case.unjudged {
        return Err(format!("unjudged for {reasons:?}, expected {:?}", case.unjudged));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Word;

    impl Settings for Word {
        fn configure(json: &str) -> Result<(Word, Vec<String>), String> {
            if json == "{}" { Ok((Word, vec!["plain".into()])) } else { Err("takes no settings".into()) }
        }
    }

    impl Detector for Word {
        fn detect(&self, request: &Request) -> Result<Report, String> {
            let mut report = Report::new();
            for (text, view, content) in request.readings() {
                if let Some(at) = content.find("wörd") {
                    report.find(Finding::new(text, at..at + 5, "format.word").in_view(view));
                }
            }
            Ok(report)
        }
    }

    #[test]
    fn cases_are_compared_part_by_part() {
        let yaml = "cases:\n- {name: a, text: the wörd, notes: [pla], findings: [{category: format.word, found: wörd, start: 4}]}\n\
                    - {name: b, settings: {x: 1}, refused: no settings}\n";
        assert_eq!(detector_cases::<Word>(yaml), Ok(2));
        let views = "cases:\n- {name: a, views: {folded: x, \"decoded:hex\": a wörd}, \
                     findings: [{category: format.word, view: \"decoded:hex\", start: 2}]}\n";
        assert_eq!(detector_cases::<Word>(views), Ok(1));
        for (wrong, says) in [
            ("{name: a, text: the wörd}", "1 findings, expected 0"),
            ("{name: a, text: the wörd, findings: [{category: format.word, start: 5}]}", "expected"),
            ("{name: a, text: x, notes: []}", "notes"),
            ("{name: a, text: x, refused: y}", "was not refused"),
            ("{name: a, text: x, colour: y}", "colour"),
        ] {
            let outcome = detector_cases::<Word>(&format!("cases:\n- {wrong}\n"));
            assert!(outcome.as_ref().is_err_and(|e| e.contains(says)), "{wrong}: {outcome:?}");
        }
        assert!(detector_cases::<Word>("cases: []").is_err());
    }
}
