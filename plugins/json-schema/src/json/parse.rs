use std::borrow::Cow;
use std::ops::Range;

use super::text::resolved;
use super::{DEPTH_MAX, Document, Id, Member, Node, Number, Problem, VALUES_MAX, Value};

/// How reading ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// A whole value was read.
    Complete,
    /// What follows could not be read; the last problem says why.
    Broken,
    /// A bound was reached.
    Cut(&'static str),
}

/// What was read from a text.
#[derive(Debug)]
pub struct Parsed<'t> {
    /// Every value.
    pub document: Document<'t>,
    /// The outermost value.
    pub root: Id,
    /// What is wrong, in the order of the text, and where.
    pub problems: Vec<(Problem, Range<usize>)>,
    /// How reading ended.
    pub end: End,
    /// Where reading ended.
    pub at: usize,
    /// Members with a name and a colon that were read: whether this was meant to be an object.
    pub members: usize,
}

/// Problems that are kept: one text may hold hundreds of thousands.
const PROBLEMS_MAX: usize = 4096;

struct Parser<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    end: usize,
    parsed: Parsed<'t>,
}

/// Reading cannot go on; the end is in `parsed`.
struct Stop;

/// Reads one value from `range` of the text, blanks and comments around it included.
#[must_use]
pub fn parse(text: &str, range: Range<usize>) -> Parsed<'_> {
    let parsed = Parsed {
        document: Document::default(),
        root: 0,
        problems: Vec::new(),
        end: End::Complete,
        at: range.start,
        members: 0,
    };
    let end = range.end.min(text.len());
    let mut parser = Parser { text, bytes: text.as_bytes(), at: range.start, end, parsed };
    parser.blanks();
    if let Ok(root) = parser.value(0) {
        parser.parsed.root = root;
    }
    parser.parsed.at = parser.at;
    parser.parsed
}

impl<'t> Parser<'t> {
    fn peek(&self) -> Option<u8> {
        if self.at < self.end { self.bytes.get(self.at).copied() } else { None }
    }

    fn problem(&mut self, problem: Problem, range: Range<usize>) {
        if self.parsed.problems.len() < PROBLEMS_MAX {
            self.parsed.problems.push((problem, range));
        }
    }

    fn stop<T>(&mut self, problem: Problem, range: Range<usize>) -> Result<T, Stop> {
        // The last one says why reading ended, so it is kept in any case.
        self.parsed.problems.truncate(PROBLEMS_MAX);
        self.parsed.problems.push((problem, range));
        self.parsed.end = End::Broken;
        Err(Stop)
    }

    fn cut<T>(&mut self, reason: &'static str) -> Result<T, Stop> {
        self.parsed.end = End::Cut(reason);
        Err(Stop)
    }

    /// One character, or the end of the text.
    fn here(&self) -> Range<usize> {
        let length =
            self.text.get(self.at..self.end).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        self.at..self.at + length
    }

    fn unexpected<T>(&mut self) -> Result<T, Stop> {
        if self.at >= self.end {
            self.stop(Problem::Truncated, self.at..self.at)
        } else {
            self.stop(Problem::Unexpected, self.here())
        }
    }

