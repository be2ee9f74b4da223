//! Number of the identity cards of the states of Brazil. Each state has its own; the digit after the hyphen may be `X`. Nothing to check.

use crate::digits::{is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "br-rg",
    category: "privacy.pii.identity-card",
    forms: &["99.999.999-X", "9.999.999-X", "99.999.999"],
    valid,
    score: 0.1,
    score_in_context: 0.65,
    context: &[
        "rg",
        "registro geral",
        "carteira de identidade",
        "ssp",
        "órgão emissor",
        "cédula de identidade",
    ],
    source: "Brazilian identity card, Wikipedia; as idnumbers bra/rg_number.py: https://en.wikipedia.org/wiki/Brazilian_identity_card",
    positives: &["84.710.908-1", "2.241.454-3", "03.824.937"],
    look_alikes: &["12.345.678-Y", "11.111.111-1", "123.456.789"],
};

fn valid(value: &[u8]) -> bool {
    value.last().is_some_and(|last| last.is_ascii_digit() || *last == b'X')
        && !is_repeated(stretch(value, 0..8))
}
