//! Replacing found spans of a text, and nothing else.

use std::cmp::Ordering;

use balustrade_core::{TextForm, TextSpan};

use crate::document::{self, Literals, unit_end};
use crate::placeholder::{Placeholders, Stand};
use crate::style::Style;
use crate::token::{Kind, authentic_spans};

mod stream;

pub use stream::RedactStream;

/// A span to be replaced, and what was found there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Replacement<'a> {
    /// Where. An empty span replaces nothing; one that cuts a character is widened to hold all of it.
    pub span: TextSpan,
    /// Gives the placeholder its label.
    pub category: &'a str,
    /// Decides between overlapping spans of equal length.
    pub score: f64,
    /// Place in the list of findings; decides where nothing else does.
    pub order: usize,
    /// What takes its place.
    pub style: Style,
}

/// Spans that share a byte, as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cluster {
    /// All of them together.
    pub span: TextSpan,
    /// Index of the replacement that gives label and style.
    pub winner: usize,
    /// Indices of all, the winner's too.
    pub members: Vec<usize>,
}

/// What became of one replacement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// There was nothing to replace: its span is empty, or lies in a token that is already there.
    Nothing,
    /// It gave label and style.
    Replaced {
        /// The style that was used.
        style: Style,
        /// A code of why it is not the one that was asked for: `overlap`, `key`, `too_long`, `no_key`.
        reason: Option<&'static str>,
    },
    /// Another one did, by its index.
    LostTo(usize),
}

/// A text after redaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redacted {
    /// The text; `None` when nothing was replaced.
    pub text: Option<String>,
    /// One per replacement.
    pub outcomes: Vec<Outcome>,
    /// Placeholders that were given to a value and that the text itself holds further down, where they are left as they stand:
    /// there they do not stand for the value.
    pub lookalikes: Vec<String>,
}

