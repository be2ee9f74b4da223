//! Detector plugin `secrets`: credentials by their published formats, and what is assigned to a name of one.
//!
//! A text is read once. A run of eight bytes without a blank is looked up by its beginning in a table of formats; `=`, `:` and their
//! like lead to a name and its value. Checksums and entropy come last, so that ordinary prose costs a table look-up per byte.

mod assign;
pub mod check;
pub mod format;
pub mod formats;
mod found;
mod glued;
mod index;
mod jwt;
mod loose;
mod name;
mod pem;
mod reach;
mod scan;
mod service;
mod settings;
mod shape;
mod uri;
mod value;
mod work;

use balustrade_sdk::{Detector, Field, Finding, Report, Request};

pub use check::Check;
pub use format::Format;
use index::Index;
use settings::Generic;

/// The configured plugin.
#[derive(Debug)]
pub struct Secrets {
    index: Index,
    /// Of what is looked for beside formats, what is not wanted.
    without: Vec<&'static str>,
    generic: Generic,
    score_min: f64,
    findings_max: usize,
}

impl Detector for Secrets {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (text, view, content) in request.readings() {
            let field = request.texts.get(text).and_then(|text| Field::of(text, content));
            let read = field.as_ref().map_or(content, |field| field.text.as_str());
            let mut scanner = scan::Scanner::new(&self.index, read, self.generic);
            // Some are dropped when they overlap, so twice as many are enough to fill the report.
            let secrets_max = self.findings_max.saturating_mul(2);
            let mut rest = scanner
                .scan(secrets_max)
                .err()
                .map(|from| (from, if scanner.work.is_done() { "work_max" } else { "findings_max" }));
            let found = found::resolve(scanner.found);
            let told = found
                .iter()
                .filter(|secret| secret.score >= self.score_min && !self.without.contains(&secret.format));
            for secret in told {
                // A value in quotes may hold anything.
                let (start, end) =
                    (read.ceil_char_boundary(secret.start), read.floor_char_boundary(secret.end));
                let span = field.as_ref().map_or(Some((start, end)), |field| field.span(start, end));
                let Some((start, end)) = span else { continue };
                if report.findings.len() >= self.findings_max {
                    rest = Some((start, "findings_max"));
                    break;
                }
                let finding = Finding::new(text, start..end.max(start), secret.category)
                    .in_view(view)
                    .with_score(secret.score)
                    .with_attribute("format", secret.format);
                report.findings.push(finding);
            }
            if let Some((from, reason)) = rest {
                // A span counts in the text's first view.
                let from = if field.is_some() { 0 } else { from };
                let from = content.floor_char_boundary(from);
                report.skip(text, (view == 0).then_some(from..content.len()), reason);
            }
        }
        Ok(report)
    }
}

balustrade_sdk::export!(Secrets: Detector + Settings + Reach);

#[cfg(test)]
mod tests;
