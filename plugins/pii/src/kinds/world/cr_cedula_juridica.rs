//! Number of firms in Costa Rica: class, kind and six digits; nothing to check further.

use crate::digits::{at, is_repeated, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "cr-cedula-juridica",
    category: "privacy.pii.tax-id",
    forms: &["9-999-999999", "9999999999"],
    valid,
    score: 0.25,
    score_in_context: 0.85,
    context: &["cédula jurídica", "cedula juridica", "persona jurídica", "hacienda"],
    source: "python-stdnum, stdnum/cr/cpj.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/cr/cpj.py",
    positives: &["3-101-606311", "3-102-549665", "2100731799"],
    look_alikes: &["3-534-123559", "3-101-000000", "1-101-123456"],
};

fn valid(value: &[u8]) -> bool {
    let kind = number(stretch(value, 1..4));
    let known = match at(value, 0) {
        2 => matches!(kind, 100 | 200 | 300 | 400),
        3 => matches!(kind, 2..=14 | 101..=110),
        4 => kind == 0,
        5 => kind == 1,
        _ => false,
    };
    known && !is_repeated(stretch(value, 4..10))
}
