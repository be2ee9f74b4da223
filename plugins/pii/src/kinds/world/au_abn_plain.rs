//! The same in one run or with hyphens.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "au-abn-plain",
    category: "privacy.pii.tax-id",
    forms: &["99999999999", "99-999-999-999"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &["abn", "australian business number", "a.b.n", "business number", "tax invoice"],
    source: "Australian Business Number, Wikipedia; as python-stdnum au/abn.py: https://en.wikipedia.org/wiki/Australian_Business_Number",
    positives: &["18882195109", "49-399-414-944", "14484946753"],
    look_alikes: &["11111111111", "18882195105", "49-399-414-945"],
};

fn valid(value: &[u8]) -> bool {
    super::au_abn::valid(value)
}
