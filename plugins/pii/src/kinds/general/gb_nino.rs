//! National Insurance numbers of the United Kingdom.

use crate::kind::Kind;

/// National Insurance numbers of the United Kingdom.
pub static KIND: Kind = Kind {
    name: "gb-nino",
    category: "privacy.pii.national-id",
    forms: &["AA_99_99_99_A", "AA_999999_A"],
    valid: is_nino,
    score: 0.7,
    score_in_context: 0.95,
    context: &[
        "national insurance",
        "national insurance number",
        "ni number",
        "nino",
        "ni no",
        "insurance number",
        "national id",
    ],
    source: "HM Revenue & Customs, National Insurance Manual NIM39110, https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110",
    positives: &["AB 12 34 56 C", "AB123456C", "JG 103759 A"],
    look_alikes: &["DA123456C", "AO123456C", "BG123456C", "AB123456E", "ZZ123456A"],
};

fn is_nino(code: &[u8]) -> bool {
    let [first, second, .., last] = code else { return false };
    !b"DFIQUV".contains(first)
        && !b"DFIOQUV".contains(second)
        && ![*b"BG", *b"GB", *b"KN", *b"NK", *b"NT", *b"TN", *b"ZZ"].contains(&[*first, *second])
        && (b'A'..=b'D').contains(last)
}
