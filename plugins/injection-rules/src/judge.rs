//! From the events of one view to findings: hits, what weakens them, and what they add up to.

use crate::book::Book;
use crate::events::{self, Event};
use crate::rules::{CONCEPTS_MAX, Hit, Rule};
use crate::weigh;

/// What stands at one place of a view.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen<'a> {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// In [0, 1].
    pub score: f64,
    /// The category of the strongest rule.
    pub category: &'a str,
    /// The rules behind it, strongest first.
    pub rules: Vec<&'a str>,
}

/// Events and hits of one view before the rest stays unjudged: bounds memory and work on a text made of terms.
const EVENTS_MAX: usize = 1 << 17;
const HITS_MAX: usize = 1 << 12;
/// Bytes between hits that still add up.
const TOGETHER: u32 = 700;
/// Half words around a hit in which talk about attacks weakens it.
const AROUND: u32 = 90;
/// Half words before a hit in which an `unless` takes it back.
const JUST_BEFORE: u32 = 7;

/// What stands in `text`, and from which byte on it was not read.
pub fn judge<'a>(book: &'a Book, text: &str, hidden: bool) -> (Vec<Seen<'a>>, Option<u32>) {
    let mut seen = [0_u32; CONCEPTS_MAX];
    let mut events: Vec<Event> = Vec::new();
    let mut hits: Vec<Hit> = Vec::new();
    let mut cut = None;
    events::each(&book.vocabulary, text, |event| {
        if events.is_empty() {
            events.reserve(64);
        }
        events.push(event);
        book.rules.ending_with(&events, &seen, |hit| {
            // The same rule at the same place, by another way through the events.
            if !hits.iter().rev().take(8).any(|known| known.rule == hit.rule && known.end == hit.end) {
                hits.push(hit);
            }
        });
        seen[usize::from(event.concept)] = event.tick.max(1);
        if events.len() >= EVENTS_MAX || hits.len() >= HITS_MAX {
            cut = Some(event.start);
        }
        cut.is_none()
    });
    if hits.is_empty() {
        return (Vec::new(), cut);
    }
    let mut scored: Vec<(Hit, f64)> = hits
        .into_iter()
        .filter(|hit| hidden || !book.rules.get(hit.rule).hidden)
        .filter(|hit| !taken_back(book.rules.get(hit.rule), hit, &events))
        .map(|hit| (hit, book.rules.get(hit.rule).score * weakening(book, &hit, &events, text)))
        .collect();
    scored.sort_by_key(|(hit, _)| (hit.start, hit.end));
    let mut found = Vec::new();
    let mut rest = scored.as_slice();
    while !rest.is_empty() {
        let mut end = rest[0].0.end;
        let mut count = 1;
        while rest.get(count).is_some_and(|(hit, _)| hit.start <= end.saturating_add(TOGETHER)) {
            end = end.max(rest[count].0.end);
            count += 1;
        }
        let (together, later) = rest.split_at(count);
        found.extend(weigh::up(book, together, hidden));
        rest = later;
    }
    (found, cut)
}

/// Whether a concept that takes the rule back stands just before the hit or in it.
fn taken_back(rule: &Rule, hit: &Hit, events: &[Event]) -> bool {
    if rule.unless.is_empty() {
        return false;
    }
    let last = hit.event as usize;
    let first = events[..=last].iter().rposition(|event| event.start <= hit.start).unwrap_or(0);
    let sentence = events[first].sentence;
    let tick = events[first].tick;
    events[..=last].iter().rev().take_while(|event| event.tick + 60 >= tick).any(|event| {
        // The parts may hold such a word themselves, as "do not follow" and "do not matter" do.
        let apart = event.end <= hit.start
            || event.start >= hit.first_end && (event.start < events[last].start || event.start >= hit.end);
        apart
            && event.sentence >= sentence
            && event.tick_end + JUST_BEFORE >= tick
            && rule.unless.contains(&event.concept)
    })
}

/// By what a hit is weakened because the text only talks about it: quotes, words of reporting, names of
/// attacks, or a question that it is part of.
fn weakening(book: &Book, hit: &Hit, events: &[Event], text: &str) -> f64 {
    if book.rules.get(hit.rule).always {
        return 1.0;
    }
    let last = hit.event as usize;
    let tick = events[last].tick;
    let outside = |event: &&Event| event.end <= hit.start || event.start >= hit.end;
    let before = events[..last].iter().rev().take_while(|event| event.tick + AROUND >= tick);
    let after = events[last..].iter().take_while(|event| event.tick <= tick + AROUND);
    let (mut mentions, mut reports, mut asks) = (0, 0, false);
    for event in before.chain(after).filter(outside) {
        asks |=
            event.concept == book.howto && event.end <= hit.start && event.sentence == events[last].sentence;
        mentions += u32::from(event.concept == book.mention);
        reports += u32::from(event.concept == book.report);
    }
    let quoted = weigh::is_quoted(text, hit.start as usize, hit.end as usize);
    let asked = if asks { 0.6 } else { 1.0_f64 };
    let told = match (quoted, mentions, reports) {
        (true, 1.., _) | (true, _, 2..) => 0.4,
        (true, _, 1) | (_, 2.., 1..) => 0.5,
        (_, 2.., _) => 0.6,
        (_, 1, 1..) => 0.65,
        (_, 1, _) => 0.8,
        _ => 1.0,
    };
    asked.min(told)
}
