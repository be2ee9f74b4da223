//! Spans of code in Markdown: nothing is loaded from there, and that is how reports show what they are about.

use std::ops::Range;

/// How far before and after a URL its line and paragraph are looked at, in bytes; longer ones are no code.
const AROUND_BYTES_MAX: usize = 600;
/// Runs of backticks that are paired; a text with more is not a report.
const RUNS_MAX: usize = 64;

/// Whether `range` lies between two runs of backticks of the same length (CommonMark 0.31, "code spans").
///
/// Both the line and the paragraph must say so: a span may begin on an earlier line, and a line may begin a block
/// where no earlier backtick counts. In doubt it is no code.
#[must_use]
pub fn is_code(text: &str, range: &Range<usize>) -> bool {
    let bytes = text.as_bytes();
    let low = range.start.saturating_sub(AROUND_BYTES_MAX);
    let before = &bytes[low..range.start];
    // Most URLs have no backtick before them.
    if memchr::memchr(b'`', before).is_none() {
        return false;
    }
    let after = &bytes[range.end..bytes.len().min(range.end + AROUND_BYTES_MAX)];
    let line = memchr::memrchr(b'\n', before).map(|at| at + 1);
    let paragraph = before.windows(2).rposition(|pair| pair == b"\n\n").map(|at| at + 2);
    let begin = |found: Option<usize>| found.or((low == 0).then_some(0));
    let (Some(line), Some(paragraph)) = (begin(line), begin(paragraph)) else { return false };
    let line_end = memchr::memchr(b'\n', after).unwrap_or(after.len());
    let paragraph_end = after.windows(2).position(|pair| pair == b"\n\n").unwrap_or(after.len());
    is_between(&before[line..], &after[..line_end])
        && is_between(&before[paragraph..], &after[..paragraph_end])
}

fn is_between(before: &[u8], after: &[u8]) -> bool {
    let (opening, closing) = (runs(before), runs(after));
    if opening.len() + closing.len() > RUNS_MAX {
        return false;
    }
    let mut at = 0;
    while let Some(run) = opening.get(at) {
        let length = run.length - usize::from(run.escaped);
        let closes = |other: &Run| length > 0 && other.length == length;
        // A run pairs with the next of its length, and one that has none is text.
        match opening[at + 1..].iter().position(closes) {
            Some(next) => at += next + 2,
            None if closing.iter().any(closes) => return true,
            None => at += 1,
        }
    }
    false
}

/// Backticks in a row.
struct Run {
    length: usize,
    /// A backslash stands before it: the first one opens nothing. Within code a backslash is a letter, so it closes.
    escaped: bool,
}

/// The runs of backticks.
fn runs(bytes: &[u8]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut end = usize::MAX;
    for at in memchr::memchr_iter(b'`', bytes) {
        match runs.last_mut() {
            Some(run) if at == end => run.length += 1,
            _ => {
                let slashes = bytes[..at].iter().rev().take_while(|&&byte| byte == b'\\').count();
                runs.push(Run { length: 1, escaped: slashes % 2 == 1 });
            }
        }
        end = at + 1;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_surely_code() {
        for (text, code) in [
            ("see `![](URL)` there", true),
            ("see ``a ` ![](URL)`` there", true),
            ("`a` and `![](URL)`", true),
            ("first\n\n- `![](URL)`", true),
            ("![](URL)", false),
            ("it` ![](URL) there", false),
            ("``` ![](URL) ``", false),
            ("`a` ![](URL) `b`", false),
            ("`a\nb` ![](URL) `c`", false),
            ("`\n- ![](URL) `", false),
            ("`a\n\n![](URL) `", false),
            ("\\` ![](URL) `", false),
            ("\\` ![](URL) \\`", false),
            ("\\\\` ![](URL) `", true),
            ("` ![](URL) \\`", true),
            ("\\`` ![](URL) `", true),
            ("\\`` ![](URL) ``", false),
            ("`\\` ![](URL) `", false),
        ] {
            let at = text.find("URL").unwrap();
            assert_eq!(is_code(text, &(at..at + 3)), code, "{text}");
        }
        let far = format!("`a{}` ![](URL) `b`", "x".repeat(700));
        let at = far.find("URL").unwrap();
        assert!(!is_code(&far, &(at..at + 3)));
    }
}
