//! Detector plugin `language`: is a text in one of the allowed languages?

mod features;
mod judge;
mod languages;
mod letters;
mod model;
mod runs;
mod settings;
mod windows;
mod words;

use balustrade_sdk::{Detector, Report, Request};

use languages::{SCRIPTS, UNKNOWN};
use runs::Runs;
use windows::Windows;
use words::Words;

/// The configured plugin.
#[derive(Debug)]
pub struct Language {
    /// Bits per script that has several languages, in the order of [`languages::TOLD`].
    allowed: [u32; 4],
    /// Whether all languages of a script are allowed.
    is_allowed: [bool; SCRIPTS],
    words: Words,
    letters_min: u32,
    is_unknown_reported: bool,
    score: f64,
    findings_max: usize,
}

impl Detector for Language {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (text, view, content) in request.readings() {
            let mut runs = Runs::default();
            let mut looks = 0;
            for window in Windows::new(content, &self.is_allowed, &self.words, self.letters_min) {
                let verdict = self.judge(content, &window, runs.last(), &mut looks);
                runs.add(content, &window, verdict, self.is_unknown_reported);
            }
            for finding in runs.findings(text, view, self.score) {
                if report.findings.len() >= self.findings_max {
                    let from = finding.text_span.start as usize;
                    report.skip(text, (view == 0).then_some(from..content.len()), "findings_max");
                    return Ok(report);
                }
                report.findings.push(finding);
            }
        }
        Ok(report)
    }
}

balustrade_sdk::export!(Language: Detector + Settings);

#[cfg(test)]
mod tests;
