//! Number of firms in Kazakhstan: year and month, kind (4 to 6), branch (0 to 3), five digits and a check digit.

use crate::digits::{at, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "kz-bin",
    category: "privacy.pii.tax-id",
    forms: &["999999999999"],
    valid,
    score: 0.2,
    score_in_context: 0.85,
    context: &["bin", "business identification number", "бин", "бсн", "бизнес-идентификационный номер"],
    source: "Kazakhstan, information on tax identification numbers, OECD: https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/kazakhstan-tin.pdf",
    positives: &["070540831546", "121041100305", "170540493185"],
    look_alikes: &["101340000003", "070540831545", "121041100307"],
};

fn valid(value: &[u8]) -> bool {
    (1..=12).contains(&number(stretch(value, 2..4)))
        && matches!(at(value, 4), 4..=6)
        && at(value, 5) <= 3
        && super::kz_iin::check_is_right(value)
}
