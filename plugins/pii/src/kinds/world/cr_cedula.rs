//! Identity number of Costa Rica: province (before it a 0 in tax papers), volume and entry; nothing to check.

use crate::digits::{at, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "cr-cedula",
    category: "privacy.pii.national-id",
    forms: &["9-9999-9999", "99-9999-9999"],
    valid,
    score: 0.2,
    score_in_context: 0.75,
    context: &["cédula", "cedula", "cédula de identidad", "cédula física", "tse"],
    source: "Costa Rican identity card, Wikipedia; as idnumbers cri/national_id.py and python-stdnum cr/cpf.py: https://en.wikipedia.org/wiki/Costa_Rican_identity_card",
    positives: &["1-0029-0335", "1-1531-0384", "01-0666-0388"],
    look_alikes: &["0-1234-1234", "1-0000-0584", "30-1234-1234"],
};

fn valid(value: &[u8]) -> bool {
    let value = value.strip_prefix(b"0").unwrap_or(value);
    value.len() == 9
        && at(value, 0) != 0
        && stretch(value, 1..5) != b"0000"
        && stretch(value, 5..9) != b"0000"
}
