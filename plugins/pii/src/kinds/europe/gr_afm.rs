//! The Greek tax number: nine digits with a check digit by powers of two and 11.

use crate::digits::{is_repeated, part, stretch, weighted};
use crate::kind::Kind;

/// AFM, ΑΦΜ.
pub const KIND: Kind = Kind {
    name: "gr-afm",
    category: "privacy.pii.tax-id",
    forms: &["999999999", "999_999_999"],
    valid,
    score: 0.25,
    score_in_context: 0.95,
    context: &[
        "αφμ",
        "α.φ.μ",
        "αριθμός φορολογικού μητρώου",
        "φορολογικού μητρώου",
        "δου",
        "δ.ο.υ",
        "afm",
        "tax number",
        "tax id",
        "vat",
        "tin",
    ],
    source: "python-stdnum, stdnum/gr/vat.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/gr/vat.py",
    positives: &["094259216", "123456783", "998 765 435"],
    look_alikes: &["094259210", "123456780", "000000000"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let sum = weighted(stretch(n, 0..8), &[256, 128, 64, 32, 16, 8, 4, 2]);
    n.len() == 9 && !is_repeated(n) && part(n, 0, 8) > 0 && sum % 11 % 10 == part(n, 8, 9)
}
