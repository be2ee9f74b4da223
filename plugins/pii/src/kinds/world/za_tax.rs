//! Tax reference number of South Africa: ten digits, the first 0, 1, 2, 3 or 9, the last by Luhn.

use crate::digits::{at, is_repeated, luhn};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "za-tax",
    category: "privacy.pii.tax-id",
    forms: &["9999999999", "9999/999/99/9"],
    valid,
    score: 0.1,
    score_in_context: 0.8,
    context: &["tax reference number", "tax number", "sars", "income tax", "belastingnommer", "vat number"],
    source: "python-stdnum, stdnum/za/tin.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/za/tin.py",
    positives: &["1353953951", "0749/862/63/7", "3171151271"],
    look_alikes: &["4449494160", "0000000000", "1353953955", "0749/862/63/5"],
};

fn valid(value: &[u8]) -> bool {
    matches!(at(value, 0), 0..=3 | 9) && luhn(value) && !is_repeated(value)
}
