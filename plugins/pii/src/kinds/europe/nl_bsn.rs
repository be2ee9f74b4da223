//! The Dutch citizen service number: nine digits that pass the test by eleven, where the last counts as minus one.

use crate::digits::{is_repeated, weighted};
use crate::kind::Kind;

/// Burgerservicenummer.
pub const KIND: Kind = Kind {
    name: "nl-bsn",
    category: "privacy.pii.national-id",
    forms: &["999999999", "9999_99_999", "999_999_999"],
    valid,
    score: 0.25,
    score_in_context: 0.95,
    context: &[
        "bsn",
        "burgerservicenummer",
        "burger service nummer",
        "sofinummer",
        "sofi-nummer",
        "citizen service number",
        "social security number",
        "personal number",
        "national id",
        "tax number",
    ],
    source: "Wikipedia, Burgerservicenummer, https://nl.wikipedia.org/wiki/Burgerservicenummer; python-stdnum, stdnum/nl/bsn.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/nl/bsn.py",
    positives: &["111222333", "1234.56.782", "123456782"],
    look_alikes: &["111222330", "1234.56.780", "000000000", "999999999"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    // Ten times the last digit is minus one time, by eleven.
    n.len() == 9 && !is_repeated(n) && weighted(n, &[9, 8, 7, 6, 5, 4, 3, 2, 10]).is_multiple_of(11)
}
