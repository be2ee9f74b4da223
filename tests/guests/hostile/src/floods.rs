//! Host calls without end.

use balustrade_sdk::{Finding, Report, Request};

/// `count` messages of 1 KiB.
pub fn log(count: u64) -> Result<Report, String> {
    let message = "m".repeat(1024);
    for _ in 0..count {
        balustrade_sdk::log::info(&message);
    }
    Ok(Report::new())
}

/// `count` questions about the first text; what the model answers does not matter.
pub fn classify(count: u64, request: &Request) -> Result<Report, String> {
    let (text, role) = request.texts.first().map_or(("", ""), |text| (text.raw(), &text.role));
    let mut last = Ok(Vec::new());
    for _ in 0..count {
        last = balustrade_sdk::classify::classify("any", text, role);
    }
    last.map(|_| Report::new())
}

/// One finding for each that the model has.
pub fn report(request: &Request) -> Result<Report, String> {
    let mut report = Report::new();
    for (index, text) in request.texts.iter().enumerate() {
        for found in balustrade_sdk::classify::classify("any", text.raw(), &text.role)? {
            report.findings.push(
                Finding::new(index, found.text_span.range(), "format.classified")
                    .with_score(found.score)
                    .with_attribute("label", found.label),
            );
        }
    }
    Ok(report)
}
