//! The Maltese identity number: five digits of the birth's registration, two of its year and a letter of island and
//! century. There is no check.

use crate::digits::{is_repeated, part, stretch};
use crate::kind::Kind;

/// Number of a Maltese identity card.
pub const KIND: Kind = Kind {
    name: "mt-id-card",
    category: "privacy.pii.national-id",
    forms: &["9999999A"],
    valid,
    score: 0.1,
    score_in_context: 0.7,
    context: &[
        "identity card",
        "id card",
        "karta tal-identità",
        "karta tal-identita",
        "numru tal-karta",
        "e-id",
        "identità",
        "malta",
        "maltese id",
        "national id",
        "residence permit",
    ],
    source: "Identità, Identity cards: useful info, https://identita.gov.mt/identity-cards-useful-info",
    positives: &["0034581M", "0123495G", "0004512L"],
    look_alikes: &["0034581K", "0000081M", "1111111M"],
};

fn valid(n: &[u8]) -> bool {
    n.get(7).is_some_and(|letter| b"ABGHLMPZ".contains(letter))
        && part(n, 0, 5) > 0
        && !is_repeated(stretch(n, 0..7))
}
