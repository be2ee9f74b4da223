//! National identity number of Taiwan: a letter for the place, a digit for the sex, seven digits and a check digit.
//! Residents have 8 or 9 as second digit, on older certificates a letter from A to D.

use crate::digits::{at, base36, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "tw-national-id",
    category: "privacy.pii.national-id",
    forms: &["A999999999", "AA99999999"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &[
        "national id",
        "national identification",
        "resident certificate",
        "arc number",
        "身分證",
        "身分證字號",
        "身份證字號",
        "國民身分證",
        "統一證號",
        "居留證",
    ],
    source: "Taiwan ID Number Validation, cloudywing; National Identification Card (Republic of China), Wikipedia: https://note.cloudywing.net/en/backend/digest/臺灣證號檢核",
    positives: &["T128204165", "E869948526", "DC96195770"],
    look_alikes: &["A323456789", "A1234567890", "T128204167", "E869948525"],
};

// In the order of their codes, from 10.
const PLACES: &[u8] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";

fn valid(value: &[u8]) -> bool {
    let Some(place) = value.first().and_then(|letter| PLACES.iter().position(|known| known == letter)) else {
        return false;
    };
    let Some(place) = u32::try_from(place + 10).ok() else {
        return false;
    };
    let kind = match value.get(1) {
        Some(b'1' | b'2' | b'8' | b'9') => at(value, 1),
        // Such letters count by the last digit of their code.
        Some(letter @ b'A'..=b'D') => base36(*letter) % 10,
        _ => return false,
    };
    let sum =
        place / 10 + 9 * (place % 10) + 8 * kind + weighted(stretch(value, 2..10), &[7, 6, 5, 4, 3, 2, 1, 1]);
    sum.is_multiple_of(10) && !is_repeated(stretch(value, 1..10))
}
