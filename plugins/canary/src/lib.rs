//! Detector plugin `canary`: has a prompt of the operator leaked, by canary tokens and by overlap?

mod canaries;
mod index;
mod overlap;
mod rare;
mod settings;
mod tokens;

use balustrade_sdk::{Detector, Finding, Report, Request, Text};

use canaries::Canaries;
use index::Index;
use overlap::Measure;

/// Bytes of a request's system texts that are looked for.
const SYSTEM_BYTES_MAX: usize = 64 << 10;
/// Who writes prompts: what stands there has not leaked.
const SYSTEM: &str = "system";

/// The configured plugin.
#[derive(Debug)]
pub struct Canary {
    canaries: Canaries,
    /// The prompts of the settings, unless there are none.
    index: Option<Index>,
    /// Shingles of stock phrases, sorted.
    common: Vec<u64>,
    is_system_used: bool,
    shingle_words: usize,
    measure: Measure,
    findings_max: usize,
}

/// One reading of a text, and what earlier ones of the same text have shown.
struct Reading<'a> {
    text: usize,
    view: usize,
    content: &'a str,
    /// The folded view shows again what the raw one shows; only what is new is reported.
    is_again: bool,
}

impl Detector for Canary {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        let system = self.system_index(request, &mut report);
        for (text, item) in request.texts.iter().enumerate().filter(|(_, item)| item.role != SYSTEM) {
            let first = report.findings.len();
            for (view, reading) in item.views.iter().enumerate() {
                let content = reading.content.as_str();
                let is_again = reading.name == "folded";
                if is_again && item.raw().eq_ignore_ascii_case(content) {
                    continue;
                }
                let reading = Reading { text, view, content, is_again };
                self.find_canaries(&reading, first, &mut report);
                let indexes = [(&self.index, "settings"), (&system, "request")];
                for (index, source) in
                    indexes.into_iter().filter_map(|(it, source)| Some((it.as_ref()?, source)))
                {
                    self.find_copies(&reading, (index, source), first, &mut report);
                }
            }
        }
        Ok(report)
    }
}

impl Canary {
    /// The shingles of the request's own system texts, if they are wanted and there is a text to be searched.
    fn system_index(&self, request: &Request, report: &mut Report) -> Option<Index> {
        let is_system = |text: &&Text| text.role == SYSTEM;
        if !self.is_system_used || request.texts.iter().all(|text| is_system(&text)) {
            return None;
        }
        let mut left = SYSTEM_BYTES_MAX;
        let mut prompts = Vec::new();
        for (index, text) in request.texts.iter().enumerate().filter(|(_, text)| is_system(text)) {
            let raw = text.raw();
            let kept = &raw[..raw.floor_char_boundary(left)];
            left -= kept.len();
            if kept.len() < raw.len() {
                report.skip(index, Some(kept.len()..raw.len()), "system_text_max");
            }
            prompts.push(kept);
        }
        let index = Index::new(&prompts, self.shingle_words, &self.common);
        (!index.is_empty()).then_some(index)
    }

    fn find_canaries(&self, reading: &Reading<'_>, first: usize, report: &mut Report) {
        if self.canaries.is_empty() {
            return;
        }
        self.canaries.each(reading.content, |hit| {
            let finding = Finding::new(reading.text, hit.start..hit.end, "security.prompt-leak.canary")
                .with_message("a canary token of the operator's prompt")
                .with_attribute("canary", hit.canary.to_string());
            self.report(finding, reading, first, report)
        });
    }

    fn find_copies(
        &self,
        reading: &Reading<'_>,
        (index, source): (&Index, &str),
        first: usize,
        report: &mut Report,
    ) {
        let (runs, is_cut) = overlap::runs(reading.content, index);
        if runs.is_empty() {
            return;
        }
        let end = runs.last().map_or(0, |run| run.end);
        for leak in self.measure.leaks(runs, &index.lengths) {
            let finding = Finding::new(reading.text, leak.run.start..leak.run.end, "security.prompt-leak")
                .with_score(if leak.is_sure { 0.9 } else { 0.6 })
                .with_message("words of the operator's prompt")
                .with_attribute("prompt", format!("{source}/{}", leak.run.prompt))
                .with_attribute("words", leak.run.words().to_string())
                .with_attribute("fraction", format!("{:.2}", leak.fraction));
            if !self.report(finding, reading, first, report) {
                return;
            }
        }
        if is_cut {
            report.skip(reading.text, (reading.view == 0).then_some(end..reading.content.len()), "work_max");
        }
    }

    /// Adds a finding; says whether more may follow.
    fn report(&self, finding: Finding, reading: &Reading<'_>, first: usize, report: &mut Report) -> bool {
        let is_known = reading.is_again
            && report.findings[first..].iter().any(|known| {
                known.category == finding.category && known.attributes.first() == finding.attributes.first()
            });
        if is_known {
            return true;
        }
        if report.findings.len() >= self.findings_max {
            let start = finding.text_span.start as usize;
            let is_said = report.unjudged.iter().any(|part| part.reason == "findings_max");
            if !is_said {
                let part = (reading.view == 0).then_some(start..reading.content.len());
                report.skip(reading.text, part, "findings_max");
            }
            return false;
        }
        report.findings.push(finding.in_view(reading.view));
        true
    }
}

balustrade_sdk::export!(Canary: Detector + Settings);

#[cfg(test)]
mod tests;
