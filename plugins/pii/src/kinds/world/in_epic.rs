//! Number of the voter card of India: three letters, six digits and a Luhn digit over the digits.

use crate::digits::{is_repeated, luhn, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "in-epic",
    category: "privacy.pii.identity-card",
    forms: &["AAA_9999999"],
    valid,
    score: 0.3,
    score_in_context: 0.85,
    context: &[
        "voter id",
        "voter",
        "epic",
        "epic no",
        "epic number",
        "election commission",
        "electoral",
        "मतदाता",
        "मतदाता पहचान पत्र",
        "வாக்காளர்",
    ],
    source: "python-stdnum, stdnum/in_/epic.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/in_/epic.py",
    positives: &["HLF0268995", "UEG1555960", "DGX2160646"],
    look_alikes: &["1231186253", "WKH118624", "HLF0268997", "UEG1555965"],
};

fn valid(value: &[u8]) -> bool {
    luhn(stretch(value, 3..10)) && !is_repeated(stretch(value, 3..10))
}
