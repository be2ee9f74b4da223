//! What an entry of the table is: one kind of personal data, with its form, its check and where both are written down.

/// One kind of personal data with a form of its own. One file each below `kinds/`.
#[derive(Debug)]
pub struct Kind {
    /// Lower case with hyphens, such as `es-nif`; attribute `kind` of its findings, and what settings call it.
    pub name: &'static str,
    /// Category of its findings, such as `privacy.pii.national-id`.
    pub category: &'static str,
    /// How it is written: `9` a digit, `A` a letter (either case), `X` a letter or digit, `_` at most one separator (blank,
    /// hyphen, dot, slash; the same one throughout), anything else itself. Alternatives; the longest that holds wins. None
    /// for a kind with a finder of its own (`own/`, `labelled.rs`).
    pub forms: &'static [&'static str],
    /// Whether the form's letters and digits (without separators, letters in capitals) make a possible value: check digits,
    /// dates, ranges. Must be quick, and must not panic whatever it is given that has the form.
    pub valid: fn(&[u8]) -> bool,
    /// Score of a valid value by itself, in [0, 1]. What one in ten random numbers passes scores 0.3 at most. Below 0.3 a word
    /// of `context` counts only as a label: right before the value with no other number between, or right behind it.
    pub score: f64,
    /// Score with a context word nearby, in [0, 1].
    pub score_in_context: f64,
    /// Words that tell it, lower case, in English and the languages of the country. A word of letters matches whole words.
    pub context: &'static [&'static str],
    /// Where its format is laid down: a title and an address.
    pub source: &'static str,
    /// Three or more made-up values in the ways they are written, each valid; of a kind without forms, texts in which it is
    /// found.
    pub positives: &'static [&'static str],
    /// Three or more that look like one and are none: a wrong check digit, an impossible date, an order number.
    pub look_alikes: &'static [&'static str],
}

/// The check of kinds that have a finder of their own, which knows more than letters and digits.
#[must_use]
pub fn any(_: &[u8]) -> bool {
    true
}
