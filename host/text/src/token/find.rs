//! Finding tokens in what a model made of them.
//!
//! A token may come back in the other case, broken by blanks, escaped, in other brackets or in none. The lengths at its
//! beginning say how many characters belong to it, so nothing behind it is taken for a part of it.

use std::cell::Cell;
use std::ops::Range;

use super::{Kind, LABEL_MAX, SIV_BYTES, TOKEN_VALUE_BYTES_MAX};
use crate::base32;

/// Most blanks and escapes between two characters of a token.
const GAP_MAX: usize = 16;

/// The same around its label and brackets: what stands there is more often somebody else's.
const EDGE_GAP_MAX: usize = 4;

/// Characters of base 32 that make something that breaks off a token all the same.
const MEANT_MIN: usize = 10;

/// The same where not even the first one is right: as many as the shortest token has.
const TOKEN_MIN: usize = 38;

/// What may stand for `<`, the longest first where one ends in another.
const OPENERS: [&str; 17] = [
    "<", "&lt;", "&LT;", "&#60;", "&#x3c;", "&#x3C;", "\\u003c", "\\u003C", "%3C", "%3c", "\u{ff1c}",
    "\u{2039}", "\u{ab}", "\u{3008}", "\u{300a}", "\u{27e8}", "\u{2329}",
];

/// What may stand for `>`.
const CLOSERS: [&str; 17] = [
    ">", "&gt;", "&GT;", "&#62;", "&#x3e;", "&#x3E;", "\\u003e", "\\u003E", "%3E", "%3e", "\u{ff1e}",
    "\u{203a}", "\u{bb}", "\u{3009}", "\u{300b}", "\u{27e9}", "\u{232a}",
];

/// A token as it was read, whoever made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// All of it, brackets included.
    pub span: Range<usize>,
    /// Where to go on reading.
    pub next: usize,
    /// `None` when it breaks off, or says what no token of ours says.
    pub parts: Option<Parts>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parts {
    pub kind: Kind,
    pub label: String,
    /// The characters before the ciphertext, as they were written.
    pub head: String,
    pub key_id: u16,
    /// Days since the first that tokens can tell.
    pub day: u32,
    pub ciphertext: Vec<u8>,
}

/// What comes next in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Next {
    /// A token, or what is meant as one.
    Found(Found),
    /// One may be under way that begins at `start` or later, and the text ends before that can be told.
    UnderWay { start: usize, again_from: usize },
    /// None; the text was read to its end.
    Nothing,
}

/// The next thing at or after `from` that is, or is meant as, a token. `is_json`: the text is a JSON document, so a
/// backslash and a letter are one character.
pub(super) fn next_token(text: &str, from: usize, is_json: bool) -> Option<Found> {
    match next_token_in(text, from, is_json, true) {
        Next::Found(found) => Some(found),
        Next::UnderWay { .. } | Next::Nothing => None,
    }
}

/// The same in a text that may go on, unless `is_whole`: what depends on its end is under way.
pub(super) fn next_token_in(text: &str, mut from: usize, is_json: bool, is_whole: bool) -> Next {
    loop {
        let rest = text.as_bytes().get(from..).unwrap_or_default();
        // `T`, or the first byte of a full-width one.
        let Some(at) = rest.iter().position(|byte| matches!(byte, b'T' | b't' | 0xef)) else {
            return Next::Nothing;
        };
        let at = from + at;
        from = at + 1;
        if !text.is_char_boundary(at) {
            continue;
        }
        let Some((b'T', after)) = char_at(text, at).map(|(c, end)| (folded(c), end)) else { continue };
        let reader = Reader { text, is_json, met_end: Cell::new(false) };
        let found = reader.candidate(at, after);
        if reader.met_end.get() && !is_whole {
            return Next::UnderWay { start: reader.earliest(at), again_from: at };
        }
        if let Some(found) = found {
            return Next::Found(found);
        }
    }
}

