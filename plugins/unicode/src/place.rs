//! Where a hidden run is reported: once, in the view that shows it decoded if there is one, else where it lies.

use balustrade_sdk::{Finding, Text};

use crate::bits::is_wordy;
use crate::odd::{Check, HIDDEN, Odd};

/// Bytes of evidence.
const EVIDENCE_BYTES_MAX: usize = 200;

/// Views of one text that show hidden runs decoded, and which of them have been told of.
pub struct Shown<'a> {
    text: usize,
    views: Vec<(usize, Check, &'a str, bool)>,
}

impl<'a> Shown<'a> {
    /// The views named for a way of hiding; in a nested one, as in `decoded:base64+tags`, the last way counts.
    #[must_use]
    pub fn new(index: usize, text: &'a Text) -> Shown<'a> {
        let views = text.views.iter().enumerate().filter_map(|(view, reading)| {
            let ways = reading.name.strip_prefix("decoded:")?;
            let last = ways.rsplit('+').next()?;
            let check = [Check::Tags, Check::VariationSelectors, Check::ZeroWidth]
                .into_iter()
                .find(|check| check.name() == last)?;
            Some((view, check, reading.content.as_str(), false))
        });
        Shown { text: index, views: views.collect() }
    }

    /// The finding for an oddity of view `view`.
    pub fn finding(&mut self, view: usize, odd: Odd) -> Finding {
        let place = odd
            .hidden
            .as_deref()
            .and_then(|hidden| self.place(odd.check, hidden))
            .or_else(|| self.left(&odd));
        let Some((shown, range)) = place else {
            let evidence = odd.hidden.as_deref().map(cut);
            return finish(
                Finding::new(self.text, odd.range.clone(), odd.category).in_view(view),
                &odd,
                evidence,
            );
        };
        let content = self.views[shown].2;
        let evidence = Some(cut(&content[range.clone()]));
        let mut odd = odd;
        if is_wordy(content) {
            (odd.category, odd.score) = (HIDDEN, odd.score.max(0.9));
        }
        finish(Finding::new(self.text, range, odd.category).in_view(self.views[shown].0), &odd, evidence)
    }

    /// The view that shows this, and where in it.
    fn place(&mut self, check: Check, hidden: &str) -> Option<(usize, std::ops::Range<usize>)> {
        let hidden = hidden.trim();
        let mut found = None;
        for (index, (_, of, content, told)) in self.views.iter_mut().enumerate() {
            if *of != check || hidden.is_empty() {
                continue;
            }
            let range = match content.find(hidden) {
                Some(start) => start..start + hidden.len(),
                // The host may show a run in pieces.
                None if !content.trim().is_empty() && hidden.contains(content.trim()) => 0..content.len(),
                None => continue,
            };
            *told = true;
            found = found.or(Some((index, range)));
        }
        found
    }

    /// A readable view of this kind that nothing has claimed yet, for a run that could not be read here.
    fn left(&mut self, odd: &Odd) -> Option<(usize, std::ops::Range<usize>)> {
        if odd.hidden.is_some() {
            return None;
        }
        let is_left = |(_, of, content, told): &(usize, Check, &str, bool)| {
            *of == odd.check && !told && is_wordy(content)
        };
        let index = self.views.iter().position(is_left)?;
        self.views[index].3 = true;
        Some((index, 0..self.views[index].2.len()))
    }

    /// Findings for what the host has read and no check has seen.
    pub fn rest(self) -> impl Iterator<Item = Finding> {
        let text = self.text;
        let rest = self.views.into_iter().filter(|(_, _, content, told)| !told && is_wordy(content));
        rest.map(move |(view, check, content, _)| {
            let finding = Finding::new(text, 0..content.len(), HIDDEN).in_view(view).with_score(0.9);
            finding
                .with_message("Text was hidden in characters that do not show.")
                .with_evidence(cut(content))
                .with_attribute("check", check.name())
        })
    }
}

fn finish(finding: Finding, odd: &Odd, evidence: Option<String>) -> Finding {
    let finding = Finding { evidence, ..finding };
    finding
        .with_score(odd.score)
        .with_message(odd.message)
        .with_attribute("check", odd.check.name())
        .with_attribute("count", odd.count.to_string())
}

fn cut(text: &str) -> String {
    text[..text.floor_char_boundary(EVIDENCE_BYTES_MAX)].to_owned()
}
