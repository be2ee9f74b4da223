//! Unique entity number of firms in Singapore: businesses (eight digits and a letter) and companies (year, five digits and a letter).

use crate::digits::{BIRTH_YEARS, is_repeated, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "sg-uen",
    category: "privacy.pii.tax-id",
    forms: &["99999999A", "999999999A"],
    valid,
    score: 0.25,
    score_in_context: 0.85,
    context: &["uen", "unique entity number", "acra", "company registration", "gst reg", "roc number"],
    source: "python-stdnum, stdnum/sg/uen.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/sg/uen.py",
    positives: &["00203035K", "197755338Z", "201573305R"],
    look_alikes: &["00000000X", "00203035Q", "197755338Q"],
};

fn valid(value: &[u8]) -> bool {
    if value.len() == 9 {
        let sum = weighted(stretch(value, 0..8), &[10, 4, 9, 3, 8, 2, 7, 1]);
        b"XMKECAWLJDB".get((sum % 11) as usize) == value.get(8) && !is_repeated(stretch(value, 0..8))
    } else {
        let sum = weighted(stretch(value, 0..9), &[10, 8, 6, 4, 9, 7, 5, 3, 1]);
        BIRTH_YEARS.contains(&number(stretch(value, 0..4)))
            && b"ZKCMDNERGWH".get((sum % 11) as usize) == value.get(9)
    }
}
