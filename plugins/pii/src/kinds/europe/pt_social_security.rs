//! The Portuguese social security number: eleven digits, the first 1 for persons and 2 for firms, the check digit with
//! prime numbers as weights.

use crate::digits::{is_repeated, part, stretch, weighted};
use crate::kind::Kind;

/// NISS.
pub const KIND: Kind = Kind {
    name: "pt-social-security",
    category: "privacy.pii.social-security",
    forms: &["99999999999", "999_999_999_99", "9999_9999_999"],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "niss",
        "segurança social",
        "seguranca social",
        "número de segurança social",
        "número de identificação da segurança social",
        "beneficiário",
        "social security number",
        "social security",
    ],
    source: "gabtec-utils, lib/validators/isValidNISS.js, https://github.com/gabtec/gabtec-utils/blob/master/lib/validators/isValidNISS.js",
    positives: &["12345678910", "110 254 876 97", "2500 0123 454"],
    look_alikes: &["12345678911", "110 254 876 90", "32345678910"],
};

fn valid(n: &[u8]) -> bool {
    let sum = weighted(stretch(n, 0..10), &[29, 23, 19, 17, 13, 11, 7, 5, 3, 2]);
    matches!(n.first(), Some(b'1' | b'2')) && !is_repeated(n) && 9 - sum % 10 == part(n, 10, 11)
}
