//! Australian Company Number: eight digits and a check digit, weights from 8 down modulo 10.

use crate::digits::{at, complement, is_repeated, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "au-acn",
    category: "privacy.pii.tax-id",
    forms: &["999_999_999"],
    valid,
    score: 0.15,
    score_in_context: 0.85,
    context: &["acn", "australian company number", "a.c.n", "pty ltd"],
    source: "Australian Company Number, Wikipedia; as python-stdnum au/acn.py: https://en.wikipedia.org/wiki/Australian_Company_Number",
    positives: &["094 837 019", "651711812", "672-934-422"],
    look_alikes: &["000 000 000", "094 837 015", "651711815"],
};

fn valid(value: &[u8]) -> bool {
    complement(weighted(value, &[8, 7, 6, 5, 4, 3, 2, 1]), 10) == at(value, 8) && !is_repeated(value)
}
