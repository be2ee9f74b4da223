//! The same without its dots.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "co-nit-plain",
    category: "privacy.pii.tax-id",
    forms: &["999999999-9", "9999999999-9"],
    valid,
    score: 0.2,
    score_in_context: 0.9,
    context: &[
        "nit",
        "número de identificación tributaria",
        "numero de identificacion tributaria",
        "rut",
        "dian",
        "cámara de comercio",
    ],
    source: "python-stdnum, stdnum/co/nit.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/co/nit.py",
    positives: &["900089060-1", "901711242-5", "1099544448-1"],
    look_alikes: &["000000000-0", "900089060-5", "901711242-7"],
};

fn valid(value: &[u8]) -> bool {
    super::co_nit::valid(value)
}
