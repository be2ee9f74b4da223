//! Test guest: a detector that takes no settings, tells its reach all the same, and imports the log and nothing else.

use balustrade_sdk::{Detector, Finding, Reach, Report, Request, Stretch};

/// Lines of all texts together for which it writes to the log: a host stops a guest after a thousand calls.
const LINES_MAX: usize = 500;

/// Findings in one check.
const FINDINGS_MAX: usize = 250;

/// Finds every exclamation mark, and writes one line to the log for each line of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Plain;

impl Detector for Plain {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let lines = request.texts.iter().flat_map(|text| text.raw().lines());
        lines.take(LINES_MAX).for_each(balustrade_sdk::log::info);
        let mut report = Report::new();
        for (index, text) in request.texts.iter().enumerate() {
            for (at, _) in text.raw().match_indices('!') {
                if report.findings.len() >= FINDINGS_MAX {
                    report.skip(index, Some(at..text.raw().len()), "findings_max");
                    return Ok(report);
                }
                report.findings.push(Finding::new(index, at..at + 1, "format.echo"));
            }
        }
        Ok(report)
    }
}

impl Reach for Plain {
    fn reach(&self) -> Option<Stretch> {
        Stretch::of_bytes(1)
    }
}

balustrade_sdk::export!(Plain: Detector + Reach);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reaches_as_far_as_what_it_finds() -> Result<(), String> {
        let found = Plain.detect(&balustrade_sdk::test::request(&["a! bc!"]))?.findings;
        let longest = found.iter().map(|f| f.text_span.end - f.text_span.start).max();
        assert_eq!(longest, Plain.reach().map(|reach| reach.match_bytes_max));
        Ok(())
    }
}
