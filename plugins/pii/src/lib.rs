//! Detector plugin `pii`: personal data that has a form of its own, validated by check digits, dates and ranges.

pub mod automaton;
pub mod columns;
pub mod context;
pub mod countries;
pub mod digits;
pub mod edges;
pub mod form;
pub mod kind;
pub mod kinds;
pub mod labelled;
pub mod own;
pub mod phone;
pub mod plain;
mod reach;
pub mod reader;
pub mod scan;
mod settings;
pub mod table;
pub mod words;

use balustrade_sdk::{Detector, Field, Finding, Report, Request};

use own::Own;
use plain::Plain;
use scan::Scan;
use table::Table;

/// The configured plugin.
#[derive(Debug)]
pub struct Pii {
    table: Table,
    own: Own,
    findings_max: usize,
}

impl Detector for Pii {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (text, view, content) in request.readings() {
            let field = request.texts.get(text).and_then(|text| Field::of(text, content));
            let read = field.as_ref().map_or(content, |field| field.text.as_str());
            let plain = Plain::of(read);
            let searched = plain.as_ref().map_or(read, |plain| plain.text.as_str());
            let original = |start: usize, end: usize| {
                let (start, end) = plain.as_ref().map_or((start, end), |plain| plain.span(read, start, end));
                field.as_ref().map_or(Some((start, end)), |field| field.span(start, end))
            };
            let mut scan = Scan::new(&self.table, &self.own, searched);
            let mut rest = scan.run(self.findings_max.saturating_sub(report.findings.len()));
            let room = self.findings_max.saturating_sub(report.findings.len());
            report.findings.reserve(scan.found.len().min(room));
            for found in &scan.found {
                if report.findings.len() >= self.findings_max {
                    rest = Some(found.start);
                    break;
                }
                let Some(kind) = self.table.kinds.get(usize::from(found.kind)) else { continue };
                let Some((start, end)) = original(found.start, found.end) else { continue };
                let finding = Finding::new(text, start..end, kind.category).in_view(view);
                report.findings.push(finding.with_score(found.score).with_attribute("kind", kind.name));
            }
            if let Some(from) = rest {
                let from = original(from, from + 1).map_or(0, |(from, _)| from);
                report.skip(text, (view == 0).then_some(from..content.len()), "findings_max");
            }
        }
        Ok(report)
    }
}

balustrade_sdk::export!(Pii: Detector + Settings + Reach);

#[cfg(test)]
mod tests;
