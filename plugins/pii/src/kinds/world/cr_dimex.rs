//! Number of residents without citizenship of Costa Rica: 1, country, count; eleven or twelve digits; nothing to check.

use crate::digits::{is_repeated, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "cr-dimex",
    category: "privacy.pii.identity-card",
    forms: &["199999999999", "19999999999"],
    valid,
    score: 0.1,
    score_in_context: 0.65,
    context: &["dimex", "cédula de residencia", "cedula de residencia"],
    source: "python-stdnum, stdnum/cr/cr.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/cr/cr.py",
    positives: &["155448032942", "122440111982", "11781334920"],
    look_alikes: &["255812994816", "1558129948", "111111111111"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(stretch(value, 1..12))
}
