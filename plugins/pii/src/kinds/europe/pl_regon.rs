//! The Polish number of a firm: nine digits with a check digit by 11, or fourteen for one of its places.

use crate::digits::{is_repeated, part, stretch, weighted};
use crate::kind::Kind;

/// REGON.
pub const KIND: Kind = Kind {
    name: "pl-regon",
    category: "privacy.pii.tax-id",
    forms: &["999999999", "999_999_999", "99999999999999"],
    valid,
    score: 0.2,
    score_in_context: 0.9,
    context: &[
        "regon",
        "nr regon",
        "numer regon",
        "rejestr gospodarki narodowej",
        "działalność gospodarcza",
        "statistical number",
        "company number",
    ],
    source: "python-stdnum, stdnum/pl/regon.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/pl/regon.py",
    positives: &["192598184", "123456785", "12345678512347"],
    look_alikes: &["192598180", "123456780", "000000000", "12345678512340"],
};

fn valid(n: &[u8]) -> bool {
    let nine = weighted(stretch(n, 0..8), &[8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == part(n, 8, 9);
    let fourteen =
        || weighted(stretch(n, 0..13), &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 == part(n, 13, 14);
    !is_repeated(n) && nine && (n.len() < 14 || fourteen())
}
