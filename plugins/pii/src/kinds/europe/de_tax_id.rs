//! The German tax identification number: eleven digits for life, a check digit by ISO 7064.
//! Of the first ten digits exactly one comes twice or three times.

use crate::digits::{digit, mod_11_10, stretch};
use crate::kind::Kind;

/// Steueridentifikationsnummer of a person.
pub const KIND: Kind = Kind {
    name: "de-tax-id",
    category: "privacy.pii.tax-id",
    forms: &["99_999_999_999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "steuer-id",
        "steuerid",
        "steuer-idnr",
        "idnr",
        "steueridentifikationsnummer",
        "steuerliche identifikationsnummer",
        "identifikationsnummer",
        "tin",
        "tax id",
        "tax identification number",
        "german tax id",
    ],
    source: "python-stdnum, stdnum/de/idnr.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/de/idnr.py",
    positives: &["86 095 742 719", "47 036 892 816", "65929970489"],
    look_alikes: &["86 095 742 710", "47 036 892 810", "12345678903", "11223344556"],
};

fn valid(n: &[u8]) -> bool {
    let mut counts = [0_u8; 10];
    for &byte in stretch(n, 0..10) {
        if let Some(count) = counts.get_mut(digit(byte) as usize) {
            *count += 1;
        }
    }
    let mut repeated = counts.iter().filter(|count| **count > 1);
    let one_comes_again = matches!(repeated.next(), Some(2 | 3)) && repeated.next().is_none();
    !n.starts_with(b"0") && one_comes_again && mod_11_10(n)
}
