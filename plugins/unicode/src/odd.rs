//! What a check saw, and how it is gathered into passages.

use std::ops::Range;

use serde::Deserialize;

/// The checks, by the names that settings and findings use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// Text in tag characters.
    Tags,
    /// Bytes in variation selectors.
    VariationSelectors,
    /// Characters of no width.
    ZeroWidth,
    /// Controls of writing direction.
    Bidi,
    /// Alphabets mixed inside words.
    MixedScripts,
    /// Letters in a style of their own.
    StyledLetters,
    /// Letters buried under marks.
    CombiningMarks,
    /// Control characters.
    ControlCharacters,
    /// Private use and noncharacters.
    PrivateUse,
}

impl Check {
    /// All of them.
    pub const ALL: [Check; 9] = [
        Check::Tags,
        Check::VariationSelectors,
        Check::ZeroWidth,
        Check::Bidi,
        Check::MixedScripts,
        Check::StyledLetters,
        Check::CombiningMarks,
        Check::ControlCharacters,
        Check::PrivateUse,
    ];

    /// The name in settings and in the attribute `check`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Check::Tags => "tags",
            Check::VariationSelectors => "variation-selectors",
            Check::ZeroWidth => "zero-width",
            Check::Bidi => "bidi",
            Check::MixedScripts => "mixed-scripts",
            Check::StyledLetters => "styled-letters",
            Check::CombiningMarks => "combining-marks",
            Check::ControlCharacters => "control-characters",
            Check::PrivateUse => "private-use",
        }
    }

    /// The bit of [`crate::chars::sign`] that starts it.
    #[must_use]
    pub fn sign(self) -> u16 {
        1 << self as u16
    }
}

/// Hidden text.
pub const HIDDEN: &str = "security.hidden-text";
/// Reordered text.
pub const BIDI: &str = "security.bidi";
/// Letters that pose as others.
pub const SPOOFING: &str = "security.spoofing";
/// Text made hard to read for machines.
pub const OBFUSCATION: &str = "security.obfuscation";

/// One oddity in a view.
#[derive(Debug, Clone, PartialEq)]
pub struct Odd {
    /// Which check saw it.
    pub check: Check,
    /// Category of the finding.
    pub category: &'static str,
    /// Bytes of the view.
    pub range: Range<usize>,
    /// In [0, 1].
    pub score: f64,
    /// For people.
    pub message: &'static str,
    /// How many odd characters or words.
    pub count: usize,
    /// What is hidden, decoded, where that could be done.
    pub hidden: Option<String>,
}

/// Oddities this near each other are one passage, in bytes.
const GAP_BYTES: usize = 96;

/// Stretches of text with oddities of one kind.
#[derive(Debug, Default)]
pub struct Passages {
    ranges: Vec<(Range<usize>, usize)>,
    /// All oddities.
    pub count: usize,
}

impl Passages {
    /// Adds an oddity; they must come in the order of the text.
    pub fn add(&mut self, range: Range<usize>, count: usize) {
        self.count += count;
        match self.ranges.last_mut() {
            Some((last, had)) if range.start <= last.end + GAP_BYTES => {
                last.end = last.end.max(range.end);
                *had += count;
            }
            _ => self.ranges.push((range, count)),
        }
    }

    /// One oddity for each passage, all with the same score.
    pub fn report(
        self,
        check: Check,
        category: &'static str,
        score: f64,
        message: &'static str,
        odd: &mut Vec<Odd>,
    ) {
        odd.extend(self.ranges.into_iter().map(|(range, count)| Odd {
            check,
            category,
            range,
            score,
            message,
            count,
            hidden: None,
        }));
    }
}

/// Score for a number of odd words: the few are noted, `words_min` and more are suspicious, many are more so.
#[must_use]
pub fn score(words: usize, words_min: usize, some: f64, many: f64) -> f64 {
    match words {
        _ if words >= words_min.saturating_mul(2) => many,
        _ if words >= words_min => some,
        0 | 1 => 0.2,
        _ => 0.3,
    }
}