/// Spans that share a byte, as one, in the order of the text. Spans that only touch stay apart: each keeps its label.
///
/// Of several the longest wins, then the surest, then the most specific (more segments in its category), then the first
/// in the list of findings, so that the order of `replacements` does not matter.
#[must_use]
pub fn merge(text: &str, replacements: &[Replacement<'_>]) -> Vec<Cluster> {
    let mut sorted: Vec<(TextSpan, usize, &Replacement<'_>)> = replacements
        .iter()
        .enumerate()
        .map(|(index, replacement)| (widen(replacement.span, text), index, replacement))
        .filter(|(span, ..)| !span.is_empty())
        .collect();
    sorted.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| preference((a.0, a.2), (b.0, b.2))));
    let mut clusters: Vec<Cluster> = Vec::new();
    // The span and replacement of the cluster under construction that win so far.
    let mut best: Option<(TextSpan, &Replacement<'_>)> = None;
    for (span, index, next) in sorted {
        match (clusters.last_mut(), &mut best) {
            (Some(cluster), Some(best)) if cluster.span.overlaps(&span) => {
                cluster.span.end = cluster.span.end.max(span.end);
                cluster.members.push(index);
                if preference((span, next), *best) == Ordering::Less {
                    *best = (span, next);
                    cluster.winner = index;
                }
            }
            _ => {
                best = Some((span, next));
                clusters.push(Cluster { span, winner: index, members: vec![index] });
            }
        }
    }
    clusters
}

/// `Less` when `a` is to win.
fn preference(a: (TextSpan, &Replacement<'_>), b: (TextSpan, &Replacement<'_>)) -> Ordering {
    // A score that is no number loses to every other.
    let score = |r: &Replacement<'_>| if r.score.is_nan() { f64::NEG_INFINITY } else { r.score };
    let segments = |r: &Replacement<'_>| r.category.bytes().filter(|byte| *byte == b'.').count();
    let ((a_span, a), (b_span, b)) = (a, b);
    (b_span.len().cmp(&a_span.len()))
        .then_with(|| score(b).total_cmp(&score(a)))
        .then_with(|| segments(b).cmp(&segments(a)))
        .then_with(|| a.order.cmp(&b.order))
        .then_with(|| a_span.start.cmp(&b_span.start))
        .then_with(|| a.category.cmp(b.category))
}

/// Inside `text` and on character boundaries, outwards: rather a byte too many replaced than one let through.
fn widen(span: TextSpan, text: &str) -> TextSpan {
    let mut start = span.start.min(text.len());
    let mut end = span.end.min(text.len());
    if start >= end {
        return TextSpan { start, end: start };
    }
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    TextSpan { start, end }
}

/// `text` with every found span replaced as its style has it. No other byte changes; in a text that is a JSON object or
/// array, strings keep their quotes and escapes, and a number that was found becomes a string, so that it stays one.
///
/// Call [`Placeholders::turn_to`] before the next text.
#[must_use]
pub fn redact(text: &str, replacements: &[Replacement<'_>], placeholders: &mut Placeholders<'_>) -> Redacted {
    redact_form(TextForm::String, text, replacements, placeholders)
}

/// [`redact`] for a text of any form. A number that was found in part is replaced as a whole; what takes its place is to stand
/// in quotes, or to be `null` where it is empty. Two keys never become one: in a key a label stands in place of styles that could make them so.
#[must_use]
pub fn redact_form(
    form: TextForm,
    text: &str,
    replacements: &[Replacement<'_>],
    placeholders: &mut Placeholders<'_>,
) -> Redacted {
    let mut outcomes = vec![Outcome::Nothing; replacements.len()];
    let mut wanted = replacements.to_vec();
    leave_tokens(text, &mut wanted, placeholders);
    let clusters = merge(text, &wanted);
    if clusters.is_empty() {
        return Redacted { text: None, outcomes, lookalikes: Vec::new() };
    }
    let is_key = form == TextForm::Key;
    let mut filler = Filler { replacements: &wanted, placeholders, outcomes: &mut outcomes };
    let out = match form {
        TextForm::Number => in_number(text, &clusters, &mut filler),
        _ if document::is_document(text) => in_document(text, &clusters, is_key, &mut filler),
        _ => in_text(text, &clusters, is_key, &mut filler),
    };
    placeholders.read(text, text.len());
    Redacted { text: Some(out), outcomes, lookalikes: placeholders.late() }
}

/// What is found inside a token that is there already is encrypted as it is. A second time would only keep it from
/// coming back.
fn leave_tokens(text: &str, replacements: &mut [Replacement<'_>], placeholders: &Placeholders<'_>) {
    let Some(sealing) = placeholders.sealing().filter(|_| !replacements.is_empty()) else { return };
    inside_tokens(&authentic_spans(text, sealing.keys, &sealing.scope), replacements);
}

fn inside_tokens(tokens: &[TextSpan], replacements: &mut [Replacement<'_>]) {
    for replacement in replacements {
        let span = &mut replacement.span;
        let after = tokens.partition_point(|token| token.start <= span.start);
        let token = after.checked_sub(1).and_then(|index| tokens.get(index));
        if token.is_some_and(|token| span.end <= token.end) {
            span.end = span.start;
        }
    }
}

/// Says what stands in the place of a cluster, and notes what became of its members.
struct Filler<'f, 'r, 'k> {
    replacements: &'f [Replacement<'r>],
    placeholders: &'f mut Placeholders<'k>,
    outcomes: &'f mut [Outcome],
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Place<'t> {
    text: &'t str,
    /// Its first byte in `text`.
    start: usize,
    kind: Kind,
    is_key: bool,
}

impl Filler<'_, '_, '_> {
    fn fill(&mut self, cluster: &Cluster, value: &str, place: Place<'_>) -> String {
        self.placeholders.read(place.text, place.start);
        let Some(winner) = self.replacements.get(cluster.winner) else { return String::new() };
        let others = cluster.members.iter().filter(|index| **index != cluster.winner);
        let others = others.filter_map(|index| self.replacements.get(*index)).map(|other| other.style);
        let among = winner.style.among(others);
        let style = if place.is_key { among.in_key() } else { among };
        let Stand { text, style: used, reason } =
            self.placeholders.stand(winner.category, style, value, place.kind);
        let changed = if among.as_str() != winner.style.as_str() {
            Some("overlap")
        } else {
            (style.as_str() != among.as_str()).then_some("key")
        };
        for index in &cluster.members {
            if let Some(outcome) = self.outcomes.get_mut(*index) {
                *outcome = if *index == cluster.winner {
                    Outcome::Replaced { style: used, reason: reason.or(changed) }
                } else {
                    Outcome::LostTo(cluster.winner)
                };
            }
        }
        text
    }
}

/// Merged spans are sorted, apart and on boundaries, so no slice can be missing.
fn in_text(text: &str, clusters: &[Cluster], is_key: bool, filler: &mut Filler<'_, '_, '_>) -> String {
    let mut out = String::with_capacity(text.len() + 16 * clusters.len());
    let mut copied = 0;
    for cluster in clusters {
        let span = cluster.span;
        out.push_str(text.get(copied..span.start).unwrap_or_default());
        let value = text.get(span.start..span.end).unwrap_or_default();
        let place = Place { text, start: span.start, kind: Kind::Text, is_key };
        out.push_str(&filler.fill(cluster, value, place));
        copied = span.end;
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    out
}

/// What takes the place of a number, whatever part of it was found.
fn in_number(text: &str, clusters: &[Cluster], filler: &mut Filler<'_, '_, '_>) -> String {
    let by = |cluster: &&Cluster| filler.replacements.get(cluster.winner).map(|one| (cluster.winner, one));
    let best = clusters
        .iter()
        .filter_map(|cluster| by(&cluster))
        .min_by(|(_, a), (_, b)| preference((widen(a.span, text), a), (widen(b.span, text), b)));
    let Some((winner, _)) = best else { return text.to_owned() };
    let members = clusters.iter().flat_map(|cluster| cluster.members.iter().copied()).collect();
    let whole = Cluster { span: TextSpan::whole(text), winner, members };
    filler.fill(&whole, text, Place { text, start: 0, kind: Kind::Bare, is_key: false })
}

/// The same in a JSON document: only inside strings, and whole other values.
fn in_document(text: &str, clusters: &[Cluster], is_key: bool, filler: &mut Filler<'_, '_, '_>) -> String {
    let mut out = String::with_capacity(text.len() + 16 * clusters.len());
    let mut copied = 0;
    let mut first = 0;
    for literal in Literals::new(text) {
        let range = literal.range;
        first += clusters.iter().skip(first).take_while(|cluster| cluster.span.end <= range.start).count();
        let here = clusters.iter().skip(first).take_while(|cluster| cluster.span.start < range.end);
        if !literal.is_string {
            let Some(cluster) = here.take(1).next() else { continue };
            out.push_str(text.get(copied..range.start).unwrap_or_default());
            let value = text.get(range.clone()).unwrap_or_default();
            let place = Place { text, start: range.start, kind: Kind::Bare, is_key };
            out.push_str(&quoted(&filler.fill(cluster, value, place)));
            copied = range.end;
            continue;
        }
        let content = range.start + 1..range.end - 1;
        let mut here = here.peekable();
        let is_key = is_key || here.peek().is_some() && document::is_key(text, range.end);
        // Escapes are read from the start of the string, once for all spans.
        let mut at = content.start;
        for cluster in here {
            let (from, to) = (cluster.span.start.max(at), cluster.span.end.min(content.end));
            while at < from && unit_end(text, at) <= from {
                at = unit_end(text, at);
            }
            let start = at;
            while at < to {
                at = unit_end(text, at);
            }
            if start >= at {
                continue;
            }
            out.push_str(text.get(copied..start).unwrap_or_default());
            let value = document::unescaped(text.get(start..at).unwrap_or_default());
            let place = Place { text, start, kind: Kind::Text, is_key };
            out.push_str(&document::escaped(&filler.fill(cluster, &value, place)));
            copied = at;
        }
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    out
}

/// What stands in the place of a number; `null` for nothing.
fn quoted(text: &str) -> String {
    if text.is_empty() { "null".to_owned() } else { format!("\"{}\"", document::escaped(text)) }
}

#[cfg(test)]
mod tests;
