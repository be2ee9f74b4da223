//! Australian Business Number in its groups: eleven digits, the first two of which make their weighted sum divisible by 89.

use crate::digits::{at, is_repeated, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "au-abn",
    category: "privacy.pii.tax-id",
    forms: &["99 999 999 999"],
    valid,
    score: 0.45,
    score_in_context: 0.95,
    context: &["abn", "australian business number", "a.b.n", "business number", "tax invoice"],
    source: "Australian Business Number, Wikipedia; as python-stdnum au/abn.py: https://en.wikipedia.org/wiki/Australian_Business_Number",
    positives: &["69 304 990 952", "42 722 970 061", "51 196 562 916"],
    look_alikes: &["00 000 000 000", "11 111 111 111", "69 304 990 955", "42 722 970 065"],
};

/// Whether the sum, the first digit less one, is divisible by 89.
pub(super) fn valid(value: &[u8]) -> bool {
    let sum = weighted(value, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    at(value, 0) != 0 && (sum - 10).is_multiple_of(89) && !is_repeated(value)
}
