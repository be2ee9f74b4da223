//! Identity number of Egypt: century (2 or 3), day of birth, governorate, four digits and one of which it is not published how it comes about.

use crate::digits::{at, is_born_in, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "eg-national-id",
    category: "privacy.pii.national-id",
    forms: &["99999999999999"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &["national id", "egyptian id", "الرقم القومي", "رقم قومي", "بطاقة الرقم القومي", "بطاقة شخصية"],
    source: "Egyptian National Identity Card, Wikipedia: https://en.wikipedia.org/wiki/Egyptian_National_Identity_Card",
    positives: &["28503120232561", "29210121266562", "30107111463188"],
    look_alikes: &["28513320101234", "48503110101234", "28503119901234"],
};

fn valid(value: &[u8]) -> bool {
    let century = match at(value, 0) {
        2 => 1900,
        3 => 2000,
        _ => return false,
    };
    is_born_in(century, stretch(value, 1..7))
        && matches!(number(stretch(value, 7..9)), 1..=4 | 11..=19 | 21..=29 | 31..=35 | 88)
        && stretch(value, 9..13) != b"0000"
}
