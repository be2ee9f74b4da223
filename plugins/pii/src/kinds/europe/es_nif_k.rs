//! The Spanish tax number of a person whose letter is K. Amounts of memory, as in `57435322K`, look the same, and one in
//! 23 of them has the right rest, so only context tells.

use crate::kind::Kind;

/// DNI or NIF with a K.
pub const KIND: Kind = Kind {
    name: "es-nif-k",
    category: "privacy.pii.national-id",
    forms: &["99999999A", "99999999-A", "99.999.999-A", "99.999.999A", "A9999999A", "A-9999999-A"],
    valid,
    score: 0.2,
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
    positives: &["54362315K", "12345018-K", "12.340.602-K"],
    look_alikes: &["12345678K", "00000022K", "12345678-Z"],
};

fn valid(n: &[u8]) -> bool {
    n.ends_with(b"K") && super::es_nif::has_letter(n)
}
