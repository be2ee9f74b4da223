//! The Russian tax number: ten digits with one check digit for firms, twelve with two for persons, both by 11.

use crate::digits::{is_repeated, part, weighted};
use crate::kind::Kind;

/// ИНН.
pub const KIND: Kind = Kind {
    name: "ru-inn",
    category: "privacy.pii.tax-id",
    forms: &["9999999999", "999999999999"],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "инн",
        "идентификационный номер налогоплательщика",
        "номер налогоплательщика",
        "налогоплательщик",
        "фнс",
        "кпп",
        "tax number",
        "tax id",
        "taxpayer number",
        "tin",
    ],
    source: "python-stdnum, stdnum/ru/inn.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ru/inn.py",
    positives: &["1234567894", "123456789047", "7707083893", "500100732259"],
    look_alikes: &["1234567890", "123456789040", "0000000000"],
};

fn valid(n: &[u8]) -> bool {
    let check = |weights: &[u32]| weighted(n, weights) % 11 % 10;
    let sums = match n.len() {
        10 => check(&[2, 4, 10, 3, 5, 9, 4, 6, 8]) == part(n, 9, 10),
        12 => {
            check(&[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == part(n, 10, 11)
                && check(&[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) == part(n, 11, 12)
        }
        _ => false,
    };
    part(n, 0, 2) > 0 && !is_repeated(n) && sums
}
