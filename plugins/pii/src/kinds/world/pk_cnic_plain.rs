//! The same without its hyphens.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "pk-cnic-plain",
    category: "privacy.pii.national-id",
    forms: &["9999999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.7,
    context: &[
        "cnic",
        "nicop",
        "snic",
        "nadra",
        "identity card",
        "شناختی کارڈ",
        "قومی شناختی کارڈ",
        "شناختی کارڈ نمبر",
    ],
    source: "CNIC (Pakistan), Wikipedia; as python-stdnum pk/cnic.py: https://en.wikipedia.org/wiki/CNIC_(Pakistan)",
    positives: &["3247386631611", "1150848128011", "4556583145913"],
    look_alikes: &["8420108912318", "3420108912310", "3420100000001", "3247386631610", "1150848128010"],
};

fn valid(value: &[u8]) -> bool {
    super::pk_cnic::valid(value)
}
