//! Replacing found spans of a text, and nothing else.

use std::cmp::Ordering;

use balustrade_core::TextSpan;

use crate::Placeholders;

/// A span to be replaced, and what was found there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Replacement<'a> {
    /// Where. An empty span replaces nothing; one that cuts a character is widened to hold all of it.
    pub span: TextSpan,
    /// Gives the placeholder its label.
    pub category: &'a str,
    /// Decides between labels of overlapping spans of equal length.
    pub score: f64,
}

/// Spans that share a byte, as one. Spans that only touch stay apart: each keeps its label.
///
/// The label is that of the longest span, then of the highest score, then of the first in the text, then of the
/// first category in the alphabet, so that the order of `replacements` does not matter.
#[must_use]
pub fn merge<'a>(text: &str, replacements: &[Replacement<'a>]) -> Vec<Replacement<'a>> {
    let mut sorted: Vec<Replacement<'a>> = replacements
        .iter()
        .map(|replacement| Replacement { span: widen(replacement.span, text), ..*replacement })
        .filter(|replacement| !replacement.span.is_empty())
        .collect();
    sorted.sort_by(|a, b| a.span.cmp(&b.span).then_with(|| preference(a, b)));
    let mut merged: Vec<Replacement<'a>> = Vec::new();
    // The member of the cluster under construction whose label wins so far.
    let mut winner: Option<Replacement<'a>> = None;
    for next in sorted {
        match (merged.last_mut(), &mut winner) {
            (Some(cluster), Some(best)) if cluster.span.overlaps(&next.span) => {
                cluster.span.end = cluster.span.end.max(next.span.end);
                if preference(&next, best) == Ordering::Less {
                    *best = next;
                }
                cluster.category = best.category;
                cluster.score = best.score;
            }
            _ => {
                winner = Some(next);
                merged.push(next);
            }
        }
    }
    merged
}

/// `Less` when `a` is to give the label.
fn preference(a: &Replacement<'_>, b: &Replacement<'_>) -> Ordering {
    // A score that is no number loses to every other.
    let score = |r: &Replacement<'_>| if r.score.is_nan() { f64::NEG_INFINITY } else { r.score };
    (b.span.len().cmp(&a.span.len()))
        .then_with(|| score(b).total_cmp(&score(a)))
        .then_with(|| a.span.start.cmp(&b.span.start))
        .then_with(|| a.category.cmp(b.category))
}

/// Inside `text` and on character boundaries, outwards: rather a byte too many replaced than one let through.
fn widen(span: TextSpan, text: &str) -> TextSpan {
    let mut start = span.start.min(text.len());
    let mut end = span.end.min(text.len());
    if start >= end {
        return TextSpan { start, end: start };
    }
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    TextSpan { start, end }
}

