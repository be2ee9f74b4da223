//! Medicare beneficiary identifiers of the United States.

use crate::kind::Kind;

/// Medicare beneficiary identifiers of the United States.
pub static KIND: Kind = Kind {
    name: "us-medicare",
    category: "privacy.pii.health-id",
    forms: &["9AX9-AX9-AA99", "9AX9AX9AA99"],
    valid: is_mbi,
    score: 0.7,
    score_in_context: 0.95,
    context: &["medicare", "mbi", "medicare number", "beneficiary", "medicare id", "medicare beneficiary"],
    source: "Centers for Medicare & Medicaid Services, Understanding the Medicare Beneficiary Identifier Format, https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi.pdf",
    positives: &["1EG4-TE5-MK73", "1EG4TE5MK73", "9Y99-K77-TT01"],
    look_alikes: &["0EG4-TE5-MK73", "1SG4-TE5-MK73", "1EG4-TE5-MI73", "1EG4-TE5-MKA3"],
};

fn is_mbi(code: &[u8]) -> bool {
    // Letters that look like digits are left out.
    code.first() != Some(&b'0') && !code.iter().any(|byte| b"SLOIBZ".contains(byte))
}
