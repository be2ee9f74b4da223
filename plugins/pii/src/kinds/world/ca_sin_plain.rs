//! The same in one run.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ca-sin-plain",
    category: "privacy.pii.social-security",
    forms: &["999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.8,
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
    positives: &["453285108", "420147944", "950125823"],
    look_alikes: &["823456785", "111111111", "453285105", "420147945"],
};

fn valid(value: &[u8]) -> bool {
    super::ca_sin::valid(value)
}
