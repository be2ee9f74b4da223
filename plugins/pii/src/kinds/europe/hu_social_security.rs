//! The Hungarian social security number: eight digits and a check digit with the weights 3 and 7.

use crate::digits::{is_repeated, part, weighted};
use crate::kind::Kind;

/// TAJ szám.
pub const KIND: Kind = Kind {
    name: "hu-social-security",
    category: "privacy.pii.social-security",
    forms: &["999_999_999"],
    valid,
    score: 0.25,
    score_in_context: 0.95,
    context: &[
        "taj",
        "taj szám",
        "taj-szám",
        "tajszám",
        "társadalombiztosítás",
        "társadalombiztosítási azonosító jel",
        "social security number",
        "health insurance number",
    ],
    source: "hungarian-validators, README.hu.md, after 1996. évi XX. törvény, https://github.com/rrd108/hungarian-validators/blob/main/README.hu.md",
    positives: &["111 111 110", "123 456 788", "037123453"],
    look_alikes: &["111 111 111", "123 456 780", "000 000 000"],
};

fn valid(n: &[u8]) -> bool {
    !is_repeated(n) && part(n, 0, 8) > 0 && weighted(n, &[3, 7, 3, 7, 3, 7, 3, 7]) % 10 == part(n, 8, 9)
}
