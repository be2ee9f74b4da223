//! Bank identifier codes: bank, country, place and branch.

use crate::countries::is_country;
use crate::kind::Kind;

/// Bank identifier codes: bank, country, place and branch.
pub static KIND: Kind = Kind {
    name: "bic",
    category: "privacy.pii.bic",
    forms: &["AAAAAAXX", "AAAAAAXXXXX"],
    valid: is_bic,
    score: 0.1,
    score_in_context: 0.9,
    context: &[
        "bic",
        "swift",
        "swift code",
        "swift/bic",
        "bic/swift",
        "swift-bic",
        "bic code",
        "bank identifier code",
        "code bic",
        "código swift",
        "codice bic",
        "код swift",
        "свифт",
        "swift kodu",
        "swift-код",
        "银行代码",
        "スウィフトコード",
        "swift번호",
        "银行识别代码",
    ],
    source: "ISO 9362, https://www.iso.org/standard/84108.html, and https://www.swift.com/standards/data-standards/bic-business-identifier-code",
    positives: &["DEUTDEFF", "NEDSZAJJXXX", "DABADKKK", "CDLFFRZZXXX", "UNCRIT2B912"],
    look_alikes: &["ABCDEFGH", "DEUTXXFF", "DEUTD3FF"],
};

fn is_bic(code: &[u8]) -> bool {
    code.get(4..6).is_some_and(is_country)
}
