//! The same in one run.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "th-national-id-plain",
    category: "privacy.pii.national-id",
    forms: &["9999999999999"],
    valid,
    score: 0.2,
    score_in_context: 0.85,
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
    positives: &["5468199172824", "5050219443379", "1666608994888"],
    look_alikes: &["9234545678781", "5468199172825", "5050219443375"],
};

fn valid(value: &[u8]) -> bool {
    super::th_national_id::valid(value)
}
