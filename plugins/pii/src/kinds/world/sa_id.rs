//! Identity number of Saudi Arabia: 1 for citizens or 2 for residents (iqama), eight digits and a Luhn digit.

use crate::digits::{at, is_repeated, luhn, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "sa-id",
    category: "privacy.pii.national-id",
    forms: &["9999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.85,
    context: &[
        "iqama",
        "saudi id",
        "national id",
        "absher",
        "رقم الهوية",
        "الهوية الوطنية",
        "رقم الإقامة",
        "إقامة",
        "رقم السجل المدني",
    ],
    source: "saudi-id-validator: https://github.com/malzaid0/saudi-id-validator-npm",
    positives: &["2290090568", "2183755053", "2414037008"],
    look_alikes: &["3000000006", "1000000008", "2290090565", "2183755055"],
};

fn valid(value: &[u8]) -> bool {
    matches!(at(value, 0), 1 | 2) && luhn(value) && !is_repeated(stretch(value, 1..9))
}
