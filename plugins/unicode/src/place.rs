//! Where a hidden run is reported: once, in the view that shows it decoded if there is one, else where it lies.

use std::ops::Range;

use balustrade_sdk::{Finding, Text};

use crate::bits::is_wordy;
use crate::odd::{Check, HIDDEN, Odd};

/// Bytes of evidence.
const EVIDENCE_BYTES_MAX: usize = 200;

/// Bytes of views that are searched for hidden runs in one text: bounds work where many runs are shown nowhere.
const SEARCHED_BYTES_MAX: usize = 4 << 20;

/// Shortest run that is looked for as a part of a view, in bytes.
const PART_BYTES_MIN: usize = 6;

/// Stands between two texts of one view that were hidden in the same way.
const BETWEEN: &str = "\n\n";

/// Something hidden that a view shows.
struct Reading<'a> {
    view: usize,
    check: Check,
    /// Where it starts in the view.
    start: usize,
    content: &'a str,
    /// Up to which byte it has been told of.
    told: usize,
}

/// Views of one text that show hidden runs decoded.
pub struct Shown<'a> {
    text: usize,
    readings: Vec<Reading<'a>>,
    searched: usize,
}

impl<'a> Shown<'a> {
    /// The views named for a way of hiding; in a nested one, as in `decoded:base64+tags`, the last way counts.
    #[must_use]
    pub fn new(index: usize, text: &'a Text) -> Shown<'a> {
        let mut readings = Vec::new();
        for (view, reading) in text.views.iter().enumerate() {
            let last = reading.name.strip_prefix("decoded:").and_then(|how| how.rsplit('+').next());
            let ways = [Check::Tags, Check::VariationSelectors, Check::ZeroWidth];
            let Some(check) = ways.into_iter().find(|check| Some(check.name()) == last) else { continue };
            let mut start = 0;
            for content in reading.content.split(BETWEEN) {
                readings.push(Reading { view, check, start, content, told: 0 });
                start += content.len() + BETWEEN.len();
            }
        }
        Shown { text: index, readings, searched: 0 }
    }

    /// The finding for an oddity of view `view`.
    pub fn finding(&mut self, view: usize, mut odd: Odd) -> Finding {
        let place = match &odd.hidden {
            _ if self.searched > SEARCHED_BYTES_MAX => None,
            Some(hidden) => self.place(odd.check, hidden.trim()),
            None => self.left(&odd),
        };
        let Some((reading, range)) = place else {
            let evidence = odd.hidden.as_deref().map(cut);
            let finding = Finding::new(self.text, odd.range.clone(), odd.category).in_view(view);
            return finish(finding, &odd, evidence);
        };
        let Reading { view, start, content, .. } = self.readings[reading];
        let evidence = Some(cut(&content[range.clone()]));
        if is_wordy(content) {
            (odd.category, odd.score) = (HIDDEN, odd.score.max(0.9));
        }
        let range = start + range.start..start + range.end;
        finish(Finding::new(self.text, range, odd.category).in_view(view), &odd, evidence)
    }

    /// The view that shows this, and where in it: each place tells of one run.
    fn place(&mut self, check: Check, hidden: &str) -> Option<(usize, Range<usize>)> {
        if hidden.is_empty() {
            return None;
        }
        let mut pieces = None;
        let mut from = 0;
        for (index, reading) in
            self.readings.iter_mut().enumerate().filter(|(_, reading)| reading.check == check)
        {
            self.searched += reading.content.len() - reading.told + hidden.len();
            let rest = &reading.content[reading.told..];
            // A few letters are found in any text.
            let found =
                if hidden.len() < PART_BYTES_MIN { (rest == hidden).then_some(0) } else { rest.find(hidden) };
            if let Some(start) = found {
                let start = reading.told + start;
                reading.told = start + hidden.len();
                return Some((index, start..reading.told));
            }
            // The host may show a run in pieces, one after the other.
            let piece = reading.content.trim();
            if reading.told == 0
                && !piece.is_empty()
                && let Some(at) = hidden[from..].find(piece)
            {
                from += at + piece.len();
                reading.told = reading.content.len();
                pieces = pieces.or(Some((index, 0..reading.told)));
            }
        }
        pieces
    }

    /// A readable view of this kind that tells of nothing yet, for a run that could not be read here.
    fn left(&mut self, odd: &Odd) -> Option<(usize, Range<usize>)> {
        let searched = &mut self.searched;
        let is_left = |reading: &Reading<'_>| {
            *searched += 1 + reading.content.len();
            *searched <= SEARCHED_BYTES_MAX
                && reading.check == odd.check
                && reading.told == 0
                && is_wordy(reading.content)
        };
        let index = self.readings.iter().position(is_left)?;
        let reading = &mut self.readings[index];
        reading.told = reading.content.len();
        Some((index, 0..reading.told))
    }

    /// Findings for what the host has read and no check has seen.
    pub fn rest(self) -> impl Iterator<Item = Finding> {
        let text = self.text;
        let rest = self.readings.into_iter().filter(|reading| reading.told == 0 && is_wordy(reading.content));
        rest.map(move |reading| {
            Finding::new(text, reading.start..reading.start + reading.content.len(), HIDDEN)
                .in_view(reading.view)
                .with_score(0.9)
                .with_message("Text was hidden in characters that do not show.")
                .with_evidence(cut(reading.content))
                .with_attribute("check", reading.check.name())
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
