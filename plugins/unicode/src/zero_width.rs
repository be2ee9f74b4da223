//! Characters of no width: long runs that carry bits, and single ones that split words.

mod home;

use crate::bits;
use crate::chars::is_zero_width;
use crate::odd::{Check, HIDDEN, OBFUSCATION, Odd, Passages, score};
use crate::settings::Limits;

const CARRIES: &str = "Invisible characters that carry data.";
const SPLITS: &str = "Words are split by characters of no width.";
/// Symbols kept for decoding.
const KEPT_MAX: usize = 8192;
/// Symbols in all that are worth an attempt to read them where no run is long.
const SPREAD_MIN: usize = 48;

/// What one pass gathers.
#[derive(Default)]
struct Pass {
    /// All symbols outside long runs, in order.
    kept: Vec<char>,
    /// Where those stand.
    spread: Passages,
    /// Where words are split; the count is of words.
    split: Passages,
    /// Letters since the word began or was last split.
    letters: usize,
    /// The word has been counted.
    counted: bool,
}

/// Runs that carry data, and words that are split.
pub fn find(text: &str, limits: &Limits, odd: &mut Vec<Odd>) {
    let mut pass = Pass::default();
    let mut before = '\0';
    let mut run: Vec<char> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if !is_zero_width(c) {
            pass.see(c);
            before = c;
            continue;
        }
        run.clear();
        run.push(c);
        let mut end = start + c.len_utf8();
        // U+202C is the fourth symbol of a scheme in wide use.
        while let Some((at, c)) = chars.next_if(|&(_, c)| is_zero_width(c) || c == '\u{202c}') {
            if run.len() < KEPT_MAX {
                run.push(c);
            }
            end = at + c.len_utf8();
        }
        let after = chars.peek().map_or('\0', |&(_, c)| c);
        if run.len() < limits.zero_width_run_min {
            pass.take(start..end, &run, before, after);
        } else {
            odd.push(carrier(start..end, &run));
        }
    }
    pass.finish(limits, odd);
}

/// A run too long for any use that shows.
fn carrier(range: std::ops::Range<usize>, run: &[char]) -> Odd {
    let hidden = bits::decode(run);
    let (category, score, message) = match &hidden {
        Some(_) => (HIDDEN, 0.95, CARRIES),
        None if run.iter().any(|&c| c != run[0]) => (HIDDEN, 0.6, CARRIES),
        None => (OBFUSCATION, 0.3, "One character of no width, again and again."),
    };
    Odd { check: Check::ZeroWidth, category, range, score, message, count: run.len(), hidden }
}

impl Pass {
    /// A character that shows.
    fn see(&mut self, c: char) {
        if c.is_alphanumeric() {
            self.letters += 1;
        } else {
            self.letters = 0;
            self.counted = false;
        }
    }

    /// A short run between two characters that show.
    fn take(&mut self, range: std::ops::Range<usize>, run: &[char], before: char, after: char) {
        if home::is_at_home(run, before) || home::is_at_home(run, after) {
            return;
        }
        if self.kept.len() < KEPT_MAX && run != ['\u{200d}'] && run != ['\u{feff}'] {
            self.kept.extend(run);
            self.spread.add(range.clone(), run.len());
        }
        if before.is_alphanumeric() && after.is_alphanumeric() && !self.is_typeset(run, before, after) {
            self.split.add(range, usize::from(!self.counted));
            self.counted = true;
        }
        self.letters = 0;
    }

    /// Whether this is how a typesetter or a page breaks or joins words.
    fn is_typeset(&self, run: &[char], before: char, after: char) -> bool {
        match run {
            // Hyphenation leaves two letters and more; digits are not hyphenated.
            ['\u{ad}'] => self.letters >= 2,
            // Names made of words may break: `applicationContext`, `utf8Decoder`.
            ['\u{200b}'] => {
                before.is_lowercase() && after.is_uppercase() || before.is_numeric() && after.is_uppercase()
            }
            // No ligature where a German compound joins: `Auflage`.
            ['\u{200c}'] => before == 'f' && matches!(after, 'f' | 'i' | 'l' | 't' | 'h' | 'b' | 'j' | 'k'),
            // Thousands and units.
            ['\u{2060}'] => before.is_numeric() || after.is_numeric(),
            _ => false,
        }
    }

    fn finish(self, limits: &Limits, odd: &mut Vec<Odd>) {
        let first = odd.len();
        if self.kept.len() >= SPREAD_MIN
            && let Some(hidden) = bits::decode(&self.kept)
        {
            self.spread.report(Check::ZeroWidth, HIDDEN, 0.9, CARRIES, odd);
            if let Some(spread) = odd.get_mut(first) {
                spread.hidden = Some(hidden);
            }
        } else if self.split.count > 0 {
            let score = score(self.split.count, limits.words_min, 0.65, 0.75);
            self.split.report(Check::ZeroWidth, OBFUSCATION, score, SPLITS, odd);
        }
    }
}
