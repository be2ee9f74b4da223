//! The Portuguese citizen card: the civil number with its check digit, a version of two characters, and a check digit
//! by Luhn where letters count from ten.

use crate::digits::{base36, is_repeated, stretch};
use crate::kind::Kind;

/// Número de documento of the cartão de cidadão.
pub const KIND: Kind = Kind {
    name: "pt-citizen-card",
    category: "privacy.pii.identity-card",
    forms: &["99999999_9_AX9", "99999999_9AX9"],
    valid,
    score: 0.6,
    score_in_context: 0.95,
    context: &[
        "cartão de cidadão",
        "cartao de cidadao",
        "cartão do cidadão",
        "número de documento",
        "bilhete de identidade",
        "citizen card",
        "identity card",
        "id card",
    ],
    source: "Autenticação.Gov, Validação de Número de Documento do Cartão de Cidadão, https://www.autenticacao.gov.pt/documents/20126/115760/Valida%C3%A7%C3%A3o+de+N%C3%BAmero+de+Documento+do+Cart%C3%A3o+de+Cidad%C3%A3o.pdf; python-stdnum, stdnum/pt/cc.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/pt/cc.py",
    positives: &["11223344 5 ZZ3", "13456789 0 ZY2", "123456789ZX5"],
    look_alikes: &["11223344 5 ZZ0", "13456789 0 ZY0", "000000000ZZ4", "123456789 12 4"],
};

fn valid(n: &[u8]) -> bool {
    let doubled = |value: u32| if value > 4 { (2 * value).saturating_sub(9) } else { 2 * value };
    let sum: u32 = n
        .iter()
        .rev()
        .enumerate()
        .map(|(place, &byte)| if place % 2 == 1 { doubled(base36(byte)) } else { base36(byte) })
        .sum();
    n.len() == 12 && !is_repeated(stretch(n, 0..9)) && sum.is_multiple_of(10)
}
