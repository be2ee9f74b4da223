//! The same without its dots.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "uy-cedula-plain",
    category: "privacy.pii.national-id",
    forms: &["9999999-9", "999999-9", "99999999"],
    valid,
    score: 0.1,
    score_in_context: 0.75,
    context: &["cédula", "cedula", "cédula de identidad", "ci uruguaya", "dnic", "c.i"],
    source: "Acerca de los números de identidad uruguayos, ciuy: https://ciuy.readthedocs.io/es/stable/about.html",
    positives: &["4903000-0", "752180-3", "28034219"],
    look_alikes: &["0000000-0", "4903000-5", "752180-5"],
};

fn valid(value: &[u8]) -> bool {
    super::uy_cedula::valid(value)
}