/// `text` with every found span replaced by its placeholder; `None` when there is nothing to replace.
#[must_use]
pub fn redact(
    text: &str,
    replacements: &[Replacement<'_>],
    placeholders: &mut Placeholders,
) -> Option<String> {
    let merged = merge(text, replacements);
    if merged.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(text.len() + 16 * merged.len());
    let mut copied = 0;
    for Replacement { span, category, .. } in merged {
        // Merged spans are sorted, apart and on boundaries, so neither slice can be missing.
        out.push_str(text.get(copied..span.start).unwrap_or_default());
        out.push_str(&placeholders.token(category, text.get(span.start..span.end).unwrap_or_default()));
        copied = span.end;
    }
    out.push_str(text.get(copied..).unwrap_or_default());
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Random;

    fn at(start: usize, end: usize, category: &'static str, score: f64) -> Replacement<'static> {
        Replacement { span: TextSpan { start, end }, category, score }
    }

    fn redacted(text: &str, replacements: &[Replacement<'_>]) -> Option<String> {
        redact(text, replacements, &mut Placeholders::new())
    }

    #[test]
    fn overlapping_spans_become_one_and_touching_ones_stay_apart() {
        let text = "0123456789";
        let overlapping = [at(2, 5, "privacy.pii.name", 0.9), at(4, 8, "privacy.pii.email", 0.5)];
        assert_eq!(redacted(text, &overlapping).as_deref(), Some("01<EMAIL_1>89"));
        let touching = [at(2, 5, "privacy.pii.name", 0.9), at(5, 8, "privacy.pii.email", 0.5)];
        assert_eq!(redacted(text, &touching).as_deref(), Some("01<NAME_1><EMAIL_1>89"));
    }

    #[test]
    fn a_chain_of_overlaps_is_one_span() {
        let chain = [at(0, 3, "privacy.a", 0.5), at(2, 5, "privacy.b", 0.5), at(4, 7, "privacy.c", 0.6)];
        assert_eq!(redacted("0123456789", &chain).as_deref(), Some("<C_1>789"));
    }

    #[test]
    fn the_label_is_the_longest_then_the_surest_then_the_first() {
        let text = "0123456789";
        for (spans, label) in [
            (vec![at(0, 4, "privacy.a", 0.1), at(1, 4, "privacy.b", 1.0)], "A"),
            (vec![at(0, 4, "privacy.a", 0.1), at(1, 5, "privacy.b", 0.2)], "B"),
            (vec![at(1, 5, "privacy.b", 0.2), at(0, 4, "privacy.a", 0.2)], "A"),
            (vec![at(0, 4, "privacy.b", 0.2), at(0, 4, "privacy.a", 0.2)], "A"),
            (vec![at(0, 4, "privacy.a", f64::NAN), at(0, 4, "privacy.b", 0.0)], "B"),
        ] {
            assert_eq!(
                merge(text, &spans)[0].category,
                format!("privacy.{}", label.to_lowercase()),
                "{spans:?}"
            );
        }
    }

    #[test]
    fn bad_spans_never_panic_and_never_leave_half_a_character() {
        assert_eq!(redacted("aéb", &[at(2, 3, "privacy.x", 1.0)]).as_deref(), Some("a<X_1>b"));
        assert_eq!(redacted("aéb", &[at(1, usize::MAX, "privacy.x", 1.0)]).as_deref(), Some("a<X_1>"));
        assert_eq!(redacted("aéb", &[at(9, 12, "privacy.x", 1.0), at(2, 2, "privacy.x", 1.0)]), None);
        assert_eq!(redacted("aéb", &[at(3, 1, "privacy.x", 1.0)]), None);
    }

    #[test]
    fn the_same_value_has_one_number_across_texts() {
        let mut placeholders = Placeholders::new();
        let span = [at(0, 1, "privacy.x", 1.0), at(2, 3, "privacy.x", 1.0)];
        assert_eq!(redact("a b", &span, &mut placeholders).as_deref(), Some("<X_1> <X_2>"));
        assert_eq!(redact("b a", &span, &mut placeholders).as_deref(), Some("<X_2> <X_1>"));
    }

    /// For random texts and spans: bytes outside of the spans come through unchanged and in order, bytes inside
    /// do not, and the order of the spans does not matter.
    #[test]
    fn no_byte_outside_the_found_spans_changes() {
        const CATEGORIES: [&str; 3] = ["privacy.pii.email", "security.secret.aws-key", "safety.x"];
        let mut random = Random::new(3);
        for _ in 0..3_000 {
            let text = random.text(24);
            let mut spans: Vec<Replacement<'_>> = (0..random.below(6))
                .map(|_| Replacement {
                    span: random.span(&text),
                    category: random.pick(&CATEGORIES),
                    score: random.below(3) as f64 / 2.0,
                })
                .collect();
            let found = |offset: usize| spans.iter().any(|r| r.span.start <= offset && offset < r.span.end);
            let outside: String =
                text.char_indices().map(|(offset, c)| if found(offset) { '\u{1}' } else { c }).collect();

            let mut placeholders = Placeholders::new();
            placeholders.avoid(&text);
            let out = redact(&text, &spans, &mut placeholders);
            assert_eq!(out.is_none(), !outside.contains('\u{1}'));
            let out = out.unwrap_or_else(|| text.clone());

            // Walk both: each run of found bytes in the original is one or more placeholders in the output.
            let mut rest = out.as_str();
            let mut in_run = false;
            for c in outside.chars() {
                if c == '\u{1}' {
                    in_run = true;
                    continue;
                }
                if in_run {
                    rest = skip_placeholders(rest, &text);
                    in_run = false;
                }
                assert!(rest.starts_with(c), "{text:?} {spans:?} {out:?}");
                rest = &rest[c.len_utf8()..];
            }
            if in_run {
                rest = skip_placeholders(rest, &text);
            }
            assert_eq!(rest, "", "{text:?} {spans:?} {out:?}");

            let shift = random.below(spans.len().max(1));
            spans.rotate_left(shift);
            spans.reverse();
            let mut placeholders = Placeholders::new();
            placeholders.avoid(&text);
            assert_eq!(redact(&text, &spans, &mut placeholders).unwrap_or(text), out);
        }
    }

    /// Drops placeholders that are ours: those that the original text holds are text.
    fn skip_placeholders<'a>(mut rest: &'a str, original: &str) -> &'a str {
        let mut skipped = 0;
        while let Some(end) = rest.strip_prefix('<').and_then(|r| r.find('>')) {
            let token = &rest[..end + 2];
            let is_token =
                token[1..=end].bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
            let is_ours = is_token && !original.contains(token);
            if !is_ours {
                break;
            }
            rest = &rest[token.len()..];
            skipped += 1;
        }
        assert!(skipped > 0, "no placeholder at the start of {rest:?}");
        rest
    }
}
