//! Whether groups are a phone number, and how surely.

use super::chain::{Chain, Group, gap};
use super::context::Context;
use super::shape::{gaps, is_other, shape};
use super::table::{self, NATIONAL_DIGITS_MAX, PLAIN, PLAIN_SPECIAL, Region};

/// Digits of a number within a country, at least and at most, national prefix and all.
const NATIONAL_DIGITS: core::ops::RangeInclusive<usize> = 7..=13;
/// Digits of an international number that no pattern knows, calling code and all (ITU-T E.164 allows 15).
const INTERNATIONAL_DIGITS: core::ops::RangeInclusive<usize> = 8..=15;
/// The North American 3-3-4, and with the 1 before.
const AMERICAN: [u32; 2] = [0x433, 0x4331];

/// A judgement: how surely, and whose number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Judged {
    /// In (0, 1].
    pub score: f64,
    /// The region, where it is known.
    pub region: Option<Region>,
    /// Whether it has its calling code.
    pub international: bool,
}

/// Groups of a chain that may be a number.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// The chain.
    pub chain: &'a Chain,
    /// The groups, one or more.
    pub groups: &'a [Group],
    /// Whether a plus stands before.
    pub plus: bool,
    /// Whether the chain parts it from its neighbours by other means than its own groups.
    pub complete: bool,
    /// Whether an extension follows.
    pub extension: bool,
    /// Whether what touches it makes it a part of something else.
    pub touched: bool,
    /// Whether a minus stands before.
    pub negative: bool,
    /// What the words around say.
    pub context: Context,
}

