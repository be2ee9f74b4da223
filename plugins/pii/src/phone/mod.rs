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

use chain::{Chain, Group, gap};
use context::Context;
use judge::Candidate;
use table::Region;

/// Groups of one number, at most.
const NUMBER_GROUPS_MAX: usize = 8;
/// Digits of one number, at least.
const NUMBER_DIGITS_MIN: usize = 6;
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
    Finder::default().find(text, regions, &[])
}

/// The same beside other findings that are sure, in the order of the text: digits that one of them covers are not looked at,
/// unless they may be a number with a calling code.
#[must_use]
pub fn find_beside(text: &str, regions: &[Region], sure: &[Range<usize>]) -> Vec<Phone> {
    Finder::default().find(text, regions, sure)
}

/// Groups of a chain that were judged to be a number.
#[derive(Debug)]
struct Found {
    first: usize,
    last: usize,
    /// 2 for what has a plus and goes to the end of the chain, 1 for what has a plus, 0 for the rest.
    meant: u8,
    phone: Phone,
}

/// What finding needs again and again.
#[derive(Debug, Default)]
struct Finder {
    chain: Chain,
    word: String,
    /// What the chain may hold.
    found: Vec<Found>,
    /// Where a chain was cut, for it was too long, and the groups around that belong together.
    cut_at: Option<usize>,
    /// Whether the chain goes on with one that was cut.
    cut_before: bool,
    /// Whether the chain was cut.
    cut_after: bool,
    /// Work done, in digits looked at or as much.
    steps: u64,
}

impl Finder {
    fn find(&mut self, text: &str, regions: &[Region], sure: &[Range<usize>]) -> Vec<Phone> {
        let mut phones: Vec<Phone> = Vec::new();
        // How far those reach that begin before the chain.
        let (mut sure, mut reach) = (sure.iter().peekable(), 0);
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(skipped) =
            bytes.get(at..).and_then(|rest| rest.iter().position(|byte| may_begin(*byte)))
        {
            at += skipped;
            if chain::digit_at(bytes, at).is_none() {
                at += 1;
                continue;
            }
            self.cut_before = self.cut_at.is_some_and(|cut| at.saturating_sub(cut) <= 4);
            self.chain.read(text, at);
            self.cut_after = self.chain.groups.len() == chain::GROUPS_MAX;
            self.cut_at = self.cut_after.then_some(self.chain.end);
            self.steps += (self.chain.end - at) as u64;
            while let Some(other) = sure.next_if(|other| other.start <= at) {
                reach = reach.max(other.end);
            }
            if self.chain.end <= reach && regions.is_empty() && !self.may_be_international() {
                at = self.chain.end.max(at + 1);
                continue;
            }
            let (first, middle) = (at, usize::midpoint(at, self.chain.end));
            at = self.chain.end.max(at + 1);
            let before = phones.last().map_or(0, |phone| phone.span.end);
            self.judge(text, regions, before);
            let kept = self.keep(&mut phones);
            if self.cut_after && kept > middle && kept > first {
                // What was cut may be the beginning of another number.
                at = kept;
                self.cut_at = None;
            }
            at = at.max(kept);
        }
        phones
    }

    /// Whether a number with a calling code may be in the chain, or the chain is not whole.
    fn may_be_international(&self) -> bool {
        let zero = |group: &Group| self.chain.digits.get(group.digits.start) == Some(&0);
        self.chain.plus.is_some() || self.cut_before || self.cut_after || self.chain.groups.iter().any(zero)
    }

