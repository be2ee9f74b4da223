//! The French social security number: sex, year and month of birth, department (2A and 2B in Corsica), commune,
//! serial number, and a key of two digits by 97.

use crate::digits::{part, remainder, stretch};
use crate::kind::Kind;

/// Numéro de sécurité sociale, NIR.
pub const KIND: Kind = Kind {
    name: "fr-nir",
    category: "privacy.pii.social-security",
    forms: &["9_99_99_99_999_999_99", "9_99_99_9A_999_999_99", "9999999999999_99", "9_99_99_99999_999_99"],
    valid,
    score: 0.75,
    score_in_context: 0.95,
    context: &[
        "nir",
        "numéro de sécurité sociale",
        "numero de securite sociale",
        "sécurité sociale",
        "securite sociale",
        "numéro de sécu",
        "sécu",
        "n° ss",
        "assuré social",
        "carte vitale",
        "insee",
        "social security number",
        "social security",
    ],
    source: "INSEE, Numéro d'inscription au répertoire (NIR), https://www.insee.fr/en/metadonnees/definition/c1409; python-stdnum, stdnum/fr/nir.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/fr/nir.py",
    positives: &[
        "2 95 10 99 126 111 93",
        "1 84 12 76 451 089 46",
        "253072A07300443",
        "253072B07300470",
        "184077511204522",
    ],
    look_alikes: &[
        "2 95 10 99 126 111 90",
        "1 84 12 76 451 089 40",
        "2 95 13 99 126 111 93",
        "253073A07300443",
        "3 95 10 99 126 111 93",
    ],
};

fn valid(n: &[u8]) -> bool {
    let mut digits = stretch(n, 0..13).to_vec();
    // Corsica counts as the departments 19 and 18.
    let corsica = match n.get(6) {
        Some(b'A') => Some(b'9'),
        Some(b'B') => Some(b'8'),
        _ => None,
    };
    if let (Some(last), Some(department)) = (corsica, digits.get_mut(5..7)) {
        if !department.starts_with(b"2") {
            return false;
        }
        department.copy_from_slice(&[b'1', last]);
    }
    // 20 to 42 stand for a month that is not known.
    let month = matches!(part(n, 3, 5), 1..=12 | 20..=42);
    matches!(n.first(), Some(b'1' | b'2'))
        && month
        && digits.iter().all(u8::is_ascii_digit)
        && part(&digits, 5, 7) > 0
        && 97 - remainder(&digits, 97) == part(n, 13, 15)
}
