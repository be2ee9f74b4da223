//! The Danish personal number: date of birth, three digits, the first of which tells the century, and a last digit
//! that made the sum divisible by 11 until 2007. Numbers without that sum are in `dk-cpr-unchecked`.

use crate::digits::{is_date, part, weighted};
use crate::kind::Kind;

/// CPR-nummer whose sum holds.
pub const KIND: Kind = Kind {
    name: "dk-cpr",
    category: "privacy.pii.national-id",
    forms: &["999999_9999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
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
    positives: &["211062-5629", "010180 1233", "150795 4010"],
    look_alikes: &["211062-5620", "010180 1230", "321062-5629", "211362-5629"],
};

/// Whether the first seven digits make a day.
pub(super) fn is_dated(n: &[u8]) -> bool {
    let (day, month, year) = (part(n, 0, 2), part(n, 2, 4), part(n, 4, 6));
    let century = match (part(n, 6, 7), year) {
        (5..=8, 58..) => 1800,
        (0..=3, _) | (4 | 9, 37..) => 1900,
        _ => 2000,
    };
    is_date(century + year, month, day)
}

/// Whether the sum holds, as it always did until 2007.
pub(super) fn has_sum(n: &[u8]) -> bool {
    weighted(n, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}

fn valid(n: &[u8]) -> bool {
    is_dated(n) && has_sum(n)
}
