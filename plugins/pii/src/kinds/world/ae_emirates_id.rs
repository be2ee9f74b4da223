//! Identity number of the United Arab Emirates: 784, year of birth, seven digits and a Luhn digit.

use crate::digits::{BIRTH_YEARS, is_repeated, luhn, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ae-emirates-id",
    category: "privacy.pii.national-id",
    forms: &["784-9999-9999999-9", "784 9999 9999999 9", "784999999999999"],
    valid,
    score: 0.75,
    score_in_context: 0.95,
    context: &[
        "emirates id",
        "eid",
        "uae id",
        "resident id",
        "identity card",
        "الهوية الإماراتية",
        "رقم الهوية",
        "بطاقة الهوية",
    ],
    source: "National identification number, United Arab Emirates, Wikipedia; as idnumbers are/emirates_id.py: https://en.wikipedia.org/wiki/National_identification_number#United_Arab_Emirates",
    positives: &["784-1977-5595131-2", "784199259310011", "784 1979 2811331 1"],
    look_alikes: &["784-1780-1234567-8", "785-1980-1234567-5", "784-1977-5595131-5", "784199259310015"],
};

fn valid(value: &[u8]) -> bool {
    BIRTH_YEARS.contains(&number(stretch(value, 3..7))) && luhn(value) && !is_repeated(stretch(value, 7..14))
}
