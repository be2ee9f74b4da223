//! The Luxembourg national number: date of birth with the full year, a serial number, and two check digits over the first
//! eleven, one by Luhn and one by Verhoeff.

use crate::digits::{is_date, luhn, part, stretch, verhoeff};
use crate::kind::Kind;

/// Matricule, numéro d'identification national.
pub const KIND: Kind = Kind {
    name: "lu-national-number",
    category: "privacy.pii.national-id",
    forms: &["9999999999999", "9999_99_99_999_99", "99999999_99999"],
    valid,
    score: 0.75,
    score_in_context: 0.95,
    context: &[
        "matricule",
        "numéro d'identification",
        "numéro d'identification national",
        "identifikationsnummer",
        "cnps",
        "ccss",
        "cns",
        "sécurité sociale",
        "national identification number",
        "national id",
        "social security number",
        "tax id",
    ],
    source: "Wikipedia, National identification number, Luxembourg, https://en.wikipedia.org/wiki/National_identification_number#Luxembourg; LookupTax, Luxembourg TIN number guide, https://lookuptax.com/docs/zh-Hans/tax-identification-number/luxembourg-tax-id-guide",
    positives: &["1893120105732", "1985 07 30 123 41", "20010224 01206"],
    look_alikes: &["1893120105730", "1985 07 30 123 40", "1893130105732", "2893120105732"],
};

fn valid(n: &[u8]) -> bool {
    let year = part(n, 0, 4);
    let second = [stretch(n, 0..11), stretch(n, 12..13)].concat();
    (1850..=2050).contains(&year)
        && is_date(year, part(n, 4, 6), part(n, 6, 8))
        && luhn(stretch(n, 0..12))
        && verhoeff(&second)
}