    /// Judges all runs of groups in the chain that may be a number. `from`: where the last number ended.
    fn judge(&mut self, text: &str, regions: &[Region], from: usize) {
        self.found.clear();
        if self.chain.digits.len() < NUMBER_DIGITS_MIN {
            return;
        }
        let start = self.chain.plus.unwrap_or(self.chain.groups.first().map_or(0, |group| group.bytes.start));
        self.steps += 100;
        let context = context::before(text, start, &mut self.word);
        let count = self.chain.groups.len();
        for first in 0..count {
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
                self.steps += 1;
                if length >= NUMBER_DIGITS_MIN && (last + 1 == count || ends(&self.chain, last)) {
                    let found = run(text, regions, self, first, last, context);
                    self.found.extend(found.filter(|found| found.phone.span.start >= from));
                }
            }
        }
    }

    /// Keeps the best of what was found and overlaps; where the last one ends.
    fn keep(&mut self, phones: &mut Vec<Phone>) -> usize {
        // What has a plus and goes to the end of the chain is meant to be one number, whatever its parts would be.
        self.found.sort_by(|a, b| {
            let order = b.meant.cmp(&a.meant).then(b.phone.score.total_cmp(&a.phone.score));
            order.then((b.last - b.first).cmp(&(a.last - a.first))).then(a.first.cmp(&b.first))
        });
        let first = phones.len();
        for Found { phone, .. } in self.found.drain(..) {
            let free = phones
                .iter()
                .skip(first)
                .all(|kept| phone.span.end <= kept.span.start || kept.span.end <= phone.span.start);
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

/// Judges the groups from `first` to `last`, of which `before` is what the words before the chain say.
fn run(
    text: &str,
    regions: &[Region],
    finder: &mut Finder,
    first: usize,
    last: usize,
    before: Context,
) -> Option<Found> {
    let Finder { chain, word, steps, cut_before, cut_after, .. } = finder;
    let groups = chain.groups.get(first..=last)?;
    let (one, other) = (groups.first()?, groups.last()?);
    let next = chain.groups.get(last + 1);
    let plus = chain.plus.filter(|_| first == 0);
    let inner = shape::gaps(groups) & !gap::WIDE;
    let apart = |group: &Group| {
        group.enclosed || group.gap & gap::WIDE != 0 || (inner != 0 && group.gap & inner == 0)
    };
    let cut = (first == 0 && *cut_before) || (next.is_none() && *cut_after);
    // Before an area code in parentheses may stand a prefix or a calling code, which is short, or the end of another number.
    let behind = first.checked_sub(1).and_then(|before| chain.groups.get(before));
    let short = one.enclosed && behind.is_some_and(|group| group.digits.len() < 4);
    let complete = !cut && (first == 0 || (apart(one) && !short)) && next.is_none_or(apart);
    let (end, extension) = match next {
        Some(_) => (other.bytes.end, None),
        None => (chain.end, extension::end(text, chain.end)),
    };
    let told =
        before == Context::Phone || (next.is_none() && context::after(text, extension.unwrap_or(end), word));
    let context = if told { Context::Phone } else { before };
    if plus.is_none() && !complete && !matches!(context, Context::Phone | Context::Perhaps) {
        return None;
    }
    let mut start = plus.unwrap_or(one.bytes.start);
    if plus.is_none() && one.enclosed {
        start -= text.get(..start)?.chars().next_back().map_or(0, char::len_utf8);
    }
    if shape::is_in_path(text, start) {
        return None;
    }
    let candidate = Candidate {
        chain,
        groups,
        plus: plus.is_some(),
        complete,
        extension: extension.is_some(),
        negative: text.get(..start).is_some_and(|head| head.ends_with('-')),
        touched: shape::is_touched(text, start, end),
        context,
    };
    let judged = candidate.judge(regions, steps)?;
    let phone = Phone {
        span: start..extension.unwrap_or(end),
        score: judged.score,
        region: judged.region.map(Region::name),
        international: judged.international,
        in_context: told,
    };
    let meant = if plus.is_some() { 1 + u8::from(next.is_none()) } else { 0 };
    Some(Found { first, last, meant, phone })
}

/// Whether a number can begin at a group in the middle of a chain; never behind an area code in parentheses.
fn begins(chain: &Chain, group: usize) -> bool {
    chain.groups.get(group).is_some_and(|this| this.gap & (gap::BLANK | gap::WIDE) != 0 || this.enclosed)
        && !group
            .checked_sub(1)
            .and_then(|before| chain.groups.get(before))
            .is_some_and(|before| before.enclosed)
}

/// Whether a number can end with a group in the middle of a chain.
fn ends(chain: &Chain, group: usize) -> bool {
    chain.groups.get(group + 1).is_some_and(|next| next.gap & (gap::BLANK | gap::WIDE | gap::SLASH) != 0)
}

/// Bytes with which a digit may begin; see [`chain::digit_at`].
fn may_begin(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | 0xEF | 0xD9 | 0xDB | 0xE0)
}

#[cfg(test)]
mod tests;
