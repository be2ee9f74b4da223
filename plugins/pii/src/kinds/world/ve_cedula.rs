//! Number of the identity card of Venezuela: V, or E for foreigners, and seven or eight digits; nothing to check.

use crate::digits::{is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ve-cedula",
    category: "privacy.pii.national-id",
    forms: &["A-99.999.999", "A-9.999.999", "A 99.999.999", "A-99999999"],
    valid,
    score: 0.2,
    score_in_context: 0.75,
    context: &["cédula", "cedula", "cédula de identidad", "c.i", "saime"],
    source: "National identification number, Venezuela, Wikipedia; as idnumbers ven/id_card.py: https://en.wikipedia.org/wiki/National_identification_number#Venezuela",
    positives: &["V-25.690.036", "V-9.438.795", "E 87.450.173"],
    look_alikes: &["A-12.345.678", "V-00.000.000", "V-123.456.789"],
};

fn valid(value: &[u8]) -> bool {
    matches!(value.first(), Some(b'V' | b'E')) && !is_repeated(stretch(value, 1..9))
}
