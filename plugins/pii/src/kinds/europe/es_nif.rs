//! The Spanish tax number of a person: eight digits (those of the identity card) or K, L, M and seven digits, and
//! a letter by 23. Numbers whose letter is K are in `es-nif-k`.

use crate::digits::{is_repeated, remainder, stretch};
use crate::kind::Kind;

/// DNI or NIF of a person.
pub const KIND: Kind = Kind {
    name: "es-nif",
    category: "privacy.pii.national-id",
    forms: &["99999999A", "99999999-A", "99.999.999-A", "99.999.999A", "A9999999A", "A-9999999-A"],
    valid,
    score: 0.6,
    score_in_context: 0.95,
    context: &[
        "dni",
        "nif",
        "n.i.f",
        "d.n.i",
        "documento nacional de identidad",
        "documento de identidad",
        "identificación fiscal",
        "número de identificación fiscal",
        "numero de identificacion fiscal",
        "identity card",
        "national id",
        "tax id",
    ],
    source: "Ministerio del Interior, Cálculo del dígito de control del NIF/NIE, https://www.interior.gob.es/opencms/es/servicios-al-ciudadano/tramites-y-gestiones/dni/calculo-del-digito-de-control-del-nif-nie/; python-stdnum, stdnum/es/nif.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/es/nif.py",
    positives: &["54362318R", "12345678-Z", "12.345.679-S", "M1234567L"],
    look_alikes: &["54362318A", "12345678-A", "00000000T", "X2482300W", "2023-10-17T", "54362315K"],
};

/// The letter that belongs to the digits.
pub(super) fn letter(digits: &[u8]) -> Option<&'static u8> {
    b"TRWAGMYFPDXBNJZSQVHLCKE".get(remainder(digits, 23) as usize)
}

/// Whether the letter, any letter, is right.
pub(super) fn has_letter(n: &[u8]) -> bool {
    let from = usize::from(n.first().is_some_and(|byte| b"KLM".contains(byte)));
    let digits = stretch(n, from..8);
    digits.iter().all(u8::is_ascii_digit) && !is_repeated(digits) && n.get(8) == letter(digits)
}

fn valid(n: &[u8]) -> bool {
    has_letter(n) && !n.ends_with(b"K")
}
