//! Detector plugin `length`: limits on the bytes, characters, words and lines of a text.

mod measure;
mod settings;

use balustrade_sdk::{Detector, Finding, Report, Request};

pub use settings::{Limit, Unit};

/// Findings in one check, one per text and limit; a host takes 256 unless told otherwise.
const FINDINGS_MAX: usize = 250;

/// The configured plugin.
#[derive(Debug, Clone, PartialEq)]
pub struct Length {
    limits: Vec<Limit>,
}

impl Length {
    /// A detector with these limits.
    #[must_use]
    pub fn new(limits: Vec<Limit>) -> Length {
        Length { limits }
    }
}

impl Detector for Length {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (text, view, content) in request.readings() {
            for limit in &self.limits {
                let Some((range, message)) = measure::breach(limit, content) else { continue };
                if report.findings.len() >= FINDINGS_MAX {
                    report.skip(text, None, "findings_max");
                    return Ok(report);
                }
                let finding = Finding::new(text, range, limit.unit.category()).in_view(view);
                report.findings.push(finding.with_message(message));
            }
        }
        Ok(report)
    }
}

balustrade_sdk::export!(Length: Detector + Settings);

#[cfg(test)]
mod tests {
    use balustrade_sdk::Settings;
    use balustrade_sdk::test::detector_cases;

    use super::*;

    #[test]
    fn more_findings_than_a_host_takes_are_left_out_and_told() -> Result<(), String> {
        let (plugin, _) = Length::configure(r#"{"bytes_max": 1}"#)?;
        let report = plugin.detect(&balustrade_sdk::test::request(&["long"; 1_000]))?;
        assert_eq!((report.findings.len(), report.unjudged.len()), (FINDINGS_MAX, 1));
        assert_eq!((report.unjudged[0].text, report.unjudged[0].reason.as_str()), (250, "findings_max"));
        Ok(())
    }

    #[test]
    fn the_cases_hold() {
        assert_eq!(detector_cases::<Length>(include_str!("../cases.yaml")).map(|n| n > 8), Ok(true));
    }
}
