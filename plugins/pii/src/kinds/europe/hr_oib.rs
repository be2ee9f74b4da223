//! The Croatian personal number: eleven digits with a check digit by ISO 7064, for persons and firms.

use crate::digits::{is_repeated, mod_11_10, part};
use crate::kind::Kind;

/// OIB.
pub const KIND: Kind = Kind {
    name: "hr-oib",
    category: "privacy.pii.national-id",
    forms: &["99999999999"],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "oib",
        "osobni identifikacijski broj",
        "osobnog identifikacijskog broja",
        "porezni broj",
        "personal identification number",
        "national id",
        "tax number",
        "vat",
    ],
    source: "python-stdnum, stdnum/hr/oib.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/hr/oib.py",
    positives: &["33392005961", "69435151530", "12345678903"],
    look_alikes: &["33392005960", "69435151531", "00000000000", "00000000001"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    n.len() == 11 && part(n, 0, 8) > 0 && !is_repeated(n) && mod_11_10(n)
}
