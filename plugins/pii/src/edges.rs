//! Where a value may begin and end: not inside a word, not inside a longer number.

use crate::form::is_separator;

/// Whether this is a letter of a script that is written without blanks between words, or joins endings to numbers: a value may
/// stand right beside it.
#[must_use]
pub fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF        // Thai, Lao
        | 0x1000..=0x109F      // Burmese
        | 0x1100..=0x11FF      // Hangul
        | 0x1780..=0x17FF      // Khmer
        | 0x2E80..=0x31FF      // radicals, kana, Bopomofo, Hangul
        | 0x3400..=0x9FFF      // Han
        | 0xA960..=0xA97F | 0xAC00..=0xD7FF // Hangul
        | 0xF900..=0xFAFF      // Han
        | 0xFF66..=0xFFDC      // half-width kana and Hangul
        | 0x20000..=0x3FFFF) // Han
}

/// How far back a bare `id` is looked for, in bytes.
const ID_BYTES_MAX: usize = 16;

fn joins(c: char) -> bool {
    c == '_' || (c.is_alphanumeric() && !is_unspaced(c))
}

/// The character that ends before `at`.
#[must_use]
pub fn before(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at.wrapping_sub(1)) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        Some(_) => text.get(..at)?.chars().next_back(),
        None => None,
    }
}

/// The character that begins at `at`.
#[must_use]
pub fn after(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        Some(_) => text.get(at..)?.chars().next(),
        None => None,
    }
}

/// Whether no word goes on before `at`.
#[must_use]
pub fn begins_word(text: &str, at: usize) -> bool {
    !before(text, at).is_some_and(joins)
}

/// Whether no word goes on behind `at`.
#[must_use]
pub fn ends_word(text: &str, at: usize) -> bool {
    !after(text, at).is_some_and(joins)
}

/// Whether a bare `id` and a colon or equals sign stand right before `at`, and no word that says whose.
#[must_use]
pub fn is_behind_id(text: &str, at: usize) -> bool {
    let blanks = |c: char| matches!(c, ' ' | '\t' | '"' | '\'');
    let from = text.ceil_char_boundary(at.saturating_sub(ID_BYTES_MAX));
    let Some(before) = text.get(from..at) else { return false };
    let Some(key) = before.trim_end_matches(blanks).strip_suffix([':', '=']) else { return false };
    let key = key.trim_end_matches(blanks);
    let Some(head) = key.len().checked_sub(2).and_then(|to| key.get(..to)) else { return false };
    let is_bare =
        head.trim_end_matches(blanks).ends_with(['\n', '.', '?', '!', ',', ';', '{', '(', '[', '|']);
    key.get(head.len()..).is_some_and(|id| id.eq_ignore_ascii_case("id"))
        && (is_bare && !head.ends_with('.') || head.trim_end_matches(blanks).is_empty() && at <= ID_BYTES_MAX)
}

/// Whether `start..end` is part of a longer number or of a sum of money: digits go on behind a separator. With `next` another
/// number may follow behind a blank, as the month behind a card.
#[must_use]
pub fn is_part(text: &str, start: usize, end: usize, next: bool) -> bool {
    let bytes = text.as_bytes();
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(b'\n');
    let inner = bytes.get(start..end).unwrap_or_default().iter().copied().find(|b| is_separator(*b));
    // Between figures a blank parts numbers as often as groups of one; the value's own separator does not.
    let continues = |separator: u8| match inner {
        Some(own) => separator == own || (matches!(separator, b'.' | b',') && own != b','),
        None => matches!(separator, b'-' | b'.' | b'/'),
    };
    // Fingerprints are longer lists of what addresses of devices have six of.
    let listed = |mark: usize, more: usize| byte(mark) == b':' && byte(more).is_ascii_hexdigit();
    if bytes.get(start..end).unwrap_or_default().get(2) == Some(&b':')
        && (listed(end, end + 1) || (start > 1 && listed(start - 1, start - 2)))
    {
        return true;
    }
    let (left, right) = (byte(start.wrapping_sub(1)), byte(end));
    (start > 1
        && continues(left)
        && byte(start - 2).is_ascii_digit()
        && (left != b',' || inner == Some(b'.')))
        || (continues(right)
            && !(next && right == b' ')
            && byte(end + 1).is_ascii_digit()
            && (right != b',' || inner == Some(b'.')))
        || matches!(left, b'$' | b'+')
        || right == b'%'
        || matches!(before(text, start), Some('€' | '£' | '¥' | '₹'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_between_words_and_are_whole_numbers() {
        let word = |text: &str, value: &str| {
            let start = text.find(value).unwrap();
            begins_word(text, start) && ends_word(text, start + value.len())
        };
        for text in ["123", "(123)", "号码123です", "번호는 123입니다", "=123,", "ü 123"] {
            assert!(word(text, "123"), "{text}");
        }
        for text in ["a123", "123b", "_123", "123_", "ü123", "123я", "4123"] {
            assert!(!word(text, "123"), "{text}");
        }
        let part = |text: &str, value: &str| {
            let start = text.find(value).unwrap();
            is_part(text, start, start + value.len(), false)
        };
        for (text, value) in [
            ("12-123456789", "123456789"),
            ("123456789.50", "123456789"),
            ("$123456789", "123456789"),
            ("123 456 789 012", "123 456 789"),
            ("9-123-456-789", "123-456-789"),
            ("123.456.789,00", "123.456.789"),
            ("+123456789", "123456789"),
        ] {
            assert!(part(text, value), "{text}");
        }
        for (text, value) in [
            ("12 123456789 5", "123456789"),
            ("12,123456789,5", "123456789"),
            ("is 123 456 789.", "123 456 789"),
            ("4111-1111 12/27", "4111-1111"),
            ("SSN-123-45-6789", "123-45-6789"),
        ] {
            assert!(!part(text, value), "{text}");
        }
    }
}
