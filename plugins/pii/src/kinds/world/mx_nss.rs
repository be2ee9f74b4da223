//! Social security number of Mexico: office, year of entry, year of birth, four digits and a Luhn digit.

use crate::digits::{is_repeated, luhn, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "mx-nss",
    category: "privacy.pii.social-security",
    forms: &["99999999999", "99-99-99-9999-9", "99 99 99 9999 9"],
    valid,
    score: 0.15,
    score_in_context: 0.85,
    context: &[
        "nss",
        "imss",
        "número de seguridad social",
        "numero de seguro social",
        "número de seguro social",
        "seguro social",
    ],
    source: "Cómo validar un número de seguridad social de México, Stack Overflow en español: https://es.stackoverflow.com/questions/32023",
    positives: &["45987636144", "45-01-86-7916-2", "17019249592"],
    look_alikes: &["00000000000", "45987636145", "45-01-86-7916-5"],
};

fn valid(value: &[u8]) -> bool {
    luhn(value) && !is_repeated(value) && stretch(value, 0..2) != b"00"
}
