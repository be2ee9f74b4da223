//! Tax number of Peru: kind (10, 15, 17 or 20), eight digits, for persons those of their identity document, and a check digit modulo 11.

use crate::digits::{at, is_repeated, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "pe-ruc",
    category: "privacy.pii.tax-id",
    forms: &["99999999999"],
    valid,
    score: 0.2,
    score_in_context: 0.85,
    context: &["ruc", "registro único de contribuyentes", "registro unico de contribuyentes", "sunat"],
    source: "python-stdnum, stdnum/pe/ruc.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/pe/ruc.py",
    positives: &["20550249368", "10447746455", "20186392958"],
    look_alikes: &["30512333797", "20000000001", "20550249365", "10447746457"],
};

fn valid(value: &[u8]) -> bool {
    let sum = weighted(value, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    matches!(number(stretch(value, 0..2)), 10 | 15 | 17 | 20)
        && (11 - sum % 11) % 10 == at(value, 10)
        && !is_repeated(stretch(value, 2..10))
}
