//! Social insurance number of Canada in its three groups: nine digits, the last by Luhn, the first neither 0 nor 8.

use crate::digits::{at, is_repeated, luhn};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ca-sin",
    category: "privacy.pii.social-security",
    forms: &["999-999-999", "999 999 999"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &[
        "my sin",
        "sin is",
        "sin number",
        "sin no",
        "sin:",
        "s.i.n",
        "social insurance number",
        "social insurance",
        "numéro d'assurance sociale",
        "assurance sociale",
        "n.a.s",
    ],
    source: "Social insurance number, Wikipedia; as python-stdnum ca/sin.py: https://en.wikipedia.org/wiki/Social_insurance_number",
    positives: &["459-090-833", "991 531 393", "486-854-813"],
    look_alikes: &["823-456-785", "111-111-111", "459-090-835", "991 531 395"],
};

/// Whether the first digit is in use and the last that of Luhn.
pub(super) fn valid(value: &[u8]) -> bool {
    !matches!(at(value, 0), 0 | 8) && luhn(value) && !is_repeated(value)
}
