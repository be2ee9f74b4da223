//! Number of the Hong Kong identity card, its check digit in brackets as on the card: one or two letters, six digits, modulo 11.

use crate::digits::{base36, is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "hk-hkid",
    category: "privacy.pii.national-id",
    forms: &["A999999(X)", "A999999 (X)", "AA999999(X)", "AA999999 (X)"],
    valid,
    score: 0.8,
    score_in_context: 0.95,
    context: &[
        "hkid",
        "hong kong identity card",
        "identity card",
        "id card",
        "身份證",
        "香港身份證",
        "身份證號碼",
    ],
    source: "Hong Kong identity card, Wikipedia; as idnumbers hkg/national_id.py: https://en.wikipedia.org/wiki/Hong_Kong_identity_card",
    positives: &["K097414(5)", "C002143 (A)", "WY020083(3)"],
    look_alikes: &["A123456(B)", "A1234563", "K097414(7)", "C002143 (Q)"],
};

/// Whether letters, digits and check digit belong together.
pub(super) fn valid(value: &[u8]) -> bool {
    // One letter is as if a blank stood before it, which counts 36.
    let (blank, weights) = if value.len() == 8 {
        (9 * 36, [8, 7, 6, 5, 4, 3, 2, 1, 0])
    } else {
        (0, [9, 8, 7, 6, 5, 4, 3, 2, 1])
    };
    let sum: u32 = value.iter().zip(weights).map(|(&byte, weight)| base36(byte) * weight).sum();
    value.last().is_some_and(|check| check.is_ascii_digit() || *check == b'A')
        && !is_repeated(stretch(value, value.len().saturating_sub(7)..value.len().saturating_sub(1)))
        && (blank + sum).is_multiple_of(11)
}
