//! The Austrian VAT number: ATU and eight digits with a check digit much like Luhn's.

use crate::digits::{digit, is_repeated, part, stretch};
use crate::kind::Kind;

/// Umsatzsteuer-Identifikationsnummer, UID.
pub const KIND: Kind = Kind {
    name: "at-vat",
    category: "privacy.pii.tax-id",
    forms: &["ATU99999999", "AT U99999999", "ATU 99999999"],
    valid,
    score: 0.6,
    score_in_context: 0.95,
    context: &[
        "uid",
        "uid-nummer",
        "uid-nr",
        "ust-id",
        "ust-idnr",
        "umsatzsteuer-identifikationsnummer",
        "umsatzsteuer",
        "vat",
        "vat number",
        "vat id",
    ],
    source: "python-stdnum, stdnum/at/uid.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/at/uid.py",
    positives: &["ATU13585627", "AT U12345675", "ATU37675707"],
    look_alikes: &["ATU13585620", "AT U12345670", "ATU00000000", "BTU13585627"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let digits = stretch(n, 3..11);
    let sum: u32 = digits
        .iter()
        .take(7)
        .enumerate()
        .map(
            |(place, &byte)| {
                if place % 2 == 1 { 2 * digit(byte) / 10 + 2 * digit(byte) % 10 } else { digit(byte) }
            },
        )
        .sum();
    n.starts_with(b"ATU") && !is_repeated(digits) && (106 - sum.min(100)) % 10 == part(n, 10, 11)
}
