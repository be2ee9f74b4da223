//! Detector plugin `urls`: URLs that carry data out, lead inside, pose as others, or are not on a list.

mod address;
mod carry;
mod context;
mod find;
mod hosts;
mod judge;
mod parse;
mod punycode;
mod quoted;
mod references;
mod settings;
mod spoof;

use balustrade_sdk::{Detector, Finding, Report, Request};

use carry::Sizes;
use context::Use;
use find::Found;
use hosts::Hosts;
use judge::Place;
use settings::Which;
use spoof::Lookalikes;

/// Evidence, in bytes.
const EVIDENCE_BYTES_MAX: usize = 200;

/// The configured plugin.
#[derive(Debug)]
pub struct Urls {
    lookalikes: Lookalikes,
    hosts_known: Hosts,
    hosts_denied: Hosts,
    hosts_allowed: Hosts,
    images: Which,
    links: Which,
    schemes_allowed: Vec<String>,
    sizes: Sizes,
    /// Endings of hosts, sorted.
    endings: Vec<&'static str>,
    findings_max: usize,
}

impl Detector for Urls {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        let fetched = request.stage == "tool-call";
        for (text, item) in request.texts.iter().enumerate() {
            let Some(view) = item.views.iter().position(|view| view.name == "raw") else { continue };
            let content = item.views[view].content.as_str();
            let shown = request.stage == "output" || item.role == "assistant";
            let place = Place { fetched, shown, quoted: false };
            if let Err((from, reason)) = self.judge((text, view, content), place, &mut report) {
                report.skip(text, Some(from..content.len()), reason);
            }
        }
        Ok(report)
    }
}

impl Urls {
    /// Adds the findings of one text; an error says from which byte on it was not judged, and why.
    fn judge(
        &self,
        (text, view, content): (usize, usize, &str),
        place: Place,
        report: &mut Report,
    ) -> Result<(), (usize, &'static str)> {
        let known = |ending: &str| self.is_ending(ending);
        // Hosts without a scheme matter to lists alone.
        let bare = !self.hosts_denied.is_empty() || self.links == Which::AllowedOnly;
        let bare: Option<&dyn Fn(&str) -> bool> = if bare { Some(&known) } else { None };
        let mut outcome = Ok(());
        let mut labels: Option<Vec<String>> = None;
        let rest = find::each(content, bare, |mut found: Found| {
            if found.used == Use::Defined {
                let labels = labels.get_or_insert_with(|| references::of_images(content));
                let label = references::defined(content, found.range.start);
                found.used =
                    if label.is_some_and(|label| labels.contains(&label)) { Use::Image } else { Use::Link };
            }
            let place = Place { quoted: quoted::is_code(content, &found.range), ..place };
            for sign in self.signs(&content[found.range.clone()], &found, place) {
                if report.findings.len() >= self.findings_max {
                    outcome = Err((found.range.start, "findings_max"));
                    return false;
                }
                let finding = Finding::new(text, found.range.clone(), sign.category).in_view(view);
                let finding = finding.with_score(sign.score).with_message(sign.message);
                report.findings.push(match sign.evidence {
                    Some(seen) => {
                        finding.with_evidence(&seen[..seen.floor_char_boundary(EVIDENCE_BYTES_MAX)])
                    }
                    None => finding,
                });
            }
            true
        });
        outcome.and(rest.map_or(Ok(()), |from| Err((from, "work_max"))))
    }

    fn is_ending(&self, ending: &str) -> bool {
        let ending = ending.to_ascii_lowercase();
        self.endings.binary_search(&ending.as_str()).is_ok() || ending.starts_with("xn--")
    }
}

balustrade_sdk::export!(Urls: Detector + Settings);

#[cfg(test)]
mod tests;
