//! Tax number of Paraguay: six to eight digits, for persons those of their identity card, and a check digit modulo 11.

use crate::digits::{at, complement, is_repeated, weighted_from_right};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "py-ruc",
    category: "privacy.pii.tax-id",
    forms: &["99999999-9", "9999999-9", "999999-9"],
    valid,
    score: 0.15,
    score_in_context: 0.85,
    context: &["ruc", "registro único del contribuyente", "registro único de contribuyentes", "dnit"],
    source: "python-stdnum, stdnum/py/ruc.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/py/ruc.py",
    positives: &["80024899-6", "4427654-0", "705473-4"],
    look_alikes: &["00000000-0", "80024899-5", "4427654-5"],
};

fn valid(value: &[u8]) -> bool {
    let Some((_, rest)) = value.split_last() else {
        return false;
    };
    let sum = weighted_from_right(rest, &[2, 3, 4, 5, 6, 7, 8, 9]);
    complement(sum, 11) % 10 == at(value, rest.len()) && !is_repeated(rest)
}
