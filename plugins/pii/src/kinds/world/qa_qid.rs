//! Identity number of Qatar: century (2 or 3), year of birth, country by ISO 3166, five digits; nothing to check further.

use crate::digits::{at, is_repeated, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "qa-qid",
    category: "privacy.pii.national-id",
    forms: &["99999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.7,
    context: &[
        "qid",
        "qatar id",
        "qatari id",
        "residence permit",
        "البطاقة الشخصية القطرية",
        "رقم البطاقة الشخصية",
        "رقم البطاقة",
    ],
    source: "What your Qatari ID number means, Qatar OFW: https://qatarofw.com/qatar-id-number/",
    positives: &["28663411553", "29663405830", "30935619229"],
    look_alikes: &["17612405934", "27699905934", "27612400000"],
};

fn valid(value: &[u8]) -> bool {
    let century = at(value, 0);
    let year = number(stretch(value, 1..3));
    (century == 2 || (century == 3 && year < 50))
        && (4..=894).contains(&number(stretch(value, 3..6)))
        && !is_repeated(stretch(value, 6..11))
}
