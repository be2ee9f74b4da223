//! Extensions: what is dialled once a number has answered, `ext. 12`, `x12`, `#12`. Part of the span, as in libphonenumber's matcher.

use super::chain::{digit_at, glues};

/// Words before the digits of an extension, lower case; longer ones before those they begin with.
const WORDS: &[&str] = &[
    "extension",
    "extensión",
    "extn",
    "ext",
    "anexo",
    "interno",
    "int",
    "доб",
    "durchwahl",
    "poste",
    "xtn",
    "xt",
    "x",
    "#",
    "~",
];
/// Digits of an extension, at most.
const DIGITS_MAX: usize = 7;

/// Byte after an extension that follows a number that ends at `at`, or `None`.
#[must_use]
pub fn end(text: &str, at: usize) -> Option<usize> {
    let mut rest = text.get(at..)?;
    rest = skip(rest, 2, |c| matches!(c, ' ' | '\u{a0}' | ',' | ';' | '-' | '('));
    // Most of what follows a number is no extension, and this tells soon.
    if !rest.starts_with(['e', 'E', 'x', 'X', '#', 'a', 'A', 'i', 'I', 'd', 'D', 'p', 'P', '~', 'д', 'Д']) {
        return None;
    }
    let word = WORDS.iter().find(|word| starts(rest, word))?;
    rest =
        rest.get(rest.char_indices().nth(word.chars().count()).map_or(rest.len(), |(index, _)| index)..)?;
    rest = skip(rest, 1, |c| matches!(c, '.' | ':' | '=' | '#'));
    rest = skip(rest, 2, |c| matches!(c, ' ' | '\u{a0}'));
    let mut end = text.len() - rest.len();
    let mut digits = 0;
    while let Some((_, length)) = digit_at(text.as_bytes(), end) {
        digits += 1;
        end += length;
        if digits > DIGITS_MAX {
            return None;
        }
    }
    let glued = text.get(end..)?.chars().next().is_some_and(glues);
    (digits > 0 && !glued).then_some(end)
}

/// Whether letters that touch the number begin an extension.
#[must_use]
pub fn begins(text: &str, at: usize) -> bool {
    end(text, at).is_some()
}

fn starts(text: &str, word: &str) -> bool {
    let mut letters = text.chars().flat_map(char::to_lowercase);
    word.chars().all(|c| letters.next() == Some(c))
}

fn skip(text: &str, most: usize, what: impl Fn(char) -> bool) -> &str {
    let length = text.chars().take(most).take_while(|c| what(*c)).map(char::len_utf8).sum();
    text.get(length..).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_end_where_their_digits_do() {
        for (text, wanted) in [
            ("x123", 4),
            (" ext. 12, then", 8),
            (" x12", 4),
            (" #12", 4),
            (";ext=7", 6),
            (", EXT 99", 8),
            (" доб. 5", 10),
        ] {
            assert_eq!(end(text, 0), Some(wanted), "{text}");
        }
        for text in ["", " x", "xyz", " ext", "x123a", "x12345678", " and 12", "12"] {
            assert_eq!(end(text, 0), None, "{text}");
        }
    }
}
