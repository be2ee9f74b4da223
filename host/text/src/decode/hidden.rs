//! Characters that show nothing and carry a text.

use balustrade_core::Offsets;

use super::{Candidate, score, symbols};

/// The black flag, after which the tags of a region and an end tag make that region's flag.
const FLAG: char = '\u{1f3f4}';
/// Most letters in the name of such a region, as in `gbsct`.
const REGION_MAX: usize = 6;

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
        let is_ended = chars.peek().is_some_and(|(_, c)| *c == '\u{e007f}');
        if last != FLAG || !is_ended || content.len() > REGION_MAX {
            candidates.push(Candidate { how: "tags", content, offsets });
        }
        last = ' ';
    }
}

fn tag(c: char) -> Option<char> {
    let code = u32::from(c).checked_sub(0xe0000)?;
    u8::try_from(code).ok().filter(|code| (0x20..0x7f).contains(code) || *code == b'\n').map(char::from)
}

/// A row of symbols from which it is taken for a text.
const RUN_MIN: usize = 4;
/// Selectors that are spread over a text from which they are, all together,
const SELECTORS_MIN: usize = 6;
/// and characters of no width, of which several make a byte, and some have a use.
const ZERO_WIDTH_MIN: usize = 48;

/// Symbols of one kind that were seen.
#[derive(Debug, Default)]
struct Row {
    symbols: Vec<char>,
    start: usize,
    end: usize,
}

impl Row {
    fn add(&mut self, c: char, at: usize) {
        if self.symbols.is_empty() {
            self.start = at;
        }
        self.symbols.push(c);
        self.end = at + c.len_utf8();
    }

    fn take(&mut self, other: &mut Row) {
        if self.symbols.is_empty() {
            self.start = other.start;
        }
        self.symbols.append(&mut other.symbols);
        self.end = other.end;
    }

    /// The text that they carry.
    fn read(&self, kind: Kind) -> Option<Candidate> {
        let (how, text) = match kind {
            Kind::Selector => {
                let bytes = self.symbols.iter().filter_map(|c| selector(*c)).collect();
                let text = score::as_text(bytes).or_else(|| symbols::decode(&self.symbols));
                ("variation-selectors", text?)
            }
            Kind::ZeroWidth => ("zero-width", symbols::decode(&self.symbols)?),
        };
        Some(Candidate::whole(how, text, self.start, self.end))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Selector,
    ZeroWidth,
}

/// Variation selectors, each a byte or a digit, and characters of no width, each a digit: in runs, and those that stand
/// alone all together.
pub(super) fn symbols(block: &str, candidates: &mut Vec<Candidate>) {
    let mut run = Row::default();
    let mut run_kind = None;
    let (mut selectors, mut zero_width) = (Row::default(), Row::default());
    for (at, c) in block.char_indices().chain([(block.len(), ' ')]) {
        let mut kind = kind(c);
        // The fourth symbol of a scheme in wide use; elsewhere it ends an embedding.
        if kind.is_none() && c == '\u{202c}' && run_kind == Some(Kind::ZeroWidth) {
            kind = run_kind;
        }
        if kind != run_kind {
            if let Some(kind) = run_kind {
                let found = (run.symbols.len() >= RUN_MIN).then(|| run.read(kind)).flatten();
                match (found, kind) {
                    (Some(found), _) => {
                        candidates.push(found);
                        run.symbols.clear();
                    }
                    // Those of emoji carry nothing.
                    (None, Kind::Selector) if run.symbols == ['\u{fe0f}'] || run.symbols == ['\u{fe0e}'] => {
                        run.symbols.clear();
                    }
                    (None, Kind::Selector) => selectors.take(&mut run),
                    (None, Kind::ZeroWidth) if run.symbols == ['\u{200d}'] => run.symbols.clear(),
                    (None, Kind::ZeroWidth) => zero_width.take(&mut run),
                }
            }
            run_kind = kind;
        }
        if kind.is_some() {
            run.add(c, at);
        }
    }
    let rows = [(selectors, Kind::Selector, SELECTORS_MIN), (zero_width, Kind::ZeroWidth, ZERO_WIDTH_MIN)];
    for (row, kind, _) in rows.into_iter().filter(|(row, _, least)| row.symbols.len() >= *least) {
        candidates.extend(row.read(kind));
    }
}

fn kind(c: char) -> Option<Kind> {
    match c {
        // Nothing below is a symbol of either kind, and most texts stay there.
        ..='\u{ac}' => None,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => Some(Kind::Selector),
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' => Some(Kind::ZeroWidth),
        _ => None,
    }
}

fn selector(c: char) -> Option<u8> {
    match c {
        '\u{fe00}'..='\u{fe0f}' => u8::try_from(u32::from(c) - 0xfe00).ok(),
        '\u{e0100}'..='\u{e01ef}' => u8::try_from(u32::from(c) - 0xe0100 + 16).ok(),
        _ => None,
    }
}
