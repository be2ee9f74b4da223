//! Individual Number ("My Number") of Japan: eleven digits and a check digit modulo 11.

use crate::digits::{at, complement, is_repeated, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "jp-my-number",
    category: "privacy.pii.national-id",
    forms: &["9999_9999_9999"],
    valid,
    score: 0.2,
    score_in_context: 0.9,
    context: &[
        "my number",
        "individual number",
        "mynumber",
        "マイナンバー",
        "個人番号",
        "マイナンバーカード",
    ],
    source: "python-stdnum, stdnum/jp/in_.py; Individual Number, Wikipedia: https://en.wikipedia.org/wiki/Individual_Number",
    positives: &["614818211102", "5856 4074 8425", "1882-3519-3050"],
    look_alikes: &["0000 0000 0000", "614818211105", "5856 4074 8427"],
};

fn valid(value: &[u8]) -> bool {
    let sum = weighted(value, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    complement(sum, 11) % 10 == at(value, 11) && !is_repeated(value)
}
