//! Number of the citizen card of Vietnam: province from 001 to 096, sex and century, year of birth, six digits; nothing to check further.

use crate::digits::{at, is_repeated, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "vn-cccd",
    category: "privacy.pii.national-id",
    forms: &["999999999999", "999 999 999 999"],
    valid,
    score: 0.1,
    score_in_context: 0.7,
    context: &[
        "cccd",
        "căn cước",
        "căn cước công dân",
        "thẻ căn cước",
        "cmnd",
        "chứng minh nhân dân",
        "số định danh",
        "citizen identity card",
        "national id",
    ],
    source: "Vietnam citizen identity card, as idnumbers vnm/national_id.py: https://en.wikipedia.org/wiki/National_identification_number#Vietnam",
    positives: &["001086950521", "079189115339", "079 202 183 252"],
    look_alikes: &["097089000123", "001989000123", "001089000000"],
};

fn valid(value: &[u8]) -> bool {
    (1..=96).contains(&number(stretch(value, 0..3)))
        && at(value, 3) <= 3
        && !is_repeated(stretch(value, 6..12))
}
