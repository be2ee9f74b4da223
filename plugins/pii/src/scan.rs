//! One pass over a text: where a figure, an `@`, a `:` or a word in capitals stands, the kinds that may begin there are tried.

use crate::columns::Columns;
use crate::context::Context;
use crate::edges::{begins_word, ends_word, is_behind_id, is_part};
use crate::form::is_separator;
use crate::kind::Kind;
use crate::own::{self, Own};
use crate::table::{AGAINST, CALLS, LABEL_BELOW, STRONG, Table};
use crate::words::Set;

/// Longest run of letters and digits that is looked at, in bytes: a Monero address with a payment id has 106.
const RUN_BYTES_MAX: usize = 128;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Number of the kind.
    pub kind: u16,
    /// In [0, 1].
    pub score: f64,
}

/// A pass in progress.
#[derive(Debug)]
pub struct Scan<'a> {
    /// The kinds.
    pub table: &'a Table,
    /// Their own finders.
    pub own: &'a Own,
    /// The text.
    pub text: &'a str,
    /// What its words say.
    pub context: Context<'a>,
    /// What the headers of its tables say.
    pub columns: Columns<'a>,
    /// What was found so far.
    pub found: Vec<Found>,
    /// Room for the ends of forms at one place.
    ends: Vec<(usize, u16)>,
    /// Room for letters and figures of one place.
    compact: Vec<u8>,
}

