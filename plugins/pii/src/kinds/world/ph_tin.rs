//! Tax number of the Philippines: nine digits, and a branch code of three or five; how the ninth is computed is not public.

use crate::digits::{is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ph-tin",
    category: "privacy.pii.tax-id",
    forms: &["999-999-999", "999-999-999-999", "999-999-999-99999"],
    valid,
    score: 0.1,
    score_in_context: 0.65,
    context: &["tin", "tax identification number", "bureau of internal revenue", "taxpayer identification"],
    source: "Add support for Philippines TIN, python-stdnum issue 116: https://github.com/arthurdejong/python-stdnum/issues/116",
    positives: &["942-922-569", "053-768-771-000", "779-123-565-00000"],
    look_alikes: &["000-000-000", "111-111-111-000", "123-456-78"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(stretch(value, 0..9))
}
