//! Where JSON stands in a text.

use std::ops::Range;

use serde::Deserialize;

use crate::json::{End, Parsed, Problem, parse};

/// Where the JSON is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Where {
    /// It is the entire text, perhaps in one fence.
    #[default]
    Whole,
    /// In code fences.
    Fenced,
    /// Also within prose.
    Anywhere,
}

/// Bytes that attempts at reading JSON within prose may cost, as a multiple of the text.
const ATTEMPTS_MAX: usize = 8;

/// JSON texts that are read in one text.
const DOCUMENTS_MAX: usize = 256;

/// The JSON texts of `text`, read; a flag says that not all was looked at, from which byte on.
#[must_use]
pub fn documents(text: &str, place: Where) -> (Vec<Parsed<'_>>, Option<usize>) {
    match place {
        Where::Whole => (whole(text).into_iter().collect(), None),
        Where::Fenced => {
            let mut fences: Vec<Fence> =
                fences(text).into_iter().filter(|fence| fence.is_json(text)).collect();
            let cut = fences.get(DOCUMENTS_MAX).map(|fence| fence.inside.start);
            fences.truncate(DOCUMENTS_MAX);
            (fences.into_iter().map(|fence| read(text, fence.inside)).collect(), cut)
        }
        Where::Anywhere => anywhere(text),
    }
}

/// Reads a range that is to be JSON as a whole.
fn read(text: &str, range: Range<usize>) -> Parsed<'_> {
    let end = range.end;
    let mut parsed = parse(text, range);
    if parsed.end == End::Complete {
        let rest = text.get(parsed.at..end).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start().len();
        if !rest.trim().is_empty() {
            parsed.problems.push((Problem::After, parsed.at + blanks..parsed.at + rest.trim_end().len()));
        }
    }
    parsed
}

/// The text without blanks and one fence around it; nothing when it does not begin as JSON does.
fn whole(text: &str) -> Option<Parsed<'_>> {
    // A byte order mark is a blank here.
    let start = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').len();
    let end = text.trim_end().len().max(start);
    let mut range = start..end;
    if text[range.clone()].starts_with("```") {
        let fence = fences(&text[range.clone()]).into_iter().next()?;
        range = start + fence.inside.start..start + fence.inside.end;
        if start + fence.end < end {
            let mut parsed = read(text, range);
            parsed.problems.push((Problem::After, start + fence.end..end));
            return Some(parsed);
        }
    }
    let inside = text[range.clone()].trim_start();
    let begins = matches!(
        inside.as_bytes().first(),
        Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b'/' | b'#' | b'\'')
    );
    let is_word = || {
        let word: &str = inside.trim_end();
        word.len() <= 9
            && matches!(
                word,
                "true" | "false" | "null" | "NaN" | "None" | "True" | "False" | "Infinity" | "undefined"
            )
    };
    // `# Heading` and `'quoted'` are no JSON; what is broken needs a bracket or a value to be called JSON.
    let parsed = (begins || is_word()).then(|| read(text, range))?;
    let is_bracket = inside.starts_with(['{', '[']);
    (is_bracket
        || parsed.end != End::Broken
            && !parsed.problems.iter().any(|(problem, _)| *problem == Problem::After))
    .then_some(parsed)
}

struct Fence {
    /// What stands behind the opening backticks.
    info: Range<usize>,
    inside: Range<usize>,
    /// One past the closing line.
    end: usize,
}

impl Fence {
    /// By its language, or without one by its first character.
    fn is_json(&self, text: &str) -> bool {
        let language = text[self.info.clone()].trim().to_ascii_lowercase();
        let inside = text[self.inside.clone()].trim_start();
        matches!(language.as_str(), "json" | "jsonc" | "json5")
            || language.is_empty() && inside.starts_with(['{', '['])
    }
}

/// Fences of three and more backticks or tildes; one that nothing closes goes to the end.
fn fences(text: &str) -> Vec<Fence> {
    let mut fences = Vec::new();
    let mut open: Option<(Range<usize>, usize, char, usize)> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        let trimmed = line.trim_start();
        let mark = trimmed.chars().next().filter(|mark| matches!(mark, '`' | '~')).unwrap_or(' ');
        let length = trimmed.len() - trimmed.trim_start_matches(mark).len();
        if mark != ' ' && length >= 3 {
            match &open {
                Some((info, inside, opened, opened_length)) => {
                    if *opened == mark && length >= *opened_length && trimmed.trim_end().len() == length {
                        fences.push(Fence {
                            info: info.clone(),
                            inside: *inside..at,
                            end: at + line.trim_end().len(),
                        });
                        open = None;
                    }
                }
                None => {
                    let info = at + (line.len() - trimmed.len()) + length;
                    open = Some((info..at + line.trim_end().len().max(info - at), end, mark, length));
                }
            }
        }
        at = end;
    }
    fences.extend(open.map(|(info, inside, ..)| Fence {
        info,
        inside: inside.min(text.len())..text.len(),
        end: text.len(),
    }));
    fences
}

