//! The same without brackets, as forms and tables have it.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "hk-hkid-plain",
    category: "privacy.pii.national-id",
    forms: &["A999999X", "AA999999X"],
    valid,
    score: 0.2,
    score_in_context: 0.8,
    context: &[
        "hkid",
        "hong kong identity card",
        "identity card",
        "hong kong id",
        "身份證",
        "香港身份證",
        "身份證號碼",
    ],
    source: "Hong Kong identity card, Wikipedia; as idnumbers hkg/national_id.py: https://en.wikipedia.org/wiki/Hong_Kong_identity_card",
    positives: &["D2819032", "R151595A", "WY7723033"],
    look_alikes: &["A123456B", "D2819035", "R151595Q"],
};

fn valid(value: &[u8]) -> bool {
    super::hk_hkid::valid(value)
}
