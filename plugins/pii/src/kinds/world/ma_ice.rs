//! Number of firms in Morocco: nine digits, four for the place, and two that leave 0 modulo 97.

use crate::digits::{digit, is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ma-ice",
    category: "privacy.pii.tax-id",
    forms: &["999999999999999", "999 999 999 9999 99"],
    valid,
    score: 0.35,
    score_in_context: 0.9,
    context: &["ice", "identifiant commun de l'entreprise", "identifiant commun", "التعريف الموحد للمقاولة"],
    source: "python-stdnum, stdnum/ma/ice.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ma/ice.py",
    positives: &["003000174000002", "002 836 772 0000 05", "001665079000039"],
    look_alikes: &["000000000000000", "003000174000005", "002 836 772 0000 07"],
};

fn valid(value: &[u8]) -> bool {
    value.iter().fold(0, |rest, &byte| (10 * rest + digit(byte)) % 97) == 0
        && stretch(value, 0..9) != b"000000000"
        && !is_repeated(value)
}
