//! Values of a tool's JSON with the names of their fields: `"ssn": 123456789` says more than `123456789`.

use crate::types::Text;

/// Longest name of a field that is worth reading, in bytes.
const NAME_BYTES_MAX: usize = 64;
/// Longest value that a name is read with, in bytes: longer ones have words of their own.
const VALUE_BYTES_MAX: usize = 256;
/// Most digits that a number is written out with.
const DIGITS_MAX: usize = 40;

/// A value of a tool's JSON as it stands there, behind the name of its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// `"name": "value"`; a number without quotes, and as digits where it was written with an exponent.
    pub text: String,
    /// Where the value begins in it.
    offset: usize,
    /// Bytes of the value there.
    length: usize,
    /// Bytes of the value as it came, where the one in `text` is another.
    written: Option<usize>,
}

impl Field {
    /// `None` where the text is no short value of a tool's arguments or result, or its field has no name.
    #[must_use]
    pub fn of(text: &Text, content: &str) -> Option<Field> {
        let path = text.path.strip_prefix("/tool/arguments/").or(text.path.strip_prefix("/tool/result/"))?;
        let is_plain = |text: &str| !text.bytes().any(|byte| matches!(byte, b'"' | b'\\' | 0..b' '));
        if content.len() > VALUE_BYTES_MAX || !is_plain(content) {
            return None;
        }
        // An element of an array has the name of the array.
        let is_name = |step: &&str| !step.is_empty() && !step.bytes().all(|byte| byte.is_ascii_digit());
        let name = path.rsplit('/').find(is_name)?.replace("~1", "/").replace("~0", "~");
        // A key is a text of its own, under the path of its value.
        if name.len() > NAME_BYTES_MAX || !is_plain(&name) || name == content {
            return None;
        }
        let number = digits(content);
        let is_number = number.is_some() || content.bytes().all(|byte| byte.is_ascii_digit());
        let value = number.as_deref().unwrap_or(content);
        let quote = if is_number { "" } else { "\"" };
        let before = format!("\"{name}\": {quote}");
        Some(Field {
            offset: before.len(),
            length: value.len(),
            written: number.as_ref().map(|_| content.len()),
            text: format!("{before}{value}{quote}"),
        })
    }

    /// What was found in `text`, in bytes of the value as it came; `None` where nothing of the value was. A number that was
    /// written in another way is found whole.
    #[must_use]
    pub fn span(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let (start, end) =
            (start.saturating_sub(self.offset), end.saturating_sub(self.offset).min(self.length));
        if start >= end {
            return None;
        }
        Some(self.written.map_or((start, end), |written| (0, written)))
    }
}

/// A number that a floating-point type wrote, such as `4.111111111111111E15` or `4111111111111111.0`, as the whole number
/// that it is. `None` for any other text.
fn digits(written: &str) -> Option<String> {
    let (mantissa, exponent) = match written.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<usize>().ok()?),
        None => (written, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if whole.is_empty() || mantissa == written && fraction.is_empty() || exponent > DIGITS_MAX {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    let zeros = exponent.checked_sub(fraction.len())?;
    let all = format!("{whole}{fraction}{}", "0".repeat(zeros));
    (all.len() <= DIGITS_MAX && all.bytes().all(|byte| byte.is_ascii_digit())).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(path: &str, content: &str) -> Option<String> {
        let text = Text { path: path.to_owned(), ..Text::default() };
        Field::of(&text, content).map(|field| field.text)
    }

    #[test]
    fn a_value_stands_behind_the_name_of_its_field() {
        for (path, content, expected) in [
            ("/tool/result/ssn", "123456789", Some("\"ssn\": 123456789")),
            ("/tool/arguments/user/ids/0", "x", Some("\"ids\": \"x\"")),
            ("/tool/arguments/a~1b", "x", Some("\"a/b\": \"x\"")),
            ("/tool/result/card", "4.111111111111111E15", Some("\"card\": 4111111111111111")),
            ("/tool/result/card", "4111111111111111.0", Some("\"card\": 4111111111111111")),
            ("/tool/result/amount", "1.5", Some("\"amount\": \"1.5\"")),
            ("/tool/result/amount", "1e99", Some("\"amount\": \"1e99\"")),
            ("/tool/result/a@b.c", "a@b.c", None),
            ("/tool/result/0", "x", None),
            ("/tool/result", "x", None),
            ("/tool/schema/ssn", "x", None),
            ("/text", "x", None),
            ("/tool/result/ssn", "a\"b", None),
            ("/tool/result/ssn", "a\nb", None),
        ] {
            assert_eq!(field(path, content).as_deref(), expected, "{path} {content}");
        }
    }

    #[test]
    fn spans_count_in_the_value_as_it_came() {
        let of = |content| {
            Field::of(&Text { path: "/tool/result/card".to_owned(), ..Text::default() }, content)
                .expect("a field")
        };
        let field = of("4111");
        assert_eq!((field.span(8, 12), field.span(8, 13)), (Some((0, 4)), Some((0, 4))));
        assert_eq!(
            (field.span(0, 10), field.span(0, 5), field.span(9, 10)),
            (Some((0, 2)), None, Some((1, 2)))
        );
        assert_eq!(of("4.111E3").span(9, 10), Some((0, 7)));
    }
}
