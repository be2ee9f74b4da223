//! Strings, numbers and words.

use std::borrow::Cow;

use super::parse::{Parser, Stop};
use super::text::resolved;
use super::{Number, Problem, Value};

impl<'t> Parser<'t> {
    /// The string at a quote, escapes resolved.
    pub(super) fn string(&mut self, quote: u8) -> Result<Cow<'t, str>, Stop> {
        let start = self.at;
        self.at += 1;
        let mut is_control = false;
        loop {
            let Some(byte) = self.peek() else {
                return self.stop(Problem::Truncated, start..self.end);
            };
            match byte {
                b'\\' => {
                    let known = self.at + 1 >= self.end
                        || matches!(
                            self.bytes[self.at + 1],
                            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' | b'u'
                        );
                    let is_own = quote == b'\'' && self.bytes.get(self.at + 1) == Some(&b'\'');
                    if !known && !is_own {
                        let escape = self.at;
                        self.at += 1;
                        let range = escape..self.here().end;
                        self.problem(Problem::Escape, range);
                        self.at -= 1;
                    }
                    self.at += 2;
                }
                0..0x20 => {
                    if !is_control {
                        self.problem(Problem::Control, self.at..self.at + 1);
                    }
                    is_control = true;
                    self.at += 1;
                }
                _ if byte == quote => break,
                _ => self.at += 1,
            }
        }
        let inside = self.text.get(start + 1..self.at).unwrap_or_default();
        self.at += 1;
        Ok(resolved(inside))
    }

    /// The number at a sign, point or digit.
    pub(super) fn number(&mut self) -> Result<Value<'t>, Stop> {
        let start = self.at;
        let rest = &self.bytes[start..self.end];
        let length = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
            .count();
        let written = self.text.get(start..start + length).unwrap_or_default();
        if matches!(written, "-Infinity" | "+Infinity" | "-NaN") {
            self.at += length;
            self.problem(Problem::NotANumber, start..self.at);
            return Ok(Value::Number(Number::Real(f64::NAN)));
        }
        let is_json = is_number(written);
        let readable = written.strip_prefix('+').unwrap_or(written);
        // Cut within a number.
        if !is_json
            && start + length >= self.end
            && matches!(rest[length - 1], b'-' | b'+' | b'.' | b'e' | b'E')
        {
            return self.stop(Problem::Truncated, start..start + length);
        }
        if !is_json
            && (readable.parse::<f64>().is_err()
                || readable.bytes().any(|byte| byte.is_ascii_alphabetic() && byte | 32 != b'e'))
        {
            // `1-2`, `0x1f`
            return self.stop(Problem::Number, start..start + length);
        }
        self.at += length;
        if !is_json {
            self.problem(Problem::Number, start..self.at);
        }
        Ok(Value::Number(Number::new(readable)))
    }

    /// `true` and the like, at a letter.
    pub(super) fn word(&mut self) -> Result<Value<'t>, Stop> {
        let start = self.at;
        let length = self.bytes[start..self.end]
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
            .count();
        let word = self.text.get(start..start + length).unwrap_or_default();
        let (value, problem) = match word {
            "null" => (Value::Null, None),
            "true" => (Value::Bool(true), None),
            "false" => (Value::Bool(false), None),
            "NaN" | "Infinity" => (Value::Number(Number::Real(f64::NAN)), Some(Problem::NotANumber)),
            "None" | "undefined" | "NULL" | "Null" => (Value::Null, Some(Problem::Literal)),
            "True" | "TRUE" => (Value::Bool(true), Some(Problem::Literal)),
            "False" | "FALSE" => (Value::Bool(false), Some(Problem::Literal)),
            _ => {
                let is_cut = start + length == self.end
                    && ["null", "true", "false"].iter().any(|known| known.starts_with(word));
                return self.stop(
                    if is_cut { Problem::Truncated } else { Problem::Unexpected },
                    start..start + length,
                );
            }
        };
        self.at += length;
        if let Some(problem) = problem {
            self.problem(problem, start..self.at);
        }
        Ok(value)
    }
}

/// RFC 8259, section 6.
fn is_number(written: &str) -> bool {
    let rest = written.strip_prefix('-').unwrap_or(written).as_bytes();
    let digits = |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let whole = digits(rest);
    if whole == 0 || whole > 1 && rest[0] == b'0' {
        return false;
    }
    let mut rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let Some(exponent) = rest.strip_prefix(b"e").or(rest.strip_prefix(b"E")) {
        let exponent = exponent.strip_prefix(b"+").or(exponent.strip_prefix(b"-")).unwrap_or(exponent);
        let length = digits(exponent);
        if length == 0 {
            return false;
        }
        rest = &exponent[length..];
    }
    rest.is_empty()
}
