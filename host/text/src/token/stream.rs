//! Tokens of a text that arrives in pieces, and putting their values back as it comes.

use balustrade_core::TextSpan;

use super::find::{Found, Next, begun_at_end, next_token_in};
use super::restore::{Restored, in_place, value};
use super::{Day, Kind, Scope};
use crate::document;
use crate::keys::RedactionKeys;
use crate::outlook::Outlook;

/// A token that may be under way is looked at again when the text has grown by this part of it, so that one that comes
/// letter by letter costs no more than a few times its length.
const AGAIN_PART: usize = 8;

/// Reads the tokens of a text that goes on from call to call, each once.
#[derive(Debug, Clone, Default)]
struct TokenScan {
    /// Where to go on reading.
    from: usize,
    /// What is under way is looked at again when the text has this many bytes.
    again_at: usize,
    under_way: Option<usize>,
}

/// How far a text is read.
enum Step {
    /// A token.
    Found(Found),
    /// No further token begins before this byte.
    Until(usize),
}

impl TokenScan {
    fn next(&mut self, text: &str, is_json: bool, is_whole: bool) -> Step {
        if let Some(start) = self.under_way.filter(|_| !is_whole && text.len() < self.again_at) {
            return Step::Until(start);
        }
        self.under_way = None;
        match next_token_in(text, self.from, is_json, is_whole) {
            Next::Found(found) => {
                self.from = found.next;
                Step::Found(found)
            }
            Next::UnderWay { start, again_from } => {
                self.from = again_from;
                self.under_way = Some(start);
                self.again_at = text.len() + (text.len() - start) / AGAIN_PART;
                Step::Until(start)
            }
            Next::Nothing if is_whole => Step::Until(text.len()),
            Next::Nothing => {
                // What was read holds no `T`.
                self.from = text.len();
                Step::Until(begun_at_end(text))
            }
        }
    }
}

/// Reads the tokens of a text that may turn out to be JSON as a whole, which decides what a backslash is.
#[derive(Debug, Clone, Default)]
struct EitherScan {
    in_text: TokenScan,
    in_json: TokenScan,
}

/// How far a text is read.
enum Sure {
    Found(Found),
    Until(usize),
    /// From this byte on it depends on whether the text is JSON as a whole.
    Doubtful(usize),
}

/// What is known of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// It goes on, and is no document.
    NoDocument,
    /// It goes on, and may become one.
    Nothing,
    /// It is whole.
    Whole { is_json: bool },
}

impl EitherScan {
    fn next(&mut self, text: &str, known: Known) -> Sure {
        let sure = |step| match step {
            Step::Found(found) => Sure::Found(found),
            Step::Until(end) => Sure::Until(end),
        };
        match known {
            Known::NoDocument => sure(self.in_text.next(text, false, false)),
            Known::Whole { is_json: false } => sure(self.in_text.next(text, false, true)),
            Known::Whole { is_json: true } => sure(self.in_json.next(text, true, true)),
            Known::Nothing => {
                let before = self.clone();
                match (self.in_text.next(text, false, false), self.in_json.next(text, true, false)) {
                    (Step::Found(one), Step::Found(other)) if one == other => Sure::Found(one),
                    (Step::Until(one), Step::Until(other)) => Sure::Until(one.min(other)),
                    (Step::Found(one), Step::Found(other)) => {
                        *self = before;
                        Sure::Doubtful(one.span.start.min(other.span.start))
                    }
                    (Step::Found(found), Step::Until(end)) => {
                        self.in_text = before.in_text;
                        apart(found.span.start, end)
                    }
                    (Step::Until(end), Step::Found(found)) => {
                        self.in_json = before.in_json;
                        apart(found.span.start, end)
                    }
                }
            }
        }
    }

    /// What comes next begins here: what stood before was replaced.
    fn go_on_at(&mut self, at: usize) {
        self.in_text.from = at;
        self.in_json.from = at;
    }
}

/// One way of reading has found something, the other has read up to `end`.
fn apart(found: usize, end: usize) -> Sure {
    if end <= found { Sure::Until(end) } else { Sure::Doubtful(found) }
}

/// Where tokens of a scope stand in a text that arrives in pieces.
#[derive(Debug, Clone, Default)]
pub(crate) struct AuthenticSpans {
    scan: EitherScan,
    /// In order and apart.
    pub(crate) spans: Vec<TextSpan>,
}

