//! Tax number of Uruguay: office from 01 to 22, six digits, 001 and a check digit modulo 11.

use crate::digits::{at, complement, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "uy-rut",
    category: "privacy.pii.tax-id",
    forms: &["999999999999", "99-999999-999-9", "99 999999 999 9"],
    valid,
    score: 0.4,
    score_in_context: 0.9,
    context: &["rut", "ruc", "registro único tributario", "dgi"],
    source: "python-stdnum, stdnum/uy/rut.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/uy/rut.py",
    positives: &["213785980010", "21-187561-001-1", "21 586784 001 4"],
    look_alikes: &["231003420017", "210000000017", "213785980015", "21-187561-001-5"],
};

fn valid(value: &[u8]) -> bool {
    let sum = weighted(value, &[4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
    (1..=22).contains(&number(stretch(value, 0..2)))
        && stretch(value, 2..8) != b"000000"
        && stretch(value, 8..11) == b"001"
        && complement(sum, 11) == at(value, 11)
}
