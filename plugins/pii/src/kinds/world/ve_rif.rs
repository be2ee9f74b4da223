//! Tax number of Venezuela, with its hyphens: a letter for the kind, eight digits and a check digit modulo 11.

use crate::digits::{at, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ve-rif",
    category: "privacy.pii.tax-id",
    forms: &["A-99999999-9"],
    valid,
    score: 0.7,
    score_in_context: 0.95,
    context: &["rif", "registro de información fiscal", "registro único de información fiscal", "seniat"],
    source: "python-stdnum, stdnum/ve/rif.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ve/rif.py",
    positives: &["J-00530451-1", "J-08072266-3", "G-25086908-0"],
    look_alikes: &["A-11470283-4", "V-00000000-0", "J-00530451-5", "J-08072266-5"],
};

/// Whether the letter is known and the check digit right.
pub(super) fn valid(value: &[u8]) -> bool {
    let kind = match value.first() {
        Some(b'V') => 4,
        Some(b'E') => 8,
        Some(b'J') => 12,
        Some(b'P') => 16,
        Some(b'G') => 20,
        _ => return false,
    };
    let sum = (kind + weighted(stretch(value, 1..9), &[3, 2, 7, 6, 5, 4, 3, 2])) % 11;
    let check = if sum < 2 { 0 } else { 11 - sum };
    check == at(value, 9) && !is_repeated(stretch(value, 1..9))
}
