//! The same with one hyphen or none.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ve-rif-plain",
    category: "privacy.pii.tax-id",
    forms: &["A999999999", "A-999999999"],
    valid,
    score: 0.2,
    score_in_context: 0.85,
    context: &["rif", "registro de información fiscal", "registro único de información fiscal", "seniat"],
    source: "python-stdnum, stdnum/ve/rif.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ve/rif.py",
    positives: &["J205685447", "J-498539156", "G236860320"],
    look_alikes: &["A114702834", "J205685445", "J-498539155"],
};

fn valid(value: &[u8]) -> bool {
    super::ve_rif::valid(value)
}
