//! Civil number of Kuwait: century (2 or 3), day of birth, four digits and a check digit modulo 11.

use crate::digits::{at, is_born_in, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "kw-civil-id",
    category: "privacy.pii.national-id",
    forms: &["999999999999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &["civil id", "kuwait id", "paci", "الرقم المدني", "البطاقة المدنية"],
    source: "National identification number, Kuwait, Wikipedia; sum: https://prakhar.me/articles/kuwait-civil-id-checksum/",
    positives: &["282071217731", "295101132927", "302071198513"],
    look_alikes: &["285133212345", "282071217735", "295101132925"],
};

fn valid(value: &[u8]) -> bool {
    let century = match at(value, 0) {
        2 => 1900,
        3 => 2000,
        _ => return false,
    };
    let sum = weighted(value, &[2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
    is_born_in(century, stretch(value, 1..7)) && 11 - sum % 11 == at(value, 11)
}
