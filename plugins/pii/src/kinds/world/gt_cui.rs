//! Identity number of Guatemala: eight digits, a check digit modulo 11, department and municipality.

use crate::digits::{at, is_repeated, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "gt-cui",
    category: "privacy.pii.national-id",
    forms: &["9999 99999 9999", "9999-99999-9999", "9999999999999"],
    valid,
    score: 0.4,
    score_in_context: 0.9,
    context: &[
        "cui",
        "dpi",
        "código único de identificación",
        "documento personal de identificación",
        "renap",
    ],
    source: "cui-gt, validators: https://github.com/aalonzolu/cui-gt",
    positives: &["2606 26937 0101", "1679-64607-0103", "3799968630101"],
    look_alikes: &["2345678902301", "2345678900118", "2606 26937 0100", "1679-64607-0100"],
};

// How many municipalities each of the departments has.
const MUNICIPALITIES: [u32; 22] =
    [17, 8, 16, 16, 14, 14, 19, 8, 24, 21, 9, 30, 32, 21, 8, 17, 14, 5, 11, 11, 7, 17];

fn valid(value: &[u8]) -> bool {
    let last = (number(stretch(value, 9..11)) as usize)
        .checked_sub(1)
        .and_then(|department| MUNICIPALITIES.get(department));
    last.is_some_and(|last| (1..=*last).contains(&number(stretch(value, 11..13))))
        && weighted(value, &[2, 3, 4, 5, 6, 7, 8, 9]) % 11 == at(value, 8)
        && !is_repeated(stretch(value, 0..8))
}
