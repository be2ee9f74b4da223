//! Identity number of Nigeria: eleven digits; nothing to check.

use crate::digits::is_repeated;
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ng-nin",
    category: "privacy.pii.national-id",
    forms: &["99999999999", "9999 999 9999"],
    valid,
    score: 0.1,
    score_in_context: 0.7,
    context: &["nin", "national identification number", "nimc", "nigerian", "nigeria id"],
    source: "National identification number, Nigeria, Wikipedia; as idnumbers nga/national_id.py: https://en.wikipedia.org/wiki/National_identification_number#Nigeria",
    positives: &["25493280734", "2358 601 1135", "77976286816"],
    look_alikes: &["00000000000", "1234567890", "123 4567 8901"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(value)
}
