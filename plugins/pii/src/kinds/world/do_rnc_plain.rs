//! The same without its hyphens.

use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "do-rnc-plain",
    category: "privacy.pii.tax-id",
    forms: &["999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.8,
    context: &["rnc", "registro nacional del contribuyente", "registro nacional de contribuyentes", "dgii"],
    source: "python-stdnum, stdnum/do/rnc.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/do/rnc.py",
    positives: &["177995441", "447075575", "106495034"],
    look_alikes: &["000000001", "177995445", "447075577"],
};

fn valid(value: &[u8]) -> bool {
    super::do_rnc::valid(value)
}
