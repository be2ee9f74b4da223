//! The matcher of passwords: what stands behind their name.

/// Longest password, in bytes.
const VALUE_BYTES_MAX: usize = 64;
/// Shortest one.
const VALUE_BYTES_MIN: usize = 6;

/// What may stand between the name and the value, blanks and quotation marks left out.
const BETWEEN: &[&str] = &[
    "", ":", "=", ":=", "=>", "->", "is", "is:", "was", "was:", "to", "ist", "lautet", "es", "est", "è", "é",
    "är", "er", "to", "jest", "это", "：", "是", "为", "は", "は:", "：", "は「", "「", "는", "은", "هي",
    "है",
];

/// The range of the value at `at`, where the name ends at `label`.
#[must_use]
pub fn behind(text: &str, label: usize, at: usize) -> Option<(usize, usize)> {
    let is_quote = |c: char| matches!(c, '"' | '\'' | '`');
    let between = text.get(label..at)?.trim_matches(|c: char| c.is_whitespace() || is_quote(c));
    if between.len() > 12 || !BETWEEN.contains(&between.to_lowercase().as_str()) {
        return None;
    }
    let rest = text.get(at..)?;
    let skipped = rest.len() - rest.trim_start_matches(|c: char| c == ' ' || is_quote(c)).len();
    let quote = text.get(..at + skipped)?.chars().next_back().filter(|c| is_quote(*c));
    let start = at + skipped;
    let mut end = start;
    for c in text.get(start..)?.chars() {
        if c.is_whitespace() || c.is_control() || Some(c) == quote || (c as u32) > 0x2FFF {
            break;
        }
        end += c.len_utf8();
        if end - start > VALUE_BYTES_MAX {
            return None;
        }
    }
    let value = text.get(start..end)?;
    // Of a query the next parameter follows, of a sentence its marks.
    let value = match value.find('&') {
        Some(next) if value.get(next..)?.contains('=') => value.get(..next)?,
        _ => value,
    };
    let value = value.trim_end_matches([',', '.', ';', ')', '"', '\'', ']', '}', '<', '>', ':']);
    (skipped <= 4 && is_likely(value)).then_some((start, start + value.len()))
}

/// The password of `-u name:password`, as `curl` takes it, where the colon stands at `colon`.
#[must_use]
pub fn of_option(text: &str, colon: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let name =
        bytes.get(colon.saturating_sub(64)..colon)?.iter().rev().take_while(|b| b.is_ascii_graphic()).count();
    let before = bytes.get(..colon - name)?;
    // `-u` takes an address as well, with a port or a query: the first colon of it, and `//`, are no user's.
    let is_name = bytes.get(colon) == Some(&b':') && !bytes.get(colon - name..colon)?.contains(&b'/');
    if name == 0 || !is_name || !(before.ends_with(b" -u ") || before.ends_with(b"--user ")) {
        return None;
    }
    let value = text.get(colon + 1..)?;
    let length = value.bytes().take(VALUE_BYTES_MAX + 1).take_while(|b| b.is_ascii_graphic()).count();
    let value = value.get(..length)?.trim_end_matches(['"', '\'']);
    let is_place = value.starts_with(['$', '<', '{']) && value.ends_with(['}', '>']);
    let is_address = value.starts_with("//");
    (value.len() >= 4 && !is_address && length <= VALUE_BYTES_MAX && !is_place)
        .then_some((colon + 1, colon + 1 + value.len()))
}

/// `$name`, in letters that are not mixed as those of passwords are.
fn is_variable(value: &str) -> bool {
    value.strip_prefix('$').is_some_and(|name| {
        name.starts_with('_') || name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    })
}

/// Whether it looks like a secret rather than like a word, a call or a place to be filled.
fn is_likely(value: &str) -> bool {
    let bytes = value.as_bytes();
    let count = |test: fn(&u8) -> bool| bytes.iter().filter(|byte| test(byte)).count();
    let (digits, letters) = (count(u8::is_ascii_digit), count(u8::is_ascii_alphabetic));
    let symbols = bytes.len() - digits - letters;
    let is_code = value.contains("()")
        || value.contains("://")
        || value.contains("${")
        || value.contains("{{")
        || value.contains("](")
        || value.contains("](")
        || value.starts_with(['<', '(', '[', '{', '/', '-', '\\', '|'])
        || is_variable(value)
        || value.starts_with("0x")
        || value.ends_with('(')
        || value.matches('.').count() + value.matches('_').count() == symbols && symbols > 0 && digits == 0;
    let mixes = (digits > 0 && letters > 0)
        || (digits + letters > 2 && symbols > 0)
        || digits >= 6
        || bytes.iter().skip(1).any(u8::is_ascii_uppercase) && bytes.iter().any(u8::is_ascii_lowercase);
    bytes.len() >= VALUE_BYTES_MIN
        && mixes
        && !is_code
        && digits + letters >= 3
        && !value.contains(['(', '[', '{'])
}
