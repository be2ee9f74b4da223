//! Detector plugin `patterns`: named regular expressions with checksums and context words, in linear time.
//!
//! One pass of a joint automaton (the gate) decides whether anything matches at all; only patterns that it names are
//! located. Everything is compiled in `configure`, so that a check starts from the finished tables.

mod checksum;
mod context;
mod gate;
mod head;
mod literal;
mod locate;
mod loose;
mod reach;
mod settings;

use balustrade_sdk::{Detector, Finding, Reach, Report, Request, Stretch};

pub use checksum::Checksum;
use context::Context;
use gate::{Candidate, Gate};
use locate::{Locator, Span};

/// The configured plugin.
#[derive(Debug)]
pub struct Patterns {
    gates: Vec<Gate>,
    patterns: Vec<Pattern>,
    findings_max: usize,
}

/// One named expression.
#[derive(Debug)]
struct Pattern {
    name: String,
    category: String,
    message: Option<String>,
    score: f64,
    checksum: Option<Checksum>,
    context: Option<Context>,
    locator: Locator,
    /// Looked for before it is located.
    required: Option<literal::Required>,
    /// In bytes; `None`: as far as the text goes.
    reach: Option<usize>,
}

impl Detector for Patterns {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (text, view, content) in request.readings() {
            for gate in &self.gates {
                for candidate in gate.candidates(content) {
                    self.locate(candidate, (text, view, content), &mut report);
                }
            }
        }
        Ok(report)
    }
}

impl Patterns {
    fn locate(&self, candidate: Candidate, (text, view, content): (usize, usize, &str), report: &mut Report) {
        let pattern = &self.patterns[candidate.pattern];
        if pattern.required.as_ref().is_some_and(|required| !required.is_in(content)) {
            return;
        }
        let ends = (candidate.first_end, candidate.last_end);
        let mut full_from = None;
        let finished = pattern.locator.each(content, ends, |found: Span| {
            let under = &content[found.start..found.end];
            if pattern.checksum.is_some_and(|checksum| !checksum.holds(under)) {
                return true;
            }
            if report.findings.len() >= self.findings_max {
                full_from = Some(found.start);
                return false;
            }
            let mut score = pattern.score;
            if let Some(context) = &pattern.context
                && context.is_near(content, found.start, found.end)
            {
                score = (score + context.boost).min(1.0);
            }
            let mut finding = Finding::new(text, found.start..found.end, pattern.category.as_str())
                .in_view(view)
                .with_score(score)
                .with_attribute("pattern", pattern.name.as_str());
            if let Some(message) = &pattern.message {
                finding = finding.with_message(message.as_str());
            }
            report.findings.push(finding);
            true
        });
        // A span counts in a view; what was not judged is told about the text, so only `raw` can be precise.
        let part = |from: usize| (view == 0).then_some(from..content.len());
        match (full_from, finished) {
            (Some(from), _) => report.skip(text, part(from), "findings_max"),
            (None, Err(from)) => report.skip(text, part(from), "work_max"),
            (None, Ok(())) => {}
        }
    }
}

impl Reach for Patterns {
    fn reach(&self) -> Option<Stretch> {
        let longest =
            self.patterns.iter().map(|pattern| pattern.reach).try_fold(0, |most, one| Some(one?.max(most)));
        Stretch::of_bytes(longest?)?.within_findings(self.findings_max)
    }
}

balustrade_sdk::export!(Patterns: Detector + Settings + Reach);

#[cfg(test)]
mod tests;
