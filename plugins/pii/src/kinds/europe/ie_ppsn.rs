//! The Irish personal public service number: seven digits, a check letter by 23, and perhaps a second letter, which
//! counts since 2013 (W, for wives, did not).

use crate::digits::{base36, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// PPS number.
pub const KIND: Kind = Kind {
    name: "ie-ppsn",
    category: "privacy.pii.national-id",
    forms: &["9999999A", "9999999AA"],
    valid,
    score: 0.45,
    score_in_context: 0.95,
    context: &[
        "pps",
        "ppsn",
        "pps no",
        "pps number",
        "pps-number",
        "personal public service",
        "personal public service number",
        "uimhir psp",
        "psp",
        "rsi",
        "national id",
        "social security number",
    ],
    source: "Wikipedia, Personal Public Service Number, https://en.wikipedia.org/wiki/Personal_Public_Service_Number; python-stdnum, stdnum/ie/pps.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ie/pps.py",
    positives: &["1234567T", "1234567TW", "1234567FA", "7654321G"],
    look_alikes: &["1234567A", "1234567TA", "0000000W", "6433435E", "1234567TZ"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let second = match n.get(8) {
        Some(letter @ (b'A' | b'B' | b'H')) => base36(*letter) - 9,
        None | Some(b'W' | b'T' | b'X') => 0,
        _ => return false,
    };
    let sum = weighted(stretch(n, 0..7), &[8, 7, 6, 5, 4, 3, 2]) + 9 * second;
    !is_repeated(stretch(n, 0..7)) && n.get(7) == b"WABCDEFGHIJKLMNOPQRSTUV".get((sum % 23) as usize)
}
