//! The French tax number of a person: thirteen digits, the first 0 to 3, the last three the first ten modulo 511.

use crate::digits::{part, remainder, stretch};
use crate::kind::Kind;

/// Numéro fiscal de référence, SPI.
pub const KIND: Kind = Kind {
    name: "fr-tax-id",
    category: "privacy.pii.tax-id",
    forms: &["99_99_999_999_999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "numéro fiscal",
        "numero fiscal",
        "numéro fiscal de référence",
        "spi",
        "n° fiscal",
        "nif",
        "impôts",
        "impots",
        "avis d'imposition",
        "impôt sur le revenu",
        "tax number",
        "tax id",
        "tin",
    ],
    source: "python-stdnum, stdnum/fr/nif.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/fr/nif.py",
    positives: &["30 23 217 600 053", "07 01 987 765 493", "1234567890066"],
    look_alikes: &["30 23 217 600 050", "07 01 987 765 490", "40 23 217 600 053", "1712345678901"],
};

fn valid(n: &[u8]) -> bool {
    matches!(n.first(), Some(b'0'..=b'3'))
        && part(n, 0, 9) > 0
        && remainder(stretch(n, 0..10), 511) == part(n, 10, 13)
}
