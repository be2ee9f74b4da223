//! `cases.yaml` beside a plugin: texts, and what is to be found in them. The same files that plugins' own native tests
//! read by the SDK; here they are read for the real runtime. Types, reading and comparing; running them needs a sandbox.

mod check;
mod read;
#[cfg(test)]
mod tests;

use serde_json::Value;

pub use check::{Seen, sort, unlike_notes, unlike_report, unlike_scores};

/// A file of cases.
#[derive(Debug, Clone, PartialEq)]
pub struct PluginCaseFile {
    /// As the caller named it.
    pub file: String,
    /// In document order; never empty.
    pub cases: Vec<PluginCase>,
}

/// One labelled example.
#[derive(Debug, Clone, PartialEq)]
pub struct PluginCase {
    /// For people.
    pub name: String,
    /// Line where it starts, from 1; 0 when unknown.
    pub line: u64,
    /// The settings of the case, or those of the file; `None` when neither has any.
    pub settings: Option<Value>,
    /// Texts as they arrive; views are made of them as for any check.
    pub texts: Vec<String>,
    /// One more text, given by its views instead: pairs of name and content. Each name begins with that of a kind.
    pub views: Vec<(String, String)>,
    /// What an evaluator is asked.
    pub sample: PluginSample,
    /// What must be answered.
    pub expect: PluginExpectation,
}

/// What an evaluator is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PluginSample {
    /// What the model was asked.
    pub input: Option<String>,
    /// What it answered; empty when the case has none.
    pub output: String,
    /// What it was given to answer from.
    pub context: Vec<String>,
    /// What it should have answered.
    pub expected: Option<String>,
}

/// What must be answered.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PluginExpectation {
    /// All findings, in the order of text, start, end, category.
    pub findings: Vec<PluginFinding>,
    /// Reasons of all parts that are not judged, in order.
    pub unjudged: Vec<String>,
    /// Parts of all notes of `configure`, in order; not looked at when absent.
    pub notes: Option<Vec<String>>,
    /// Part of the message with which the settings are refused.
    pub refused: Option<String>,
    /// Scores that must be there; others may be.
    pub scores: Vec<PluginScore>,
}

/// A finding that must be there; what is absent is not looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct PluginFinding {
    /// Its category, in full.
    pub category: String,
    /// The text under its span.
    pub found: Option<String>,
    /// First byte of its span.
    pub start: Option<usize>,
    /// Its score.
    pub score: Option<f64>,
    /// Index of its text.
    pub text: Option<usize>,
    /// Name of the view it was found in.
    pub view: Option<String>,
}

/// A score that must lie between two bounds, both included.
#[derive(Debug, Clone, PartialEq)]
pub struct PluginScore {
    /// Its name.
    pub name: String,
    /// Lowest value.
    pub min: f64,
    /// Highest value.
    pub max: f64,
}

impl PluginCase {
    /// The text with this index: that given by views stands last, and is its view `raw`, or empty without one.
    #[must_use]
    pub fn text(&self, index: usize) -> Option<&str> {
        match self.texts.get(index) {
            Some(text) => Some(text),
            None if index == self.texts.len() && !self.views.is_empty() => {
                Some(self.view("raw").unwrap_or(""))
            }
            None => None,
        }
    }

    /// The content of a view of the text that is given by views.
    #[must_use]
    pub fn view(&self, name: &str) -> Option<&str> {
        self.views.iter().find(|(known, _)| known == name).map(|(_, content)| content.as_str())
    }

    /// Number of texts, that given by views included.
    #[must_use]
    pub fn texts_count(&self) -> usize {
        self.texts.len() + usize::from(!self.views.is_empty())
    }
}
