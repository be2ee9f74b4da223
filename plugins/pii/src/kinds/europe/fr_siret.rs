//! The number of a French place of business: the SIREN of its firm and five digits, again with a check digit by
//! Luhn. The post office has too many places for that: there the digits add up to a multiple of five.

use crate::digits::{digit, is_repeated, luhn, stretch};
use crate::kind::Kind;

/// SIRET.
pub const KIND: Kind = Kind {
    name: "fr-siret",
    category: "privacy.pii.tax-id",
    forms: &["999_999_999_99999", "999_999_999_999_99"],
    valid,
    score: 0.35,
    score_in_context: 0.95,
    context: &["siret", "n° siret", "siren", "rcs", "company number"],
    source: "python-stdnum, stdnum/fr/siret.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/fr/siret.py",
    positives: &["732 829 320 00074", "55200844300012", "356 000 000 04002"],
    look_alikes: &["732 829 320 00070", "55200844300010", "00000000000000"],
};

fn valid(n: &[u8]) -> bool {
    let post_office = n.starts_with(b"356000000") && n != b"35600000000048";
    let place = if post_office { n.iter().map(|&byte| digit(byte)).sum::<u32>() % 5 == 0 } else { luhn(n) };
    !is_repeated(n) && luhn(stretch(n, 0..9)) && place
}
