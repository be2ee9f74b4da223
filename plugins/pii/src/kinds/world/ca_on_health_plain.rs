//! The same without groups or without the code.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ca-on-health-plain",
    category: "privacy.pii.health-id",
    forms: &["9999-999-999", "9999 999 999", "9999999999", "9999999999AA"],
    valid,
    score: 0.1,
    score_in_context: 0.8,
    context: &["ohip", "health card", "ontario health", "health card number", "hcn", "carte santé"],
    source: "Modulus 10 check for health card numbers, OSCAR EMR: https://worldoscar.org/modulus10-number-check-function-for-validating-health-card-numbers-input/",
    positives: &["1617-976-954", "6406176120", "1273332302UY"],
    look_alikes: &["0123-456-789", "1617-976-955", "6406176125"],
};

fn valid(value: &[u8]) -> bool {
    super::ca_on_health::valid(value)
}
