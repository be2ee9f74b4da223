//! Number of the health card of Ontario with its version code: ten digits, the last by Luhn, and two letters.

use crate::digits::{at, is_repeated, luhn, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ca-on-health",
    category: "privacy.pii.health-id",
    forms: &["9999-999-999-AA", "9999 999 999 AA", "9999-999-999 AA"],
    valid,
    score: 0.6,
    score_in_context: 0.95,
    context: &["ohip", "health card", "ontario health", "health card number", "hcn", "carte santé"],
    source: "Modulus 10 check for health card numbers, OSCAR EMR: https://worldoscar.org/modulus10-number-check-function-for-validating-health-card-numbers-input/",
    positives: &["6079-179-484-UU", "1610 072 314 BM", "1781-702-723 WE"],
    look_alikes: &["0123-456-789-AB", "1234-567-890-AB", "1111-111-111-AB"],
};

/// Whether the last of the ten digits is that of Luhn.
pub(super) fn valid(value: &[u8]) -> bool {
    at(value, 0) != 0 && luhn(stretch(value, 0..10)) && !is_repeated(stretch(value, 0..10))
}
