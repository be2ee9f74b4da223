//! The same without its hyphens.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "kr-brn-plain",
    category: "privacy.pii.tax-id",
    forms: &["9999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.8,
    context: &[
        "business registration number",
        "brn",
        "business registration",
        "사업자등록번호",
        "사업자 등록번호",
        "사업자번호",
    ],
    source: "Checking a business registration number, hongpage; parts as python-stdnum kr/brn.py: https://hongpage.kr/96",
    positives: &["1228156628", "2998242998", "3088142261"],
    look_alikes: &["0123456789", "1228156625", "2998242995"],
};

fn valid(value: &[u8]) -> bool {
    super::kr_brn::valid(value)
}
