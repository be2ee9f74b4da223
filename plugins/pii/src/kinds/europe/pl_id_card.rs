//! The Polish identity card: three letters, then a check digit and five digits; letters count from A 10 on.

use crate::digits::{base36, is_repeated, stretch};
use crate::kind::Kind;

/// Numer dowodu osobistego.
pub const KIND: Kind = Kind {
    name: "pl-id-card",
    category: "privacy.pii.identity-card",
    forms: &["AAA_999999"],
    valid,
    score: 0.3,
    score_in_context: 0.95,
    context: &[
        "dowód osobisty",
        "dowód",
        "dowodu osobistego",
        "dowodu",
        "seria i numer",
        "numer dowodu",
        "nr dowodu",
        "identity card",
        "id card",
        "polish id",
    ],
    source: "H. Mazur, Identity-card-number, README.md, https://github.com/hubertmazur/Identity-card-number/blob/master/README.md",
    positives: &["ABA300000", "ABS 123456", "CEF 784512"],
    look_alikes: &["ABA300001", "ABS 123450", "ABS 523456", "ABA 000000"],
};

fn valid(n: &[u8]) -> bool {
    let sum: u32 =
        n.iter().zip([7, 3, 1, 9, 7, 3, 1, 7, 3]).map(|(&byte, weight)| base36(byte) * weight).sum();
    !is_repeated(stretch(n, 3..9)) && sum.is_multiple_of(10)
}
