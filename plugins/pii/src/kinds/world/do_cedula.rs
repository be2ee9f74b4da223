//! Identity number of the Dominican Republic, with its hyphens: municipality, seven digits and a Luhn digit. A few hundred were issued with
//! a wrong one; those are not found.

use crate::digits::{is_repeated, luhn, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "do-cedula",
    category: "privacy.pii.national-id",
    forms: &["999-9999999-9"],
    valid,
    score: 0.55,
    score_in_context: 0.95,
    context: &["cédula", "cedula", "cédula de identidad y electoral", "jce", "cédula dominicana"],
    source: "python-stdnum, stdnum/do/cedula.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/do/cedula.py",
    positives: &["224-3722382-3", "224-1746715-0", "001-8575252-4"],
    look_alikes: &["000-0000000-0", "224-3722382-5", "224-1746715-5"],
};

/// Whether the last digit is that of Luhn, and the municipality not 000.
pub(super) fn valid(value: &[u8]) -> bool {
    luhn(value) && stretch(value, 0..3) != b"000" && !is_repeated(stretch(value, 3..10))
}
