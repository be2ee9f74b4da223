//! Tax number of Guatemala: digits and a check digit modulo 11, which may be `K`.

use crate::digits::{complement, is_repeated, weighted_from_right};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "gt-nit",
    category: "privacy.pii.tax-id",
    forms: &["99999999-X", "9999999-X", "999999-X", "99999999X", "9999999X"],
    valid,
    score: 0.15,
    score_in_context: 0.8,
    context: &[
        "nit",
        "número de identificación tributaria",
        "numero de identificacion tributaria",
        "sat guatemala",
    ],
    source: "python-stdnum, stdnum/gt/nit.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/gt/nit.py",
    positives: &["8848864-0", "1085617-K", "813046-9"],
    look_alikes: &["0000000-0", "8848864-5", "1085617-Q"],
};

fn valid(value: &[u8]) -> bool {
    let Some((last, rest)) = value.split_last() else {
        return false;
    };
    let check = match complement(weighted_from_right(rest, &[2, 3, 4, 5, 6, 7, 8, 9]), 11) {
        10 => b'K',
        check => b'0' + u8::try_from(check).unwrap_or(0),
    };
    check == *last && !is_repeated(rest)
}
