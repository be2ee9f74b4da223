//! A text with its figures as figures: full-width and other decimal digits as ASCII, and no marks or invisible characters
//! inside a number. Spans found in it are told on the original.

/// A rewritten text.
#[derive(Debug, Default)]
pub struct Plain {
    /// What is searched.
    pub text: String,
    /// Where the difference of the two places changes: from this byte of `text` on, that byte of the original; both ascending.
    shifts: Vec<(usize, usize)>,
}

/// The decimal digits of Unicode beyond ASCII: each range begins with its zero.
/// Source: The Unicode Standard 16.0, `extracted/DerivedNumericType.txt`, <https://www.unicode.org/Public/16.0.0/ucd/>.
const ZEROS: [u32; 37] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,
    0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0,
];

/// Whether it shows nothing: joiners, directions, soft hyphens, byte order marks, selectors.
fn is_invisible(c: char) -> bool {
    matches!(u32::from(c), 0xAD | 0x61C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F
        | 0xFE00..=0xFE0F | 0xFEFF | 0xE0000..=0xE0FFF)
}

/// Whether it is drawn on the character before it.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5BD | 0x64B..=0x65F | 0x6D6..=0x6DC
        | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20F0 | 0x3099..=0x309A | 0xFE20..=0xFE2F)
}

/// Bytes of marks and invisible characters that are passed over in a row; more hide nothing that people could read, and a value
/// must not be longer than what a stream holds back.
const PASSED_BYTES_MAX: usize = 16;

/// What stands for `c` in the rewritten text.
fn plain(c: char) -> char {
    let code = u32::from(c);
    let digit = |zero: u32| char::from_digit(code - zero, 10).unwrap_or(c);
    match code {
        0xA0 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => ' ',
        0x2010..=0x2015 | 0x2212 | 0xFE63 => '-',
        0x66B => '.',
        0x66C => ',',
        0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(c),
        0x1D7CE..=0x1D7FF => digit(0x1D7CE + (code - 0x1D7CE) / 10 * 10),
        0x660.. => match ZEROS.binary_search(&code) {
            Ok(_) => '0',
            Err(0) => c,
            Err(next) if code - ZEROS[next - 1] < 10 => digit(ZEROS[next - 1]),
            Err(_) => c,
        },
        _ => c,
    }
}

/// Whether it is a dash between words, which stays one: no letter, digit or `@` of ASCII, nor what stands for one, beside it.
fn is_apart(text: &str, at: usize, c: char) -> bool {
    let is_near = |c: char| matches!(plain(c), '0'..='9' | 'A'..='Z' | 'a'..='z' | '@');
    let before = || text.get(..at).and_then(|before| before.chars().next_back());
    let after = || text.get(at + c.len_utf8()..).and_then(|after| after.chars().next());
    matches!(u32::from(c), 0x2010..=0x2015 | 0x2212 | 0xFE63)
        && !before().is_some_and(is_near)
        && !after().is_some_and(is_near)
}

impl Plain {
    /// The rewritten text, or none where the text can be searched as it is: nearly always.
    #[must_use]
    pub fn of(text: &str) -> Option<Plain> {
        if text.is_ascii() || !is_needed(text) {
            return None;
        }
        let mut made = Plain { text: String::with_capacity(text.len()), shifts: Vec::new() };
        let (mut shift, mut in_number, mut at, mut passed) = (0, false, 0, 0);
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            if at - made.text.len() != shift {
                shift = at - made.text.len();
                made.shifts.push((made.text.len(), at));
            }
            let ascii = rest.bytes().take_while(u8::is_ascii).count();
            if ascii > 0 {
                made.text.push_str(rest.get(..ascii).unwrap_or_default());
                in_number = rest.as_bytes().get(ascii - 1).is_some_and(u8::is_ascii_digit);
                at += ascii;
                passed = 0;
                continue;
            }
            let Some(c) = rest.chars().next() else { break };
            at += c.len_utf8();
            passed += c.len_utf8();
            if passed <= PASSED_BYTES_MAX && (is_invisible(c) || (in_number && is_mark(c))) {
                continue;
            }
            passed = 0;
            let kept = if is_apart(text, at - c.len_utf8(), c) { c } else { plain(c) };
            in_number = kept.is_ascii_digit();
            made.text.push(kept);
        }
        Some(made)
    }

    /// The place in the original of a character that begins at byte `at` of the rewritten text.
    fn original(&self, at: usize) -> usize {
        let behind = self.shifts.partition_point(|(plain, _)| *plain <= at);
        match behind.checked_sub(1).and_then(|index| self.shifts.get(index)) {
            Some((plain, original)) => original + (at - plain),
            None => at,
        }
    }

    /// The bytes of `original`, of which this is made, that `start..end` stands for: from the first character to the last.
    #[must_use]
    pub fn span(&self, original: &str, start: usize, end: usize) -> (usize, usize) {
        let last = (start..end).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(start);
        let last = self.original(last);
        let length = original.get(last..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        (self.original(start), last + length)
    }
}

/// Whether rewriting would change anything. What is found at one place must not depend on what stands at another, so nothing less
/// will do.
fn is_needed(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().any(|(at, &byte)| match byte {
        // Most letters of other scripts begin with bytes that begin nothing else.
        0..=0xC1 | 0xC3..=0xCB | 0xCE..=0xD1 | 0xE4..=0xE9 | 0xEB..=0xED => false,
        _ => text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(|c| {
            (plain(c) != c && !is_apart(text, at, c))
                || is_invisible(c)
                || (is_mark(c) && bytes.get(at.wrapping_sub(1)).is_some_and(u8::is_ascii_digit))
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_no_rewriting_is_left() {
        for text in
            ["plain 123", "größe 12 – 13", "Привет 12", "日本語 12", "السلام 12", "हिन्दी 12", "e\u{301} 1"]
        {
            assert!(Plain::of(text).is_none(), "{text}");
        }
    }

    #[test]
    fn digits_of_any_script_are_digits_and_spans_are_told_on_the_original() {
        for (text, wanted, under) in [
            ("号 １２３-４５ です", "123-45", "１２３-４５"),
            ("رقم \u{202a}١٢٣\u{202c} .", "123", "١٢٣"),
            ("x 1\u{301}2\u{200b}3\u{301} y", "123", "1\u{301}2\u{200b}3"),
            ("DE89\u{a0}3704", "DE89 3704", "DE89\u{a0}3704"),
            ("𝟏𝟐𝟑 ९८", "123 98", "𝟏𝟐𝟑 ९८"),
            ("a＠b．de", "a@b.de", "a＠b．de"),
        ] {
            let made = Plain::of(text).unwrap();
            let start = made.text.find(wanted).unwrap_or_else(|| panic!("{}", made.text));
            let (from, to) = made.span(text, start, start + wanted.len());
            assert_eq!(&text[from..to], under);
        }
    }
}