/// Fenced JSON, and objects and lists within the text outside of fences.
fn anywhere(text: &str) -> (Vec<Parsed<'_>>, Option<usize>) {
    let fences = fences(text);
    let mut found = Vec::new();
    let mut work = 0;
    let mut from = 0;
    for (fence, is_fence) in fences.iter().map(|fence| (Some(fence), true)).chain([(None, false)]) {
        let end = fence.map_or(text.len(), |fence| fence.info.start);
        if let Some(at) = within(text, from..end, &mut work, &mut found) {
            return (found, Some(at));
        }
        if let Some(fence) = fence.filter(|fence| is_fence && fence.is_json(text)) {
            if found.len() >= DOCUMENTS_MAX {
                return (found, Some(fence.inside.start));
            }
            found.push(read(text, fence.inside.clone()));
        }
        from = fence.map_or(text.len(), |fence| fence.end);
    }
    (found, None)
}

/// Adds what is JSON within a range; an answer says from which byte on it became too much work.
fn within<'t>(
    text: &'t str,
    range: Range<usize>,
    work: &mut usize,
    found: &mut Vec<Parsed<'t>>,
) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = range.start;
    while let Some(length) =
        bytes.get(at..range.end).unwrap_or_default().iter().position(|byte| matches!(byte, b'{' | b'['))
    {
        at += length;
        if !begins(&text[at..range.end]) {
            at += 1;
            continue;
        }
        if *work > text.len() * ATTEMPTS_MAX || found.len() >= DOCUMENTS_MAX {
            return Some(at);
        }
        let parsed = parse(text, at..range.end);
        *work += parsed.at - at;
        // Brackets occur in prose; what has a name and a colon was meant to be JSON, broken or not.
        if parsed.end != End::Broken || parsed.members > 0 {
            at = parsed.at.max(at + 1);
            found.push(parsed);
        } else {
            at += 1;
        }
    }
    None
}

/// Whether a bracket is followed by what JSON has there: a name or the end in an object; a list of strings, objects or
/// lists, since `[1]` is a footnote.
fn begins(rest: &str) -> bool {
    let is_object = rest.starts_with('{');
    let first = rest[1..].trim_start().as_bytes().first();
    if is_object {
        matches!(first, Some(b'"' | b'}'))
    } else {
        matches!(first, Some(b'"' | b'{'))
            || rest.starts_with("[[")
                && matches!(rest.as_bytes().get(2), Some(b'"' | b'{' | b'-' | b'0'..=b'9'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, place: Where) -> Vec<&str> {
        let (documents, cut) = documents(text, place);
        assert_eq!(cut, None);
        let shown = |parsed: &Parsed<'_>| {
            let node = parsed.document.node(parsed.root);
            node.start as usize..node.end as usize
        };
        documents.iter().map(|parsed| &text[shown(parsed)]).collect()
    }

    #[test]
    fn the_whole_text() {
        for text in [
            "{}",
            " [1]\n",
            "```json\n{\"a\": 1}\n```",
            "```\n[1]\n```\n",
            "\u{feff}{}",
            "\"a\"",
            "-1",
            "true",
        ] {
            assert_eq!(found(text, Where::Whole).len(), 1, "{text}");
        }
        for text in
            ["", "the answer", "Here: {}", "# x", "'a' is a letter", "3 apples", "```\nx\n```", "trueish"]
        {
            assert_eq!(found(text, Where::Whole).len(), 0, "{text}");
        }
    }

    #[test]
    fn in_fences_and_in_prose() {
        let text = "See [1] and {x}:\n```json\n{\"a\": 1}\n```\nor {\"b\": [2]} and ```\n~~~\n[\"c\"]\n~~~\n```py\n{\"d\": 1}\n```\n";
        assert_eq!(found(text, Where::Fenced), ["{\"a\": 1}", "[\"c\"]"]);
        assert_eq!(found(text, Where::Anywhere), ["{\"a\": 1}", "{\"b\": [2]}", "[\"c\"]"]);
        assert_eq!(found("```json\n{\"a\"", Where::Fenced).len(), 1);
    }

    #[test]
    fn attempts_are_bounded() {
        let text = "[[1".repeat(100_000) + &"{\"".repeat(100_000);
        assert!(documents(&text, Where::Anywhere).0.len() < 10);
        for (text, place) in [
            ("{} ", Where::Anywhere),
            ("```json\n{}\n```\n", Where::Fenced),
            ("```json\n{}\n```\n", Where::Anywhere),
        ] {
            let text = text.repeat(1000);
            let (documents, cut) = documents(&text, place);
            assert_eq!((documents.len(), cut.is_some()), (DOCUMENTS_MAX, true), "{place:?}");
        }
    }
}
