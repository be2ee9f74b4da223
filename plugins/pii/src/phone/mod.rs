//! Phone numbers of any country, by the metadata of libphonenumber.
//!
//! Digits make [chains](chain::Chain) of groups; each run of groups in a chain that may be a number is [judged](judge::Candidate) by
//! the numbering plans of the [table], by how it is grouped, and by the [words](context) around it. Time grows with the text alone:
//! a chain has at most 24 groups, a number at most 8.

pub mod chain;
pub mod context;
pub mod extension;
pub mod judge;
pub mod shape;
pub mod table;
pub mod words;

use core::ops::Range;

use chain::{Chain, gap};
use context::Context;
use judge::Candidate;
use table::Region;

/// Groups of one number, at most.
const NUMBER_GROUPS_MAX: usize = 8;
/// Digits of one number, prefix for abroad and calling code and all, at most.
const NUMBER_DIGITS_MAX: usize = 20;

/// A phone number in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Phone {
    /// Bytes in the text: from the plus or parenthesis to the last digit of the extension.
    pub span: Range<usize>,
    /// How surely it is one, in [0.2, 1].
    pub score: f64,
    /// Two letters of its region where its pattern tells it, `00` for numbers of no country.
    pub region: Option<&'static str>,
    /// Whether it is written with its calling code.
    pub international: bool,
    /// Whether words around it tell that it is a phone number.
    pub in_context: bool,
}

/// Finds phone numbers, in the order of the text, none overlapping. `regions`: where numbers without a calling code are from.
#[must_use]
pub fn find(text: &str, regions: &[Region]) -> Vec<Phone> {
    Finder::default().find(text, regions)
}

/// What finding needs again and again.
#[derive(Debug, Default)]
struct Finder {
    chain: Chain,
    word: String,
    /// Candidates of the chain: score, groups, judgement.
    found: Vec<(usize, usize, Phone, u8)>,
    /// Where a list of numbers ended.
    listed: Option<usize>,
    /// Work done, in digits looked at or as much.
    steps: u64,
}

