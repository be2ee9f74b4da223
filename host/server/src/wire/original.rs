//! The input as it came, and the way back: the same bytes with the redacted strings replaced.

use std::ops::Range;

use balustrade_core::TextForm;
use serde_json::value::RawValue;

/// The JSON of a check's input field, kept to build `output` from.
#[derive(Debug, Clone)]
pub struct Original {
    json: Box<RawValue>,
    places: Vec<Place>,
    inner: Vec<Inner>,
    /// Ids of the chunks, in order; one per text.
    pub(crate) chunk_ids: Vec<String>,
    /// JSON pointers of message parts that are no text.
    pub(crate) not_text: Vec<String>,
}

/// Where a text's literal stands, quotes included: in the input, or in a string of it that is itself JSON.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub range: Range<usize>,
    pub form: TextForm,
    /// Index of the inner document.
    pub inner: Option<usize>,
}

/// A string of the input that is itself JSON.
#[derive(Debug, Clone)]
pub(super) struct Inner {
    /// Its literal in the input.
    pub outer: Range<usize>,
    pub decoded: String,
}

/// What the request parser notes down while it reads; offsets are of the whole body.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub places: Vec<Place>,
    pub inner: Vec<Inner>,
    pub chunk_ids: Vec<String>,
    pub not_text: Vec<String>,
}

impl Original {
    /// `range` is where the input field's value stands in `body`. `None` when it is not JSON after all.
    pub(super) fn new(body: &str, range: Range<usize>, mut notes: Notes) -> Option<Original> {
        let shift = |place: &mut Range<usize>| *place = place.start - range.start..place.end - range.start;
        for place in notes.places.iter_mut().filter(|place| place.inner.is_none()) {
            shift(&mut place.range);
        }
        for inner in &mut notes.inner {
            shift(&mut inner.outer);
        }
        let Notes { places, inner, chunk_ids, not_text } = notes;
        let json = RawValue::from_string(body.get(range)?.to_owned()).ok()?;
        Some(Original { json, places, inner, chunk_ids, not_text })
    }

    /// The input, untouched.
    pub(crate) fn json(&self) -> &RawValue {
        &self.json
    }

    /// The input with the texts for which `redacted` has a replacement, by index, replaced. Everything else is
    /// the caller's bytes. `None` only if the pieces do not fit together, which would be a fault of ours: then
    /// there is no output rather than a wrong one.
    pub(crate) fn redacted<'t>(&self, redacted: impl Fn(usize) -> Option<&'t str>) -> Option<Box<RawValue>> {
        let source = self.json.get();
        let mut output = Splice::new(source);
        let mut text = 0;
        while let Some(place) = self.places.get(text) {
            let Some(index) = place.inner else {
                if let Some(new) = redacted(text) {
                    output.replace_with(place, new)?;
                }
                text += 1;
                continue;
            };
            let document = self.inner.get(index)?;
            let mut inside = Splice::new(&document.decoded);
            let mut changed = false;
            while let Some(place) = self.places.get(text).filter(|place| place.inner == Some(index)) {
                if let Some(new) = redacted(text) {
                    inside.replace_with(place, new)?;
                    changed = true;
                }
                text += 1;
            }
            if changed {
                output.replace(&document.outer, &inside.finish()?)?;
            }
        }
        RawValue::from_string(output.finish()?).ok()
    }
}

/// Copies a source from left to right with some string literals replaced.
struct Splice<'a> {
    source: &'a str,
    copied: usize,
    output: String,
}

impl<'a> Splice<'a> {
    fn new(source: &'a str) -> Splice<'a> {
        Splice { source, copied: 0, output: String::with_capacity(source.len() + 64) }
    }

    /// A number becomes a string, and `null` where nothing is left of it.
    fn replace_with(&mut self, place: &Place, with: &str) -> Option<()> {
        if place.form == TextForm::Number && with.is_empty() {
            return self.put(&place.range, "null");
        }
        self.replace(&place.range, with)
    }

    fn replace(&mut self, literal: &Range<usize>, with: &str) -> Option<()> {
        self.put(literal, &serde_json::to_string(with).ok()?)
    }

    fn put(&mut self, literal: &Range<usize>, json: &str) -> Option<()> {
        self.output.push_str(self.source.get(self.copied..literal.start)?);
        self.output.push_str(json);
        self.copied = literal.end;
        Some(())
    }

    fn finish(mut self) -> Option<String> {
        self.output.push_str(self.source.get(self.copied..)?);
        Some(self.output)
    }
}