impl Candidate<'_> {
    fn digits(&self) -> &[u8] {
        let first = self.groups.first().map_or(0, |group| group.digits.start);
        let end = self.groups.last().map_or(0, |group| group.digits.end);
        self.chain.digits.get(first..end).unwrap_or(&[])
    }

    /// The judgement; `None` when it is none, or not even worth a doubt.
    pub fn judge(&self, regions: &[Region], steps: &mut u64) -> Option<Judged> {
        *steps += self.digits().len() as u64;
        self.international(regions, steps).or_else(|| if self.plus { None } else { self.national(regions) })
    }

    fn international(&self, regions: &[Region], steps: &mut u64) -> Option<Judged> {
        let digits = self.digits();
        let skip = if self.plus {
            0
        } else {
            let general =
                if digits.starts_with(&[0, 0]) { 2 } else { 3 * usize::from(digits.starts_with(&[0, 1, 1])) };
            regions.iter().map(|region| region.abroad(digits)).find(|length| *length > 0).unwrap_or(general)
        };
        let enclosed = self.groups.first().is_some_and(|group| group.enclosed);
        if !self.plus && (skip == 0 || !self.complete || enclosed) {
            return None;
        }
        let (code, length) = table::calling_code(digits.get(skip..)?)?;
        let mut national = [0; NATIONAL_DIGITS_MAX];
        let count = self.national_digits(skip + length, &mut national)?;
        let national = national.get(..count)?;
        let (mut bits, mut possible, mut region) = (0, false, None);
        for each in table::of_code(code) {
            *steps += count as u64;
            let found = each.judge(national);
            possible |= each.has_length(count);
            if found & (PLAIN | PLAIN_SPECIAL) != 0 && bits & (PLAIN | PLAIN_SPECIAL) == 0 || region.is_none()
            {
                region = Some(each);
            }
            bits |= found;
        }
        let context = self.context;
        let known = INTERNATIONAL_DIGITS.contains(&(length + count));
        let base = match (bits & (PLAIN | PLAIN_SPECIAL) != 0, bits != 0) {
            (true, _) if self.plus => 0.85,
            (_, true) if self.plus => 0.75,
            (true, _) if self.groups.len() > 1 || context == Context::Phone => 0.8,
            (true, _) if !self.touched => 0.5,
            _ if possible && self.plus && known => 0.6,
            _ if self.plus && known && count > 6 && self.complete => 0.5,
            _ if possible && known && self.groups.len() > 2 && !self.touched => 0.5,
            _ if known && self.complete && matches!(context, Context::Phone | Context::Perhaps) => 0.5,
            _ => return None,
        };
        let score = match context {
            Context::Phone => f64::min(base + 0.1, 0.95),
            Context::Perhaps => base + 0.05,
            Context::None => base,
            Context::Other if self.plus => base - 0.1,
            Context::Other => base - 0.3,
        };
        Some(Judged { score, region, international: true })
    }

    /// The digits after the calling code; a zero in parentheses is none of them.
    fn national_digits(&self, skip: usize, into: &mut [u8; NATIONAL_DIGITS_MAX]) -> Option<usize> {
        let (mut seen, mut count) = (0, 0);
        for group in self.groups {
            let digits = self.chain.digits.get(group.digits.clone())?;
            let trunk = group.enclosed && digits == [0] && seen >= skip;
            for digit in digits {
                if seen >= skip && !trunk {
                    *into.get_mut(count)? = *digit;
                    count += 1;
                }
                seen += 1;
            }
        }
        Some(count)
    }

    fn national(&self, regions: &[Region]) -> Option<Judged> {
        let digits = self.digits();
        let context = self.context;
        let told = matches!(context, Context::Phone | Context::Perhaps);
        if !NATIONAL_DIGITS.contains(&digits.len()) || is_other(self.groups, digits, told) {
            return None;
        }
        if self.touched && context != Context::Phone {
            return None;
        }
        if !self.complete && !told {
            return None;
        }
        let bare = self.groups.len() == 1;
        if bare && (self.negative || is_counted(digits)) {
            return None;
        }
        let own = regions.iter().copied().find(|region| region.judge(digits) != 0);
        if bare && own.is_none() && !told {
            return None;
        }
        let shape = shape(self.groups);
        let known = table::is_shape(shape);
        let somewhere = own.is_some() || table::is_somewhere(digits);
        let alone = self.alone(regions, shape, own, known, somewhere);
        let score = match context {
            Context::None => alone,
            Context::Other => f64::min(alone, 0.3),
            Context::Perhaps => {
                f64::max(alone + if alone > 0.0 { 0.1 } else { 0.0 }, self.perhaps(own, known, somewhere))
            }
            Context::Phone => {
                f64::max(alone + if alone > 0.0 { 0.2 } else { 0.0 }, self.told(own, known, somewhere))
            }
        };
        let score = if self.extension && score > 0.0 { score + 0.15 } else { score };
        let score = if self.complete { score } else { score - 0.3 };
        (score >= 0.2).then_some(Judged { score: score.min(0.9), region: own, international: false })
    }

    /// The score by how it is written, without words around.
    fn alone(
        &self,
        regions: &[Region],
        shape: u32,
        own: Option<Region>,
        known: bool,
        somewhere: bool,
    ) -> f64 {
        let digits = self.digits();
        let between = gaps(self.groups);
        let one_kind = (between & !gap::WIDE).count_ones() <= 1;
        let enclosed = self.groups.iter().take(2).any(|group| group.enclosed && group.digits.len() > 1);
        if self.groups.len() == 1 {
            return if own.is_some() { 0.2 } else { 0.0 };
        }
        if between & (gap::WIDE | gap::SLASH) != 0 && !enclosed {
            return if own.is_some() { 0.3 } else { 0.0 };
        }
        if AMERICAN.contains(&shape) && (one_kind || enclosed) {
            return match (own.is_some(), between == gap::BLANK && !enclosed) {
                (true, false) => 0.6,
                (true, true) | (false, false) => 0.5,
                (false, true) => 0.3,
            };
        }
        if enclosed && (8..=12).contains(&digits.len()) {
            return if own.is_some() {
                0.6
            } else if somewhere {
                0.5
            } else {
                0.4
            };
        }
        let fits = own.is_some_and(|own| fits(own, shape))
            || regions.iter().any(|region| own.is_some() && fits(*region, shape));
        // Few groups and few digits are also postcodes, ranges and thousands.
        let short = digits.len() < 9 && self.groups.len() < 4;
        match own {
            Some(_) if fits && one_kind && !short => 0.5,
            Some(_) => 0.3,
            None if known && somewhere && digits.first() == Some(&0) && digits.len() > 8 && one_kind => 0.5,
            None if known && somewhere => 0.2,
            None => 0.0,
        }
    }

    /// The score where words tell that it may be a phone number.
    fn perhaps(&self, own: Option<Region>, known: bool, somewhere: bool) -> f64 {
        let bare = self.groups.len() == 1;
        match own {
            Some(_) => 0.65,
            None if bare && somewhere && self.digits().len() > 8 => 0.5,
            None if bare => 0.3,
            None if known && somewhere => 0.55,
            None if known || self.digits().len() < 12 => 0.5,
            None => 0.3,
        }
    }

    /// The score where words tell that it is a phone number.
    fn told(&self, own: Option<Region>, known: bool, somewhere: bool) -> f64 {
        match own {
            Some(_) => 0.8,
            None if known && somewhere => 0.7,
            None if somewhere => 0.6,
            None => 0.55,
        }
    }
}

/// Whether it counts up from 0 or 1 or repeats one digit, as `1234567890` does: what people write for no number.
fn is_counted(digits: &[u8]) -> bool {
    let step = |by: u8| digits.windows(2).all(|pair| (pair[0] + by) % 10 == pair[1]);
    (step(1) && digits.first().is_some_and(|first| *first < 2)) || step(0)
}

/// Whether a region groups numbers so, with or without its national prefix.
fn fits(region: Region, shape: u32) -> bool {
    let prefix = u32::try_from(region.prefix_length()).unwrap_or(0);
    region
        .shapes()
        .any(|own| own == shape || (prefix > 0 && (own + prefix == shape || own << 4 | prefix == shape)))
}
