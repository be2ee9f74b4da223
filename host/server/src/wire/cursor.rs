//! A JSON reader that knows where it is.
//!
//! `serde_json` is not used for requests because three things are needed at once: the JSON pointer of whatever is
//! wrong, the byte range of every judged string (so that the answer's `output` is the caller's own bytes outside
//! redactions), and no copy of what is not judged.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

use balustrade_core::TextForm;

use super::fault::WireError;
use super::literal::Literal;
use super::seen::Seen;

/// What a value is, by its first byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    String,
    Number,
    Bool,
    Null,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Object => "an object",
            Kind::Array => "an array",
            Kind::String => "a string",
            Kind::Number => "a number",
            Kind::Bool => "true or false",
            Kind::Null => "null",
        }
    }
}

/// Reads one JSON document from its first byte to its last.
pub(super) struct Cursor<'a> {
    pub(super) source: &'a str,
    pub(super) at: usize,
    path: String,
    depth_left: usize,
    /// Where the key that was read last stands, quotes included.
    key: Range<usize>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(source: &'a str, depth_max: usize) -> Cursor<'a> {
        Cursor { source, at: 0, path: String::new(), depth_left: depth_max, key: 0..0 }
    }

    /// JSON pointer of the value that is being read.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Byte offset of the next value.
    pub(super) fn offset(&mut self) -> usize {
        self.skip_space();
        self.at
    }

    /// Byte offset after what was read last.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    pub(super) fn fault(&self, code: &'static str, detail: impl Into<String>) -> WireError {
        WireError::new(code, &self.path, detail)
    }

    pub(super) fn not_json(&self, what: &str) -> WireError {
        let before = &self.source.as_bytes()[..self.at.min(self.source.len())];
        let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|&&byte| byte != b'\n').count() + 1;
        self.fault("not_json", format!("not JSON: {what} at line {line}, column {column}"))
    }

    pub(super) fn byte(&self) -> Option<u8> {
        self.source.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.byte(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// The kind of the next value.
    pub(super) fn kind(&mut self) -> Result<Kind, WireError> {
        self.skip_space();
        match self.byte() {
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            Some(b'"') => Ok(Kind::String),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(b't') if self.stands("true") => Ok(Kind::Bool),
            Some(b'f') if self.stands("false") => Ok(Kind::Bool),
            Some(b'n') if self.stands("null") => Ok(Kind::Null),
            Some(_) => Err(self.not_json("a value was expected")),
            None => Err(self.not_json("it ends where a value was expected")),
        }
    }

    pub(super) fn expect(&mut self, wanted: Kind) -> Result<(), WireError> {
        let kind = self.kind()?;
        if kind == wanted {
            return Ok(());
        }
        Err(self.fault("wrong_type", format!("must be {}, is {}", wanted.name(), kind.name())))
    }

    /// Ends the document: only white space may follow.
    pub(super) fn end(&mut self) -> Result<(), WireError> {
        self.skip_space();
        if self.at == self.source.len() { Ok(()) } else { Err(self.not_json("something follows the value")) }
    }

    /// Reads an object; `each` must consume the value of every key. A key that stands twice is refused: two
    /// readers could disagree about which one counts.
    pub(super) fn object(
        &mut self,
        mut each: impl FnMut(&mut Cursor<'a>, &Cow<'a, str>) -> Result<(), WireError>,
    ) -> Result<(), WireError> {
        self.expect(Kind::Object)?;
        self.enter()?;
        let mut seen = Seen::default();
        let length = self.path.len();
        self.skip_space();
        if self.byte() == Some(b'}') {
            self.at += 1;
            self.depth_left += 1;
            return Ok(());
        }
        loop {
            self.skip_space();
            if self.byte() != Some(b'"') {
                return Err(self.not_json("a key in quotes was expected"));
            }
            let Literal { value: key, range } = self.string()?;
            self.push_key(&key);
            if !seen.insert(key.clone()) {
                return Err(self.fault("duplicate_key", "stands twice in one object"));
            }
            self.skip_space();
            if self.byte() != Some(b':') {
                return Err(self.not_json("a colon was expected"));
            }
            self.at += 1;
            self.key = range;
            each(self, &key)?;
            self.path.truncate(length);
            if self.closes(b'}')? {
                return Ok(());
            }
        }
    }

    /// Reads an array; `each` must consume every element.
    pub(super) fn array(
        &mut self,
        mut each: impl FnMut(&mut Cursor<'a>, usize) -> Result<(), WireError>,
    ) -> Result<(), WireError> {
        self.expect(Kind::Array)?;
        self.enter()?;
        let length = self.path.len();
        self.skip_space();
        if self.byte() == Some(b']') {
            self.at += 1;
            self.depth_left += 1;
            return Ok(());
        }
        for index in 0.. {
            // Writing to a string cannot fail.
            let _ = write!(self.path, "/{index}");
            each(self, index)?;
            self.path.truncate(length);
            if self.closes(b']')? {
                break;
            }
        }
        Ok(())
    }

    fn enter(&mut self) -> Result<(), WireError> {
        self.depth_left = self
            .depth_left
            .checked_sub(1)
            .ok_or_else(|| self.fault("too_deep", "is nested too deeply; flatten it"))?;
        self.at += 1;
        Ok(())
    }

    fn closes(&mut self, close: u8) -> Result<bool, WireError> {
        self.skip_space();
        match self.byte() {
            Some(b',') => {
                self.at += 1;
                Ok(false)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth_left += 1;
                Ok(true)
            }
            Some(_) => Err(self.not_json(&format!("a comma or `{}` was expected", close as char))),
            None => Err(self.not_json("it ends in the middle")),
        }
    }

    fn push_key(&mut self, key: &str) {
        self.path.push('/');
        if key.contains(['~', '/']) {
            self.path.push_str(&key.replace('~', "~0").replace('/', "~1"));
        } else {
            self.path.push_str(key);
        }
    }

    /// Reads `true` or `false`.
    pub(super) fn boolean(&mut self) -> Result<bool, WireError> {
        self.expect(Kind::Bool)?;
        let value = self.stands("true");
        self.at += if value { "true".len() } else { "false".len() };
        Ok(value)
    }

    fn stands(&self, word: &str) -> bool {
        self.source.as_bytes()[self.at..].starts_with(word.as_bytes())
    }

    /// Reads past a value of any kind and returns where it stood.
    pub(super) fn skip(&mut self) -> Result<Range<usize>, WireError> {
        self.each_leaf(&mut |_, _, _| Ok(()))
    }

    /// Reads a value of any kind, hands every key, string and number inside it to `each`, from left to right, and returns where
    /// the value stood.
    pub(super) fn each_leaf(
        &mut self,
        each: &mut dyn FnMut(&Cursor<'a>, TextForm, Literal<'a>) -> Result<(), WireError>,
    ) -> Result<Range<usize>, WireError> {
        let kind = self.kind()?;
        let start = self.at;
        match kind {
            Kind::Object => self.object(|cursor, key| {
                let literal = Literal { value: key.clone(), range: cursor.key.clone() };
                each(cursor, TextForm::Key, literal)?;
                cursor.each_leaf(each).map(drop)
            })?,
            Kind::Array => self.array(|cursor, _| cursor.each_leaf(each).map(drop))?,
            Kind::String => {
                let literal = self.string()?;
                each(self, TextForm::String, literal)?;
            }
            Kind::Number => {
                let value = self.number()?.into();
                each(self, TextForm::Number, Literal { value, range: start..self.at })?;
            }
            Kind::Bool => drop(self.boolean()?),
            Kind::Null => self.at += "null".len(),
        }
        Ok(start..self.at)
    }
}
