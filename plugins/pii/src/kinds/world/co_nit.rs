//! Tax number of Colombia, with its dots and hyphen: nine or ten digits and a check digit modulo 11.

use crate::digits::{at, is_repeated, weighted_from_right};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "co-nit",
    category: "privacy.pii.tax-id",
    forms: &["999.999.999-9", "9.999.999.999-9"],
    valid,
    score: 0.45,
    score_in_context: 0.95,
    context: &[
        "nit",
        "número de identificación tributaria",
        "numero de identificacion tributaria",
        "rut",
        "dian",
        "cámara de comercio",
    ],
    source: "python-stdnum, stdnum/co/nit.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/co/nit.py",
    positives: &["900.796.781-4", "801.210.355-6", "1.072.639.500-8"],
    look_alikes: &["000.000.000-0", "900.796.781-5", "801.210.355-5"],
};

/// Whether the check digit is right.
pub(super) fn valid(value: &[u8]) -> bool {
    let Some((_, rest)) = value.split_last() else {
        return false;
    };
    let check = match weighted_from_right(rest, &[3, 7, 13, 17, 19, 23, 29, 37, 41, 43]) % 11 {
        sum @ 0..=1 => sum,
        sum => 11 - sum,
    };
    check == at(value, rest.len()) && !is_repeated(rest)
}
