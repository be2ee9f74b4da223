//! Identity number of Thailand in its five groups: twelve digits and a check digit modulo 11.

use crate::digits::{at, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "th-national-id",
    category: "privacy.pii.national-id",
    forms: &["9-9999-99999-99-9", "9 9999 99999 99 9"],
    valid,
    score: 0.8,
    score_in_context: 0.95,
    context: &[
        "thai id",
        "national id",
        "identification number",
        "citizen id",
        "เลขประจำตัวประชาชน",
        "บัตรประชาชน",
        "เลขบัตรประชาชน",
        "หมายเลขบัตรประชาชน",
    ],
    source: "Thai identity card, Wikipedia; as python-stdnum th/pin.py: https://en.wikipedia.org/wiki/Thai_identity_card",
    positives: &["3-1861-53726-98-8", "2 2078 71655 81 1", "5-5918-87928-54-1"],
    look_alikes: &["9-2345-45678-78-1", "1-1111-11111-11-1", "3-1861-53726-98-5", "2 2078 71655 81 5"],
};

/// Whether the first digit is possible and the check digit right.
pub(super) fn valid(value: &[u8]) -> bool {
    let sum = weighted(value, &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    (1..=8).contains(&at(value, 0))
        && (11 - sum % 11) % 10 == at(value, 12)
        && !is_repeated(stretch(value, 0..12))
}
