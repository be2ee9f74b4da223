//! Unique Taxpayer References of the United Kingdom.

use crate::digits::weighted;
use crate::kind::Kind;

/// Unique Taxpayer References of the United Kingdom.
pub static KIND: Kind = Kind {
    name: "gb-utr",
    category: "privacy.pii.tax-id",
    forms: &["99999_99999"],
    valid: is_utr,
    score: 0.3,
    score_in_context: 0.9,
    context: &["utr", "unique taxpayer", "taxpayer reference", "self assessment", "tax reference", "hmrc"],
    source: "OECD, United Kingdom: information on tax identification numbers, https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/UK-TIN.pdf; check digit as in https://github.com/hmrc/reference-checker",
    positives: &["1996030824", "26281 94821", "8993518190"],
    look_alikes: &["3996030824", "2996030824", "8993518191"],
};

fn is_utr(digits: &[u8]) -> bool {
    let Some((check, rest)) = digits.split_first() else { return false };
    let sum = weighted(rest, &[6, 7, 8, 9, 10, 5, 4, 3, 2]) as usize % 11;
    b"21987654321".get(sum) == Some(check)
}
