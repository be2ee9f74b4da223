//! A Danish personal number given out since 2007, when the sums ran out: only the date can be checked.

use crate::kind::Kind;

/// CPR-nummer whose sum does not hold.
pub const KIND: Kind = Kind {
    name: "dk-cpr-unchecked",
    category: "privacy.pii.national-id",
    forms: &["999999_9999"],
    valid,
    score: 0.1,
    score_in_context: 0.7,
    context: &[
        "cpr",
        "cpr-nummer",
        "cpr-nr",
        "cpr nr",
        "cpr.nr",
        "cprnr",
        "personnummer",
        "personnr",
        "sundhedskort",
        "sygesikring",
        "danish id",
        "national id",
        "civil registration number",
        "personal identification number",
    ],
    source: "Wikipedia, Personal identification number (Denmark), https://en.wikipedia.org/wiki/Personal_identification_number_(Denmark); python-stdnum, stdnum/dk/cpr.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/dk/cpr.py",
    positives: &["211062-5628", "010165-1234", "150795 4012"],
    look_alikes: &["311162-5628", "011365-1234", "000000-0001"],
};

fn valid(n: &[u8]) -> bool {
    super::dk_cpr::is_dated(n) && !super::dk_cpr::has_sum(n)
}
