//! Resident registration number of South Korea, with its hyphen: day of birth, sex and century, six digits of which the last is a check
//! digit. Since October 2020 these are random: who was born later has no check digit.

use crate::digits::{at, is_born_in, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "kr-rrn",
    category: "privacy.pii.national-id",
    forms: &["999999-9999999"],
    valid,
    score: 0.65,
    score_in_context: 0.95,
    context: &[
        "resident registration number",
        "rrn",
        "alien registration",
        "foreigner registration",
        "주민등록번호",
        "주민번호",
        "외국인등록번호",
        "생년월일",
    ],
    source: "Resident registration number, Wikipedia; as python-stdnum kr/rrn.py: https://en.wikipedia.org/wiki/Resident_registration_number",
    positives: &["850312-1605591", "911011-2826352", "220312-3783657", "751013-6037167"],
    look_alikes: &["811332-1234567", "970229-1019902", "850312-1605595", "911011-2826355"],
};

/// Whether the day is one, and the sum right where there must be one.
pub(super) fn valid(value: &[u8]) -> bool {
    let century = match value.get(6) {
        Some(b'1' | b'2' | b'5' | b'6') => 1900,
        Some(b'3' | b'4' | b'7' | b'8') => 2000,
        _ => 1800,
    };
    let sum = weighted(value, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
    let born_since_2020_10 = century == 2000 && number(stretch(value, 0..4)) >= 2010;
    is_born_in(century, stretch(value, 0..6)) && (born_since_2020_10 || (11 - sum % 11) % 10 == at(value, 12))
}
