//! The Spanish social security number: province, eight digits, and two check digits, the rest by 97. Numbers below
//! ten million count without their leading zero.

use crate::digits::{part, remainder, stretch};
use crate::kind::Kind;

/// Número de la Seguridad Social, NUSS or NAF.
pub const KIND: Kind = Kind {
    name: "es-social-security",
    category: "privacy.pii.social-security",
    forms: &["99_99999999_99", "99_9999999999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "seguridad social",
        "número de la seguridad social",
        "numero de la seguridad social",
        "nuss",
        "naf",
        "nss",
        "afiliación",
        "número de afiliación",
        "tesorería general",
        "social security number",
        "social security",
    ],
    source: "E. Martínez Montejo, Dígito de control de un número de Seguridad Social español, http://www.mvp-access.es/softjaen/vbnet/funciones/dc/sjvbnetfun05.htm",
    positives: &["28 12345678 40", "28/01234567/42", "461234567944"],
    look_alikes: &["28 12345678 41", "28/01234567/40", "99 12345678 68", "54 12345678 12"],
};

fn valid(n: &[u8]) -> bool {
    let mut digits = stretch(n, 0..10).to_vec();
    if n.get(2) == Some(&b'0') {
        digits.remove(2);
    }
    let province = matches!(part(n, 0, 2), 1..=53 | 66);
    n.len() == 12 && province && part(n, 2, 10) > 0 && remainder(&digits, 97) == part(n, 10, 12)
}
