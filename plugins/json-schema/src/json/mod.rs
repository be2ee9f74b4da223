//! JSON with the place of every value (RFC 8259). What people and models often get wrong is named and read on from.

mod number;
mod parse;
mod scalar;
mod text;

use std::borrow::Cow;
use std::ops::Range;

pub use number::Number;
pub use parse::{End, Parsed, parse};

/// Nested arrays and objects that are read.
pub const DEPTH_MAX: usize = 128;

/// Values of one document: bounds memory to some 20 MiB.
pub const VALUES_MAX: usize = 300_000;

/// Index of a value in its document.
pub type Id = u32;

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value<'t> {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string, its escapes resolved.
    String(Cow<'t, str>),
    /// Range of [`Document::items`].
    Array(Range<u32>),
    /// Range of [`Document::members`].
    Object(Range<u32>),
}

/// One member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member<'t> {
    /// Its name, escapes resolved.
    pub key: Cow<'t, str>,
    /// Where the name begins.
    pub start: u32,
    /// Its value.
    pub value: Id,
}

/// A value and where it stands, in bytes of the text.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'t> {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
    /// The value.
    pub value: Value<'t>,
}

/// A parsed text.
#[derive(Debug, Default)]
pub struct Document<'t> {
    nodes: Vec<Node<'t>>,
    items: Vec<Id>,
    /// Sorted by name within each object, for the last of doubled names to be found.
    members: Vec<Member<'t>>,
}

impl<'t> Document<'t> {
    /// A value by its index.
    #[must_use]
    pub fn node(&self, id: Id) -> &Node<'t> {
        const NOTHING: &Node<'static> = &Node { start: 0, end: 0, value: Value::Null };
        self.nodes.get(id as usize).unwrap_or(NOTHING)
    }

    /// The values of an array.
    #[must_use]
    pub fn items(&self, range: &Range<u32>) -> &[Id] {
        self.items.get(range.start as usize..range.end as usize).unwrap_or_default()
    }

    /// The members of an object, sorted by name.
    #[must_use]
    pub fn members(&self, range: &Range<u32>) -> &[Member<'t>] {
        self.members.get(range.start as usize..range.end as usize).unwrap_or_default()
    }

    /// The member of that name; of doubled ones the last in the text.
    #[must_use]
    pub fn member(&self, range: &Range<u32>, key: &str) -> Option<&Member<'t>> {
        let members = self.members(range);
        let after = members.partition_point(|member| *member.key <= *key);
        after.checked_sub(1).map(|at| &members[at]).filter(|member| member.key == key)
    }
}

/// What is wrong with the form of a JSON text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The text ends within a value.
    Truncated,
    /// A comma before a closing bracket.
    TrailingComma,
    /// `//`, `#` or `/* */`
    Comment,
    /// `NaN`, `Infinity`
    NotANumber,
    /// `None`, `True`, `undefined`
    Literal,
    /// Two members of one object have the same name.
    DuplicateKey,
    /// A control character within a string.
    Control,
    /// A backslash with what JSON does not know.
    Escape,
    /// A number that JSON writes differently: `01`, `.5`, `+1`, `1.`
    Number,
    /// A string in other quotes than `"`.
    Quote,
    /// The name of a member has no quotes.
    BareKey,
    /// A comma or colon is missing.
    Separator,
    /// Something else that is no JSON.
    Unexpected,
    /// Text behind the value.
    After,
}

impl Problem {
    /// Attribute `problem` of a finding.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Problem::Truncated => "truncated",
            Problem::TrailingComma => "trailing-comma",
            Problem::Comment => "comment",
            Problem::NotANumber => "not-a-number",
            Problem::Literal => "literal",
            Problem::DuplicateKey => "duplicate-key",
            Problem::Control => "control-character",
            Problem::Escape => "escape",
            Problem::Number => "number",
            Problem::Quote => "quote",
            Problem::BareKey => "bare-key",
            Problem::Separator => "separator",
            Problem::Unexpected => "unexpected",
            Problem::After => "text-after",
        }
    }

    /// For people.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Problem::Truncated => "the JSON ends before it is complete",
            Problem::TrailingComma => "a comma before a closing bracket",
            Problem::Comment => "a comment; JSON has none",
            Problem::NotANumber => "NaN or Infinity; JSON has neither",
            Problem::Literal => "a word that JSON does not have",
            Problem::DuplicateKey => "a name that its object already has",
            Problem::Control => "a control character in a string",
            Problem::Escape => "a backslash before what JSON does not escape",
            Problem::Number => "a number as JSON does not write it",
            Problem::Quote => "a string that is not in double quotes",
            Problem::BareKey => "a name without quotes",
            Problem::Separator => "a comma or colon is missing",
            Problem::Unexpected => "no JSON value here",
            Problem::After => "text behind the JSON value",
        }
    }
}

#[cfg(test)]
mod tests;
