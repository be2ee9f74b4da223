//! Detector plugin `denylist`: a list of terms, up to 100,000 and more, found in one pass.

mod automaton;
mod settings;
mod terms;

use automaton::{Automaton, Hit};
use balustrade_sdk::{Detector, Finding, Reach, Report, Request, Stretch};

/// Hits gathered in one text before the rest stays unjudged: bounds memory on a text made of nothing but terms.
const HITS_MAX: usize = 1 << 16;

/// The configured plugin.
#[derive(Debug)]
pub struct Denylist {
    automaton: Automaton,
    whole_word: bool,
    category: String,
    message: Option<String>,
    score: f64,
    findings_max: usize,
    /// Bytes of the longest form.
    form_bytes_max: usize,
}

impl Detector for Denylist {
    fn detect(&self, request: &Request) -> Result<Report, String> {
        let mut report = Report::new();
        for (text, view, content) in request.readings() {
            if let Err((from, reason)) = self.judge((text, view, content), &mut report) {
                report.skip(text, (view == 0).then_some(from..content.len()), reason);
            }
        }
        Ok(report)
    }
}

impl Denylist {
    /// Adds the findings of one view; an error says from which byte on it was not judged, and why.
    fn judge(
        &self,
        (text, view, content): (usize, usize, &str),
        report: &mut Report,
    ) -> Result<(), (usize, &'static str)> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut cut = None;
        self.automaton.each(content, |hit| {
            if !self.whole_word || is_whole_word(content, hit.start, hit.end) {
                hits.push(hit);
            }
            if hits.len() < HITS_MAX {
                return true;
            }
            cut = Some((hit.start, "work_max"));
            false
        });
        // Of hits that overlap, the leftmost stays; of those that start together, the longest.
        hits.sort_unstable_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end)));
        let mut free = 0;
        for hit in hits {
            if hit.start < free {
                continue;
            }
            if report.findings.len() >= self.findings_max {
                return Err((hit.start, "findings_max"));
            }
            free = hit.end;
            let mut finding = Finding::new(text, hit.start..hit.end, self.category.as_str())
                .in_view(view)
                .with_score(self.score)
                .with_attribute("term", hit.term.to_string());
            if let Some(message) = &self.message {
                finding = finding.with_message(message.as_str());
            }
            report.findings.push(finding);
        }
        cut.map_or(Ok(()), Err)
    }
}

/// Whether `start..end` does not go on in a word. An edge that is no word character itself, as in `c++`, needs nothing.
fn is_whole_word(text: &str, start: usize, end: usize) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let inside = &text[start..end];
    let goes_on =
        |outer: Option<char>, inner: Option<char>| outer.is_some_and(word) && inner.is_some_and(word);
    !goes_on(text[..start].chars().next_back(), inside.chars().next())
        && !goes_on(text[end..].chars().next(), inside.chars().next_back())
}

/// Bytes of the character on either side, which tells whether a word goes on.
const EDGE_BYTES: usize = 4;

impl Reach for Denylist {
    fn reach(&self) -> Option<Stretch> {
        Stretch::of_bytes(self.form_bytes_max + EDGE_BYTES)?.within_findings(self.findings_max)
    }
}

balustrade_sdk::export!(Denylist: Detector + Settings + Reach);

#[cfg(test)]
mod tests;
