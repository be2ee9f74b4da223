//! Identity number of Turkey: eleven digits, the first not 0, the last two check digits modulo 10.

use crate::digits::{at, complement, is_repeated, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "tr-tckn",
    category: "privacy.pii.national-id",
    forms: &["99999999999"],
    valid,
    score: 0.35,
    score_in_context: 0.95,
    context: &[
        "tckn",
        "tc kimlik",
        "t.c. kimlik",
        "tc kimlik no",
        "kimlik no",
        "kimlik numarası",
        "t.c. kimlik numarası",
        "tc no",
        "national id",
    ],
    source: "Turkish Identification Number, Wikipedia; as python-stdnum tr/tckimlik.py: https://en.wikipedia.org/wiki/Turkish_Identification_Number",
    positives: &["34185587292", "44047852352", "37590687960"],
    look_alikes: &["07291716092", "11111111111", "34185587295", "44047852355"],
};

fn valid(value: &[u8]) -> bool {
    let first = weighted(value, &[3, 1, 3, 1, 3, 1, 3, 1, 3]);
    let second = weighted(value, &[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    at(value, 0) != 0
        && complement(first, 10) == at(value, 9)
        && second % 10 == at(value, 10)
        && !is_repeated(value)
}
