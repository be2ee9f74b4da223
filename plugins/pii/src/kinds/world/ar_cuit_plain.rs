//! The same without its hyphens.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ar-cuit-plain",
    category: "privacy.pii.tax-id",
    forms: &["99999999999", "99 99999999 9", "99.99999999.9"],
    valid,
    score: 0.25,
    score_in_context: 0.9,
    context: &[
        "cuit",
        "cuil",
        "clave única de identificación tributaria",
        "afip",
        "arca",
        "monotributo",
        "responsable inscripto",
    ],
    source: "python-stdnum, stdnum/ar/cuit.py; Clave Única de Identificación Tributaria, Wikipedia: https://es.wikipedia.org/wiki/Clave_Única_de_Identificación_Tributaria",
    positives: &["27407251968", "20 61123319 2", "23758172295"],
    look_alikes: &["21055361682", "27407251965", "20 61123319 5"],
};

fn valid(value: &[u8]) -> bool {
    super::ar_cuit::valid(value)
}
