//! Number of the identity cards (S, T) and of the passes for foreigners (F, G, and M since 2022) of Singapore: seven digits and a letter
//! modulo 11.

use crate::digits::{is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "sg-nric",
    category: "privacy.pii.national-id",
    forms: &["A9999999A"],
    valid,
    score: 0.75,
    score_in_context: 0.95,
    context: &[
        "nric",
        "fin",
        "nric no",
        "nric number",
        "singapore id",
        "identity card",
        "work permit",
        "s pass",
        "employment pass",
        "身份证",
    ],
    source: "National identification number, Singapore, Wikipedia; M series as idnumbers sgp/national_id.py: https://en.wikipedia.org/wiki/National_identification_number#Singapore",
    positives: &["S8604643A", "T1255207B", "F4391370X", "M4158541W"],
    look_alikes: &["A1234567D", "S0000000J", "S8604643Q", "T1255207Q"],
};

fn valid(value: &[u8]) -> bool {
    let (offset, letters) = match value.first() {
        Some(b'S') => (0, b"JZIHGFEDCBA"),
        Some(b'T') => (4, b"JZIHGFEDCBA"),
        Some(b'F') => (0, b"XWUTRQPNMLK"),
        Some(b'G') => (4, b"XWUTRQPNMLK"),
        Some(b'M') => (3, b"XWUTRQPNJLK"),
        _ => return false,
    };
    let sum = offset + weighted(stretch(value, 1..8), &[2, 7, 6, 5, 4, 3, 2]);
    letters.get((sum % 11) as usize) == value.get(8) && !is_repeated(stretch(value, 1..8))
}
