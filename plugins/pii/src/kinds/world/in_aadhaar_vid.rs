//! The virtual number that stands for an Aadhaar: sixteen digits, built alike.

use crate::digits::{at, verhoeff};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "in-aadhaar-vid",
    category: "privacy.pii.national-id",
    forms: &["9999_9999_9999_9999"],
    valid,
    score: 0.2,
    score_in_context: 0.85,
    context: &["virtual id", "aadhaar vid", "aadhaar", "uidai", "आधार"],
    source: "python-stdnum, stdnum/in_/vid.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/in_/vid.py",
    positives: &["7858877330796524", "6364 7323 6156 6251", "6638-7704-9594-2331"],
    look_alikes: &["1341234123412341", "2222 2222 2222 2222", "7858877330796525", "6364 7323 6156 6255"],
};

fn valid(value: &[u8]) -> bool {
    at(value, 0) >= 2 && !value.iter().eq(value.iter().rev()) && verhoeff(value)
}
