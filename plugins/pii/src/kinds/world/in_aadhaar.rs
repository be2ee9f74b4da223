//! Aadhaar, the number of residents of India: twelve digits, the first neither 0 nor 1, the last by Verhoeff; never a palindrome.

use crate::digits::{at, verhoeff};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "in-aadhaar",
    category: "privacy.pii.national-id",
    forms: &["9999_9999_9999"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &["aadhaar", "aadhar", "adhaar", "uidai", "uid number", "आधार", "आधार संख्या", "ஆதார்", "আধার"],
    source: "Aadhaar, Wikipedia; check as in python-stdnum in_/aadhaar.py: https://en.wikipedia.org/wiki/Aadhaar",
    positives: &["487893965951", "3422 1028 1844", "5134-7918-3485"],
    look_alikes: &["1234 1234 1234", "2222 2222 2222", "234123412347", "487893965955", "3422 1028 1845"],
};

fn valid(value: &[u8]) -> bool {
    at(value, 0) >= 2 && !value.iter().eq(value.iter().rev()) && verhoeff(value)
}
