//! Tax file number of Australia: nine digits, their weighted sum divisible by 11.

use crate::digits::{is_repeated, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "au-tfn",
    category: "privacy.pii.tax-id",
    forms: &["999_999_999"],
    valid,
    score: 0.2,
    score_in_context: 0.9,
    context: &["tfn", "tax file number", "tax file no", "ato"],
    source: "Tax file number, Wikipedia; as python-stdnum au/tfn.py: https://en.wikipedia.org/wiki/Tax_file_number",
    positives: &["597 492 008", "809114857", "870-094-988"],
    look_alikes: &["000 000 000", "597 492 005", "809114855"],
};

fn valid(value: &[u8]) -> bool {
    weighted(value, &[1, 4, 3, 7, 5, 8, 6, 9, 10]).is_multiple_of(11) && !is_repeated(value)
}
