//! The French VAT number: FR, a key of two digits or letters, and the SIREN.

use crate::digits::{base36, is_repeated, luhn, number, part, remainder, stretch};
use crate::kind::Kind;

/// Numéro de TVA intracommunautaire.
pub const KIND: Kind = Kind {
    name: "fr-vat",
    category: "privacy.pii.tax-id",
    forms: &["FR_XX_999_999_999", "FR_XX_999999999", "FR_XX999999999"],
    valid,
    score: 0.8,
    score_in_context: 0.95,
    context: &["tva", "tva intracommunautaire", "n° tva", "numéro de tva", "vat", "vat number", "vat id"],
    source: "python-stdnum, stdnum/fr/tva.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/fr/tva.py",
    positives: &["FR40303265045", "FR 23 334 175 221", "FR K7 399 859 412", "FR4Z123200339"],
    look_alikes: &["FR40303265040", "FR 23 334 175 220", "FR41303265045", "FR IO 399 859 412"],
};

/// Value of a character of the key; I and O are left out.
fn key(byte: u8) -> u32 {
    let value = base36(byte);
    value - u32::from(value > 18) - u32::from(value > 24)
}

fn valid(n: &[u8]) -> bool {
    let siren = stretch(n, 4..13);
    // Numbers of Monaco begin with 000 and are no SIREN.
    let firm = siren.starts_with(b"000") || luhn(siren);
    let (Some(&first), Some(&second)) = (n.get(2), n.get(3)) else {
        return false;
    };
    let keyed = if first.is_ascii_digit() && second.is_ascii_digit() {
        part(n, 2, 4) == (remainder(siren, 97) * 100 + 12) % 97
    } else if [first, second].iter().any(|byte| b"IO".contains(byte)) {
        false
    } else {
        let value = if first.is_ascii_digit() {
            (key(first) * 24 + key(second)).checked_sub(10)
        } else {
            (key(first) * 34 + key(second)).checked_sub(100)
        };
        value.is_some_and(|value| (number(siren) + 1 + value / 11) % 11 == value % 11)
    };
    !is_repeated(siren) && firm && keyed
}