/// Whether it is a number that a country gives to persons.
fn is_of_person(kind: &Kind) -> bool {
    let number = kind.category.strip_prefix("privacy.pii.");
    number.is_some_and(|number| {
        matches!(number, "national-id" | "social-security" | "tax-id" | "health-id" | "identity-card")
    })
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The bytes of eight where something may begin: the high bit of figures, `:`, `=`, `@` (and `;<>?`, which nothing begins
/// with), and of capitals where four stand in a row.
fn triggers(eight: u64) -> u64 {
    let low = eight & !HIGH;
    let at_least = |byte: u64| low + (128 - byte) * ONES;
    let upper = at_least(b'A'.into()) & !at_least(u64::from(b'Z') + 1) & !eight & HIGH;
    let figures = at_least(b'0'.into()) & !at_least(u64::from(b'@') + 1) & !eight & HIGH;
    let four = |half: u64| if upper & half == half { half } else { 0 };
    figures | four(HIGH & 0xFFFF_FFFF) | four(HIGH & !0xFFFF_FFFF)
}

impl<'a> Scan<'a> {
    /// Of a text, with figures as `plain` makes them.
    #[must_use]
    pub fn new(table: &'a Table, own: &'a Own, text: &'a str) -> Scan<'a> {
        Scan {
            table,
            own,
            text,
            context: Context::new(&table.words, text),
            columns: Columns::new(&table.words, text),
            found: Vec::new(),
            ends: Vec::new(),
            compact: Vec::new(),
        }
    }

    /// Finds everything; `found` is sorted and without what strong findings make moot. Once more than `most` are found it
    /// stops, and says from where on nothing was looked at.
    pub fn run(&mut self, most: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let (mut at, mut many) = (0, most.saturating_add(1).clamp(256, 4096));
        for (index, chunk) in bytes.chunks(8).enumerate() {
            let eight = match chunk.first_chunk() {
                Some(eight) => u64::from_le_bytes(*eight),
                None => chunk.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)),
            };
            let mut left = triggers(eight);
            while left != 0 {
                let place = index * 8 + (left.trailing_zeros() / 8) as usize;
                left &= left - 1;
                if place < at {
                    continue;
                }
                at = self.begin(place, at).max(place + 1);
                if self.found.len() >= many {
                    self.settle();
                    if self.found.len() > most {
                        own::phones(self, at);
                        return Some(at);
                    }
                    many = self.found.len() * 2 + 4096;
                }
            }
        }
        self.settle();
        own::phones(self, bytes.len());
        None
    }

    /// Tries what may begin at `place`; returns up to where nothing else begins. Nothing is looked for before `floor` again,
    /// but for e-mail addresses.
    fn begin(&mut self, place: usize, floor: usize) -> usize {
        let bytes = self.text.as_bytes();
        match bytes.get(place) {
            Some(b'@') => own::at_sign(self, place),
            Some(b':') => own::colon(self, place),
            Some(b'=') => own::equals(self, place),
            Some(byte) if byte.is_ascii_alphanumeric() => self.word(place, floor),
            _ => place + 1,
        }
    }

    /// Tries the word around `place`.
    fn word(&mut self, place: usize, floor: usize) -> usize {
        let bytes = self.text.as_bytes();
        let back = bytes.get(floor..place).unwrap_or_default();
        let start = place - back.iter().rev().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let rest = bytes.get(place..).unwrap_or_default();
        let end = place + rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        if end - start > RUN_BYTES_MAX || !begins_word(self.text, start) {
            return end;
        }
        let before = self.found.len();
        // Letters before a separator may belong to it: `AB 12 34 56 C`.
        let prefix = self.prefix(start);
        if let Some(prefix) = prefix {
            self.forms(prefix);
        }
        self.forms(start);
        own::word(self, start, end, prefix);
        let strong =
            self.found.get(before..).unwrap_or_default().iter().filter(|found| found.score >= STRONG);
        strong.map(|found| found.end).max().unwrap_or(end).max(end)
    }

    /// Where a short word of letters begins that one separator parts from `start`.
    fn prefix(&self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let separator = start.checked_sub(1)?;
        if !is_separator(*bytes.get(separator)?) {
            return None;
        }
        let back = bytes.get(separator.saturating_sub(7)..separator)?;
        let letters = back.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let at = separator - letters;
        ((1..=6).contains(&letters) && begins_word(self.text, at)).then_some(at)
    }

    /// Tries all forms at `start`; of each kind the longest that holds counts.
    pub fn forms(&mut self, start: usize) {
        let bytes = self.text.as_bytes();
        let mut ends = std::mem::take(&mut self.ends);
        ends.clear();
        self.table.automaton.walk(bytes, start, |end, kinds| {
            if ends_word(self.text, end) {
                ends.extend(kinds.iter().map(|kind| (end, *kind)));
            }
        });
        let mut seen = Set::default();
        let mut checked = 0;
        let (mut is_part_of, mut is_followed) = (false, false);
        let mut compact = std::mem::take(&mut self.compact);
        for &(end, kind) in ends.iter().rev() {
            if checked != end {
                checked = end;
                is_part_of = is_part(self.text, start, end, true);
                is_followed = is_part_of || is_part(self.text, start, end, false);
                compact.clear();
                let value =
                    bytes.get(start..end).unwrap_or_default().iter().filter(|b| b.is_ascii_alphanumeric());
                compact.extend(value.map(u8::to_ascii_uppercase));
            }
            let Some(known) = self.table.kinds.get(usize::from(kind)).copied() else { continue };
            // What is sure by itself is whole even where other figures follow.
            let is_whole = if known.score >= STRONG { !is_part_of } else { !is_followed };
            if is_whole && !seen.has(kind) && (known.valid)(&compact) {
                seen.insert(kind);
                let score = self.score(start, end, kind);
                self.add(start, end, kind, score);
            }
        }
        self.ends = ends;
        self.compact = compact;
    }

    /// The score of a value by what stands around it.
    pub fn score(&mut self, start: usize, end: usize, kind: u16) -> f64 {
        let Some(known) = self.table.kinds.get(usize::from(kind)).copied() else { return 0.0 };
        if known.score < LABEL_BELOW {
            return if self.is_labelled(start, end, kind) { known.score_in_context } else { known.score };
        }
        if self.context.near(start, end).has(kind) || self.columns.label(start).has(kind) {
            return known.score_in_context;
        }
        // What is kept under `id` is somebody's or something's; nobody writes the numbers of things in groups that check.
        let grouped = || {
            self.text.as_bytes().get(start..end).is_some_and(|value| value.iter().any(|b| is_separator(*b)))
        };
        if known.score < STRONG && is_of_person(known) && grouped() && is_behind_id(self.text, start) {
            return STRONG;
        }
        let labels = self.context.labels_before(start);
        let nearest = labels.iter().next();
        if nearest.is_some_and(|(set, _)| {
            known.score < 0.9 && set.has(AGAINST) || known.score < STRONG && set.has(CALLS)
        }) {
            return known.score / 2.0;
        }
        known.score
    }

    /// Whether a label of the kind stands before the value, or behind it where none stands before.
    pub fn is_labelled(&mut self, start: usize, end: usize, kind: u16) -> bool {
        let labels = self.context.labels_before(start);
        if labels.has(kind) || self.columns.label(start).has(kind) {
            return true;
        }
        labels.iter().next().is_none() && self.context.labels_after(end).has(kind)
    }

    /// Adds a finding, if its score is high enough to be told.
    pub fn add(&mut self, start: usize, end: usize, kind: u16, score: f64) {
        if score >= self.table.score_min {
            self.found.push(Found { start, end, kind, score });
        }
    }

    /// Adds a finding that a context word tells.
    pub fn add_in_context(&mut self, start: usize, end: usize, kind: u16) {
        let score = self.table.kinds.get(usize::from(kind)).map_or(0.0, |kind| kind.score_in_context);
        self.add(start, end, kind, score);
    }

    /// Sorts what was found; drops what is weak beside something strong, and what is less likely than another kind of the
    /// same text.
    fn settle(&mut self) {
        self.found.sort_by(|a, b| {
            let place = |found: &Found| (found.start, std::cmp::Reverse(found.end));
            place(a).cmp(&place(b)).then(b.score.total_cmp(&a.score)).then(a.kind.cmp(&b.kind))
        });
        self.found.dedup_by(|later, first| later.kind == first.kind && later.start == first.start);
        // Starts of the strong ones, and how far those up to each reach.
        let mut reach = 0;
        let strong: Vec<(usize, usize)> = self
            .found
            .iter()
            .filter(|found| found.score >= STRONG)
            .map(|found| {
                reach = reach.max(found.end);
                (found.start, reach)
            })
            .collect();
        let mut best = (0, 0, 0.0);
        self.found.retain(|found| {
            let before = strong.partition_point(|(start, _)| *start < found.end);
            let reach =
                before.checked_sub(1).and_then(|last| strong.get(last)).map_or(0, |(_, reach)| *reach);
            if found.score < STRONG && reach > found.start {
                return false;
            }
            if (found.start, found.end) != (best.0, best.1) {
                best = (found.start, found.end, found.score);
            }
            found.score + 0.15 >= best.2
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triggers_are_what_values_begin_with() {
        let of = |text: &[u8; 8]| {
            let found = triggers(u64::from_le_bytes(*text));
            (0..8).filter(|place| found >> (place * 8 + 7) & 1 == 1).collect::<Vec<i32>>()
        };
        assert_eq!(of(b"abc 1@: "), [4, 5, 6]);
        assert_eq!(of(b"abcd efg"), [0; 0]);
        assert_eq!(of(b"ABCDabc="), [0, 1, 2, 3, 7]);
        assert_eq!(of(b"aABCDEFG"), [4, 5, 6, 7]);
        assert_eq!(of("größe 0".as_bytes().first_chunk().unwrap()), [0; 0]);
        assert_eq!(of("éé٣é".as_bytes().first_chunk().unwrap()), [0; 0]);
        assert_eq!(of(b"/0123456"), [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(of(b"789;<>?@"), [0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(of(b"ABC[\\]^`"), [0; 0]);
    }
}
