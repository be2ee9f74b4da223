//! Decoded views: what an encoding hides from a reader of the original.
//!
//! Every decoder proposes a candidate only where a cheap look says that a text comes out: letters and blanks after
//! base64, English letter frequencies after a shift, function words after reversing. Candidates are decoded again, a
//! few levels deep. Depth, number and bytes are bounded; what a bound cuts off is told.

mod bases;
mod codes;
mod escapes;
mod hidden;
mod order;
mod score;
mod shift;

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
    /// In the order of their place in the original; names are `decoded:` and how.
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

/// Everything that is hidden in `text`.
#[must_use]
pub fn decode(text: &str, limits: &DecodeLimits) -> Decoded {
    let mut found = Found { limits, views: Vec::new(), bytes: 0, cut: None };
    for block in blocks(text) {
        found.look(text.get(block.clone()).unwrap_or_default(), block.start, None, 0);
    }
    Decoded { views: found.views, cut: found.cut }
}

struct Found<'a> {
    limits: &'a DecodeLimits,
    views: Vec<View>,
    bytes: usize,
    cut: Option<TextSpan>,
}

impl Found<'_> {
    /// Decodes one block that starts at `base` of its source; `above` is that source's view when it was decoded itself.
    fn look(&mut self, block: &str, base: usize, above: Option<&View>, depth: usize) {
        let mut candidates = Vec::new();
        candidates_of(block, &mut candidates);
        for mut candidate in candidates {
            if candidate.content.len() < BYTES_MIN {
                continue;
            }
            candidate.offsets.shift(base);
            let (how, offsets) = match above {
                None => (format!("{}:{}", ViewKind::Decoded, candidate.how), candidate.offsets),
                Some(view) => {
                    (format!("{}+{}", view.name, candidate.how), candidate.offsets.through(&view.offsets))
                }
            };
            let whole = TextSpan { start: 0, end: candidate.content.len() };
            if depth >= self.limits.depth_max
                || self.views.len() >= self.limits.views_max
                || self.bytes + candidate.content.len() > self.limits.bytes_max
            {
                let part = offsets.to_original(whole);
                self.cut = Some(self.cut.map_or(part, |cut| TextSpan {
                    start: cut.start.min(part.start),
                    end: cut.end.max(part.end),
                }));
                continue;
            }
            self.bytes += candidate.content.len();
            let view = View { name: how, content: candidate.content, offsets };
            self.views.push(view.clone());
            self.look(&view.content, 0, Some(&view), depth + 1);
        }
    }
}

/// One pass tells which decoders have anything to look at.
fn candidates_of(block: &str, candidates: &mut Vec<Candidate>) {
    let signs = Signs::of(block.as_bytes());
    if signs.beyond_ascii {
        hidden::tags(block, candidates);
        hidden::variation_selectors(block, candidates);
        hidden::zero_width(block, candidates);
    }
    if signs.escapes {
        escapes::all(block, candidates);
    }
    if signs.long_run {
        bases::tokens(block, candidates);
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
        order::reversed(block, candidates);
    }
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
