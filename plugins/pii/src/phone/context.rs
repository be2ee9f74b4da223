//! What the words before and after a number say about it.

use super::words::{Says, says};

/// How surely the words around a number tell that it is a phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// They say that it is one.
    Phone,
    /// They say that it may be one.
    Perhaps,
    /// They say nothing.
    None,
    /// They say that it is another number.
    Other,
}

/// How far back words are looked for, in bytes.
const BEFORE_BYTES: usize = 96;
/// How many words back.
const BEFORE_WORDS: usize = 8;
/// How far a word after the number may end, in bytes.
const AFTER_BYTES: usize = 24;

/// Whether a character is part of a word; marks of Indic scripts are, though Unicode does not count them as letters.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || ('\u{900}'..'\u{e00}').contains(&c) || c == '\''
}

/// What the words before byte `at` say; the nearest word that says something decides.
#[must_use]
pub fn before(text: &str, at: usize, buffer: &mut String) -> Context {
    let mut from = at.saturating_sub(BEFORE_BYTES);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let window = text.get(from..at).unwrap_or("");
    // Nothing of the paragraph before counts.
    let end = window.as_bytes().windows(2).rposition(|pair| pair == b"\n\n");
    let window = end.map_or(window, |end| window.get(end..).unwrap_or(""));
    let (mut rest, mut number, mut crossed) = (window, false, false);
    for _ in 0..BEFORE_WORDS {
        let word_end = rest.trim_end_matches(|c| !is_word(c)).len();
        let head = rest.get(..word_end).unwrap_or("");
        let word_start = head.trim_end_matches(is_word).len();
        let word = head.get(word_start..).unwrap_or("");
        rest = head.get(..word_start).unwrap_or("");
        if word.is_empty() {
            break;
        }
        if word.bytes().filter(u8::is_ascii_digit).count() > 3 {
            // Another number: a word before that says what it is.
            crossed = true;
            continue;
        }
        if rest.ends_with('+') && word.bytes().all(|byte| byte.is_ascii_digit()) {
            // A calling code with the whole number in parentheses behind it.
            return Context::Perhaps;
        }
        lower(word, buffer);
        match says(buffer) {
            Some(Says::Phone) if crossed => return Context::Perhaps,
            Some(Says::Phone) => return Context::Phone,
            Some(Says::Perhaps) if !crossed => return Context::Perhaps,
            Some(Says::Other) if !crossed => return Context::Other,
            Some(Says::Number) => number |= !crossed,
            Some(Says::Ends) => break,
            _ => {}
        }
    }
    if number { Context::Perhaps } else { Context::None }
}

/// Whether a word directly after byte `at` says that a phone number was there: `(mobile)`, `fax`.
#[must_use]
pub fn after(text: &str, at: usize, buffer: &mut String) -> bool {
    let rest = text.get(at..).unwrap_or("").trim_start_matches([' ', '(', '[', '-', '\u{a0}']);
    let skipped = text.len() - at - rest.len();
    let word = rest.get(..rest.find(|c| !is_word(c)).unwrap_or(rest.len())).unwrap_or("");
    if word.is_empty() || skipped + word.len() > AFTER_BYTES || skipped > 3 {
        return false;
    }
    // `: ` after it makes it the name of what follows.
    let named = rest
        .get(word.len()..)
        .is_some_and(|rest| rest.starts_with([':', '.', ' ']) && !rest.starts_with(". "));
    lower(word, buffer);
    !named && says(buffer) == Some(Says::Phone)
}

fn lower(word: &str, buffer: &mut String) {
    buffer.clear();
    if word.is_ascii() {
        buffer.push_str(word.get(..24).unwrap_or(word));
        buffer.make_ascii_lowercase();
        return;
    }
    buffer.extend(word.chars().take(24).flat_map(char::to_lowercase));
}
