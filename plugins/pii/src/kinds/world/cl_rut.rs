//! Tax and identity number of Chile, with its dots and hyphen: seven or eight digits and a check digit modulo 11, which may be `K`.

use crate::digits::{complement, is_repeated, weighted_from_right};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "cl-rut",
    category: "privacy.pii.national-id",
    forms: &["99.999.999-X", "9.999.999-X"],
    valid,
    score: 0.6,
    score_in_context: 0.95,
    context: &[
        "rut",
        "run",
        "rol único tributario",
        "rol unico tributario",
        "rol único nacional",
        "cédula de identidad",
    ],
    source: "python-stdnum, stdnum/cl/rut.py; National identification number, Chile, Wikipedia: https://en.wikipedia.org/wiki/National_identification_number#Chile",
    positives: &["17.771.800-9", "9.882.407-3", "22.220.898-K"],
    look_alikes: &["11.111.111-1", "12.531.909-A", "17.771.800-5", "9.882.407-5"],
};

/// Whether the check digit, or `K`, is right.
pub(super) fn valid(value: &[u8]) -> bool {
    let Some((last, rest)) = value.split_last() else {
        return false;
    };
    let sum = weighted_from_right(rest, &[2, 3, 4, 5, 6, 7, 2, 3]);
    let check = match complement(sum, 11) {
        10 => b'K',
        check => b'0' + u8::try_from(check).unwrap_or(0),
    };
    check == *last && !is_repeated(rest)
}
