//! Number of a bank account in Mexico: bank, city, account and a check digit, weights 3, 7, 1 modulo 10.

use crate::digits::{at, complement, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "mx-clabe",
    category: "privacy.pii.bank-account",
    forms: &["999999999999999999", "999 999 99999999999 9", "999-999-99999999999-9"],
    valid,
    score: 0.25,
    score_in_context: 0.9,
    context: &["clabe", "clabe interbancaria", "cuenta clabe", "cuenta bancaria", "spei", "transferencia"],
    source: "CLABE, Wikipedia: https://en.wikipedia.org/wiki/CLABE",
    positives: &["021180272293285615", "072 180 09839719233 2", "012180070711990088"],
    look_alikes: &["000180000118359719", "021180272293285617", "072 180 09839719233 5"],
};

fn valid(value: &[u8]) -> bool {
    let sum = weighted(stretch(value, 0..17), &[3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7]);
    complement(sum, 10) == at(value, 17)
        && stretch(value, 0..3) != b"000"
        && !is_repeated(stretch(value, 6..17))
}
