//! The metadata of libphonenumber as `tools/phones.py` compiled it; read where it lies, so that an instance starts with nothing to do.
//!
//! Little-endian throughout. `BPH1`, then offset and count (`u32`) of each part:
//!
//! 0. for each calling code from 0 to 999 the index of its first region (`u16`), or 0xFFFF;
//! 1. regions of `REGION_BYTES`, those of one calling code in a row, the main one first: name (2 bytes), calling code (`u16`),
//!    bits of the possible lengths (`u32`), first states of the automaton for its numbers and for its international prefixes (`u16`
//!    each), first shape (`u16`) and how many (`u8`), national prefix (4 bytes), a zero;
//! 2. shapes of regions (`u32`), see [`Region::shapes`];
//! 3. states: ten of the states that follow, by digit (`u16`); 0 is the one where nothing fits any more;
//! 4. what each state accepts (`u8`);
//! 5. shapes of all regions, with and without national prefix, in order (`u32`);
//! 6. for each four digits the lengths of the numbers of all regions that begin with them (`u8`, 7 digits in the lowest bit).
//!
//! What lies outside of the data reads as zero.

static DATA: &[u8] = include_bytes!("../../data/phones.bin");

const REGION_BYTES: usize = 20;

/// A number as it is written after the calling code.
pub const PLAIN: u8 = 1;
/// The same, of a kind that nobody has at home: toll-free, premium, shared cost, voicemail.
pub const PLAIN_SPECIAL: u8 = 2;
/// A number with its national prefix, or as it is dialled within its area.
pub const PREFIXED: u8 = 4;
/// The same of a special kind.
pub const PREFIXED_SPECIAL: u8 = 8;
/// Longest number without its calling code, in digits.
pub const NATIONAL_DIGITS_MAX: usize = 17;

fn u16_at(at: usize) -> u16 {
    DATA.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u16::from_le_bytes(*bytes))
}

fn u32_at(at: usize) -> u32 {
    DATA.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u32::from_le_bytes(*bytes))
}

fn u8_at(at: usize) -> u8 {
    DATA.get(at).copied().unwrap_or(0)
}

/// Where a part begins, and how many entries it has.
fn part(number: usize) -> (usize, usize) {
    (u32_at(4 + 8 * number) as usize, u32_at(8 + 8 * number) as usize)
}

/// A region with a numbering plan: a country, a territory, or a service of the whole world (`001`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region(u16);

impl Region {
    /// The region that two capital letters name, or `None`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        all().find(|region| region.name() == name)
    }

    fn at(self, offset: usize) -> usize {
        part(1).0 + usize::from(self.0) * REGION_BYTES + offset
    }

    /// Two capital letters (ISO 3166-1), or `00` for what belongs to no country.
    #[must_use]
    pub fn name(self) -> &'static str {
        DATA.get(self.at(0)..self.at(2)).and_then(|name| core::str::from_utf8(name).ok()).unwrap_or("")
    }

    /// Its calling code, 1 to 999.
    #[must_use]
    pub fn code(self) -> u16 {
        u16_at(self.at(2))
    }

    /// Whether its numbers can have so many digits, national prefix aside.
    #[must_use]
    pub fn has_length(self, digits: usize) -> bool {
        digits < 32 && u32_at(self.at(4)) >> digits & 1 == 1
    }

    /// What `digits` (values 0 to 9) are in this region, in bits such as [`PLAIN`]; 0 for nothing.
    #[must_use]
    pub fn judge(self, digits: &[u8]) -> u8 {
        walk(u16_at(self.at(8)), digits)
    }

    /// How many of `digits` are the prefix with which one dials abroad from here; 0 for none. The longest counts.
    #[must_use]
    pub fn abroad(self, digits: &[u8]) -> usize {
        let mut state = u16_at(self.at(10));
        let mut found = 0;
        for (index, digit) in digits.iter().enumerate() {
            state = next(state, *digit);
            if state == 0 {
                break;
            }
            if accepts(state) != 0 {
                found = index + 1;
            }
        }
        found
    }

    /// How numbers are grouped here: lengths of the groups, the first one in the lowest four bits; without national prefix.
    pub fn shapes(self) -> impl Iterator<Item = u32> {
        let first = part(2).0 + 4 * usize::from(u16_at(self.at(12)));
        (0..usize::from(u8_at(self.at(14)))).map(move |index| u32_at(first + 4 * index))
    }

    /// Digits of the national prefix, 0 to 4.
    #[must_use]
    pub fn prefix_length(self) -> usize {
        (15..19).take_while(|offset| u8_at(self.at(*offset)) != 0).count()
    }
}

/// All regions, in the order of their calling codes.
pub fn all() -> impl Iterator<Item = Region> {
    (0..u16::try_from(part(1).1).unwrap_or(0)).map(Region)
}

/// The regions of a calling code, the main one first.
pub fn of_code(code: u16) -> impl Iterator<Item = Region> {
    let first = if code < 1000 { u16_at(part(0).0 + 2 * usize::from(code)) } else { u16::MAX };
    let end = u16::try_from(part(1).1).unwrap_or(0);
    (first..end.max(first)).map(Region).take_while(move |region| region.code() == code)
}

