//! The German pension insurance number: two digits of the insurer, the date of birth, the first letter of the
//! name at birth, a serial number and a check digit.

use crate::digits::{cross_sum, is_date, letter_place, part, stretch};
use crate::kind::Kind;

/// Rentenversicherungsnummer, also called Sozialversicherungsnummer.
pub const KIND: Kind = Kind {
    name: "de-pension-number",
    category: "privacy.pii.social-security",
    forms: &["99_999999_A_999", "99_999999_A_99_9"],
    valid,
    score: 0.75,
    score_in_context: 0.95,
    context: &[
        "rentenversicherungsnummer",
        "versicherungsnummer",
        "sozialversicherungsnummer",
        "rentenversicherung",
        "sozialversicherung",
        "sv-nummer",
        "sv-nr",
        "rvnr",
        "svnr",
        "vsnr",
        "pension insurance number",
        "social security number",
        "social insurance number",
    ],
    source: "Verordnung über die Versicherungsnummer (VKVV), § 2 and annex, https://github.com/bundestag/gesetze/blob/master/v/vkvv/index.md",
    positives: &["15 070649 C 103", "12 190367 K 001", "65170839J003", "13-241285-M-074"],
    look_alikes: &["15 070649 C 100", "12 190367 K 000", "15 320649 C 103", "01 070649 C 103"],
};

fn valid(n: &[u8]) -> bool {
    let insurer =
        matches!(part(n, 0, 2), 2..=4 | 8..=21 | 23..=26 | 28 | 29 | 38..=40 | 42..=69 | 80..=82 | 89);
    let mut digits = stretch(n, 0..8).to_vec();
    digits.extend(n.get(8).map(|&letter| letter_place(letter)).unwrap_or_default());
    digits.extend(stretch(n, 9..11));
    insurer
        && is_date(0, part(n, 4, 6), part(n, 2, 4))
        && cross_sum(&digits, &[2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 == part(n, 11, 12)
}
