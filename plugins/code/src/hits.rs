//! What the judges gather.

use std::ops::Range;

use crate::words::Words;

/// One thing that a judge saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Name of the rule.
    pub rule: &'static str,
    /// Where in the text, in bytes.
    pub range: Range<usize>,
    /// The fragment stands amid words, as when it is talked about.
    pub amid_words: bool,
}

/// The part of a text that is judged, with what the judges need.
#[derive(Debug)]
pub struct Part<'a> {
    /// The whole text.
    pub text: &'a [u8],
    /// The part: a line, or a string of a JSON argument.
    pub range: Range<usize>,
    /// Whether the text is the argument of a tool call.
    pub is_argument: bool,
    /// Tables.
    pub words: &'a Words,
}

impl<'a> Part<'a> {
    /// The bytes of the part.
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.text.get(self.range.clone()).unwrap_or_default()
    }
}

/// Gathered hits, as ranges of the text.
#[derive(Debug, Default)]
pub struct Hits(pub Vec<Hit>);

impl Hits {
    /// Adds what stands by itself.
    pub fn add(&mut self, rule: &'static str, range: Range<usize>) {
        self.0.push(Hit { rule, range, amid_words: false });
    }

    /// Adds what may stand amid words.
    pub fn add_amid(&mut self, rule: &'static str, range: Range<usize>, amid_words: bool) {
        self.0.push(Hit { rule, range, amid_words });
    }
}

/// The rules that a judge finds in a text by itself.
#[cfg(test)]
pub fn judged(judge: fn(&Part<'_>, &mut Hits), text: &str) -> Vec<&'static str> {
    let words = Words::new(include_str!("../data/words.txt"), std::collections::BTreeMap::new()).unwrap();
    let part = Part { text: text.as_bytes(), range: 0..text.len(), is_argument: false, words: &words };
    let mut hits = Hits::default();
    judge(&part, &mut hits);
    hits.0.iter().map(|hit| hit.rule).collect()
}
