//! Controls of writing direction that show a text in another order than it is read in ("Trojan Source",
//! CVE-2021-42574). Marks (U+200E, U+200F, U+061C) reorder nothing of note and are left to `zero_width`.

use crate::chars::{is_bidi, is_right_to_left, is_zero_width};
use crate::odd::{BIDI, Check, Odd};

/// Depth beyond which openings are only counted; that of the bidirectional algorithm (UAX #9).
const DEPTH_MAX: usize = 125;

const OVERRIDES: &str = "Letters are forced into another order than they are read in.";
const TURNS: &str = "Left-to-right text is turned by controls of direction.";
const UNBALANCED: &str = "Controls of direction are opened and not closed, or closed and not opened.";

/// An embedding, override or isolate with all it contains.
#[derive(Default)]
struct Region {
    start: usize,
    open: Vec<char>,
    beyond: usize,
    opened: usize,
    turned: usize,
    overrides: usize,
}

/// Outermost regions, each judged once.
pub fn find(text: &str, odd: &mut Vec<Odd>) {
    let right_to_left = text.chars().any(is_right_to_left);
    let mut region: Option<Region> = None;
    let mut before = '\0';
    for (at, c) in text.char_indices() {
        if matches!(c, '\n' | '\r' | '\u{2029}' | '\u{85}') {
            if let Some(region) = region.take() {
                odd.extend(region.judge(at, false, right_to_left));
            }
        } else if is_bidi(c) {
            let end = at + c.len_utf8();
            if matches!(c, '\u{202c}' | '\u{2069}') {
                match &mut region {
                    Some(open) => {
                        open.close(c);
                        if open.open.is_empty() {
                            odd.extend(region.take().and_then(|open| open.judge(end, true, right_to_left)));
                        }
                    }
                    // Beside characters of no width it is a symbol of theirs.
                    None if is_zero_width(before) => {}
                    None => odd.push(found(at..end, 1, 0.2, UNBALANCED)),
                }
            } else {
                region.get_or_insert_with(|| Region { start: at, ..Region::default() }).open(c);
            }
        }
        before = c;
    }
    if let Some(region) = region {
        odd.extend(region.judge(text.len(), false, right_to_left));
    }
}

fn found(range: std::ops::Range<usize>, count: usize, score: f64, message: &'static str) -> Odd {
    Odd { check: Check::Bidi, category: BIDI, range, score, message, count, hidden: None }
}

impl Region {
    fn open(&mut self, c: char) {
        if self.open.len() < DEPTH_MAX {
            self.open.push(c);
        } else {
            self.beyond += 1;
        }
        self.opened += 1;
        self.turned += usize::from(matches!(c, '\u{202b}' | '\u{2067}'));
        self.overrides += usize::from(matches!(c, '\u{202d}' | '\u{202e}'));
        // An override from left to right turns nothing where everything runs that way.
        self.turned += usize::from(c == '\u{202e}');
    }

    fn close(&mut self, c: char) {
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let is_isolate = |open: &char| matches!(open, '\u{2066}'..='\u{2068}');
        if c == '\u{202c}' {
            self.open.pop_if(|open| !is_isolate(open));
        } else if let Some(isolate) = self.open.iter().rposition(is_isolate) {
            self.open.truncate(isolate);
        }
    }

    fn judge(self, end: usize, balanced: bool, right_to_left: bool) -> Option<Odd> {
        let (score, message) = match (self.overrides, self.turned) {
            (1.., 1..) if !right_to_left => (0.75, OVERRIDES),
            (1.., _) if right_to_left => (0.5, OVERRIDES),
            (1.., _) => (0.3, OVERRIDES),
            (_, 2..) if !right_to_left => (0.7, TURNS),
            (_, 1) if !right_to_left => (0.5, TURNS),
            // A path or number copied from a dialog begins with U+202A that nothing closes.
            _ if !balanced => (0.2, UNBALANCED),
            _ => return None,
        };
        Some(found(self.start..end, self.opened, score, message))
    }
}
