//! Unified business number of firms in Taiwan: eight digits, their weighted digit sums divisible by ten, or one short if the seventh is 7.

use crate::digits::{at, digit, is_repeated};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "tw-ubn",
    category: "privacy.pii.tax-id",
    forms: &["99999999"],
    valid,
    score: 0.1,
    score_in_context: 0.75,
    context: &[
        "unified business number",
        "ubn",
        "gui number",
        "vat number",
        "統一編號",
        "統編",
        "營利事業統一編號",
        "扣繳單位統一編號",
    ],
    source: "python-stdnum, stdnum/tw/ubn.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/tw/ubn.py",
    positives: &["41282278", "52614773", "33008897", "62615479"],
    look_alikes: &["00000000", "41282275", "52614775"],
};

fn valid(value: &[u8]) -> bool {
    let sum: u32 = value
        .iter()
        .zip([1, 2, 1, 2, 1, 2, 4, 1])
        .map(|(&byte, weight)| digit(byte) * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    !is_repeated(value) && (sum.is_multiple_of(10) || (at(value, 6) == 7 && sum % 10 == 9))
}
