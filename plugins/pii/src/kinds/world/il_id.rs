//! Identity number of Israel: eight digits and a Luhn digit.

use crate::digits::{is_repeated, luhn};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "il-id",
    category: "privacy.pii.national-id",
    forms: &["999999999", "99999999-9"],
    valid,
    score: 0.15,
    score_in_context: 0.9,
    context: &["teudat zehut", "israeli id", "mispar zehut", "תעודת זהות", "ת.ז", "ת״ז", "מספר זהות"],
    source: "Israeli identity card, Wikipedia; as python-stdnum il/idnr.py: https://en.wikipedia.org/wiki/Israeli_identity_card",
    positives: &["289544835", "09568289-4", "355712340"],
    look_alikes: &["000000000", "289544837", "09568289-5"],
};

fn valid(value: &[u8]) -> bool {
    luhn(value) && !is_repeated(value)
}
