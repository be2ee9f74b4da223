//! Number of the identity document of Peru: eight digits, and perhaps a check digit or letter after a hyphen.

use crate::digits::{is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "pe-dni",
    category: "privacy.pii.national-id",
    forms: &["99999999", "99999999-X"],
    valid,
    score: 0.05,
    score_in_context: 0.65,
    context: &["dni", "documento nacional de identidad", "reniec", "cui", "d.n.i"],
    source: "Documento Nacional de Identidad (Perú), Wikipedia; as python-stdnum pe/cui.py: https://es.wikipedia.org/wiki/Documento_Nacional_de_Identidad_(Perú)",
    positives: &["12222989", "75430600-4", "49555506-B"],
    look_alikes: &["00000000", "10117410-3", "75430600-5"],
};

fn valid(value: &[u8]) -> bool {
    let sum = (weighted(value, &[3, 2, 7, 6, 5, 4, 3, 2]) % 11) as usize;
    let checked = match value.get(8) {
        None => true,
        check => b"65432110987".get(sum) == check || b"KJIHGFEDCBA".get(sum) == check,
    };
    checked && !is_repeated(stretch(value, 0..8))
}
