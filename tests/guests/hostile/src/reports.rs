//! Reports that no host should believe, and the harmless echo.

use balustrade_sdk::{Finding, Report, Request, TextSpan, Unjudged};

use crate::abuse::Behaviour;

/// One finding over each whole text.
pub fn echo(request: &Request) -> Report {
    let mut report = Report::new();
    for (index, text) in request.texts.iter().enumerate() {
        report.findings.push(Finding::new(index, 0..text.raw().len(), "format.echo"));
    }
    report
}

/// What the search for another check's marker saw.
pub fn canary(hits: usize) -> Report {
    let mut report = Report::new();
    if hits > 0 {
        let finding = Finding::new(0, 0..0, "security.exfiltration");
        report.findings.push(finding.with_attribute("hits", hits.to_string()));
    }
    report
}

/// One broken rule of the contract.
pub fn bad(behaviour: Behaviour, count: u64, mib: usize, request: &Request) -> Report {
    let text = request.texts.first().map_or("", |text| text.raw());
    let mut report = Report::new();
    if request.texts.is_empty() && behaviour != Behaviour::BadTextIndex {
        return report;
    }
    let whole = || Finding::new(0, 0..text.len(), "format.bad");
    match behaviour {
        Behaviour::Partial => report.skip(0, Some(0..text.len()), "too_long"),
        Behaviour::HugeFindings => (0..count).for_each(|_| report.findings.push(whole())),
        Behaviour::HugeUnjudged => {
            report.unjudged = (0..count)
                .map(|_| Unjudged { text: 0, text_span: None, reason: "too_long".to_owned() })
                .collect();
        }
        Behaviour::HugeString => report.findings.push(whole().with_message("m".repeat(mib << 20))),
        Behaviour::SpanOutOfRange => report.findings.push(Finding::new(0, 0..text.len() + 1, "format.bad")),
        Behaviour::SpanOffBoundary => {
            let cut = (1..text.len()).find(|&at| !text.is_char_boundary(at)).unwrap_or(0);
            report.findings.push(Finding::new(0, 0..cut, "format.bad"));
        }
        Behaviour::SpanReversed => {
            let mut finding = whole();
            finding.text_span = TextSpan { start: 1, end: 0 };
            report.findings.push(finding);
        }
        Behaviour::NanScore => report.findings.push(whole().with_score(f64::NAN)),
        Behaviour::ScoreOutOfRange => report.findings.push(whole().with_score(1.5)),
        Behaviour::BadCategory => report.findings.push(Finding::new(0, 0..0, "Not a Category")),
        Behaviour::UnlistedCategory => {
            report.findings.push(Finding::new(0, 0..text.len(), "safety.unlisted"));
        }
        Behaviour::Quote => report.findings.push(whole().with_message(text)),
        Behaviour::BadTextIndex => report.findings.push(Finding::new(999, 0..0, "format.bad")),
        Behaviour::BadViewIndex => report.findings.push(whole().in_view(999)),
        _ => {}
    }
    report
}
