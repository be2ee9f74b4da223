//! Tax number of Turkey: nine digits and a check digit.

use crate::digits::{at, complement, digit, is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "tr-vkn",
    category: "privacy.pii.tax-id",
    forms: &["9999999999", "999 999 9999"],
    valid,
    score: 0.1,
    score_in_context: 0.8,
    context: &["vkn", "vergi kimlik", "vergi no", "vergi numarası", "vergi kimlik numarası", "vergi dairesi"],
    source: "python-stdnum, stdnum/tr/vkn.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/tr/vkn.py",
    positives: &["3210449719", "407 030 1712", "4652430310"],
    look_alikes: &["0000000000", "3210449715", "407 030 1715"],
};

fn valid(value: &[u8]) -> bool {
    let sum: u32 = stretch(value, 0..9)
        .iter()
        .rev()
        .zip(1..)
        .map(|(&byte, place)| ((digit(byte) + place) % 10, place))
        .map(|(shifted, place)| match shifted * 2_u32.pow(place) % 9 {
            0 if shifted != 0 => 9,
            rest => rest,
        })
        .sum();
    complement(sum, 10) == at(value, 9) && !is_repeated(value)
}
