//! Number of the identity card of Malaysia, with its hyphens: day of birth, place of birth and four digits; nothing to check further.

use crate::digits::{is_repeated, is_yymmdd, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "my-mykad",
    category: "privacy.pii.national-id",
    forms: &["999999-99-9999"],
    valid,
    score: 0.6,
    score_in_context: 0.95,
    context: &[
        "mykad",
        "nric",
        "ic number",
        "ic no",
        "kad pengenalan",
        "no kad pengenalan",
        "no. kad pengenalan",
        "no. kp",
        "identity card",
        "nombor ic",
    ],
    source: "python-stdnum, stdnum/my/nric.py and my/bp.dat; Malaysian identity card, Wikipedia: https://en.wikipedia.org/wiki/Malaysian_identity_card",
    positives: &["850311-01-7496", "921111-13-1169", "850311-08-0089"],
    look_alikes: &["771305-02-1234", "770305-17-1234", "770305-02-0000"],
};

/// Whether the day of birth is one, and the place known: states 01 to 16 and 21 to 59, abroad 60 to 99 with gaps.
pub(super) fn valid(value: &[u8]) -> bool {
    is_yymmdd(stretch(value, 0..6))
        && matches!(number(stretch(value, 6..8)), 1..=16 | 21..=68 | 71 | 72 | 74..=79 | 82..=93 | 98 | 99)
        && !is_repeated(stretch(value, 8..12))
}
