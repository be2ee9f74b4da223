//! Detector plugin `injection-rules`: instructions that try to take a model over, found by rules over concepts.

mod book;
mod class;
mod events;
mod flow;
mod judge;
mod rules;
mod scrambled;
mod settings;
mod vocabulary;
mod weigh;

use balustrade_sdk::{Detector, Finding, Report, Request};
use book::Book;

/// Bytes of the seen text that a finding quotes as evidence.
const EVIDENCE_BYTES_MAX: usize = 200;

/// The configured plugin.
#[derive(Debug)]
pub struct InjectionRules {
    book: Book,
    score_min: f64,
    findings_max: usize,
}

impl Detector for InjectionRules {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (text, item) in request.texts.iter().enumerate() {
            for (view, reading) in item.views.iter().enumerate() {
                let hidden = is_hidden(&reading.name);
                let (found, cut) = judge::judge(&self.book, &reading.content, hidden);
                if cut.is_some() {
                    report.skip(text, None, "work_max");
                }
                for seen in found.into_iter().filter(|seen| seen.score >= self.score_min) {
                    if report.findings.len() >= self.findings_max {
                        // Once: a host takes no more parts that were not judged than findings.
                        report.skip(text, None, "findings_max");
                        return Ok(report);
                    }
                    let span = seen.start as usize..seen.end as usize;
                    let mut finding = Finding::new(text, span.clone(), seen.category)
                        .in_view(view)
                        .with_score(seen.score)
                        .with_message(message(seen.category))
                        .with_attribute("rules", seen.rules.join(" "));
                    if reading.name != "raw" {
                        finding =
                            finding.with_evidence(weigh::first(&reading.content[span], EVIDENCE_BYTES_MAX));
                    }
                    report.findings.push(finding);
                }
            }
        }
        Ok(report)
    }
}

/// Whether a view shows what somebody took the trouble to hide; URLs and HTML entities are everyday.
fn is_hidden(view: &str) -> bool {
    view.split_once(':')
        .is_some_and(|(_, how)| !matches!(how, "url" | "html" | "escape" | "url+html" | "html+url"))
}

fn message(category: &str) -> &'static str {
    match category {
        "security.jailbreak" => "tries to talk the model out of its rules",
        "security.prompt-extraction" => "asks for the model's instructions",
        "security.injection.tool-poisoning" => "hides instructions in what a tool says",
        "security.injection.chat-tokens" => "imitates the frame of a conversation",
        _ => "gives the model instructions that are not its user's",
    }
}

balustrade_sdk::export!(InjectionRules: Detector + Settings);

#[cfg(test)]
mod tests;
