//! The Italian VAT number: seven digits of the firm, three of the tax office and a check digit by Luhn.

use crate::digits::{luhn, part};
use crate::kind::Kind;

/// Partita IVA.
pub const KIND: Kind = Kind {
    name: "it-partita-iva",
    category: "privacy.pii.tax-id",
    forms: &["99999999999"],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "partita iva",
        "p.iva",
        "p. iva",
        "piva",
        "codice fiscale",
        "registro imprese",
        "vat",
        "vat number",
        "iva",
    ],
    source: "python-stdnum, stdnum/it/iva.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/it/iva.py",
    positives: &["00743110157", "01234560124", "12345670587"],
    look_alikes: &["00743110150", "01234560120", "00000000000", "00743119995"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let office = matches!(part(n, 7, 10), 1..=100 | 120 | 121 | 888 | 999);
    office && part(n, 0, 7) > 0 && luhn(n)
}
