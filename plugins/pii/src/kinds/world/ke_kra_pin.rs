//! Tax number of Kenya: A for persons, P for others, nine digits and a letter; nothing to check.

use crate::digits::{is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ke-kra-pin",
    category: "privacy.pii.tax-id",
    forms: &["A999999999A"],
    valid,
    score: 0.4,
    score_in_context: 0.9,
    context: &["kra", "kra pin", "pin number", "pin certificate", "kenya revenue authority", "itax"],
    source: "python-stdnum, stdnum/ke/pin.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ke/pin.py",
    positives: &["A091381203V", "P051567790B", "A043258894H"],
    look_alikes: &["V123456789A", "A000000000B", "P0513659471"],
};

fn valid(value: &[u8]) -> bool {
    matches!(value.first(), Some(b'A' | b'P')) && !is_repeated(stretch(value, 1..10))
}
