//! The Slovenian tax number: eight digits with a check digit by 11.

use crate::digits::{is_repeated, part, stretch, weighted};
use crate::kind::Kind;

/// Davčna številka.
pub const KIND: Kind = Kind {
    name: "si-tax-number",
    category: "privacy.pii.tax-id",
    forms: &["99999999"],
    valid,
    score: 0.2,
    score_in_context: 0.95,
    context: &[
        "davčna številka",
        "davčna",
        "davcna stevilka",
        "davčne številke",
        "davčni zavezanec",
        "id za ddv",
        "ddv",
        "tax number",
        "tax id",
        "vat",
    ],
    source: "python-stdnum, stdnum/si/ddv.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/si/ddv.py",
    positives: &["50223054", "12345679", "87654326"],
    look_alikes: &["50223050", "12345670", "01234567"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let check = 11 - weighted(stretch(n, 0..7), &[8, 7, 6, 5, 4, 3, 2]) % 11;
    n.len() == 8
        && !n.starts_with(b"0")
        && !is_repeated(n)
        && (if check == 10 { 0 } else { check }) == part(n, 7, 8)
}
