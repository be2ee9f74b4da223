//! A looser expression that matches wherever the exact one does, and makes a smaller automaton.
//!
//! Whether a text holds a match does not depend on how far a repetition at the end reaches, so `\d{13,19}` may be
//! `\d{13}`; at the start, `[a-z]+@` may be `[a-z]@`. A count above a bound, which is what makes automata explode, is
//! forgotten: `(?:\d ?){12}x` becomes `(?:\d ?){8,}x`. Assertions that an automaton cannot hold are dropped. What the
//! looser one lets through is looked at by the exact one.

use regex_syntax::hir::{Class, Hir, HirKind, Look, Repetition};

/// Repetitions are counted up to `count_max`.
/// Every match of `hir` has a match of it inside, which is not empty.
pub fn loosen(hir: &Hir, count_max: u32) -> Hir {
    let loose = ends_loosened(&uncounted(hir, count_max));
    if loose.properties().minimum_len() == Some(0) { without_unicode_looks(hir) } else { loose }
}

fn ends_loosened(hir: &Hir) -> Hir {
    let mut parts = flat(hir);
    // From the end: assertions fall, the last repetition is taken at its least.
    while let Some(last) = parts.pop() {
        match last.kind() {
            HirKind::Look(_) => {}
            HirKind::Repetition(repetition) => {
                if repetition.min > 0 {
                    parts.push(least(repetition));
                    break;
                }
            }
            HirKind::Alternation(branches) => {
                parts.push(Hir::alternation(branches.iter().map(loosen_end).collect()));
                break;
            }
            _ => {
                parts.push(last);
                break;
            }
        }
    }
    // From the start: an assertion stays if it keeps the automaton small and can be held exactly.
    let mut head = 0;
    let mut kept = None;
    while let Some(first) = parts.get(head) {
        match first.kind() {
            HirKind::Look(look) => {
                kept = Some(*look);
                head += 1;
            }
            HirKind::Repetition(repetition) if repetition.min == 0 => {
                kept = None;
                head += 1;
            }
            HirKind::Repetition(repetition) if repetition.max != Some(repetition.min) => {
                kept = None;
                parts[head] = least(repetition);
                break;
            }
            _ => break,
        }
    }
    let rest: Vec<Hir> = parts.drain(head.min(parts.len())..).collect();
    let mut loose = Vec::new();
    if let (Some(look), Some(first)) = (kept.and_then(holdable), rest.first())
        && (look != Look::WordAscii || starts_with_word_byte(first))
    {
        loose.push(Hir::look(look));
    }
    loose.extend(rest.into_iter().map(|part| without_unicode_looks(&part)));
    Hir::concat(loose)
}

/// Counts above `count_max` forgotten.
fn uncounted(hir: &Hir, count_max: u32) -> Hir {
    match hir.kind() {
        HirKind::Repetition(repetition) => {
            let sub = Box::new(uncounted(&repetition.sub, count_max));
            let min = repetition.min.min(count_max);
            let max = repetition.max.filter(|&max| max <= count_max);
            Hir::repetition(Repetition { min, max, sub, greedy: repetition.greedy })
        }
        HirKind::Capture(capture) => uncounted(&capture.sub, count_max),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(|part| uncounted(part, count_max)).collect()),
        HirKind::Alternation(branches) => {
            Hir::alternation(branches.iter().map(|branch| uncounted(branch, count_max)).collect())
        }
        _ => hir.clone(),
    }
}

/// The top level as a list, groups opened.
fn flat(hir: &Hir) -> Vec<Hir> {
    match hir.kind() {
        HirKind::Capture(capture) => flat(&capture.sub),
        HirKind::Concat(parts) => parts.iter().flat_map(flat).collect(),
        _ => vec![hir.clone()],
    }
}

