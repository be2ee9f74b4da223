//! Tax number of Vietnam: nine digits, a check digit modulo 11, and perhaps a branch of three digits.

use crate::digits::{at, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "vn-mst",
    category: "privacy.pii.tax-id",
    forms: &["9999999999", "9999999999-999"],
    valid,
    score: 0.15,
    score_in_context: 0.8,
    context: &["mst", "mã số thuế", "tax code", "tax number", "mã số doanh nghiệp"],
    source: "python-stdnum, stdnum/vn/mst.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/vn/mst.py",
    positives: &["0127874023", "0121962298", "0350878739-001"],
    look_alikes: &["0100000000", "0314409058-000", "0127874025", "0121962295"],
};

fn valid(value: &[u8]) -> bool {
    let sum = weighted(stretch(value, 0..9), &[31, 29, 23, 19, 17, 13, 7, 5, 3]);
    10 - sum % 11 == at(value, 9) && stretch(value, 2..9) != b"0000000" && stretch(value, 10..13) != b"000"
}
