//! The Cypriot tax number: eight digits and a check letter, for which the digits at odd places are translated. Numbers
//! from 2023 on, which begin with 6, have a sum that is not published; they are found where they keep this one.

use crate::digits::{base36, digit, is_repeated, stretch};
use crate::kind::Kind;

/// Tax identification code, TIC.
pub const KIND: Kind = Kind {
    name: "cy-tax-id",
    category: "privacy.pii.tax-id",
    forms: &["99999999A"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "tic",
        "tin",
        "αφτ",
        "α.φ.τ",
        "αριθμός φορολογικής ταυτότητας",
        "φορολογικής ταυτότητας",
        "φπα",
        "tax identification code",
        "tax id",
        "tax number",
        "vat",
        "vat number",
        "cyprus",
    ],
    source: "python-stdnum, stdnum/cy/vat.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/cy/vat.py",
    positives: &["10259033P", "00123456H", "90123457C"],
    look_alikes: &["10259033A", "00123456A", "12000000A", "00000000H"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let translate =
        |value: u32| [1, 0, 5, 7, 9, 13, 15, 17, 19, 21].get(value as usize).copied().unwrap_or(0);
    let digits = stretch(n, 0..8);
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(place, &byte)| if place % 2 == 0 { translate(digit(byte)) } else { digit(byte) })
        .sum();
    !n.starts_with(b"12")
        && !is_repeated(digits)
        && n.get(8).is_some_and(|&letter| letter.is_ascii_alphabetic() && base36(letter) - 10 == sum % 26)
}
