//! The same without its hyphens.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "do-cedula-plain",
    category: "privacy.pii.national-id",
    forms: &["99999999999"],
    valid,
    score: 0.15,
    score_in_context: 0.8,
    context: &["cédula", "cedula", "cédula de identidad y electoral", "jce", "cédula dominicana"],
    source: "python-stdnum, stdnum/do/cedula.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/do/cedula.py",
    positives: &["00136411782", "22441821448", "40222492031"],
    look_alikes: &["00000000000", "00136411785", "22441821445"],
};

fn valid(value: &[u8]) -> bool {
    super::do_cedula::valid(value)
}
