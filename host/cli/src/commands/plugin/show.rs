//! Texts and findings for people, who may sit before a terminal.

use balustrade_core::{EvaluatorScore, Failure, Finding, Unjudged};
use balustrade_policy::plugin_cases::Seen;
use serde_json::{Value, json};

use super::host_calls::LogLine;
use crate::say;

/// Bytes of a text that are shown before and behind what was found, and of what was found.
const AROUND_BYTES: usize = 80;
const FOUND_BYTES_MAX: usize = 240;

/// Stretches of one text that are shown, at most.
const STRETCHES_MAX: usize = 12;

/// Text on one line, with everything that shows nothing, or that a terminal would obey, as an escape.
pub(super) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\'' | '"' | '\\' => visible.push(c),
            _ => visible.extend(c.escape_debug()),
        }
    }
    visible
}

/// The same within quotes and not longer than is read.
pub(super) fn quoted(text: &str) -> String {
    let end = text.floor_char_boundary(FOUND_BYTES_MAX);
    let more = if end < text.len() { "…" } else { "" };
    format!("\"{}\"{more}", visible(text.get(..end).unwrap_or_default()))
}

/// The text around what was found in it, and what was found in colour, or between `>>` and `<<` where there are no colours.
pub(super) fn marked(text: &str, found: &[(usize, usize, &str)]) -> String {
    let mut stretches: Vec<(usize, usize, &str)> = Vec::new();
    let mut sorted = found.to_vec();
    sorted.sort_by_key(|&(start, end, _)| (start, end));
    for (start, end, category) in sorted {
        match stretches.last_mut() {
            Some(last) if start < last.1 => last.1 = last.1.max(end),
            _ => stretches.push((start, end, category)),
        }
    }
    let mut shown = String::new();
    let mut at = match stretches.first() {
        Some((start, ..)) => text.floor_char_boundary(start.saturating_sub(AROUND_BYTES)),
        None => 0,
    };
    if at > 0 {
        shown.push('…');
    }
    let piece = |start: usize, end: usize| visible(text.get(start..end).unwrap_or_default());
    for &(start, end, category) in stretches.iter().take(STRETCHES_MAX) {
        if start.saturating_sub(at) > 2 * AROUND_BYTES {
            let (ends, begins) =
                (text.floor_char_boundary(at + AROUND_BYTES), text.ceil_char_boundary(start - AROUND_BYTES));
            shown.push_str(&format!("{} … {}", piece(at, ends), piece(begins, start)));
        } else {
            shown.push_str(&piece(at, start));
        }
        let cut = text.floor_char_boundary(start + FOUND_BYTES_MAX).min(end);
        let more = if cut < end { "…" } else { "" };
        let word = format!("{}{more}", piece(start, cut));
        shown.push_str(&if say::colours() {
            say::coloured(&word, colour(category))
        } else {
            format!(">>{word}<<")
        });
        at = end;
    }
    let end = text.floor_char_boundary(at + AROUND_BYTES);
    shown.push_str(&piece(at, end));
    if end < text.len() {
        shown.push('…');
    }
    shown
}

/// The colour of a category, by its root.
fn colour(category: &str) -> &'static str {
    match category.split('.').next() {
        Some("privacy") => "35;1",
        Some("security") => "31;1",
        Some("safety") => "33;1",
        _ => "36;1",
    }
}

/// One finding on one line.
pub(super) fn finding(seen: &Seen<'_>) -> String {
    let finding = seen.finding;
    let mut line = format!(
        "{} {:.2}",
        say::coloured(&visible(&finding.category), colour(&finding.category)),
        finding.score
    );
    line.push_str(&format!(
        " at {}..{} of text {}{}: {}",
        finding.text_span.start,
        finding.text_span.end,
        finding.text,
        if seen.view == "raw" { String::new() } else { format!(", in {}", visible(seen.view)) },
        quoted(seen.found)
    ));
    if let Some(message) = &finding.message {
        line.push_str(&format!(" ({})", visible(message)));
    }
    if let Some(evidence) = &finding.evidence {
        line.push_str(&format!(", seen as {}", quoted(evidence)));
    }
    line
}

/// Where findings lie in the text with this index, for [`marked`].
pub(super) fn places(findings: &[Finding], text: usize) -> Vec<(usize, usize, &str)> {
    let of_text = findings.iter().filter(|finding| finding.text == text);
    of_text.map(|f| (f.text_span.start, f.text_span.end, f.category.as_str())).collect()
}

pub(super) fn finding_json(seen: &Seen<'_>) -> Value {
    let finding = seen.finding;
    json!({
        "text": finding.text,
        "view": seen.view,
        "text_span": { "start": finding.text_span.start, "end": finding.text_span.end },
        "category": finding.category,
        "score": finding.score,
        "found": seen.found,
        "message": finding.message,
        "evidence": finding.evidence,
        "attributes": attributes(&finding.attributes),
    })
}

pub(super) fn score_json(score: &EvaluatorScore) -> Value {
    json!({
        "name": score.name,
        "value": score.value,
        "label": score.label,
        "explanation": score.explanation,
        "attributes": attributes(&score.attributes),
    })
}

pub(super) fn unjudged_json(unjudged: &Unjudged) -> Value {
    let span = unjudged.text_span.map(|span| json!({ "start": span.start, "end": span.end }));
    json!({ "text": unjudged.text, "text_span": span, "reason": unjudged.reason })
}

pub(super) fn log_json(lines: &[LogLine]) -> Value {
    lines.iter().map(|line| json!({ "level": line.level, "message": line.message })).collect()
}

/// A log line for people.
pub(super) fn log(line: &LogLine) -> String {
    format!("log {}: {}", line.level, visible(&line.message))
}

/// A failed call, with what the guest said: whoever runs this wrote the text.
pub(super) fn failure(failure: &Failure) -> String {
    let said = failure.guest_message.as_deref().map(|said| format!(": {}", visible(said)));
    format!("{failure}{}", said.unwrap_or_default())
}

fn attributes(attributes: &[(String, String)]) -> Value {
    attributes
        .iter()
        .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_is_marked_and_what_is_far_is_left_out() {
        assert_eq!(marked("the word\n", &[(4, 8, "format.word")]), "the >>word<<\\n");
        assert_eq!(marked("abcd", &[(0, 2, "a"), (1, 3, "b"), (3, 4, "c")]), ">>abc<<>>d<<");
        assert_eq!(marked("", &[]), "");
        let far = format!("{}é{}é", "x".repeat(500), "y".repeat(500));
        let shown = marked(&far, &[(500, 502, "a"), (1002, 1004, "b")]);
        assert!(shown.starts_with("…x") && shown.contains("x>>é<<y") && shown.ends_with("y>>é<<"), "{shown}");
        assert!(shown.contains(" … ") && shown.len() < 400, "{shown}");
        let long = "z".repeat(5_000);
        assert!(marked(&long, &[(0, 5_000, "a")]).len() < 300);
    }

    #[test]
    fn a_terminal_is_told_nothing() {
        assert_eq!(visible("a\u{1b}[2J\u{202e}\u{200b}ü\"'"), "a\\u{1b}[2J\\u{202e}\\u{200b}ü\"'");
    }
}
