//! Individual number of Kazakhstan: day of birth, sex and century (1 to 6), four digits and a check digit.

use crate::digits::{at, is_born_in, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "kz-iin",
    category: "privacy.pii.national-id",
    forms: &["999999999999"],
    valid,
    score: 0.35,
    score_in_context: 0.9,
    context: &[
        "iin",
        "individual identification number",
        "иин",
        "жсн",
        "удостоверение личности",
        "жеке сәйкестендіру нөмірі",
    ],
    source: "Kazakhstan, information on tax identification numbers, OECD: https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/kazakhstan-tin.pdf",
    positives: &["850711344407", "921012347988", "050311682648"],
    look_alikes: &["851332312345", "850711344405", "921012347985"],
};

/// Whether the check digit is right: modulo 11, with other weights if the first give ten.
pub(super) fn check_is_right(value: &[u8]) -> bool {
    let check = match weighted(value, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11 {
        10 => weighted(value, &[3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11,
        check => check,
    };
    check == at(value, 11)
}

fn valid(value: &[u8]) -> bool {
    let century = match at(value, 6) {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        _ => return false,
    };
    is_born_in(century, stretch(value, 0..6)) && check_is_right(value)
}
