//! Number of the voter card of Brazil: eight digits, the state, and two check digits modulo 11.

use crate::digits::{at, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "br-titulo-eleitor",
    category: "privacy.pii.identity-card",
    forms: &["999999999999", "9999 9999 9999", "9999.9999.9999"],
    valid,
    score: 0.35,
    score_in_context: 0.9,
    context: &[
        "título de eleitor",
        "titulo de eleitor",
        "título eleitoral",
        "eleitor",
        "zona eleitoral",
        "tse",
    ],
    source: "A Matemática dos Títulos de Eleitor, Clubes de Matemática da OBMEP: http://clubes.obmep.org.br/blog/a-matematica-nos-documentos-titulo-de-eleitor",
    positives: &["395692710175", "8656 0697 0680", "318597551910"],
    look_alikes: &["123456782901", "000000000101", "395692710177", "8656 0697 0685"],
};

fn valid(value: &[u8]) -> bool {
    let state = number(stretch(value, 8..10));
    let check = |sum: u32| match sum % 11 {
        // São Paulo and Minas Gerais write 1 where the others write 0.
        0 => u32::from(state <= 2),
        10 => 0,
        rest => rest,
    };
    let first = check(weighted(value, &[2, 3, 4, 5, 6, 7, 8, 9]));
    let second = check(7 * at(value, 8) + 8 * at(value, 9) + 9 * first);
    (1..=28).contains(&state)
        && first == at(value, 10)
        && second == at(value, 11)
        && stretch(value, 0..8) != b"00000000"
}
