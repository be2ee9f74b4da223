//! The Czech and Slovak number of a firm: eight digits with a check digit by 11.

use crate::digits::{is_repeated, part, stretch, weighted};
use crate::kind::Kind;

/// IČO.
pub const KIND: Kind = Kind {
    name: "cz-company-id",
    category: "privacy.pii.tax-id",
    forms: &["99999999", "99_99_99_99", "999_99_999"],
    valid,
    score: 0.2,
    score_in_context: 0.9,
    context: &[
        "ičo",
        "ico",
        "ič",
        "identifikační číslo",
        "identifikačné číslo",
        "živnostník",
        "obchodní rejstřík",
        "obchodný register",
        "company id",
        "company number",
    ],
    source: "Wikipedia, Identifikační číslo osoby, https://cs.wikipedia.org/wiki/Identifika%C4%8Dn%C3%AD_%C4%8D%C3%ADslo_osoby; python-stdnum, stdnum/cz/dic.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/cz/dic.py",
    positives: &["25123891", "27074196", "00-17-73-93", "457.93.433"],
    look_alikes: &["25123890", "27074190", "00000000"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let sum = weighted(stretch(n, 0..7), &[8, 7, 6, 5, 4, 3, 2]);
    n.len() == 8
        && !n.starts_with(b"9")
        && !is_repeated(n)
        && part(n, 0, 7) > 0
        && (11 - sum % 11) % 10 == part(n, 7, 8)
}