/// As [`loosen`] for the end of a branch; its start belongs to what stands before.
fn loosen_end(hir: &Hir) -> Hir {
    let mut parts = flat(hir);
    if let Some(last) = parts.pop() {
        match last.kind() {
            HirKind::Repetition(repetition) if repetition.min > 0 => parts.push(least(repetition)),
            _ => parts.push(last),
        }
    }
    Hir::concat(parts)
}

fn least(repetition: &Repetition) -> Hir {
    Hir::repetition(Repetition { max: Some(repetition.min), ..repetition.clone() })
}

/// The assertion itself, or a weaker one that an automaton can hold before a word byte: a Unicode word boundary
/// before an ASCII word byte means that no ASCII word byte stands before it.
fn holdable(look: Look) -> Option<Look> {
    match look {
        Look::WordUnicode | Look::WordStartUnicode | Look::WordStartHalfUnicode => Some(Look::WordAscii),
        look if is_unicode(look) => None,
        look => Some(look),
    }
}

fn is_unicode(look: Look) -> bool {
    matches!(
        look,
        Look::WordUnicode
            | Look::WordUnicodeNegate
            | Look::WordStartUnicode
            | Look::WordEndUnicode
            | Look::WordStartHalfUnicode
            | Look::WordEndHalfUnicode
    )
}

fn starts_with_word_byte(hir: &Hir) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match hir.kind() {
        HirKind::Literal(literal) => literal.0.first().copied().is_some_and(word),
        HirKind::Class(Class::Bytes(class)) => {
            class.iter().all(|range| (range.start()..=range.end()).all(word))
        }
        HirKind::Class(Class::Unicode(class)) => class
            .iter()
            .all(|range| range.end().is_ascii() && (range.start() as u8..=range.end() as u8).all(word)),
        HirKind::Repetition(repetition) => repetition.min > 0 && starts_with_word_byte(&repetition.sub),
        HirKind::Capture(capture) => starts_with_word_byte(&capture.sub),
        HirKind::Concat(parts) => parts.first().is_some_and(starts_with_word_byte),
        HirKind::Alternation(branches) => branches.iter().all(starts_with_word_byte),
        HirKind::Empty | HirKind::Look(_) => false,
    }
}

fn without_unicode_looks(hir: &Hir) -> Hir {
    if !hir.properties().look_set().contains_word_unicode() {
        return hir.clone();
    }
    match hir.kind() {
        HirKind::Look(look) if is_unicode(*look) => Hir::empty(),
        HirKind::Repetition(repetition) => Hir::repetition(Repetition {
            sub: Box::new(without_unicode_looks(&repetition.sub)),
            ..repetition.clone()
        }),
        HirKind::Capture(capture) => without_unicode_looks(&capture.sub),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(without_unicode_looks).collect()),
        HirKind::Alternation(branches) => {
            Hir::alternation(branches.iter().map(without_unicode_looks).collect())
        }
        _ => hir.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn loosened(regex: &str) -> String {
        loosen(&regex_syntax::parse(regex).unwrap(), 8).to_string()
    }

    #[test]
    fn ends_are_taken_at_their_least() {
        for (exact, loose) in [
            (r"[0-9]{5,7}", r"[0-9]{5}"),
            (r"(?-u:\b)x[0-9]{5,19}(?-u:\b)", r"(?-u:\b)x[0-9]{5}"),
            (r"\bx[0-9]{13,19}\b", r"(?-u:\b)x[0-9]{8}"),
            (r"x(?:[0-9] ?){13,19}y", r"x(?:[0-9] ?){8,}y"),
            (r"[a-z]{1,64}@[a-z]{1,200}\.c", r"[a-z]@[a-z]+\.c"),
            (r"\b[a-z]+@[a-z]+\b", r"[a-z]@[a-z]"),
            (r"\b\w{3}x", r"\w{3}x"),
            (r"x(?:ab+|c)", r"x(?:ab|c)"),
            (r"a*bc*", r"b"),
        ] {
            let plain = regex_syntax::parse(loose).unwrap().to_string();
            assert_eq!(loosened(exact), plain, "{exact}");
        }
    }
}
