//! Permanent account number of India: five letters of which the fourth tells what holds it, four digits from 0001, a letter.
//! How the last letter is computed is not public.

use crate::digits::stretch;
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "in-pan",
    category: "privacy.pii.tax-id",
    forms: &["AAAAA9999A"],
    valid,
    score: 0.5,
    score_in_context: 0.9,
    context: &["pan", "pan card", "pan number", "permanent account number", "income tax", "पैन", "पैन कार्ड"],
    source: "Permanent account number, Wikipedia: https://en.wikipedia.org/wiki/Permanent_account_number",
    positives: &["PLUPQ6897Z", "UZNPW8404V", "WKBHE7605E"],
    look_alikes: &["ABMXA3211G", "ACUPA0000R", "ABMPA32111"],
};

/// Whether the ten letters and digits may be a permanent account number.
pub(super) fn valid(value: &[u8]) -> bool {
    value.get(3).is_some_and(|holder| b"ABCFGHJKLPT".contains(holder)) && stretch(value, 5..9) != b"0000"
}
