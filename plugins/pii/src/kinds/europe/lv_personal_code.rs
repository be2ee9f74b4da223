//! The Latvian personal code until 2017: date of birth, a digit of the century, a serial number and a check digit by 11.

use crate::digits::{is_date, part, stretch, weighted};
use crate::kind::Kind;

/// Personas kods with a date.
pub const KIND: Kind = Kind {
    name: "lv-personal-code",
    category: "privacy.pii.national-id",
    forms: &["999999_99999"],
    valid,
    score: 0.45,
    score_in_context: 0.95,
    context: &[
        "personas kods",
        "personas kodu",
        "personas koda",
        "personal code",
        "personal identity number",
        "national id",
        "latvian id",
    ],
    source: "Wikipedia, National identification number, Latvia, https://en.wikipedia.org/wiki/National_identification_number#Latvia; python-stdnum, stdnum/lv/pvn.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/lv/pvn.py",
    positives: &["161175-19997", "010190-12349", "24020425679"],
    look_alikes: &["161175-19990", "010190-12340", "161375-19997", "161175-39997"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let century = match n.get(6) {
        Some(b'0') => 1800,
        Some(b'1') => 1900,
        Some(b'2') => 2000,
        _ => return false,
    };
    let sum = 1 + weighted(stretch(n, 0..10), &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    is_date(century + part(n, 4, 6), part(n, 2, 4), part(n, 0, 2)) && sum % 11 % 10 == part(n, 10, 11)
}