/// The calling code that digits begin with, and its length. No code is the beginning of another.
#[must_use]
pub fn calling_code(digits: &[u8]) -> Option<(u16, usize)> {
    let mut code = 0;
    for (index, digit) in digits.iter().take(3).enumerate() {
        code = code * 10 + u16::from(*digit);
        if code == 0 {
            return None;
        }
        if of_code(code).next().is_some() {
            return Some((code, index + 1));
        }
    }
    None
}

/// Whether any region groups numbers so, with or without its national prefix. For the form see [`Region::shapes`].
#[must_use]
pub fn is_shape(shape: u32) -> bool {
    let (at, count) = part(5);
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = usize::midpoint(low, high);
        match u32_at(at + 4 * middle).cmp(&shape) {
            core::cmp::Ordering::Equal => return true,
            core::cmp::Ordering::Less => low = middle + 1,
            core::cmp::Ordering::Greater => high = middle,
        }
    }
    false
}

/// Whether any region has numbers of this length that begin so, with or without its national prefix; those of 7 to 14 digits.
#[must_use]
pub fn is_somewhere(digits: &[u8]) -> bool {
    let index = digits.iter().take(4).fold(0, |sum, digit| sum * 10 + usize::from(*digit));
    (7..15).contains(&digits.len()) && u8_at(part(6).0 + index) >> (digits.len() - 7) & 1 == 1
}

fn next(state: u16, digit: u8) -> u16 {
    u16_at(part(3).0 + 2 * (usize::from(state) * 10 + usize::from(digit.min(9))))
}

fn accepts(state: u16) -> u8 {
    u8_at(part(4).0 + usize::from(state))
}

fn walk(mut state: u16, digits: &[u8]) -> u8 {
    for digit in digits {
        state = next(state, *digit);
        if state == 0 {
            return 0;
        }
    }
    accepts(state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_whole() {
        assert_eq!(DATA.first_chunk(), Some(b"BPH1"));
        let (at, count) = part(6);
        assert_eq!(at + count, DATA.len());
        assert!(all().count() > 240);
        assert!(all().all(|region| of_code(region.code()).any(|other| other == region)));
    }

    #[test]
    fn every_example_is_valid_where_it_belongs() {
        let mut seen = 0;
        for line in
            include_str!("../../data/phone_examples.txt").lines().filter(|line| !line.starts_with('#'))
        {
            let [name, code, kind, number] = line.split(' ').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            let digits: Vec<u8> = number.bytes().map(|byte| byte - b'0').collect();
            let code: u16 = code.parse().expect("a number");
            let special = matches!(kind, "toll_free" | "premium_rate" | "shared_cost" | "voicemail");
            let wanted = if special { PLAIN_SPECIAL } else { PLAIN };
            let region = of_code(code).find(|region| region.name() == name || name == "001").expect(line);
            assert!(region.judge(&digits) & wanted != 0, "{line}");
            assert!(region.has_length(digits.len()), "{line}");
            seen += 1;
        }
        assert!(seen > 1000);
    }

    #[test]
    fn national_prefixes_count_as_such() {
        let judge = |region: &str, number: &str| {
            let digits: Vec<u8> = number.bytes().map(|byte| byte - b'0').collect();
            Region::named(region).expect("a region").judge(&digits)
        };
        assert_eq!(judge("GB", "02079460018") & 15, PREFIXED);
        assert_eq!(judge("GB", "2079460018") & 15, PLAIN);
        assert_eq!(judge("GB", "2079460"), 0);
        // In Italy the zero is part of the number.
        assert_eq!(judge("IT", "0236618300") & 15, PLAIN);
        // In Argentina 15 stands after the area code of a mobile number, and abroad a 9 before it.
        assert_eq!(judge("AR", "01115234567890"), 0);
        assert_eq!(judge("AR", "0111523456789") & PREFIXED, PREFIXED);
        assert_eq!(judge("AR", "91123456789") & PLAIN, PLAIN);
        // A call in the area of Antigua.
        assert_eq!(judge("AG", "4641234") & PREFIXED, PREFIXED);
    }

    #[test]
    fn codes_and_prefixes_are_found() {
        assert_eq!(calling_code(&[4, 4, 2, 0]), Some((44, 2)));
        assert_eq!(calling_code(&[1, 2]), Some((1, 1)));
        assert_eq!(calling_code(&[3, 8, 0]), Some((380, 3)));
        assert_eq!(calling_code(&[0, 1]), None);
        assert_eq!(calling_code(&[]), None);
        assert_eq!(of_code(44).next().map(Region::name), Some("GB"));
        assert_eq!(Region::named("AU").map(|region| region.abroad(&[0, 0, 1, 1, 4])), Some(4));
        assert!(is_somewhere(&[0, 2, 0, 7, 9, 4, 6, 0, 0, 1, 8]));
        assert!(!is_somewhere(&[0, 2, 0, 7]) && !is_somewhere(&[9; 15]) && !is_somewhere(&[]));
        assert!(is_shape(0x433) && !is_shape(0x1111_1111));
    }
}
