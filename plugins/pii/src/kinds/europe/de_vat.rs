//! The German VAT number: DE and nine digits with a check digit by ISO 7064.

use crate::digits::{is_repeated, mod_11_10, stretch};
use crate::kind::Kind;

/// Umsatzsteuer-Identifikationsnummer.
pub const KIND: Kind = Kind {
    name: "de-vat",
    category: "privacy.pii.tax-id",
    forms: &["DE_999999999", "DE_999_999_999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "ust-idnr",
        "ust-id",
        "ust-id-nr",
        "ustid",
        "ustidnr",
        "umsatzsteuer-identifikationsnummer",
        "umsatzsteueridentifikationsnummer",
        "umsatzsteuer-id",
        "vat",
        "vat number",
        "vat id",
        "mehrwertsteuer",
        "tva",
    ],
    source: "python-stdnum, stdnum/de/vat.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/de/vat.py",
    positives: &["DE136695976", "DE 812907460", "DE 294 776 378"],
    look_alikes: &["DE136695970", "DE 812907461", "DE012345672", "DE-2947763"],
};

fn valid(n: &[u8]) -> bool {
    let digits = stretch(n, 2..11);
    !digits.starts_with(b"0") && !is_repeated(digits) && mod_11_10(digits)
}
