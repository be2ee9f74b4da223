//! Decoded views: what an encoding hides from a reader of the original.
//!
//! Every decoder proposes a candidate only where a cheap look says that a text comes out: letters and blanks after
//! base64, English letter frequencies and then pairs of letters after a shift, pairs of letters after reversing.
//! Candidates are decoded again, a few levels deep. Depth, number and bytes are bounded; what a bound cuts off is told.

mod bases;
mod codes;
mod escapes;
mod hidden;
mod order;
mod pairs;
mod score;
mod shift;
mod symbols;

use balustrade_core::{Offsets, TextSpan, View, ViewKind};

use crate::blocks::blocks;

/// Bounds of what is decoded from one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecodeLimits {
    /// Encodings within encodings.
    pub depth_max: usize,
    /// Views.
    pub views_max: usize,
    /// Bytes of all views together.
    pub bytes_max: usize,
}

impl Default for DecodeLimits {
    fn default() -> DecodeLimits {
        DecodeLimits { depth_max: 4, views_max: 64, bytes_max: 1 << 20 }
    }
}

/// What was decoded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decoded {
    /// One for each way of hiding, in the order in which they were first found, one that was hidden in another after
    /// that; names are `decoded:` and how. Texts that were hidden in the same way follow each other in one view, an
    /// empty line between them.
    pub views: Vec<View>,
    /// The part of the original that a bound kept from being decoded.
    pub cut: Option<TextSpan>,
}

/// Shortest text that is worth a view, in bytes.
const BYTES_MIN: usize = 6;

/// A candidate: how it was found, what came out, and where it stands in its source.
#[derive(Debug)]
struct Candidate {
    how: &'static str,
    content: String,
    offsets: Offsets,
}

impl Candidate {
    /// One that stands for `start..end` as a whole.
    fn whole(how: &'static str, content: String, start: usize, end: usize) -> Candidate {
        let mut offsets = Offsets::new();
        offsets.stand_for(content.len(), start, end);
        Candidate { how, content, offsets }
    }
}

/// Stands between two texts of a view. No rule reads over an empty line.
pub(crate) const BETWEEN: &str = "\n\n";

/// What only leads back to where it came from when it is done twice.
const UNDONE_BY_ITSELF: [&str; 2] = ["reversed", "caesar"];

/// How much of a block is read again with the next one, in bytes: what is hidden across its end is whole in one view.
const AGAIN: usize = 1024;
/// In so many of those bytes a place is looked for where no code is cut in two.
const SEAM_WITHIN: usize = 128;

/// Everything that is hidden in `text`.
#[must_use]
pub fn decode(text: &str, limits: &DecodeLimits) -> Decoded {
    let mut decoder = Decoder::new(*limits);
    for block in blocks(text) {
        decoder.block(text.get(block.clone()).unwrap_or_default(), block.start);
    }
    decoder.decoded
}

/// Decodes block by block.
#[derive(Debug)]
pub(crate) struct Decoder {
    limits: DecodeLimits,
    pub(crate) decoded: Decoded,
    bytes: usize,
    /// The end of the block before.
    tail: String,
    /// Whether that begins within a token.
    tail_goes_on: bool,
}

/// What is decoded: a part of the original, or what came out of one.
struct Source<'a> {
    /// Its view's name and offsets, when it was decoded itself.
    above: Option<(&'a str, &'a Offsets)>,
    /// Where it starts in the original; 0 when it was decoded itself.
    base: usize,
    /// Bytes at its start that were decoded with the block before.
    seen: usize,
    /// Whether it begins within a token.
    goes_on: bool,
}

impl Decoder {
    pub(crate) fn new(limits: DecodeLimits) -> Decoder {
        Decoder { limits, decoded: Decoded::default(), bytes: 0, tail: String::new(), tail_goes_on: false }
    }

    /// The next block of the text, which starts at `base`.
    pub(crate) fn block(&mut self, block: &str, base: usize) {
        let mut joined = std::mem::take(&mut self.tail);
        let seen = joined.len();
        let text = if seen == 0 {
            block
        } else {
            joined.push_str(block);
            &joined
        };
        let source = Source { above: None, base: base - seen, seen, goes_on: self.tail_goes_on };
        let open = self.look(text, &source, 0);
        let from = seam(text, open);
        self.tail_goes_on = open.is_some_and(|open| open < from);
        self.tail = text.get(from..).unwrap_or_default().to_owned();
    }

