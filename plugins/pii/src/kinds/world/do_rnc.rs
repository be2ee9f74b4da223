//! Tax number of firms in the Dominican Republic, with its hyphens: eight digits and a check digit from 1 to 9.

use crate::digits::{at, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "do-rnc",
    category: "privacy.pii.tax-id",
    forms: &["9-99-99999-9"],
    valid,
    score: 0.45,
    score_in_context: 0.9,
    context: &["rnc", "registro nacional del contribuyente", "registro nacional de contribuyentes", "dgii"],
    source: "python-stdnum, stdnum/do/rnc.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/do/rnc.py",
    positives: &["4-47-07738-1", "4-23-41667-1", "1-59-77084-9"],
    look_alikes: &["0-00-00000-1", "4-47-07738-5", "4-23-41667-5"],
};

/// Whether the check digit is right.
pub(super) fn valid(value: &[u8]) -> bool {
    let sum = weighted(value, &[7, 9, 8, 6, 5, 4, 3, 2]) % 11;
    (10 - sum) % 9 + 1 == at(value, 8) && !is_repeated(stretch(value, 0..8)) && at(value, 0) != 0
}
