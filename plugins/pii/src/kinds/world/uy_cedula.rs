//! Identity number of Uruguay, with its dots and hyphen: six or seven digits and a check digit, weights 8, 1, 2, 3, 4, 7, 6 modulo 10.

use crate::digits::{at, is_repeated, weighted_from_right};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "uy-cedula",
    category: "privacy.pii.national-id",
    forms: &["9.999.999-9", "999.999-9"],
    valid,
    score: 0.4,
    score_in_context: 0.9,
    context: &["cédula", "cedula", "cédula de identidad", "ci uruguaya", "dnic", "c.i"],
    source: "Acerca de los números de identidad uruguayos, ciuy: https://ciuy.readthedocs.io/es/stable/about.html",
    positives: &["5.004.319-5", "5.562.135-8", "925.924-2"],
    look_alikes: &["0.000.000-0", "5.004.319-7", "5.562.135-5"],
};

/// Whether the check digit is right.
pub(super) fn valid(value: &[u8]) -> bool {
    let Some((_, rest)) = value.split_last() else {
        return false;
    };
    weighted_from_right(rest, &[6, 7, 4, 3, 2, 1, 8]) % 10 == at(value, rest.len()) && !is_repeated(rest)
}
