//! The Belgian enterprise number: ten digits, the first 0 or 1, the last two by 97.

use crate::digits::{part, remainder, stretch};
use crate::kind::Kind;

/// Ondernemingsnummer, numéro d'entreprise.
pub const KIND: Kind = Kind {
    name: "be-enterprise-number",
    category: "privacy.pii.tax-id",
    forms: &["9999_999_999"],
    valid,
    score: 0.35,
    score_in_context: 0.95,
    context: &[
        "ondernemingsnummer",
        "kbo",
        "kbo-nummer",
        "btw",
        "btw-nummer",
        "numéro d'entreprise",
        "numero d'entreprise",
        "bce",
        "tva",
        "unternehmensnummer",
        "rpr",
        "rpm",
        "enterprise number",
        "company number",
        "vat",
    ],
    source: "python-stdnum, stdnum/be/vat.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/be/vat.py",
    positives: &["0403.019.261", "0428 759 497", "0123.456.749"],
    look_alikes: &["0403.019.260", "0428 759 490", "2403.019.261"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    matches!(n.first(), Some(b'0' | b'1'))
        && part(n, 1, 8) > 0
        && 97 - remainder(stretch(n, 0..8), 97) == part(n, 8, 10)
}
