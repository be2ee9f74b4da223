//! The Spanish number of a foreigner: X, Y or Z, seven digits and the letter of the NIF.

use crate::digits::{is_repeated, stretch};
use crate::kind::Kind;

/// NIE.
pub const KIND: Kind = Kind {
    name: "es-nie",
    category: "privacy.pii.national-id",
    forms: &["A_9999999_A", "A9999999_A"],
    valid,
    score: 0.7,
    score_in_context: 0.95,
    context: &[
        "nie",
        "n.i.e",
        "número de identidad de extranjero",
        "numero de identidad de extranjero",
        "número de identificación de extranjero",
        "extranjería",
        "foreigner number",
        "residence permit",
        "nif",
        "dni",
    ],
    source: "Wikipedia, Número de identidad de extranjero, https://es.wikipedia.org/wiki/N%C3%BAmero_de_identidad_de_extranjero; python-stdnum, stdnum/es/nie.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/es/nie.py",
    positives: &["X-2482300-W", "Y1234567X", "Z 7654321 H"],
    look_alikes: &["X-2482300-A", "Y1234567A", "W2482300A", "X0000000T"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let Some(first @ b'X'..=b'Z') = n.first() else {
        return false;
    };
    // X, Y, Z count as 0, 1, 2.
    let mut digits = vec![first - b'X' + b'0'];
    digits.extend(stretch(n, 1..8));
    !is_repeated(stretch(n, 1..8)) && n.get(8) == super::es_nif::letter(&digits)
}
