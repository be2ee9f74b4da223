//! National code of Iran: nine digits and a check digit modulo 11.

use crate::digits::{at, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ir-national-code",
    category: "privacy.pii.national-id",
    forms: &["9999999999", "999-999999-9"],
    valid,
    score: 0.15,
    score_in_context: 0.85,
    context: &["national code", "kod-e melli", "code melli", "کد ملی", "شماره ملی", "کارت ملی"],
    source: "National identification number, Iran, Wikipedia; as idnumbers irn/national_id.py: https://en.wikipedia.org/wiki/National_identification_number#Iran,_Islamic_Republic_of",
    positives: &["2122928522", "091-200326-1", "0557707617"],
    look_alikes: &["1111111111", "2122928525", "091-200326-5"],
};

fn valid(value: &[u8]) -> bool {
    let sum = weighted(value, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    let check = if sum < 2 { sum } else { 11 - sum };
    check == at(value, 9) && !is_repeated(value) && stretch(value, 3..9) != b"000000"
}
