//! Number of the identity document of Argentina: seven or eight digits; nothing to check.

use crate::digits::{at, is_repeated};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ar-dni",
    category: "privacy.pii.national-id",
    forms: &["99.999.999", "9.999.999", "99999999"],
    valid,
    score: 0.1,
    score_in_context: 0.65,
    context: &["dni", "documento nacional de identidad", "d.n.i", "nro. de documento"],
    source: "Documento Nacional de Identidad (Argentina), Wikipedia; as python-stdnum ar/dni.py: https://en.wikipedia.org/wiki/Documento_Nacional_de_Identidad_(Argentina)",
    positives: &["14.034.647", "6.620.830", "25637523"],
    look_alikes: &["00.000.000", "02.345.678", "11111111"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(value) && at(value, 0) != 0
}
