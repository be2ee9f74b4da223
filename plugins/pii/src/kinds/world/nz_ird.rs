//! Tax number of New Zealand: seven or eight digits from 1000000 on and a check digit modulo 11, with other weights if the first give ten.

use crate::digits::{at, complement, is_repeated, number, weighted_from_right};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "nz-ird",
    category: "privacy.pii.tax-id",
    forms: &["99_999_999", "999_999_999"],
    valid,
    score: 0.15,
    score_in_context: 0.85,
    context: &["ird", "ird number", "ird no", "inland revenue", "gst number", "te tari taake"],
    source: "python-stdnum, stdnum/nz/ird.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/nz/ird.py",
    positives: &["81-806-640", "118-410-882", "48-964-222"],
    look_alikes: &["00-000-000", "999-999-999", "81-806-645", "118-410-885"],
};

fn valid(value: &[u8]) -> bool {
    let Some((_, rest)) = value.split_last() else {
        return false;
    };
    let check = match complement(weighted_from_right(rest, &[2, 3, 4, 5, 6, 7, 2, 3]), 11) {
        10 => complement(weighted_from_right(rest, &[6, 7, 2, 5, 2, 3, 4, 7]), 11),
        check => check,
    };
    (10_000_001..150_000_000).contains(&number(value))
        && check == at(value, rest.len())
        && !is_repeated(value)
}
