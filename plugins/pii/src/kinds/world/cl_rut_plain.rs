//! The same without its dots.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "cl-rut-plain",
    category: "privacy.pii.national-id",
    forms: &["99999999-X", "9999999-X"],
    valid,
    score: 0.25,
    score_in_context: 0.9,
    context: &[
        "rut",
        "rol único tributario",
        "rol unico tributario",
        "rol único nacional",
        "cédula de identidad",
    ],
    source: "python-stdnum, stdnum/cl/rut.py; National identification number, Chile, Wikipedia: https://en.wikipedia.org/wiki/National_identification_number#Chile",
    positives: &["10615517-8", "9717056-8", "22749428-K"],
    look_alikes: &["11111111-1", "10615517-5", "9717056-5"],
};

fn valid(value: &[u8]) -> bool {
    super::cl_rut::valid(value)
}
