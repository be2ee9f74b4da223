//! Number of the identity card of China: region, day of birth, a count and a check digit by ISO 7064 mod 11-2, which may be `X`.
//! 81 to 83 are the cards for residents from Hong Kong, Macau and Taiwan.

use crate::digits::{BIRTH_YEARS, digit, is_date, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "cn-resident-id",
    category: "privacy.pii.national-id",
    forms: &["99999999999999999X", "999999 99999999 999X", "999999-99999999-999X"],
    valid,
    score: 0.85,
    score_in_context: 0.95,
    context: &[
        "resident identity card",
        "id card",
        "identity card",
        "身份证",
        "身份证号",
        "身份证号码",
        "居民身份证",
        "证件号码",
        "shenfenzheng",
    ],
    source: "Resident Identity Card, Wikipedia; as python-stdnum cn/ric.py: https://en.wikipedia.org/wiki/Resident_Identity_Card",
    positives: &["110105198101159731", "44030119951123944X", "310101 20020709 3453"],
    look_alikes: &[
        "110105198102301234",
        "990105198101011234",
        "12345678901234567X",
        "110105198101159735",
        "44030119951123944Q",
    ],
};

const REGIONS: [u32; 35] = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54,
    61, 62, 63, 64, 65, 71, 81, 82, 83,
];

fn valid(value: &[u8]) -> bool {
    let year = number(stretch(value, 6..10));
    let sum = value.iter().fold(0, |sum, &byte| (2 * sum + if byte == b'X' { 10 } else { digit(byte) }) % 11);
    REGIONS.contains(&number(stretch(value, 0..2)))
        && BIRTH_YEARS.contains(&year)
        && is_date(year, number(stretch(value, 10..12)), number(stretch(value, 12..14)))
        && sum == 1
}
