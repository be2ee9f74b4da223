//! Business registration number of South Korea, with its hyphens: tax office, kind, count and a check digit.

use crate::digits::{at, complement, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "kr-brn",
    category: "privacy.pii.tax-id",
    forms: &["999-99-99999"],
    valid,
    score: 0.45,
    score_in_context: 0.9,
    context: &[
        "business registration number",
        "brn",
        "business registration",
        "사업자등록번호",
        "사업자 등록번호",
        "사업자번호",
    ],
    source: "Checking a business registration number, hongpage; parts as python-stdnum kr/brn.py: https://hongpage.kr/96",
    positives: &["210-86-05173", "216-82-16383", "310-82-47631"],
    look_alikes: &["012-34-56789", "1168200276", "210-86-05175", "216-82-16385"],
};

/// Whether the check digit is right.
pub(super) fn valid(value: &[u8]) -> bool {
    let sum = weighted(value, &[1, 3, 7, 1, 3, 7, 1, 3, 5]) + at(value, 8) * 5 / 10;
    number(stretch(value, 0..3)) > 100
        && stretch(value, 3..5) != b"00"
        && stretch(value, 5..9) != b"0000"
        && complement(sum, 10) == at(value, 9)
}
