//! The same without its hyphen.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "kr-rrn-plain",
    category: "privacy.pii.national-id",
    forms: &["9999999999999", "999999 9999999"],
    valid,
    score: 0.25,
    score_in_context: 0.9,
    context: &[
        "resident registration number",
        "rrn",
        "alien registration",
        "foreigner registration",
        "주민등록번호",
        "주민번호",
        "외국인등록번호",
        "생년월일",
    ],
    source: "Resident registration number, Wikipedia; as python-stdnum kr/rrn.py: https://en.wikipedia.org/wiki/Resident_registration_number",
    positives: &["8503121876906", "9111112304204", "210712 3796873"],
    look_alikes: &["8113321234567", "9702291019902", "8503121876905", "9111112304205"],
};

fn valid(value: &[u8]) -> bool {
    super::kr_rrn::valid(value)
}