    /// Blanks, and comments as a problem.
    fn blanks(&mut self) {
        loop {
            while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
                self.at += 1;
            }
            let rest = &self.bytes[self.at..self.end];
            let length = if rest.starts_with(b"//") || rest.starts_with(b"#") {
                rest.iter().position(|&byte| byte == b'\n').unwrap_or(rest.len())
            } else if rest.starts_with(b"/*") {
                rest.windows(2).skip(2).position(|pair| pair == b"*/").map_or(rest.len(), |length| length + 4)
            } else {
                return;
            };
            self.problem(Problem::Comment, self.at..self.at + length);
            self.at += length;
        }
    }

    fn value(&mut self, depth: usize) -> Result<Id, Stop> {
        if depth > DEPTH_MAX {
            return self.cut("depth_max");
        }
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::String(self.string(b'"')?),
            Some(b'\'') => {
                let text = self.string(b'\'')?;
                self.problem(Problem::Quote, start..self.at);
                Value::String(text)
            }
            Some(b'-' | b'+' | b'.' | b'0'..=b'9') => self.number()?,
            Some(byte) if byte.is_ascii_alphabetic() => self.word()?,
            _ => return self.unexpected(),
        };
        self.node(start, value)
    }

    fn node(&mut self, start: usize, value: Value<'t>) -> Result<Id, Stop> {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let nodes = &mut self.parsed.document.nodes;
        if nodes.len() >= VALUES_MAX {
            return self.cut("values_max");
        }
        nodes.push(Node { start: offset(start), end: offset(self.at), value });
        Ok(offset(nodes.len() - 1))
    }

    fn array(&mut self, depth: usize) -> Result<Value<'t>, Stop> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.blanks();
            if self.peek() == Some(b']') {
                self.at += 1;
                break;
            }
            items.push(self.value(depth + 1)?);
            if !self.separated(b']')? {
                break;
            }
        }
        let all = &mut self.parsed.document.items;
        let start = all.len();
        all.extend(items);
        Ok(Value::Array(bounds(start, all.len())))
    }

    /// A comma, or the closing bracket: false.
    fn separated(&mut self, close: u8) -> Result<bool, Stop> {
        self.blanks();
        let comma = self.at;
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                self.blanks();
                if self.peek() == Some(close) {
                    self.problem(Problem::TrailingComma, comma..comma + 1);
                    self.at += 1;
                    return Ok(false);
                }
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                Ok(false)
            }
            Some(b'"' | b'{' | b'[') => self.stop(Problem::Separator, self.here()),
            _ => self.unexpected(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value<'t>, Stop> {
        self.at += 1;
        let mut members: Vec<Member<'t>> = Vec::new();
        loop {
            self.blanks();
            let start = self.at;
            let key = match self.peek() {
                Some(b'}') => {
                    self.at += 1;
                    break;
                }
                Some(b'"') => self.string(b'"')?,
                Some(b'\'') => {
                    let key = self.string(b'\'')?;
                    self.problem(Problem::Quote, start..self.at);
                    key
                }
                Some(byte) if byte.is_ascii_alphabetic() || byte == b'_' || byte == b'$' => {
                    let length = self.bytes[start..self.end]
                        .iter()
                        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-'))
                        .count();
                    self.at += length;
                    self.problem(Problem::BareKey, start..self.at);
                    Cow::Borrowed(self.text.get(start..self.at).unwrap_or_default())
                }
                _ => return self.unexpected(),
            };
            self.blanks();
            match self.peek() {
                Some(b':') => self.at += 1,
                Some(_) => return self.stop(Problem::Separator, self.here()),
                None => return self.unexpected(),
            }
            self.parsed.members += 1;
            self.blanks();
            let value = self.value(depth + 1)?;
            members.push(Member { key, start: u32::try_from(start).unwrap_or(u32::MAX), value });
            if !self.separated(b'}')? {
                break;
            }
        }
        // Stable, so that of doubled names the last in the text comes last.
        members.sort_by(|a, b| a.key.cmp(&b.key));
        let doubled: Vec<Range<usize>> = members
            .windows(2)
            .filter(|pair| pair[0].key == pair[1].key)
            .map(|pair| self.name_range(pair[1].start))
            .collect();
        for range in doubled {
            self.problem(Problem::DuplicateKey, range);
        }
        let all = &mut self.parsed.document.members;
        let start = all.len();
        all.extend(members);
        Ok(Value::Object(bounds(start, all.len())))
    }

    /// From a name's quote to behind its other one.
    fn name_range(&self, start: u32) -> Range<usize> {
        let start = start as usize;
        let quote = self.bytes.get(start).copied().filter(|byte| matches!(byte, b'"' | b'\''));
        let mut at = start + 1;
        while let Some(&byte) = self.bytes.get(at) {
            match quote {
                Some(_) if byte == b'\\' => at += 1,
                Some(quote) if byte == quote => return start..at + 1,
                None if !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-')) => {
                    return start..at;
                }
                _ => (),
            }
            at += 1;
        }
        start..start
    }

    fn string(&mut self, quote: u8) -> Result<Cow<'t, str>, Stop> {
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

    fn number(&mut self) -> Result<Value<'t>, Stop> {
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

    fn word(&mut self) -> Result<Value<'t>, Stop> {
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

