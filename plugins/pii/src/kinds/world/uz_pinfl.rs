//! Personal number of Uzbekistan: sex and century (1 to 6), day, month and year of birth, district, count and a check digit, weights 7, 3, 1
//! modulo 10.

use crate::digits::{at, is_date, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "uz-pinfl",
    category: "privacy.pii.national-id",
    forms: &["99999999999999"],
    valid,
    score: 0.35,
    score_in_context: 0.9,
    context: &[
        "pinfl",
        "jshshir",
        "jshir",
        "пинфл",
        "жшшир",
        "personal identification number",
        "shaxsiy raqam",
    ],
    source: "Resolution 177 of the Cabinet of Ministers, 12 April 2022, on the personal identification number: https://lex.uz/uz/docs/-5955665",
    positives: &["31103819757117", "41110959697358", "52303018249443"],
    look_alikes: &["33202851234567", "31103819757115", "41110959697355"],
};

fn valid(value: &[u8]) -> bool {
    let century = match at(value, 0) {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => return false,
    };
    let sum = weighted(stretch(value, 0..13), &[7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]);
    is_date(
        century + number(stretch(value, 5..7)),
        number(stretch(value, 3..5)),
        number(stretch(value, 1..3)),
    ) && sum % 10 == at(value, 13)
}
