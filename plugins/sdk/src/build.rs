//! Short ways to make the types an author writes often.

use crate::{Finding, Report, Request, Score, Text, TextSpan, Unjudged, View};

impl TextSpan {
    /// The bytes `range` of a view. An offset beyond 4 GiB cannot occur in a guest's memory; it saturates.
    #[must_use]
    pub fn new(range: std::ops::Range<usize>) -> TextSpan {
        TextSpan { start: offset(range.start), end: offset(range.end) }
    }

    /// As offsets into a text.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Text {
    /// The text as it arrived; empty when the host did not send it.
    #[must_use]
    pub fn raw(&self) -> &str {
        self.view("raw").map_or("", |view| &view.content)
    }

    /// A reading by its name.
    #[must_use]
    pub fn view(&self, name: &str) -> Option<&View> {
        self.views.iter().find(|view| view.name == name)
    }
}

impl Request {
    /// Every view of every text, as (index of the text, index of the view, content).
    pub fn readings(&self) -> impl Iterator<Item = (usize, usize, &str)> {
        self.texts.iter().enumerate().flat_map(|(text, item)| {
            item.views.iter().enumerate().map(move |(view, reading)| (text, view, reading.content.as_str()))
        })
    }
}

impl Finding {
    /// Evidence over the bytes `range` of a text's first view, with score 1.
    #[must_use]
    pub fn new(text: usize, range: std::ops::Range<usize>, category: impl Into<String>) -> Finding {
        Finding {
            text: offset(text),
            view: 0,
            text_span: TextSpan::new(range),
            category: category.into(),
            score: 1.0,
            message: None,
            evidence: None,
            attributes: Vec::new(),
        }
    }

    /// Found in another view than the first.
    #[must_use]
    pub fn in_view(mut self, view: usize) -> Finding {
        self.view = offset(view);
        self
    }

    /// How sure the plugin is, in [0, 1].
    #[must_use]
    pub fn with_score(mut self, score: f64) -> Finding {
        self.score = score;
        self
    }

    /// A sentence for people. Must not quote the text.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Finding {
        self.message = Some(message.into());
        self
    }

    /// What was seen, when that differs from the text under the span.
    #[must_use]
    pub fn with_evidence(mut self, evidence: impl Into<String>) -> Finding {
        self.evidence = Some(evidence.into());
        self
    }

    /// One more extra.
    #[must_use]
    pub fn with_attribute(mut self, name: impl Into<String>, value: impl Into<String>) -> Finding {
        // Most have one: room for four, as a vector makes it by itself, would be pages that the check leaves behind.
        self.attributes.reserve_exact(1);
        self.attributes.push((name.into(), value.into()));
        self
    }
}

/// Findings of one report, unless a plugin has a bound of its own.
pub(crate) const FINDINGS_MAX: usize = 250;

/// Parts of one report that were not looked at.
const UNJUDGED_MAX: usize = 250;

impl Report {
    /// Nothing found, everything judged.
    #[must_use]
    pub fn new() -> Report {
        Report::default()
    }

    /// Adds evidence. After 250 findings more are not added, and their texts are told as not judged, once each, with the reason
    /// `findings_max`: a host takes 256 unless told otherwise, and fails the whole report of a plugin that has more. A plugin
    /// with a bound of its own adds to `findings` and calls [`Report::skip`].
    pub fn find(&mut self, finding: Finding) {
        if self.findings.len() < FINDINGS_MAX {
            self.findings.push(finding);
        } else if self
            .unjudged
            .last()
            .is_none_or(|last| last.text != finding.text || last.reason != "findings_max")
        {
            self.skip(finding.text as usize, None, "findings_max");
        }
    }

    /// Says that a part of a text (`None`: all of it) was not looked at, with a short code such as `too_long`. After 250 parts
    /// more are not added: a host takes no fewer unless told otherwise, and one is enough for the policy to know.
    pub fn skip(&mut self, text: usize, part: Option<std::ops::Range<usize>>, reason: impl Into<String>) {
        if self.unjudged.len() >= UNJUDGED_MAX {
            return;
        }
        self.unjudged.push(Unjudged {
            text: offset(text),
            text_span: part.map(TextSpan::new),
            reason: reason.into(),
        });
    }
}

impl Score {
    /// A number in [0, 1] with its name.
    #[must_use]
    pub fn new(name: impl Into<String>, value: f64) -> Score {
        Score { name: name.into(), value, label: None, explanation: None, attributes: Vec::new() }
    }

    /// A sentence for people. Must not quote the text.
    #[must_use]
    pub fn with_explanation(mut self, explanation: impl Into<String>) -> Score {
        self.explanation = Some(explanation.into());
        self
    }
}

fn offset(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_that_is_full_tells_the_texts_that_it_left_out_once() {
        let mut report = Report::new();
        for text in [0, 0, 1, 2] {
            (0..100).for_each(|at| report.find(Finding::new(text, at..at + 1, "format.x")));
        }
        assert_eq!(report.findings.len(), FINDINGS_MAX);
        let left: Vec<_> = report.unjudged.iter().map(|part| (part.text, part.reason.as_str())).collect();
        assert_eq!(left, [(1, "findings_max"), (2, "findings_max")]);
    }

    #[test]
    fn a_text_of_which_a_part_was_skipped_before_is_told_all_the_same() {
        let mut report = Report::new();
        (0..FINDINGS_MAX).for_each(|at| report.find(Finding::new(0, at..at + 1, "format.x")));
        report.skip(0, Some(0..10), "too_long");
        report.find(Finding::new(0, 300..301, "format.x"));
        assert_eq!(report.unjudged.last().map(|part| part.reason.as_str()), Some("findings_max"));
    }

    #[test]
    fn no_more_parts_are_told_than_a_host_takes() {
        let mut report = Report::new();
        (0..1_000).for_each(|text| report.skip(text, None, "findings_max"));
        assert_eq!(report.unjudged.len(), UNJUDGED_MAX);
    }
}
