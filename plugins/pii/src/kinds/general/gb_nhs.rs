//! NHS numbers of England, Wales and the Isle of Man.

use crate::digits::{is_repeated, weighted};
use crate::kind::Kind;

/// NHS numbers of England, Wales and the Isle of Man.
pub static KIND: Kind = Kind {
    name: "gb-nhs",
    category: "privacy.pii.health-id",
    forms: &["999_999_9999"],
    valid: is_nhs,
    score: 0.3,
    score_in_context: 0.95,
    context: &["nhs", "nhs number", "nhs no", "national health service", "patient"],
    source: "NHS Data Dictionary, NHS Number, https://www.datadictionary.nhs.uk/attributes/nhs_number.html",
    positives: &["926 018 1593", "9830166139", "986-091-3900"],
    look_alikes: &["926 018 1594", "9830166138", "0000000000"],
};

fn is_nhs(digits: &[u8]) -> bool {
    weighted(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11) && !is_repeated(digits)
}