/// Where the earliest token may begin whose `T` has not come yet; the text's end when there is none.
pub(super) fn begun_at_end(text: &str) -> usize {
    let earliest = |is_json| Reader { text, is_json, met_end: Cell::new(false) }.earliest(text.len());
    let bytes = text.as_bytes();
    // An opening bracket of several characters may have come in part.
    let part = OPENERS.iter().flat_map(|opener| (1..opener.len()).map(|n| opener.as_bytes().get(..n)));
    let part = part.flatten().filter(|part| bytes.ends_with(part)).map(<[u8]>::len).max().unwrap_or(0);
    let start = earliest(false).min(earliest(true)).min(text.len() - part);
    let mut start = text.floor_char_boundary(start);
    // Backslashes before brackets go with them.
    if text.get(..start).is_some_and(|before| before.ends_with('\\')) {
        start -= 1;
    }
    start
}

struct Reader<'a> {
    text: &'a str,
    is_json: bool,
    /// Whether something would have been read behind the end of the text.
    met_end: Cell<bool>,
}

impl Reader<'_> {
    /// Reads a token whose `T` stands at `at` and ends at `after`.
    fn candidate(&self, at: usize, after: usize) -> Option<Found> {
        let (before, may_stand_alone) = self.separator(at)?;
        let mut signs = Signs { reader: self, at: after };
        let Some((parts, label_start)) = self.parts(before, may_stand_alone, &mut signs) else {
            let start = if self.is_meant(after) { self.opening(before)? } else { return None };
            return may_stand_alone.then_some(Found { span: start..signs.at, next: after, parts: None });
        };
        let (start, end) = self.around(label_start, signs.at);
        Some(Found { span: start..end, next: end, parts: Some(parts) })
    }

    /// Whether what begins behind a `T` is enough to be meant as a token: somebody's own `<X_Total>` is none.
    fn is_meant(&self, after: usize) -> bool {
        let rest = self.text.get(after..).unwrap_or_default();
        let mut values = rest.chars().map_while(|c| base32::value(folded(c)));
        let is_known = values.next().is_some_and(|version| Kind::of_version(version).is_some());
        let enough = if is_known { MEANT_MIN } else { TOKEN_MIN };
        let n_signs = 1 + values.take(enough).count();
        // Each of them has at least one byte: a shorter rest may have been signs to its end.
        if n_signs < enough && rest.chars().all(|c| base32::value(folded(c)).is_some()) {
            self.met_end.set(true);
        }
        n_signs >= enough
    }

    /// Where the label ends, and whether the sign between it and the `T` is one that stands in no prose.
    fn separator(&self, at: usize) -> Option<(usize, bool)> {
        let close = self.skip_back(at, EDGE_GAP_MAX);
        match self.text.get(..close)?.chars().next_back() {
            Some(c) if is_joint(c) => Some((close - c.len_utf8(), true)),
            // A blank instead of it: only blanks were skipped.
            _ if close < at => Some((close, false)),
            _ => None,
        }
    }

    /// Where the bracket stands that opens a token whose label ends at `end`, whatever the label says.
    fn opening(&self, end: usize) -> Option<usize> {
        let mut at = end;
        for _ in 0..=LABEL_MAX {
            let edge = self.skip_back(at, EDGE_GAP_MAX);
            if let Some(start) = self.opener_near(at) {
                return Some(start);
            }
            let c = self.text.get(..edge)?.chars().next_back()?;
            label_sign(c)?;
            at = edge - c.len_utf8();
        }
        None
    }

    /// The same with blanks between it and `at`.
    fn opener_near(&self, at: usize) -> Option<usize> {
        self.opener_before(at).or_else(|| self.opener_before(self.skip_back(at, EDGE_GAP_MAX)))
    }

    fn opener_before(&self, at: usize) -> Option<usize> {
        let before = self.text.get(..at)?;
        // Most places are told by one byte.
        before.bytes().next_back().filter(|byte| matches!(byte, b'<' | b';' | b'c' | b'C' | 0x80..))?;
        OPENERS.iter().find(|opener| before.ends_with(**opener)).map(|opener| at - opener.len())
    }

    fn closer_after(&self, at: usize) -> Option<usize> {
        let after = self.text.get(at..)?;
        if CLOSERS.iter().any(|closer| after.len() < closer.len() && closer.starts_with(after)) {
            self.met_end.set(true);
        }
        after.bytes().next().filter(|byte| matches!(byte, b'>' | b'&' | b'\\' | b'%' | 0x80..))?;
        CLOSERS.iter().find(|closer| after.starts_with(**closer)).map(|closer| at + closer.len())
    }

    fn parts(
        &self,
        before: usize,
        may_stand_alone: bool,
        signs: &mut Signs<'_, '_>,
    ) -> Option<(Parts, usize)> {
        let mut head = String::with_capacity(10);
        let kind = Kind::of_version(u8::try_from(signs.number(1, &mut head)?).ok()?)?;
        let label_length = usize::try_from(signs.number(1, &mut head)?).ok()?;
        let (label, label_start) = self.label(before, label_length)?;
        // Before the rest is read: every other word of a prose could be the start of one.
        if !may_stand_alone {
            self.opener_near(label_start)?;
        }
        let key_id = u16::try_from(signs.number(3, &mut head)?).ok()?;
        let day = signs.number(3, &mut head)?;
        let length = usize::try_from(signs.number(2, &mut head)?).ok()?;
        if label_length == 0 || length == 0 || length > TOKEN_VALUE_BYTES_MAX {
            return None;
        }
        let values = signs.take(base32::length(SIV_BYTES + length))?;
        let ciphertext = base32::decode(&values)?;
        Some((Parts { kind, label, head, key_id, day, ciphertext }, label_start))
    }

    /// The `length` characters of the label that ends at `end`, and where it starts.
    fn label(&self, end: usize, length: usize) -> Option<(String, usize)> {
        let mut at = end;
        let mut label = Vec::with_capacity(length);
        for _ in 0..length {
            let edge = self.skip_back(at, EDGE_GAP_MAX);
            let c = self.text.get(..edge)?.chars().next_back()?;
            label.push(char::from(label_sign(c)?));
            at = edge - c.len_utf8();
        }
        Some((label.iter().rev().collect(), at))
    }

    /// The brackets around what was read, where they are there. Only the innermost pair is the token's; all else is the
    /// text's.
    fn around(&self, start: usize, end: usize) -> (usize, usize) {
        let opener = self.opener_near(start);
        let closer = self.closer_after(end).or_else(|| {
            // What is behind blanks is the token's only if the token has begun with a bracket.
            opener.and_then(|_| self.closer_after(self.skip(end, EDGE_GAP_MAX)))
        });
        let (Some(open), Some(close)) = (opener, closer) else {
            return (opener.unwrap_or(start), closer.unwrap_or(end));
        };
        // `\<` and `\>`: the backslashes came together and go together.
        let before = self.text.get(..open).unwrap_or_default();
        let inside = self.text.get(end..close).unwrap_or_default();
        let is_escaped = !self.is_json && inside == "\\>" && before.ends_with('\\');
        (if is_escaped { open - 1 } else { open }, close)
    }

    /// Past at most `most` blanks after `at`.
    fn skip(&self, mut at: usize, most: usize) -> usize {
        for _ in 0..most {
            let Some((c, end)) = self.char_at(at) else { break };
            let Some(end) = self.blank(at, c, end) else { break };
            at = end;
        }
        at
    }

    /// The character at `at`; notes when the text ends there.
    fn char_at(&self, at: usize) -> Option<(char, usize)> {
        let found = char_at(self.text, at);
        if found.is_none() {
            self.met_end.set(true);
        }
        found
    }

    /// Where a token whose `T` stands at `at` begins at the earliest, whatever length its label turns out to have.
    fn earliest(&self, at: usize) -> usize {
        let mut start = at;
        // One more for the joint between the label and the `T`.
        for _ in 0..=LABEL_MAX {
            let edge = self.skip_back(start, EDGE_GAP_MAX);
            let before = self.text.get(..edge).unwrap_or_default();
            let Some(c) = before.chars().next_back().filter(|c| label_sign(*c).is_some()) else { break };
            start = edge - c.len_utf8();
        }
        let start = self.opener_near(start).unwrap_or(start);
        if self.text.get(..start).is_some_and(|before| before.ends_with('\\')) { start - 1 } else { start }
    }

    /// The end of the blank at `at`; `None` when there is none.
    fn blank(&self, at: usize, c: char, end: usize) -> Option<usize> {
        if self.is_json && c == '\\' {
            let Some(escaped) = self.text.as_bytes().get(at + 1) else {
                self.met_end.set(true);
                return None;
            };
            return matches!(escaped, b'n' | b'r' | b't').then_some(at + 2);
        }
        is_gap(c).then_some(end)
    }

    /// Before at most `most` blanks in front of `at`.
    fn skip_back(&self, mut at: usize, most: usize) -> usize {
        for _ in 0..most {
            let before = self.text.get(..at).unwrap_or_default();
            let Some(c) = before.chars().next_back() else { break };
            let escape = self.is_json && ["\\n", "\\r", "\\t"].iter().any(|blank| before.ends_with(blank));
            if escape {
                at -= 2;
            } else if is_gap(c) && !(self.is_json && c == '\\') {
                at -= c.len_utf8();
            } else {
                break;
            }
        }
        at
    }
}

