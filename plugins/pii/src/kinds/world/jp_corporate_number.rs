//! Corporate Number of Japan: a check digit from 1 to 9 before twelve digits; with a `T` before it, the number on tax invoices.

use crate::digits::{at, is_repeated, stretch, weighted_from_right};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "jp-corporate-number",
    category: "privacy.pii.tax-id",
    forms: &["9999999999999", "9-9999-9999-9999", "9 9999 9999 9999", "T9999999999999", "t9999999999999"],
    valid,
    score: 0.2,
    score_in_context: 0.85,
    context: &[
        "corporate number",
        "houjin bangou",
        "invoice registration number",
        "法人番号",
        "適格請求書",
        "インボイス登録番号",
    ],
    source: "python-stdnum, stdnum/jp/cn.py; Corporate Number, Wikipedia: https://en.wikipedia.org/wiki/Corporate_Number",
    positives: &["6664573566387", "3-0714-4562-2378", "4 7715 0748 3175", "T5944062599573"],
    look_alikes: &["0-8356-7825-6246", "6664573566385", "3-0714-4562-2375"],
};

fn valid(value: &[u8]) -> bool {
    let value = value.strip_prefix(b"T").unwrap_or(value);
    let sum = weighted_from_right(stretch(value, 1..13), &[1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]);
    9 - sum % 9 == at(value, 0) && !is_repeated(stretch(value, 1..13))
}
