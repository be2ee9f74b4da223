//! Unified social credit code of firms in China: authority, kind, region, organisation and a check character modulo 31.

use crate::digits::{at, complement, number, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "cn-uscc",
    category: "privacy.pii.tax-id",
    forms: &["99999999XXXXXXXXXX"],
    valid,
    score: 0.4,
    score_in_context: 0.9,
    context: &[
        "unified social credit",
        "uscc",
        "social credit code",
        "tax number",
        "统一社会信用代码",
        "社会信用代码",
        "纳税人识别号",
        "税号",
        "营业执照",
    ],
    source: "python-stdnum, stdnum/cn/uscc.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/cn/uscc.py",
    positives: &["91110101MA100474A3", "91440306741774114B", "91110102MA042378B5"],
    look_alikes: &["91990000600037341L", "A1110000600037341L", "91110101MA100474A5", "91440306741774114Q"],
};

const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS: [u32; 17] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

fn valid(value: &[u8]) -> bool {
    let rank =
        |byte: &u8| ALPHABET.iter().position(|known| known == byte).and_then(|rank| u32::try_from(rank).ok());
    let Some(ranks) = value.iter().map(rank).collect::<Option<Vec<u32>>>() else {
        return false;
    };
    let sum: u32 = ranks.iter().zip(WEIGHTS).map(|(rank, weight)| rank * weight).sum();
    at(value, 0) != 0
        && (11..=65).contains(&number(stretch(value, 2..4)))
        && ranks.len() == 18
        && ranks.last() == Some(&complement(sum, 31))
}
