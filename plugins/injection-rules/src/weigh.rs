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
const QUOTE_REACH: usize = 80;

/// Whether a quote opens shortly before `start..end` and closes after it.
pub fn is_quoted(text: &str, start: usize, end: usize) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    let opens = before.char_indices().rev().take_while(|(at, _)| start - at <= QUOTE_REACH).find_map(
        |(_, c)| match c {
            '"' | '\u{201c}' | '\u{201e}' | '\u{ab}' | '\u{300c}' | '\u{300e}' | '`' | '\u{2018}' => Some(c),
            _ => None,
        },
    );
    let line = |text: &str| text.contains('\n');
    let Some(open) = opens else { return false };
    let close: &[char] = match open {
        '"' => &['"'],
        '\u{201c}' => &['\u{201d}', '"'],
        '\u{201e}' => &['\u{201c}', '\u{201d}', '"'],
        '\u{ab}' => &['\u{bb}'],
        '\u{300c}' => &['\u{300d}'],
        '\u{300e}' => &['\u{300f}'],
        '`' => &['`'],
        _ => &['\u{2019}'],
    };
    let Some(open_at) = before.rfind(open) else { return false };
    let Some(close_at) = after.find(close) else { return false };
    close_at <= 2 * QUOTE_REACH && !line(&before[open_at..]) && !line(&after[..close_at])
        // An odd number of plain quotes on the line: the last one opens.
        && (open != '"' || before[before.rfind('\n').map_or(0, |at| at + 1)..].matches('"').count() % 2 == 1)
}
