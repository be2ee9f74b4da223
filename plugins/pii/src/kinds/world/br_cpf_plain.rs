//! The same without its dots.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "br-cpf-plain",
    category: "privacy.pii.tax-id",
    forms: &["99999999999", "999999999-99", "999 999 999 99"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &[
        "cpf",
        "cadastro de pessoas físicas",
        "cadastro de pessoa física",
        "contribuinte",
        "tax id",
        "documento",
    ],
    source: "CPF number, Wikipedia; as python-stdnum br/cpf.py: https://en.wikipedia.org/wiki/CPF_number",
    positives: &["02825754560", "519647382-37", "700 858 936 09"],
    look_alikes: &["11111111111", "12345678910", "02825754565", "519647382-35"],
};

fn valid(value: &[u8]) -> bool {
    super::br_cpf::valid(value)
}