impl Finder {
    fn find(&mut self, text: &str, regions: &[Region]) -> Vec<Phone> {
        let mut phones: Vec<Phone> = Vec::new();
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(skipped) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| may_begin(*byte))) {
            at += skipped;
            if chain::digit_at(bytes, at).is_none() {
                at += 1;
                continue;
            }
            // A chain of so many groups is a list of numbers, and what follows it goes on with that.
            let goes_on = self.listed.is_some_and(|end| at - end <= 4);
            self.chain.read(text, at);
            self.listed = (goes_on || self.chain.groups.len() == chain::GROUPS_MAX).then_some(self.chain.end);
            self.steps += (self.chain.end - at) as u64;
            at = self.chain.end.max(at + 1);
            let before = phones.last().map_or(0, |phone| phone.span.end);
            if self.listed.is_none() || self.chain.plus.is_some() {
                self.judge(text, regions, before);
                at = at.max(self.keep(&mut phones));
            }
        }
        phones
    }

    /// Judges all runs of groups in the chain that may be a number. `from`: where the last number ended.
    fn judge(&mut self, text: &str, regions: &[Region], from: usize) {
        self.found.clear();
        let digits = self.chain.digits.len();
        if digits < *judge_digits().start() {
            return;
        }
        let mut context = None;
        let count = self.chain.groups.len();
        for first in 0..count {
            let plus = self.chain.plus.filter(|_| first == 0);
            if first > 0 && !begins(&self.chain, first) {
                continue;
            }
            for last in first..count.min(first + NUMBER_GROUPS_MAX) {
                let Some(groups) = self.chain.groups.get(first..=last) else { break };
                let (Some(one), Some(other)) = (groups.first(), groups.last()) else { break };
                let length = other.digits.end - one.digits.start;
                if other.foreign || length > NUMBER_DIGITS_MAX {
                    break;
                }
                if length < *judge_digits().start() || (last + 1 < count && !ends(&self.chain, last)) {
                    continue;
                }
                let mut start = plus.unwrap_or(one.bytes.start);
                if plus.is_none() && one.enclosed {
                    start = text.get(..start).and_then(|head| head.char_indices().next_back()).map_or(start, |(at, _)| at);
                }
                let inner = shape::gaps(groups) & !gap::WIDE;
                let apart = |gap: Option<u8>| gap.is_none_or(|gap| gap & gap::WIDE != 0 || (inner != 0 && gap & inner == 0));
                let complete = apart((first > 0).then_some(one.gap)) && apart(self.chain.groups.get(last + 1).map(|group| group.gap));
                let end = if last + 1 == count { self.chain.end.min(other.bytes.end + if other.enclosed { 3 } else { 0 }) } else { other.bytes.end };
                let extension = if last + 1 == count { extension::end(text, end) } else { None };
                let context = *context.get_or_insert_with(|| {
                    self.steps += 100;
                    context::before(text, self.chain.plus.unwrap_or(self.chain.groups.first().map_or(0, |group| group.bytes.start)), &mut self.word)
                });
                let context = match context {
                    Context::Phone => Context::Phone,
                    other => if context::after(text, extension.unwrap_or(end), &mut self.word) { Context::Phone } else { other },
                };
                let candidate = Candidate {
                    chain: &self.chain,
                    groups,
                    plus: plus.is_some(),
                    complete,
                    extension: extension.is_some(),
                    negative: text.get(..start).is_some_and(|head| head.ends_with('-')),
                    touched: shape::is_touched(text, start, end),
                    context,
                };
                if shape::is_in_path(text, start) {
                    continue;
                }
                let Some(judged) = candidate.judge(regions, &mut self.steps) else { continue };
                if start < from {
                    continue;
                }
                self.found.push((
                    first,
                    last,
                    Phone {
                        span: start..extension.unwrap_or(end),
                        score: judged.score,
                        region: judged.region.map(Region::name),
                        international: judged.international,
                        in_context: matches!(context, Context::Phone),
                    },
                    if plus.is_some() { 1 + u8::from(last + 1 == count) } else { 0 },
                ));
            }
        }
    }

    /// Keeps the best of what was found and overlaps; where the last one ends.
    fn keep(&mut self, phones: &mut Vec<Phone>) -> usize {
        // What has a plus and goes to the end of the chain is meant to be one number, whatever its parts would be.
        self.found.sort_by(|a, b| b.3.cmp(&a.3).then(b.2.score.total_cmp(&a.2.score)).then((b.1 - b.0).cmp(&(a.1 - a.0))).then(a.0.cmp(&b.0)));
        let first = phones.len();
        for (_, _, phone, _) in self.found.drain(..) {
            let free = phones.iter().skip(first).all(|kept| phone.span.end <= kept.span.start || kept.span.end <= phone.span.start);
            if free {
                phones.push(phone);
            }
        }
        if let Some(new) = phones.get_mut(first..) {
            new.sort_by_key(|phone| phone.span.start);
        }
        phones.last().map_or(0, |phone| phone.span.end)
    }
}

/// Digits that a number has at least, so that it is looked at.
const fn judge_digits() -> core::ops::RangeInclusive<usize> {
    6..=NUMBER_DIGITS_MAX
}

/// Whether a number can begin at a group in the middle of a chain; never behind an area code in parentheses.
fn begins(chain: &Chain, group: usize) -> bool {
    chain.groups.get(group).is_some_and(|this| this.gap & (gap::BLANK | gap::WIDE) != 0 || this.enclosed)
        && !group.checked_sub(1).and_then(|before| chain.groups.get(before)).is_some_and(|before| before.enclosed)
}

/// Whether a number can end with a group in the middle of a chain.
fn ends(chain: &Chain, group: usize) -> bool {
    chain.groups.get(group + 1).is_some_and(|next| next.gap & (gap::BLANK | gap::WIDE | gap::SLASH) != 0)
}

/// Bytes with which a digit may begin; see [`chain::digit_at`].
fn may_begin(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | 0xEF | 0xD9 | 0xDB | 0xE0)
}
