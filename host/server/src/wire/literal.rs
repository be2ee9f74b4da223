//! Strings and numbers.

use std::borrow::Cow;
use std::ops::Range;

use super::cursor::{Cursor, Kind};
use super::fault::WireError;
use super::scan::string_stop;

/// A string and where its literal stands, quotes included.
#[derive(Debug)]
pub(super) struct Literal<'a> {
    pub value: Cow<'a, str>,
    pub range: Range<usize>,
}

impl<'a> Cursor<'a> {
    /// Reads a string.
    pub(super) fn string(&mut self) -> Result<Literal<'a>, WireError> {
        self.expect(Kind::String)?;
        let open = self.at;
        self.at = string_stop(self.source.as_bytes(), open + 1);
        if self.byte() == Some(b'"') {
            let value = Cow::Borrowed(&self.source[open + 1..self.at]);
            self.at += 1;
            return Ok(Literal { value, range: open..self.at });
        }
        let mut value = self.source[open + 1..self.at].to_owned();
        loop {
            match self.byte() {
                Some(b'"') => break,
                Some(b'\\') => value.push(self.escape()?),
                Some(_) => return Err(self.not_json("a control character must be escaped in a string")),
                None => return Err(self.not_json("a string does not end")),
            }
            let from = self.at;
            self.at = string_stop(self.source.as_bytes(), from);
            value.push_str(&self.source[from..self.at]);
        }
        self.at += 1;
        Ok(Literal { value: Cow::Owned(value), range: open..self.at })
    }

    fn escape(&mut self) -> Result<char, WireError> {
        self.at += 1;
        let decoded = match self.byte() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.not_json("no such escape")),
        };
        self.at += 1;
        Ok(decoded)
    }

    /// Stands on the `u` of an escape.
    fn unicode_escape(&mut self) -> Result<char, WireError> {
        let first = self.four_digits()?;
        let code = match first {
            0xd800..=0xdbff => {
                let low = if self.source[self.at..].starts_with("\\u") {
                    self.at += 1;
                    self.four_digits()?
                } else {
                    0
                };
                if !(0xdc00..=0xdfff).contains(&low) {
                    return Err(self.lone_surrogate(first));
                }
                0x1_0000 + ((first - 0xd800) << 10) + (low - 0xdc00)
            }
            code => code,
        };
        char::from_u32(code).ok_or_else(|| self.lone_surrogate(first))
    }

    fn lone_surrogate(&self, code: u32) -> WireError {
        self.fault(
            "lone_surrogate",
            format!(
                "holds \\u{code:04x} without its other half, which is no character; send whole characters"
            ),
        )
    }

    fn four_digits(&mut self) -> Result<u32, WireError> {
        let digits = self.source.as_bytes().get(self.at + 1..self.at + 5).unwrap_or_default();
        let text = std::str::from_utf8(digits).unwrap_or_default();
        if text.len() != 4 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(self.not_json("four hexadecimal digits must follow \\u"));
        }
        self.at += 5;
        u32::from_str_radix(text, 16).map_err(|_| self.not_json("no such escape"))
    }

    /// Reads a number and returns it as it was written.
    pub(super) fn number(&mut self) -> Result<&'a str, WireError> {
        self.expect(Kind::Number)?;
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        let whole = self.digits()?;
        if whole > 1 && self.source.as_bytes()[self.at - whole] == b'0' {
            return Err(self.not_json("a number starts with a needless zero"));
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(&self.source[start..self.at])
    }

    fn digits(&mut self) -> Result<usize, WireError> {
        let start = self.at;
        while matches!(self.byte(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(self.not_json("a digit was expected")) } else { Ok(self.at - start) }
    }
}
