//! Personal health number of British Columbia: 9, eight digits, a check digit modulo 11.

use crate::digits::{at, complement, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ca-bc-phn",
    category: "privacy.pii.health-id",
    forms: &["9999 999 999", "9999-999-999", "9999999999"],
    valid,
    score: 0.15,
    score_in_context: 0.85,
    context: &["phn", "personal health number", "msp", "bc services card", "health card", "care card"],
    source: "python-stdnum, stdnum/ca/bc_phn.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ca/bc_phn.py",
    positives: &["9633 228 534", "9081-887-860", "9865907404"],
    look_alikes: &["5736504210", "9000000000", "9633 228 535", "9081-887-865"],
};

fn valid(value: &[u8]) -> bool {
    at(value, 0) == 9
        && complement(weighted(stretch(value, 1..9), &[2, 4, 8, 5, 10, 9, 7, 3]), 11) == at(value, 9)
        && !is_repeated(stretch(value, 1..9))
}
