//! Detector plugin `length`: limits on the bytes, characters, words and lines of a text.

mod measure;
mod settings;

use balustrade_sdk::{Detector, Finding, Report, Request};

pub use settings::{Limit, Unit};

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
                let finding = Finding::new(text, range, limit.unit.category()).in_view(view);
                report.find(finding.with_message(message));
            }
        }
        Ok(report)
    }
}

balustrade_sdk::export!(Length: Detector + Settings);

#[cfg(test)]
mod tests {
    use balustrade_sdk::test::detector_cases;

    use super::*;

    #[test]
    fn the_cases_hold() {
        assert_eq!(detector_cases::<Length>(include_str!("../cases.yaml")).map(|n| n > 8), Ok(true));
    }
}
