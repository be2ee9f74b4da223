//! Numbers of health care providers of the United States.

use crate::digits::luhn;
use crate::kind::Kind;

/// Numbers of health care providers of the United States.
pub static KIND: Kind = Kind {
    name: "us-npi",
    category: "privacy.pii.health-provider",
    forms: &["9999999999"],
    valid: is_npi,
    score: 0.3,
    score_in_context: 0.85,
    context: &[
        "npi",
        "national provider",
        "national provider identifier",
        "provider id",
        "provider number",
        "provider npi",
    ],
    source: "Centers for Medicare & Medicaid Services, Requirements for NPI Check Digit, https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand/Downloads/NPIcheckdigit.pdf",
    positives: &["1234567893", "1987654328", "1454545454"],
    look_alikes: &["1234567890", "2234567893", "1987654321"],
};

fn is_npi(digits: &[u8]) -> bool {
    // The prefix of health cards of the United States, which is not written.
    let whole: Vec<u8> = b"80840".iter().chain(digits).copied().collect();
    matches!(digits.first(), Some(b'1' | b'2')) && luhn(&whole)
}
