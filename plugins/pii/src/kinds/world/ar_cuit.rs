//! Tax and labour number of Argentina, with its hyphens: kind, number of the identity document, check digit modulo 11.

use crate::digits::{at, is_repeated, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ar-cuit",
    category: "privacy.pii.tax-id",
    forms: &["99-99999999-9"],
    valid,
    score: 0.7,
    score_in_context: 0.95,
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
    positives: &["27-81151237-6", "20-82241385-5", "30-87384657-3"],
    look_alikes: &["21-05536168-2", "20-00000000-1", "27-81151237-5", "20-82241385-7"],
};

/// Whether the kind is known and the check digit right.
pub(super) fn valid(value: &[u8]) -> bool {
    let check = match 11 - weighted(value, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11 {
        11 => 0,
        10 => 9,
        check => check,
    };
    matches!(number(stretch(value, 0..2)), 20 | 23 | 24 | 27 | 30 | 33 | 34 | 50 | 51 | 55)
        && check == at(value, 10)
        && !is_repeated(stretch(value, 2..10))
}