fn bounds(start: usize, end: usize) -> Range<u32> {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    offset(start)..offset(end)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<(Problem, &str)> {
        let parsed = parse(text, 0..text.len());
        parsed.problems.into_iter().map(|(problem, range)| (problem, &text[range])).collect()
    }

    #[test]
    fn values_have_their_places() {
        let text = " {\"b\": [1, \"é\\n\"], \"a\": null} ";
        let parsed = parse(text, 0..text.len());
        assert_eq!((parsed.end, parsed.problems.len()), (End::Complete, 0));
        let document = &parsed.document;
        let Value::Object(members) = &document.node(parsed.root).value else { panic!("an object") };
        let keys: Vec<&str> = document.members(members).iter().map(|member| &*member.key).collect();
        assert_eq!(keys, ["a", "b"]);
        let array = document.node(document.member(members, "b").unwrap().value);
        assert_eq!(&text[array.start as usize..array.end as usize], "[1, \"é\\n\"]");
        assert!(document.member(members, "c").is_none() && document.member(members, "").is_none());
    }

    #[test]
    fn what_is_wrong_is_named_where_it_stands() {
        for (text, expected) in [
            ("[1, 2,]", (Problem::TrailingComma, ",")),
            ("{\"a\": 1, }", (Problem::TrailingComma, ",")),
            ("[1, // x\n2]", (Problem::Comment, "// x")),
            ("[NaN]", (Problem::NotANumber, "NaN")),
            ("[-Infinity]", (Problem::NotANumber, "-Infinity")),
            ("[None]", (Problem::Literal, "None")),
            ("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}", (Problem::DuplicateKey, "\"\\u0061\"")),
            ("{'a': 1}", (Problem::Quote, "'a'")),
            ("{a: 1}", (Problem::BareKey, "a")),
            ("[01]", (Problem::Number, "01")),
            ("[.5]", (Problem::Number, ".5")),
            ("[0x1]", (Problem::Number, "0x1")),
            ("[\"a\nb\"]", (Problem::Control, "\n")),
            ("[\"\\q\"]", (Problem::Escape, "\\q")),
            ("[1 2]", (Problem::Unexpected, "2")),
            ("[\"a\" \"b\"]", (Problem::Separator, "\"")),
            ("{\"a\" 1}", (Problem::Separator, "1")),
            ("[1, é]", (Problem::Unexpected, "é")),
            ("{\"a\": [1, 2", (Problem::Truncated, "")),
            ("{\"a\": \"xyz", (Problem::Truncated, "\"xyz")),
            ("{\"a\": tr", (Problem::Truncated, "tr")),
            ("{\"a\"", (Problem::Truncated, "")),
            ("[1.", (Problem::Truncated, "1.")),
        ] {
            assert_eq!(problems(text), [expected], "{text}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        let text = "[".repeat(1 << 20);
        assert_eq!(parse(&text, 0..text.len()).end, End::Cut("depth_max"));
        let text = format!("{}{}", "[".repeat(DEPTH_MAX), "]".repeat(DEPTH_MAX));
        assert_eq!(parse(&text, 0..text.len()).end, End::Complete);
        let text = format!("[{}1]", "1,".repeat(VALUES_MAX));
        assert_eq!(parse(&text, 0..text.len()).end, End::Cut("values_max"));
    }
}
