//! Number of the identity card of Paraguay, with its dots: a count of at most seven digits; nothing to check.

use crate::digits::{at, is_repeated};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "py-cedula",
    category: "privacy.pii.national-id",
    forms: &["9.999.999", "999.999"],
    valid,
    score: 0.05,
    score_in_context: 0.6,
    context: &["cédula", "cedula", "cédula de identidad", "c.i", "ci nº", "c.i.c"],
    source: "Documento de identidad, Paraguay, Scribd; El uso del RUC numérico, ABC: https://abc.com.py/edicion-impresa/economia/el-uso-del-ruc-numerico-y-el-nuevo-timbrado-son-obligatorios-desde-ayer-992428.html",
    positives: &["4.633.013", "2.707.466", "754.353"],
    look_alikes: &["0.234.567", "2.000.000", "1.111.111"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(value) && at(value, 0) != 0 && !value.ends_with(b"000")
}
