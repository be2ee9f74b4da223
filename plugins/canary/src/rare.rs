//! Where in a text a canary can stand at all: near a byte that is rare in texts and in every canary.

use crate::canaries::{CANARY_BYTES_MIN, GAP_MAX, alike};

/// Letters, those that no digit stands for first, of either kind the rarest first. There is no `l`: it counts as `i`.
const RAREST: &[u8] = b"qxjkvwypfmucdhrnzgbsioate";
/// As many bytes can be searched for at once.
const NEEDLES_MAX: usize = 3;

/// How to find the parts of a text that are worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rare {
    /// These bytes; a canary begins at most so many bytes before one, and its head ends at most so many after.
    Near { needles: Vec<u8>, before: usize, after: usize },
    /// The canaries have too little in common.
    Everywhere,
}

impl Rare {
    /// For canaries as their kept bytes.
    pub fn new<'a>(canaries: impl Iterator<Item = &'a [u8]>) -> Rare {
        let mut letters: Vec<u8> = Vec::new();
        let (mut before, mut after) = (0, 0);
        for canary in canaries {
            let known = letters.iter().find_map(|letter| canary.iter().position(|byte| byte == letter));
            let place =
                known.or_else(|| RAREST.iter().find_map(|rare| canary.iter().position(|byte| byte == rare)));
            let Some(place) = place else { return Rare::Everywhere };
            if known.is_none() {
                letters.push(canary[place]);
            }
            before = before.max(place * (GAP_MAX + 1));
            after = after.max((CANARY_BYTES_MIN - 1).saturating_sub(place) * (GAP_MAX + 1));
        }
        let needles: Vec<u8> = (b'0'..=b'z')
            .filter(|byte| byte.is_ascii_alphanumeric() && letters.contains(&alike(*byte)))
            .collect();
        if needles.is_empty() || needles.len() > NEEDLES_MAX {
            return Rare::Everywhere;
        }
        Rare::Near { needles, before, after }
    }

    /// The part around the first rare byte from `from` on.
    pub fn next(&self, text: &[u8], from: usize) -> Option<Part> {
        let Rare::Near { needles, before, after } = self else {
            return (from < text.len()).then_some(Part { start: from, needle: text.len(), end: text.len() });
        };
        let rest = text.get(from..)?;
        let needle = from
            + match **needles {
                [one] => memchr::memchr(one, rest),
                [one, two] => memchr::memchr2(one, two, rest),
                [one, two, three] => memchr::memchr3(one, two, three, rest),
                _ => None,
            }?;
        let end = (needle + after + 1).min(text.len());
        Some(Part { start: needle.saturating_sub(*before), needle, end })
    }
}

/// A part of a text that is worth a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// First byte.
    pub start: usize,
    /// The rare byte.
    pub needle: usize,
    /// One past the last byte in which the head of a canary can end.
    pub end: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rare(canaries: &[&str]) -> Rare {
        Rare::new(canaries.iter().map(|canary| canary.as_bytes()))
    }

    #[test]
    fn the_rarest_byte_is_chosen_in_either_case() {
        assert_eq!(rare(&["kxtquietheronaz"]), Rare::Near { needles: b"Qq".to_vec(), before: 27, after: 36 });
        assert_eq!(rare(&["quietheron", "zebrafish"]), Rare::Everywhere);
        let zs = rare(&["eezaaaee", "eeeezaao"]);
        assert_eq!(zs, Rare::Near { needles: b"2Zz".to_vec(), before: 36, after: 45 });
        assert_eq!(rare(&["iiiiiiii"]), Rare::Everywhere);
        assert_eq!(rare(&["αβγδ"]), Rare::Everywhere);
        assert_eq!(rare(&[]), Rare::Everywhere);
    }

    #[test]
    fn parts_lie_around_rare_bytes() {
        let rare = Rare::Near { needles: b"4".to_vec(), before: 2, after: 1 };
        assert_eq!(rare.next(b"abcd4efgh4", 0), Some(Part { start: 2, needle: 4, end: 6 }));
        assert_eq!(rare.next(b"abcd4efgh4", 5), Some(Part { start: 7, needle: 9, end: 10 }));
        assert_eq!(rare.next(b"abcd4efgh4", 10), None);
        assert_eq!(Rare::Everywhere.next(b"abc", 0), Some(Part { start: 0, needle: 3, end: 3 }));
        assert_eq!(Rare::Everywhere.next(b"abc", 4), None);
    }
}
