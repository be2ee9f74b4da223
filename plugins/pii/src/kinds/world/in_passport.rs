//! Number of a passport of India: a letter and seven digits; nothing to check.

use crate::digits::{is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "in-passport",
    category: "privacy.pii.identity-card",
    forms: &["A9999999", "A 9999999", "A-9999999"],
    valid,
    score: 0.1,
    score_in_context: 0.65,
    context: &["passport", "passport no", "passport number", "indian passport", "पासपोर्ट", "पासपोर्ट नंबर"],
    source: "validator.js, isPassportNumber, India: https://github.com/validatorjs/validator.js/blob/master/src/lib/isPassportNumber.js",
    positives: &["P7199034", "K 0054703", "Z-8492533"],
    look_alikes: &["K0000000", "K123456", "KA1234567"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(stretch(value, 1..8))
}
