//! Number of a bank account in Argentina: bank and branch with a check digit, account with a check digit, weights 3, 1, 7, 9 from the right.

use crate::digits::{at, complement, is_repeated, stretch, weighted_from_right};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ar-cbu",
    category: "privacy.pii.bank-account",
    forms: &["9999999999999999999999", "99999999 99999999999999", "99999999-99999999999999"],
    valid,
    score: 0.45,
    score_in_context: 0.95,
    context: &["cbu", "cvu", "clave bancaria uniforme", "cuenta bancaria", "transferencia"],
    source: "python-stdnum, stdnum/ar/cbu.py; Clave Bancaria Uniforme, Wikipedia: https://es.wikipedia.org/wiki/Clave_Bancaria_Uniforme",
    positives: &["0077789216218323688271", "07237032 56082056105145", "0076074611687821414841"],
    look_alikes: &["0000000000000000000000", "0077789216218323688275", "07237032 56082056105147"],
};

fn valid(value: &[u8]) -> bool {
    let check =
        |digits: &[u8]| complement(weighted_from_right(digits, &[3, 1, 7, 9, 3, 1, 7, 9, 3, 1, 7, 9, 3]), 10);
    check(stretch(value, 0..7)) == at(value, 7)
        && check(stretch(value, 8..21)) == at(value, 21)
        && !is_repeated(value)
}
