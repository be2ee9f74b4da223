//! The lasting part of a German health insurance number: a letter, eight digits and a check digit over the
//! letter's place in the alphabet and the digits, with the weights 1 and 2 in turn.

use crate::digits::{cross_sum, is_repeated, letter_place, part, stretch};
use crate::kind::Kind;

/// Krankenversichertennummer, KVNR.
pub const KIND: Kind = Kind {
    name: "de-health-insurance",
    category: "privacy.pii.health-id",
    forms: &["A999999999", "A_999_999_999"],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "krankenversichertennummer",
        "versichertennummer",
        "versicherten-nr",
        "versicherten-id",
        "krankenversichertennr",
        "krankenversicherungsnummer",
        "krankenkasse",
        "gesundheitskarte",
        "kvnr",
        "egk",
        "health insurance number",
        "health insurance",
    ],
    source: "GKV-Spitzenverband, Anlage 1, Prüfziffernberechnung zur Krankenversichertennummer, https://www.gkv-datenaustausch.de/media/dokumente/kvnr/Anlage_1_20230102_Pruefziffernberechnung-KVNR.pdf",
    positives: &["A000500015", "C000500021", "G995030569", "T 123 456 780"],
    look_alikes: &["A000500010", "C000500020", "AB00500015"],
};

fn valid(n: &[u8]) -> bool {
    let mut digits = n.first().map(|&letter| letter_place(letter)).unwrap_or_default().to_vec();
    digits.extend(stretch(n, 1..9));
    !is_repeated(stretch(n, 1..10))
        && cross_sum(&digits, &[1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 == part(n, 9, 10)
}
