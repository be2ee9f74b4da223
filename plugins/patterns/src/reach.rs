//! How far a match of an expression depends on the text around it.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// Bytes of a character before a match, behind it, or across the edge of its context.
const EDGE_BYTES: usize = 4;

/// What decides about the matches of an expression, in bytes behind where one begins, and as many before it; `None`: as much as
/// there is. `is_partly_told`: matches are told in part, or not at all when a checksum is wrong, so that nobody sees all of what the
/// search has passed over.
pub fn of(hir: &Hir, is_partly_told: bool, context_bytes: usize) -> Option<usize> {
    let longest = hir.properties().maximum_len()?;
    // The search goes on behind each match. Where matches may touch each other, one that nobody sees moves the next, and that
    // one the next: how far back the first of them stands, nothing bounds. Whole words do not touch.
    if is_partly_told && word_kind(hir).is_none() {
        return None;
    }
    longest.checked_add(context_bytes)?.checked_add(EDGE_BYTES)
}

/// What a word is to an expression that matches whole words and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Ascii,
    Unicode,
}

/// Set when each match begins and ends at the edge of a word and has nothing but one word in between.
fn word_kind(hir: &Hir) -> Option<Word> {
    match hir.kind() {
        HirKind::Capture(capture) => word_kind(&capture.sub),
        HirKind::Concat(parts) => {
            let (first, rest) = parts.split_first()?;
            let (last, inner) = rest.split_last()?;
            let kind = edge(first).filter(|kind| edge(last) == Some(*kind))?;
            inner.iter().all(|part| is_word(part, kind)).then_some(kind)
        }
        _ => None,
    }
}

fn edge(hir: &Hir) -> Option<Word> {
    match hir.kind() {
        HirKind::Look(Look::WordAscii) => Some(Word::Ascii),
        HirKind::Look(Look::WordUnicode) => Some(Word::Unicode),
        _ => None,
    }
}

/// Whether all that `hir` matches is characters of a word.
fn is_word(hir: &Hir, kind: Word) -> bool {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => true,
        HirKind::Literal(literal) => match kind {
            Word::Ascii => literal.0.iter().all(|&byte| regex_syntax::is_word_byte(byte)),
            Word::Unicode => std::str::from_utf8(&literal.0).is_ok_and(|text| {
                text.chars().all(|c| matches!(regex_syntax::try_is_word_character(c), Ok(true)))
            }),
        },
        HirKind::Class(class) => is_word_class(class, kind),
        HirKind::Repetition(repetition) => is_word(&repetition.sub, kind),
        HirKind::Capture(capture) => is_word(&capture.sub, kind),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().all(|part| is_word(part, kind)),
    }
}

fn is_word_class(class: &Class, kind: Word) -> bool {
    let words = match kind {
        Word::Ascii => regex_syntax::parse(r"[0-9A-Za-z_]"),
        Word::Unicode => regex_syntax::parse(r"\w"),
    };
    let Ok(words) = words else { return false };
    let HirKind::Class(Class::Unicode(words)) = words.kind() else { return false };
    match class {
        Class::Unicode(class) => {
            let mut others = class.clone();
            others.difference(words);
            others.ranges().is_empty()
        }
        // Single bytes: beyond ASCII they are parts of characters.
        Class::Bytes(class) => {
            class.iter().all(|range| (range.start()..=range.end()).all(regex_syntax::is_word_byte))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reach(regex: &str, is_partly_told: bool) -> Option<usize> {
        of(&regex_syntax::parse(regex).unwrap(), is_partly_told, 0)
    }

    #[test]
    fn a_bounded_match_and_its_edges() {
        assert_eq!(reach(r"ORD-[0-9]{6}", false), Some(14));
        assert_eq!(reach(r"\bé{1,3}\b", false), Some(10));
        assert_eq!(reach(r"ORD-[0-9]+", false), None);
        assert_eq!(of(&regex_syntax::parse("ab").unwrap(), false, 64), Some(70));
    }

    #[test]
    fn what_is_not_told_must_be_whole_words() {
        for whole in
            [r"\b\d{13,19}\b", r"(?-u:\b)[0-9]{16}(?-u:\b)", r"\b(?:[A-Z]{2}(\d{4})|x{3})\b", r"\bé_?\b"]
        {
            assert!(reach(whole, true).is_some(), "{whole}");
        }
        for touching in [
            r"\d{4}",
            r"\b(?:\d[ -]?){13,19}\b",
            r"\b\d{4}",
            r"(?-u:\b)\d{4}(?-u:\b)",
            r"\bab\b|cd",
            r"\bab\b|(?-u:\b)cd(?-u:\b)",
            r"\b.{4}\b",
        ] {
            assert_eq!(reach(touching, true), None, "{touching}");
            assert!(reach(touching, false).is_some(), "{touching}");
        }
    }
}
