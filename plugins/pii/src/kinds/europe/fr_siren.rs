//! The number of a French firm: nine digits with a check digit by Luhn.

use crate::digits::{is_repeated, luhn};
use crate::kind::Kind;

/// SIREN.
pub const KIND: Kind = Kind {
    name: "fr-siren",
    category: "privacy.pii.tax-id",
    forms: &["999_999_999"],
    valid,
    score: 0.2,
    score_in_context: 0.85,
    context: &[
        "siren",
        "n° siren",
        "rcs",
        "registre du commerce",
        "greffe",
        "immatriculée",
        "company number",
    ],
    source: "python-stdnum, stdnum/fr/siren.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/fr/siren.py",
    positives: &["552 008 443", "732 829 320", "443061841"],
    look_alikes: &["552 008 440", "732 829 321", "000 000 000"],
};

fn valid(n: &[u8]) -> bool {
    !is_repeated(n) && luhn(n)
}
