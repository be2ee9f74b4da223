//! The Polish tax number: ten digits with a check digit by 11.

use crate::digits::{is_repeated, part, stretch, weighted};
use crate::kind::Kind;

/// NIP.
pub const KIND: Kind = Kind {
    name: "pl-nip",
    category: "privacy.pii.tax-id",
    forms: &["999_999_99_99", "999_99_99_999", "9999999999"],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "nip",
        "nr nip",
        "numer nip",
        "numer identyfikacji podatkowej",
        "podatnik",
        "urząd skarbowy",
        "vat",
        "tax number",
        "tax id",
        "tin",
    ],
    source: "python-stdnum, stdnum/pl/nip.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/pl/nip.py",
    positives: &["8567346215", "526-104-08-28", "123-45-67-819"],
    look_alikes: &["8567346210", "526-104-08-20", "0000000000", "111-111-11-11"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let check = weighted(stretch(n, 0..9), &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
    !n.starts_with(b"0") && !is_repeated(n) && check == part(n, 9, 10)
}
