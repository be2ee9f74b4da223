//! Identity number of Ecuador: province, a digit up to 6, six digits and a Luhn digit.

use crate::digits::{at, is_repeated, luhn, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ec-cedula",
    category: "privacy.pii.national-id",
    forms: &["9999999999", "999999999-9"],
    valid,
    score: 0.15,
    score_in_context: 0.85,
    context: &["cédula", "cedula", "cédula de identidad", "cédula de ciudadanía", "registro civil", "c.i"],
    source: "python-stdnum, stdnum/ec/ci.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ec/ci.py",
    positives: &["0103727293", "091418889-1", "0117915983"],
    look_alikes: &["2914307103", "1774307103", "0103727295", "091418889-5"],
};

/// Whether province and third digit are possible, and the Luhn digit right.
pub(super) fn valid(value: &[u8]) -> bool {
    matches!(number(stretch(value, 0..2)), 1..=24 | 30 | 50)
        && at(value, 2) <= 6
        && luhn(stretch(value, 0..10))
        && !is_repeated(stretch(value, 2..9))
}
