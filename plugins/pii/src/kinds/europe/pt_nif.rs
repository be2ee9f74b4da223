//! The Portuguese tax number: nine digits, the first of which tells whose, with a check digit by 11.

use crate::digits::{is_repeated, part, stretch, weighted};
use crate::kind::Kind;

/// NIF or NIPC.
pub const KIND: Kind = Kind {
    name: "pt-nif",
    category: "privacy.pii.tax-id",
    forms: &["999_999_999"],
    valid,
    score: 0.25,
    score_in_context: 0.9,
    context: &[
        "nif",
        "nipc",
        "contribuinte",
        "número de contribuinte",
        "numero de contribuinte",
        "n.º contribuinte",
        "identificação fiscal",
        "número de identificação fiscal",
        "finanças",
        "tax number",
        "tax id",
        "vat",
    ],
    source: "python-stdnum, stdnum/pt/nif.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/pt/nif.py",
    positives: &["501964843", "123 456 789", "245 987 312"],
    look_alikes: &["501964840", "123 456 780", "012345678", "400 000 000"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let sum = weighted(stretch(n, 0..8), &[9, 8, 7, 6, 5, 4, 3, 2]);
    let first = matches!(n.first(), Some(b'1'..=b'3' | b'5'..=b'9')) || n.starts_with(b"45");
    first && !is_repeated(n) && (11 - sum % 11) % 11 % 10 == part(n, 8, 9)
}