/// Reads characters of base 32, over what stands between them.
struct Signs<'r, 'a> {
    reader: &'r Reader<'a>,
    /// After the last one that was read.
    at: usize,
}

impl Signs<'_, '_> {
    fn next(&mut self) -> Option<(u8, u8)> {
        let at = self.reader.skip(self.at, GAP_MAX);
        let (c, end) = self.reader.char_at(at)?;
        let sign = folded(c);
        let value = base32::value(sign)?;
        self.at = end;
        Some((sign, value))
    }

    /// A number of `n` characters. The head is kept in the one spelling that it was sealed in.
    fn number(&mut self, n: usize, head: &mut String) -> Option<u32> {
        let mut number = 0;
        for _ in 0..n {
            let (_, value) = self.next()?;
            number = number * 32 + u32::from(value);
        }
        base32::number(number, n, head);
        Some(number)
    }

    fn take(&mut self, n: usize) -> Option<Vec<u8>> {
        (0..n).map(|_| self.next().map(|(_, value)| value)).collect()
    }
}

fn char_at(text: &str, at: usize) -> Option<(char, usize)> {
    let c = text.get(at..)?.chars().next()?;
    Some((c, at + c.len_utf8()))
}

/// An ASCII character in capitals, also for its full-width form; 0 for all others.
fn folded(c: char) -> u8 {
    let c = match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    };
    if c.is_ascii() { u8::try_from(c).unwrap_or(0).to_ascii_uppercase() } else { 0 }
}

/// What joins a label to the rest, and its words.
fn is_joint(c: char) -> bool {
    matches!(c, '_' | '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{ff3f}' | '\u{ff0d}')
}

/// A character of a label as it was sealed.
fn label_sign(c: char) -> Option<u8> {
    if is_joint(c) {
        return Some(b'_');
    }
    Some(folded(c)).filter(u8::is_ascii_alphanumeric)
}

/// What may stand between two characters of a token without being part of it: blanks, invisible characters, and the
/// signs of Markdown.
fn is_gap(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\\' | '`' | '*' | '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}'
        )
}
