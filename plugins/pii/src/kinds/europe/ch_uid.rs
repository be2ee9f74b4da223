//! The Swiss number of a firm: CHE and nine digits with a check digit by 11; as a VAT number, MWST, TVA or IVA follows.

use crate::digits::{is_repeated, stretch, weighted};
use crate::kind::Kind;

/// Unternehmens-Identifikationsnummer, UID.
pub const KIND: Kind = Kind {
    name: "ch-uid",
    category: "privacy.pii.tax-id",
    forms: &["CHE-999.999.999", "CHE_999_999_999", "CHE 999.999.999"],
    valid,
    score: 0.75,
    score_in_context: 0.95,
    context: &[
        "uid",
        "uid-nummer",
        "unternehmens-identifikationsnummer",
        "mwst",
        "mwst-nr",
        "mehrwertsteuer",
        "tva",
        "iva",
        "handelsregister",
        "vat",
        "vat number",
        "company number",
    ],
    source: "Wikipedia, Unternehmens-Identifikationsnummer, https://de.wikipedia.org/wiki/Unternehmens-Identifikationsnummer; python-stdnum, stdnum/ch/uid.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ch/uid.py",
    positives: &["CHE-100.155.212", "CHE107787577", "CHE 123 456 788"],
    look_alikes: &["CHE-100.155.210", "CHE107787570", "CHF-100.155.212"],
};

fn valid(n: &[u8]) -> bool {
    let digits = stretch(n, 3..12);
    !is_repeated(digits) && weighted(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 1]).is_multiple_of(11)
}
