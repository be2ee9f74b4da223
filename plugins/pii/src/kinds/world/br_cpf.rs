//! Tax number of persons in Brazil, with its dots and hyphen: nine digits and two check digits modulo 11.

use crate::digits::{at, complement, is_repeated, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "br-cpf",
    category: "privacy.pii.tax-id",
    forms: &["999.999.999-99"],
    valid,
    score: 0.85,
    score_in_context: 0.95,
    context: &[
        "cpf",
        "cadastro de pessoas físicas",
        "cadastro de pessoa física",
        "contribuinte",
        "tax id",
        "documento",
    ],
    source: "CPF number, Wikipedia; as python-stdnum br/cpf.py: https://en.wikipedia.org/wiki/CPF_number",
    positives: &["664.906.472-65", "808.966.598-52", "513.480.505-94"],
    look_alikes: &["111.111.111-11", "123.456.789-10", "664.906.472-67", "808.966.598-55"],
};

/// Whether both check digits are right.
pub(super) fn valid(value: &[u8]) -> bool {
    let first = weighted(value, &[10, 9, 8, 7, 6, 5, 4, 3, 2]);
    let second = weighted(value, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    complement(first, 11) % 10 == at(value, 9)
        && complement(second, 11) % 10 == at(value, 10)
        && !is_repeated(value)
}
