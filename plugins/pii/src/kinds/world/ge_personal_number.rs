//! Personal number of Georgia: eleven digits; nothing to check.

use crate::digits::is_repeated;
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ge-personal-number",
    category: "privacy.pii.national-id",
    forms: &["99999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.65,
    context: &["georgian id", "personal number", "პირადი ნომერი", "პირადი №", "პ/ნ"],
    source: "National identification number, Georgia, Wikipedia; as idnumbers geo/personal_number.py: https://en.wikipedia.org/wiki/National_identification_number#Georgia",
    positives: &["01062035266", "62852130155", "62439967681"],
    look_alikes: &["00000000000", "0123456789", "01234-567890"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(value)
}
