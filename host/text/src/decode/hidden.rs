//! Characters that show nothing and carry a text.

use balustrade_core::Offsets;

use super::{Candidate, score};

/// The black flag, which tag characters legitimately follow in the flags of regions.
const FLAG: char = '\u{1f3f4}';

/// Runs of tag characters, each the twin of an ASCII character.
pub(super) fn tags(block: &str, candidates: &mut Vec<Candidate>) {
    // Tags begin with F3 A0; most texts end here.
    if !block.as_bytes().contains(&0xf3) {
        return;
    }
    let mut last = ' ';
    let mut chars = block.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let Some(plain) = tag(c) else {
            last = c;
            continue;
        };
        let mut content = String::new();
        let mut offsets = Offsets::new();
        let mut take = |c: char, at: usize| {
            content.push(c);
            offsets.stand_for(c.len_utf8(), at, at + 4);
        };
        take(plain, at);
        while let Some((at, plain)) = chars.peek().and_then(|(at, c)| Some((*at, tag(*c)?))) {
            take(plain, at);
            chars.next();
        }
        if last != FLAG {
            candidates.push(Candidate { how: "tags", content, offsets });
        }
        last = ' ';
    }
}

fn tag(c: char) -> Option<char> {
    let code = u32::from(c).checked_sub(0xe0000)?;
    u8::try_from(code).ok().filter(|code| (0x20..0x7f).contains(code) || *code == b'\n').map(char::from)
}

/// Runs of variation selectors, each a byte.
pub(super) fn variation_selectors(block: &str, candidates: &mut Vec<Candidate>) {
    let byte = |c: char| match c {
        '\u{fe00}'..='\u{fe0f}' => u8::try_from(u32::from(c) - 0xfe00).ok(),
        '\u{e0100}'..='\u{e01ef}' => u8::try_from(u32::from(c) - 0xe0100 + 16).ok(),
        _ => None,
    };
    runs(block, byte, |bytes, start, end| {
        if let Some(text) = score::as_text(bytes) {
            candidates.push(Candidate::whole("variation-selectors", text, start, end));
        }
    });
}

/// Runs of two zero-width characters, each a bit, eight to a byte.
pub(super) fn zero_width(block: &str, candidates: &mut Vec<Candidate>) {
    let kind = |c: char| match c {
        '\u{200b}' => Some(0),
        '\u{200c}' => Some(1),
        '\u{200d}' => Some(2),
        '\u{2060}' => Some(3),
        '\u{feff}' => Some(4),
        _ => None,
    };
    runs(block, kind, |kinds, start, end| {
        let Some(&zero) = kinds.first() else { return };
        // The first bit of ASCII is zero, so the first character is what stands for it; else it is the other one.
        for zero in [Some(zero), kinds.iter().copied().find(|kind| *kind != zero)].into_iter().flatten() {
            let bytes: Vec<u8> = kinds
                .chunks_exact(8)
                .map(|bits| bits.iter().fold(0, |byte, kind| byte << 1 | u8::from(*kind != zero)))
                .collect();
            if let Some(text) = score::as_text(bytes) {
                candidates.push(Candidate::whole("zero-width", text, start, end));
                return;
            }
        }
    });
}

/// Calls `take` with each run of at least four characters that `byte` knows.
fn runs(block: &str, byte: impl Fn(char) -> Option<u8>, mut take: impl FnMut(Vec<u8>, usize, usize)) {
    let mut bytes = Vec::new();
    let mut start = 0;
    for (at, c) in block.char_indices().chain([(block.len(), ' ')]) {
        if let Some(byte) = byte(c) {
            if bytes.is_empty() {
                start = at;
            }
            bytes.push(byte);
        } else if !bytes.is_empty() {
            let run = std::mem::take(&mut bytes);
            if run.len() >= 4 {
                take(run, start, at);
            }
        }
    }
}
