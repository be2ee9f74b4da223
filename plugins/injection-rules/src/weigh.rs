//! What hits that stand together add up to.

use crate::book::Book;
use crate::judge::Seen;
use crate::rules::Hit;

/// Names of rules that a finding lists.
const NAMED_MAX: usize = 6;
/// What is noted at all.
const NOTED: f64 = 0.2;
/// What an instruction that somebody took the trouble to hide weighs, against the same one in the open.
const HIDDEN: f64 = 1.4;

/// The findings of hits that stand together: one for every category. Scores add up as if the hits were independent
/// reasons (noisy-or: 1 - (1 - a)(1 - b)...), with one hit for every group of rules.
pub fn up<'a>(book: &'a Book, hits: &[(Hit, f64)], hidden: bool) -> Vec<Seen<'a>> {
    let mut strongest: Vec<(Hit, f64)> = hits.to_vec();
    strongest.sort_by(|(a, x), (b, y)| y.total_cmp(x).then(a.start.cmp(&b.start)));
    let mut groups: Vec<u16> = Vec::new();
    strongest.retain(|(hit, _)| {
        let group = book.rules.get(hit.rule).group;
        let first = !groups.contains(&group);
        if first {
            groups.push(group);
        }
        first
    });
    let mut found: Vec<Seen<'a>> = Vec::new();
    for (hit, score) in &strongest {
        let rule = book.rules.get(hit.rule);
        // What is most likely speaks for all; other categories stand for themselves.
        match found.iter_mut().find(|seen| seen.category == rule.category) {
            Some(seen) => {
                seen.score = 1.0 - (1.0 - seen.score) * (1.0 - score);
                seen.start = seen.start.min(hit.start);
                seen.end = seen.end.max(hit.end);
                if seen.rules.len() < NAMED_MAX {
                    seen.rules.push(&rule.name);
                }
            }
            None => found.push(Seen {
                start: hit.start,
                end: hit.end,
                score: *score,
                category: &rule.category,
                rules: vec![&rule.name],
            }),
        }
    }
    if found.len() > 1 {
        let others: f64 = found[1..].iter().map(|seen| 1.0 - seen.score).product();
        found[0].score = 1.0 - (1.0 - found[0].score) * others;
    }
    if hidden {
        found.iter_mut().for_each(|seen| seen.score = 1.0 - (1.0 - seen.score).powf(HIDDEN));
    }
    found.retain(|seen| seen.score >= NOTED);
    found
}

/// Bytes before and after a hit in which its quotes are looked for.
const QUOTE_REACH: usize = 160;
/// Bytes before a hit in which plain quotes are counted.
const LINE_REACH: usize = 1000;

/// Whether a quote opens shortly before `start..end` and closes after it, on the same line.
pub fn is_quoted(text: &str, start: usize, end: usize) -> bool {
    let before = last(&text[..start], LINE_REACH);
    let before = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    let after = first(&text[end..], QUOTE_REACH);
    let after = &after[..after.find('\n').unwrap_or(after.len())];
    // An apostrophe is a quote only right at the hit.
    if before.ends_with('\'') && after.contains('\'') {
        return true;
    }
    let near = last(before, QUOTE_REACH / 2);
    let opens = near.chars().rev().find(|c| {
        matches!(c, '"' | '\u{201c}' | '\u{201e}' | '\u{ab}' | '\u{300c}' | '\u{300e}' | '`' | '\u{2018}')
    });
    let close: &[char] = match opens {
        None => return false,
        Some('"') => &['"'],
        Some('\u{201c}') => &['\u{201d}', '"'],
        Some('\u{201e}') => &['\u{201c}', '\u{201d}', '"'],
        Some('\u{ab}') => &['\u{bb}'],
        Some('\u{300c}') => &['\u{300d}'],
        Some('\u{300e}') => &['\u{300f}'],
        Some('`') => &['`'],
        Some(_) => &['\u{2019}'],
    };
    // An odd number of plain quotes on the line: the last one opens.
    let is_open = opens != Some('"') || before.matches('"').count() % 2 == 1;
    is_open && after.contains(close)
}

/// The first `max` bytes or a few less, on a character boundary.
pub fn first(text: &str, max: usize) -> &str {
    let mut end = text.len().min(max);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The last `max` bytes or a few less, on a character boundary.
fn last(text: &str, max: usize) -> &str {
    let mut start = text.len().saturating_sub(max);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_open_before_and_close_after() {
        let quoted = |text: &str| {
            let at = text.find('x').unwrap();
            is_quoted(text, at, at + 1)
        };
        for text in
            ["say \"x\"", "say \u{201e}x\u{201c}", "`x y`", "\u{300c}x\u{300d}", "a \"b\" \"x\"", "a 'x y'"]
        {
            assert!(quoted(text), "{text}");
        }
        for text in ["x", "\"x", "x\"", "\"a\" x \"b\"", "\"a\nx\"", "\"x\n\"", "it's x isn't"] {
            assert!(!quoted(text), "{text}");
        }
    }
}
