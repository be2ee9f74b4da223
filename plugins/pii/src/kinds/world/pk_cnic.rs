//! Number of the identity card of Pakistan, with its hyphens: locality, family and sex; nothing to check further.

use crate::digits::{at, is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "pk-cnic",
    category: "privacy.pii.national-id",
    forms: &["99999-9999999-9"],
    valid,
    score: 0.45,
    score_in_context: 0.95,
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
    positives: &["45909-7677817-1", "12894-8303999-2", "31951-6049114-3"],
    look_alikes: &[
        "84201-0891231-8",
        "34201-0891231-0",
        "34201-0000000-1",
        "45909-7677817-0",
        "12894-8303999-0",
    ],
};

/// Whether province and sex are possible.
pub(super) fn valid(value: &[u8]) -> bool {
    (1..=7).contains(&at(value, 0)) && at(value, 12) != 0 && !is_repeated(stretch(value, 5..12))
}
