//! Number of the health card of Brazil: fifteen digits, their sum weighted from 15 down divisible by 11. Lasting ones begin with 1 or 2
//! and have 000 or 001 before the last, provisional ones begin with 7, 8 or 9.

use crate::digits::{at, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "br-cns",
    category: "privacy.pii.health-id",
    forms: &["999999999999999", "999 9999 9999 9999", "999.9999.9999.9999"],
    valid,
    score: 0.25,
    score_in_context: 0.9,
    context: &["cns", "cartão sus", "cartão nacional de saúde", "cartão do sus"],
    source: "Validar CNS, documentation of e-SUS APS: https://github.com/laboratoriobridge/esusab-integracao/blob/master/v432/_ledi/documentacao/regras/algoritmo_CNS.md",
    positives: &["238645981030008", "777 3676 9386 6582", "895781988472025"],
    look_alikes: &["123456789012345", "300000000000000", "238645981030005", "777 3676 9386 6585"],
};

fn valid(value: &[u8]) -> bool {
    let sum = weighted(value, &[15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    let begins = match at(value, 0) {
        1 | 2 => matches!(stretch(value, 11..14), b"000" | b"001"),
        first => (7..=9).contains(&first),
    };
    begins && sum.is_multiple_of(11) && !is_repeated(value)
}
