//! The Finnish business identity code: seven digits, a hyphen and a check digit by 11.

use crate::digits::{is_repeated, weighted};
use crate::kind::Kind;

/// Y-tunnus.
pub const KIND: Kind = Kind {
    name: "fi-business-id",
    category: "privacy.pii.tax-id",
    forms: &["9999999-9"],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "y-tunnus",
        "ytunnus",
        "y tunnus",
        "fo-nummer",
        "liike- ja yhteisötunnus",
        "alv",
        "alv-numero",
        "business id",
        "company number",
        "vat",
    ],
    source: "python-stdnum, stdnum/fi/ytunnus.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/fi/ytunnus.py",
    positives: &["2077474-0", "0112038-9", "1234567-1"],
    look_alikes: &["2077474-1", "0112038-0", "0000000-0"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    !is_repeated(n) && weighted(n, &[7, 9, 10, 5, 8, 4, 2, 1]).is_multiple_of(11)
}