    /// Decodes one text; returns where the token starts that it ends in.
    fn look(&mut self, text: &str, source: &Source<'_>, depth: usize) -> Option<usize> {
        let mut candidates = Vec::new();
        let open = candidates_of(text, source.goes_on, &mut candidates);
        for mut candidate in candidates {
            let whole = TextSpan { start: 0, end: candidate.content.len() };
            let is_known = source.seen > 0 && candidate.offsets.to_original(whole).end <= source.seen;
            let undoes =
                |name: &str| UNDONE_BY_ITSELF.contains(&candidate.how) && name.ends_with(candidate.how);
            if candidate.content.len() < BYTES_MIN
                || is_known
                || source.above.is_some_and(|(name, _)| undoes(name))
            {
                continue;
            }
            candidate.offsets.shift(source.base);
            let (name, offsets) = match source.above {
                None => (format!("{}:{}", ViewKind::Decoded, candidate.how), candidate.offsets),
                Some((name, below)) => {
                    (format!("{name}+{}", candidate.how), candidate.offsets.through(below))
                }
            };
            let known = self.decoded.views.iter().position(|view| view.name == name);
            let bytes = candidate.content.len() + known.map_or(0, |_| BETWEEN.len());
            if depth >= self.limits.depth_max
                || (known.is_none() && self.decoded.views.len() >= self.limits.views_max)
                || self.bytes + bytes > self.limits.bytes_max
            {
                let part = offsets.to_original(whole);
                self.decoded.cut = Some(self.decoded.cut.map_or(part, |cut| TextSpan {
                    start: cut.start.min(part.start),
                    end: cut.end.max(part.end),
                }));
                continue;
            }
            self.bytes += bytes;
            // Its place is before what is hidden in it, which is looked for while nobody else holds it.
            let place = known.unwrap_or(self.decoded.views.len());
            if known.is_none() {
                self.decoded.views.push(View {
                    name: name.clone(),
                    content: String::new(),
                    offsets: Offsets::new(),
                });
            }
            let inner = Source { above: Some((&name, &offsets)), base: 0, seen: 0, goes_on: false };
            self.look(&candidate.content, &inner, depth + 1);
            if let Some(view) = self.decoded.views.get_mut(place) {
                add(view, candidate.content, offsets);
            }
        }
        open
    }
}

/// Puts a text at the end of a view.
fn add(view: &mut View, content: String, offsets: Offsets) {
    if view.content.is_empty() {
        (view.content, view.offsets) = (content, offsets);
        return;
    }
    let start = offsets.to_original(TextSpan { start: 0, end: 0 }).start;
    view.content.push_str(BETWEEN);
    view.offsets.stand_for(BETWEEN.len(), start, start);
    view.content.push_str(&content);
    view.offsets.append(&offsets);
}

/// Where the part of a block starts that is read again with the next one: on whole bytes of the token that is open, else
/// where no code is cut in two.
fn seam(text: &str, open: Option<usize>) -> usize {
    let bytes = text.as_bytes();
    let Some(from) = bytes.len().checked_sub(AGAIN) else { return 0 };
    if let Some(open) = open.filter(|open| *open < from) {
        return bases::resume(bytes, open, from);
    }
    let within = (from + SEAM_WITHIN).min(open.unwrap_or(usize::MAX));
    let window = bytes.get(from..within).unwrap_or_default();
    let seam = window.iter().position(|byte| match byte {
        b'\\' | b'%' | b'&' => true,
        byte => byte.is_ascii_whitespace() || matches!(byte, b',' | b';'),
    });
    match seam.map(|n| (from + n, bytes.get(from + n))) {
        Some((at, Some(b'\\' | b'%' | b'&'))) => at,
        Some((at, _)) => at + 1,
        // A token that begins here, else anywhere.
        None => text.ceil_char_boundary(open.filter(|open| *open == within).unwrap_or(from)),
    }
}

/// One pass tells which decoders have anything to look at. Returns where the token starts that the block ends in;
/// `goes_on` when it begins within one.
fn candidates_of(block: &str, goes_on: bool, candidates: &mut Vec<Candidate>) -> Option<usize> {
    let signs = Signs::of(block.as_bytes());
    let mut open = None;
    let mut turned = Vec::new();
    if signs.beyond_ascii {
        hidden::tags(block, candidates);
        hidden::symbols(block, candidates);
        turned = order::overridden(block, candidates);
    }
    if signs.escapes {
        escapes::all(block, candidates);
    }
    if signs.long_run {
        open = bases::tokens(block, goes_on, candidates);
    }
    if signs.digits || signs.long_run {
        codes::numbers(block, candidates);
    }
    if signs.morse {
        codes::morse(block, candidates);
    }
    if signs.joins {
        order::joined(block, candidates);
    }
    if signs.letters {
        shift::caesar(block, candidates);
        order::turned(block, &turned, candidates);
        order::by_word(block, candidates);
    }
    open
}

/// What a block holds that some decoder works on.
#[derive(Debug, Default)]
struct Signs {
    beyond_ascii: bool,
    /// `%`, `\` or `&` somewhere.
    escapes: bool,
    /// Sixteen letters, digits or base64 signs in a row.
    long_run: bool,
    /// Eight digits, or more, in all.
    digits: bool,
    /// Dots and hyphens with blanks between them.
    morse: bool,
    /// Quotes with a plus between them.
    joins: bool,
    letters: bool,
}

impl Signs {
    fn of(bytes: &[u8]) -> Signs {
        let mut signs = Signs::default();
        let (mut run, mut digits, mut dots, mut joins, mut letters) = (0_u32, 0_u32, 0_u32, 0_u32, 0_u32);
        let mut last = b' ';
        for &byte in bytes {
            let in_run = byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'_' | b'=');
            run = if in_run { run + 1 } else { 0 };
            signs.long_run |= run >= 16;
            match byte {
                128.. => signs.beyond_ascii = true,
                b'%' | b'\\' | b'&' => signs.escapes = true,
                b'0'..=b'9' => digits += 1,
                b'a'..=b'z' | b'A'..=b'Z' => letters += 1,
                b'.' | b'-' if last == b' ' || last == byte || last == b'.' || last == b'-' => dots += 1,
                b'+' if last == b' ' || last == b'"' || last == b'\'' => joins += 1,
                _ => {}
            }
            last = byte;
        }
        signs.digits = digits >= 8;
        signs.morse = dots >= 16;
        signs.joins = joins >= 2;
        signs.letters = letters >= shift::LETTERS_MIN;
        signs
    }
}

#[cfg(test)]
mod tests;
