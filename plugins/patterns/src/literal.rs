//! A string that every match of an expression holds: where it is not, there is nothing to locate.

use memchr::memmem::Finder;
use regex_syntax::hir::{Hir, HirKind};

/// Shorter strings are in too many texts to tell anything, in bytes.
const BYTES_MIN: usize = 3;

/// Strings of one expression; more would cost more than they save.
const STRINGS_MAX: usize = 16;

/// One of these stands in every match.
#[derive(Debug)]
pub struct Required(Vec<Finder<'static>>);

impl Required {
    /// `None` when no string is known that every match holds.
    pub fn of(hir: &Hir) -> Option<Required> {
        let strings = strings(hir)?;
        Some(Required(strings.iter().map(|string| Finder::new(string).into_owned()).collect()))
    }

    /// Whether `text` can hold a match.
    pub fn is_in(&self, text: &str) -> bool {
        self.0.iter().any(|finder| finder.find(text.as_bytes()).is_some())
    }
}

fn strings(hir: &Hir) -> Option<Vec<Vec<u8>>> {
    match hir.kind() {
        HirKind::Literal(literal) if literal.0.len() >= BYTES_MIN => Some(vec![literal.0.to_vec()]),
        HirKind::Capture(capture) => strings(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => strings(&repetition.sub),
        // The part whose shortest string is the longest tells most.
        HirKind::Concat(parts) => {
            let shortest = |strings: &Vec<Vec<u8>>| strings.iter().map(Vec::len).min().unwrap_or(0);
            parts.iter().filter_map(strings).max_by_key(shortest)
        }
        HirKind::Alternation(parts) => {
            let all: Vec<Vec<u8>> = parts.iter().map(strings).collect::<Option<Vec<_>>>()?.concat();
            (all.len() <= STRINGS_MAX).then_some(all)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn required(regex: &str) -> Option<Vec<Vec<u8>>> {
        strings(&regex_syntax::parse(regex).expect("an expression"))
    }

    #[test]
    fn every_match_holds_one_of_the_strings() {
        for (regex, expected) in [
            (r"[a-z]{14}\.atlasv1\.[a-z]+", Some(vec![".atlasv1."])),
            (r"(?:foo\.|bar\.)[a-z]+", Some(vec!["foo.", "bar."])),
            (r"abc|[0-9]+", None),
            (r"(?:abc)?[0-9]+", None),
            (r"(?:abc)+x", Some(vec!["abc"])),
            (r"(?P<v>keys)=ab", Some(vec!["keys"])),
            (r"(?i)key", None),
            ("ab", None),
        ] {
            let expected = expected.map(|all| all.iter().map(|s| s.as_bytes().to_vec()).collect::<Vec<_>>());
            assert_eq!(required(regex), expected, "{regex}");
        }
    }

    #[test]
    fn a_text_without_them_is_told() {
        let hir = regex_syntax::parse(r"[a-z]+\.atlasv1\.").expect("an expression");
        let required = Required::of(&hir).expect("a string");
        assert!(required.is_in("x.atlasv1.y") && !required.is_in("x.atlas.y"));
    }
}
