//! Number of goods and services tax of India: state, permanent account number, count, `Z` and a check character by Luhn modulo 36.

use crate::digits::{base36, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "in-gstin",
    category: "privacy.pii.tax-id",
    forms: &["99AAAAA9999AXzX"],
    valid,
    score: 0.9,
    score_in_context: 0.95,
    context: &["gstin", "gst", "gst number", "goods and services tax", "जीएसटी"],
    source: "python-stdnum, stdnum/in_/gstin.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/in_/gstin.py",
    positives: &["07UKEPD8574T1ZR", "29VHWCR2539S1Z3", "27YKYFE9604M2Z9"],
    look_alikes: &[
        "27AAPFU0939F1AA",
        "00AAPFU0939F1ZV",
        "27AAPXU0939F1ZV",
        "07UKEPD8574T1ZQ",
        "29VHWCR2539S1Z5",
    ],
};

fn valid(value: &[u8]) -> bool {
    (1..=38).contains(&number(stretch(value, 0..2)))
        && super::in_pan::valid(stretch(value, 2..12))
        && value.get(12) != Some(&b'0')
        && luhn_36(value)
}

fn luhn_36(value: &[u8]) -> bool {
    let sum: u32 = value
        .iter()
        .rev()
        .enumerate()
        .map(|(place, &byte)| if place.is_multiple_of(2) { base36(byte) } else { 2 * base36(byte) })
        .map(|value| value / 36 + value % 36)
        .sum();
    sum.is_multiple_of(36)
}
