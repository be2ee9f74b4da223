//! Identity number of South Africa: day of birth, four digits for sex and count, 0 for citizens or 1, a digit, a Luhn digit.

use crate::digits::{at, is_yymmdd, luhn, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "za-id",
    category: "privacy.pii.national-id",
    forms: &["9999999999999", "999999 9999 99 9", "999999 9999 999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "id number",
        "south african id",
        "sa id",
        "rsa id",
        "identity number",
        "id no",
        "id-nommer",
        "identiteitsnommer",
        "inombolo kamazisi",
    ],
    source: "South African identity card, Wikipedia; as python-stdnum za/idnr.py: https://en.wikipedia.org/wiki/South_African_identity_card",
    positives: &["8103114526092", "911112 7759 09 6", "7806282355182"],
    look_alikes: &["8513325044089", "7503305044289", "8103114526095", "911112 7759 09 5"],
};

fn valid(value: &[u8]) -> bool {
    is_yymmdd(stretch(value, 0..6)) && at(value, 10) <= 1 && luhn(value)
}
