//! Number of the identity card of Kenya: seven or eight digits; nothing to check.

use crate::digits::is_repeated;
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ke-national-id",
    category: "privacy.pii.national-id",
    forms: &["99999999", "9999999"],
    valid,
    score: 0.05,
    score_in_context: 0.6,
    context: &["kenyan id", "kenya id", "national id", "kitambulisho", "maisha", "huduma"],
    source: "Kenya, KRA PIN and national identity number, Smile ID documentation: https://docs.usesmileid.com/supported-id-types/for-individuals-kyc/backed-by-id-authority/supported-countries/kenya/kra-pin",
    positives: &["21513728", "31941746", "4663116"],
    look_alikes: &["00000000", "123456", "1234-5678"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(value)
}
