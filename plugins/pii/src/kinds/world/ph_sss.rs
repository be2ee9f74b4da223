//! Number of the social security system of the Philippines: ten digits in three groups; nothing to check.

use crate::digits::is_repeated;
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ph-sss",
    category: "privacy.pii.social-security",
    forms: &["99-9999999-9"],
    valid,
    score: 0.15,
    score_in_context: 0.65,
    context: &["sss", "sss number", "sss no", "social security system", "gsis"],
    source: "CRN number vs SSS number, timessquarereporter: https://timessquarereporter.com/public/index.php/business/crn-number-vs-sss-number--what-s-the-difference-and-which-one-to-use",
    positives: &["01-8673246-8", "03-0500790-6", "03-8817190-5"],
    look_alikes: &["00-0000000-0", "33-123456-7", "331234567-8"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(value)
}
