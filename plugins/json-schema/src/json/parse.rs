use std::borrow::Cow;
use std::ops::Range;

use super::{DEPTH_MAX, Document, Id, Member, Node, Problem, VALUES_MAX, Value};

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

pub(super) struct Parser<'t> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    pub(super) at: usize,
    pub(super) end: usize,
    parsed: Parsed<'t>,
}

/// Reading cannot go on; the end is in `parsed`.
pub(super) struct Stop;

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
    pub(super) fn peek(&self) -> Option<u8> {
        if self.at < self.end { self.bytes.get(self.at).copied() } else { None }
    }

    pub(super) fn problem(&mut self, problem: Problem, range: Range<usize>) {
        if self.parsed.problems.len() < PROBLEMS_MAX {
            self.parsed.problems.push((problem, range));
        }
    }

    pub(super) fn stop<T>(&mut self, problem: Problem, range: Range<usize>) -> Result<T, Stop> {
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
    pub(super) fn here(&self) -> Range<usize> {
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
}

fn bounds(start: usize, end: usize) -> Range<u32> {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    offset(start)..offset(end)
}
