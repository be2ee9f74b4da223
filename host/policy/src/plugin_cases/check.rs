//! What was answered against what a case expects.

use balustrade_core::{EvaluatorScore, Finding, Report};

use super::{PluginCase, PluginFinding};

/// Scores this close are equal: both were written in decimal.
const SCORE_MARGIN: f64 = 1e-9;

/// A finding as a case speaks of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// Name of the view it was found in.
    pub view: &'a str,
    /// What stands under its span: in the original, or in the view where the case gives the views.
    pub found: &'a str,
}

impl<'a> Seen<'a> {
    /// What a case can say about `finding`.
    #[must_use]
    pub fn of(case: &'a PluginCase, finding: &'a Finding) -> Seen<'a> {
        let view =
            finding.attributes.iter().rfind(|(name, _)| name == "view").map_or("raw", |(_, value)| value);
        let given = (finding.text == case.texts.len()).then(|| case.view(view)).flatten();
        let content = given.or_else(|| case.text(finding.text)).unwrap_or_default();
        let found = content.get(finding.text_span.start..finding.text_span.end).unwrap_or_default();
        Seen { finding, view, found }
    }

    /// What of it is not as expected.
    fn unlike(&self, expected: &PluginFinding) -> Vec<String> {
        let finding = self.finding;
        let mut unlike = Vec::new();
        let mut differs = |what: &str, is: String, wanted: String| {
            unlike.push(format!("{what} is {is}, expected {wanted}"));
        };
        if finding.category != expected.category {
            differs("category", finding.category.clone(), expected.category.clone());
        }
        if let Some(found) = expected.found.as_deref().filter(|found| *found != self.found) {
            differs("found", format!("{:?}", self.found), format!("{found:?}"));
        }
        if let Some(start) = expected.start.filter(|start| *start != finding.text_span.start) {
            differs("start", finding.text_span.start.to_string(), start.to_string());
        }
        if let Some(score) = expected.score.filter(|score| (score - finding.score).abs() >= SCORE_MARGIN) {
            differs("score", finding.score.to_string(), score.to_string());
        }
        if let Some(text) = expected.text.filter(|text| *text != finding.text) {
            differs("text", finding.text.to_string(), text.to_string());
        }
        if let Some(view) = expected.view.as_deref().filter(|view| *view != self.view) {
            differs("view", self.view.to_owned(), view.to_owned());
        }
        unlike
    }
}

/// Puts findings into the order in which cases list them.
pub fn sort(report: &mut Report) {
    report.findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.text, f.text_span.start, f.text_span.end);
        key(a).cmp(&key(b)).then_with(|| a.category.cmp(&b.category))
    });
}

/// How a report, in the order of [`sort`], is not what the case expects; empty when it is.
#[must_use]
pub fn unlike_report(case: &PluginCase, report: &Report) -> Vec<String> {
    let mut unlike = Vec::new();
    let (is, wanted) = (report.findings.len(), case.expect.findings.len());
    if is != wanted {
        unlike.push(format!("{is} findings, expected {wanted}"));
    } else {
        for (index, (finding, expected)) in report.findings.iter().zip(&case.expect.findings).enumerate() {
            let of_finding = Seen::of(case, finding).unlike(expected);
            unlike.extend(of_finding.into_iter().map(|what| format!("finding {index}: {what}")));
        }
    }
    let reasons: Vec<&str> = report.unjudged.iter().map(|part| part.reason.as_str()).collect();
    if reasons != case.expect.unjudged {
        unlike.push(format!("unjudged for {reasons:?}, expected {:?}", case.expect.unjudged));
    }
    unlike
}

/// How scores are not what the case expects; empty when they are.
#[must_use]
pub fn unlike_scores(case: &PluginCase, scores: &[EvaluatorScore]) -> Vec<String> {
    let unlike = case.expect.scores.iter().filter_map(|expected| {
        let Some(score) = scores.iter().find(|score| score.name == expected.name) else {
            return Some(format!("no score named {}", expected.name));
        };
        let holds = (expected.min..=expected.max).contains(&score.value);
        (!holds).then(|| {
            format!("{} is {}, expected {} to {}", score.name, score.value, expected.min, expected.max)
        })
    });
    unlike.collect()
}

/// How the notes of `configure` are not what the case expects; empty when they are, or nothing is expected.
#[must_use]
pub fn unlike_notes(case: &PluginCase, notes: &[String]) -> Vec<String> {
    let Some(parts) = &case.expect.notes else { return Vec::new() };
    let holds = parts.len() == notes.len() && notes.iter().zip(parts).all(|(note, part)| note.contains(part));
    if holds { Vec::new() } else { vec![format!("notes are {notes:?}, expected {parts:?}")] }
}
