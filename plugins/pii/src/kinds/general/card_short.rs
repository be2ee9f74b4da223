//! Payment cards of twelve and thirteen digits, which old ones have; so have the bar codes of goods.

use super::card::{WORDS, is_card};
use crate::kind::Kind;

/// Payment cards of twelve and thirteen digits.
pub static KIND: Kind = Kind {
    name: "card-short",
    category: "privacy.pii.card",
    forms: &["9999_9999_9999_9", "999999999999"],
    valid: is_card,
    // One in ten bar codes that begin with a 4 passes.
    score: 0.4,
    score_in_context: 0.9,
    context: WORDS,
    source: "ISO/IEC 7812-1, https://www.iso.org/standard/70484.html; issuer ranges and lengths as listed at https://en.wikipedia.org/wiki/Payment_card_number",
    positives: &["4500123456787", "4500 1234 5678 7", "4222222222222"],
    look_alikes: &["4500123456788", "9783161484100", "4111111111111111", "450012345678"],
};