impl AuthenticSpans {
    /// Reads on; gives up to where the spans are known. `outlook` is that of `text`.
    pub(crate) fn read(
        &mut self,
        text: &str,
        keys: &RedactionKeys,
        scope: &Scope<'_>,
        outlook: &Outlook,
    ) -> usize {
        let known = if outlook.is_never() { Known::NoDocument } else { Known::Nothing };
        loop {
            match self.scan.next(text, known) {
                Sure::Until(end) | Sure::Doubtful(end) => return end,
                Sure::Found(found) => {
                    let is_apart = self.spans.last().is_none_or(|last| last.end <= found.span.start);
                    if is_apart && value(&found, keys, scope, Day(0)).is_ok() {
                        self.spans.push(TextSpan { start: found.span.start, end: found.span.end });
                    }
                }
            }
        }
    }
}

/// Puts values back into a text that arrives in pieces: what it gives out is what [`restore`](super::restore()) makes of the
/// whole. It holds back what may be a token under way, and what depends on whether the text is JSON as a whole.
#[derive(Debug, Clone, Default)]
pub struct RestoreStream {
    text: String,
    outlook: Outlook,
    scan: EitherScan,
    copied: usize,
    is_doubtful: bool,
    restored: Restored,
}

impl RestoreStream {
    /// Nothing has arrived yet.
    #[must_use]
    pub fn new() -> RestoreStream {
        RestoreStream::default()
    }

    /// Takes the next piece; gives what can be told of the text by now.
    #[must_use]
    pub fn push(&mut self, piece: &str, keys: &RedactionKeys, scope: &Scope<'_>, today: Day) -> String {
        self.text.push_str(piece);
        self.outlook.read(piece);
        if self.is_doubtful && !self.outlook.is_never() {
            return String::new();
        }
        self.is_doubtful = false;
        let known = if self.outlook.is_never() { Known::NoDocument } else { Known::Nothing };
        self.go_on(keys, scope, today, known)
    }

    /// The rest, once everything has arrived, with what became of all tokens. [`Restored::text`] is not set.
    #[must_use]
    pub fn finish(mut self, keys: &RedactionKeys, scope: &Scope<'_>, today: Day) -> (String, Restored) {
        let known = Known::Whole { is_json: document::is_document(&self.text) };
        let rest = self.go_on(keys, scope, today, known);
        (rest, self.restored)
    }

    /// Bytes that are held back.
    #[must_use]
    pub fn held_bytes(&self) -> usize {
        self.text.len() - self.copied
    }

    fn go_on(&mut self, keys: &RedactionKeys, scope: &Scope<'_>, today: Day, known: Known) -> String {
        let is_json = known == Known::Whole { is_json: true };
        let mut out = String::new();
        loop {
            let before = self.scan.clone();
            let found = match self.scan.next(&self.text, known) {
                Sure::Found(found) => found,
                Sure::Until(end) => {
                    // A number that comes back takes its quotes along.
                    let is_quoted = self.text.get(..end).is_some_and(|before| before.ends_with('"'));
                    let may_go = known == Known::Nothing && is_quoted;
                    self.copy_to(if may_go { end - 1 } else { end }, &mut out);
                    return out;
                }
                Sure::Doubtful(start) => {
                    self.is_doubtful = true;
                    self.copy_to(start.saturating_sub(1), &mut out);
                    return out;
                }
            };
            if found.span.start < self.copied {
                continue;
            }
            match value(&found, keys, scope, today) {
                Ok((value, kind)) => {
                    // What has to be escaped in a document, and numbers, which lose their quotes there.
                    if known == Known::Nothing && (kind == Kind::Bare || document::escaped(&value) != value) {
                        self.scan = before;
                        self.is_doubtful = true;
                        self.copy_to(found.span.start.saturating_sub(1), &mut out);
                        return out;
                    }
                    let (span, value) = in_place(&self.text, found.span, value, kind, is_json);
                    if span.start < self.copied {
                        continue;
                    }
                    self.copy_to(span.start, &mut out);
                    out.push_str(&value);
                    self.copied = span.end;
                    self.scan.go_on_at(span.end);
                    self.restored.n_restored += 1;
                }
                Err(reason) => {
                    let token = self.text.get(found.span).unwrap_or_default();
                    self.restored.refuse(token, reason);
                }
            }
        }
    }

    /// Gives out the text up to `end`; less where that cuts a character.
    fn copy_to(&mut self, end: usize, out: &mut String) {
        let end = self.text.floor_char_boundary(end);
        if end > self.copied {
            out.push_str(self.text.get(self.copied..end).unwrap_or_default());
            self.copied = end;
        }
    }
}

#[cfg(test)]
mod tests;
