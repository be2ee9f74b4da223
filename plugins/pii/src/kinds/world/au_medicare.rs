//! Number of the Medicare card of Australia in its groups: eight digits, a check digit, the issue, and perhaps the place on the card.

use crate::digits::{at, is_repeated, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "au-medicare",
    category: "privacy.pii.health-id",
    forms: &[
        "9999 99999 9",
        "9999-99999-9",
        "9999 99999 9-9",
        "9999 99999 9/9",
        "9999 99999 9 9",
        "9999-99999-9-9",
        "9999-99999-9/9",
    ],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &["medicare", "medicare number", "medicare no", "medicare card", "irn"],
    source: "How to validate an Australian Medicare number, Stack Overflow; as idnumbers aus/medicare.py: https://stackoverflow.com/questions/3589345/how-do-i-validate-an-australian-medicare-number",
    positives: &["4926 96343 1", "6751 15371 7-2", "2836-39065-3"],
    look_alikes: &["1123 45670 1", "2222 22222 2", "2123 45670 0", "4926 96343 0"],
};

/// Whether the first digit is in use, the ninth the check digit, and the tenth the number of a card.
pub(super) fn valid(value: &[u8]) -> bool {
    (2..=6).contains(&at(value, 0))
        && weighted(stretch(value, 0..8), &[1, 3, 7, 9, 1, 3, 7, 9]) % 10 == at(value, 8)
        && at(value, 9) != 0
        && !is_repeated(stretch(value, 0..8))
}
