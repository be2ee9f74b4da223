//! Redaction of a text that arrives in pieces.

use balustrade_core::TextSpan;

use super::{Filler, Outcome, Place, Replacement, inside_tokens, merge};
use crate::outlook::Outlook;
use crate::placeholder::{Given, Placeholders, Sealing};
use crate::token::{AuthenticSpans, Kind};

/// Redacts a text whose findings become known from its start to its end. All that it gives out is the start of what
/// [`redact`](super::redact) makes of the whole, once all of its findings are known.
#[derive(Debug, Clone, Default)]
pub struct RedactStream {
    given: Given,
    /// Of all that has come.
    outlook: Outlook,
    /// Of the text up to `here_at`, where it may still become a document.
    here: Outlook,
    here_at: usize,
    tokens: AuthenticSpans,
    /// Up to where the text was given out, in bytes of the text as it came.
    copied: usize,
    read: usize,
    is_doubtful: bool,
}

impl RedactStream {
    /// Nothing has arrived yet.
    #[must_use]
    pub fn new() -> RedactStream {
        RedactStream::default()
    }

    /// Up to where the text was given out, in bytes of the text as it came.
    #[must_use]
    pub fn copied(&self) -> usize {
        self.copied
    }

    /// Whether nothing can be given out before it is known whether the text is JSON as a whole.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        self.is_doubtful
    }

    /// Takes note of all that has come. `text` goes on from call to call.
    pub fn read(&mut self, text: &str) {
        let new = text.get(self.read..).unwrap_or_default();
        self.read = text.len();
        self.outlook.read(new);
        if self.outlook.is_never() {
            self.is_doubtful = false;
        }
    }

    /// What stands in `text` between what was given out and `until`, with everything found there replaced; less where
    /// more has to come. `replacements` are all that begin there, and `until` lies in none of them.
    #[must_use]
    pub fn advance(
        &mut self,
        text: &str,
        until: usize,
        replacements: &[Replacement<'_>],
        sealing: Option<Sealing<'_>>,
    ) -> String {
        self.read(text);
        if self.is_doubtful {
            return String::new();
        }
        let mut until = text.floor_char_boundary(until.min(text.len()));
        let mut wanted = replacements.to_vec();
        if let Some(sealing) = &sealing {
            until = until.min(self.tokens.read(text, sealing.keys, &sealing.scope, &self.outlook));
            inside_tokens(&self.tokens.spans, &mut wanted);
        }
        wanted.retain(|replacement| replacement.span.start >= self.copied);
        let clusters = merge(text, &wanted);
        let mut outcomes = vec![Outcome::Nothing; wanted.len()];
        let mut placeholders = Placeholders::resumed(std::mem::take(&mut self.given), sealing);
        let mut out = String::new();
        for cluster in &clusters {
            let TextSpan { start, end } = cluster.span;
            if end > until {
                until = until.min(start);
                break;
            }
            let value = text.get(start..end).unwrap_or_default();
            if !self.outlook.is_never() {
                self.read_here(text, start);
                let others = || cluster.members.iter().filter_map(|index| wanted.get(*index));
                let is_changed = self.here.is_key() && others().any(|one| one.style.in_key() != one.style);
                if is_changed || !self.here.is_plain(value) {
                    self.is_doubtful = true;
                    until = start;
                    break;
                }
            }
            self.copy_to(text, start, &mut out);
            let mut filler =
                Filler { replacements: &wanted, placeholders: &mut placeholders, outcomes: &mut outcomes };
            let place = Place { text, start, kind: Kind::Text, is_key: false };
            out.push_str(&filler.fill(cluster, value, place));
            self.copied = end;
        }
        if !self.outlook.is_never() {
            // What is found in a part of an escape or a number takes all of it in a document.
            self.read_here(text, until);
            until -= self.here.begun().min(until);
        }
        self.copy_to(text, until, &mut out);
        self.given = placeholders.into_given();
        out
    }

    /// Gives out `text` up to `until` as it came: where nothing can be replaced.
    #[must_use]
    pub fn copy(&mut self, text: &str, until: usize) -> String {
        let mut out = String::new();
        self.copy_to(text, until, &mut out);
        out
    }

    fn read_here(&mut self, text: &str, end: usize) {
        self.here.read(text.get(self.here_at..end).unwrap_or_default());
        self.here_at = self.here_at.max(end);
    }

    fn copy_to(&mut self, text: &str, end: usize, out: &mut String) {
        let end = text.floor_char_boundary(end);
        if end > self.copied {
            out.push_str(text.get(self.copied..end).unwrap_or_default());
            self.copied = end;
        }
    }
}

#[cfg(test)]
mod tests;
