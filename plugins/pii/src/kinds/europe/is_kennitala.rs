//! The Icelandic number of a person or firm: date of birth or of registration (the day plus 40 for firms), two digits, a
//! check digit by 11 and a digit of the century.

use crate::digits::{is_date, part, weighted};
use crate::kind::Kind;

/// Kennitala.
pub const KIND: Kind = Kind {
    name: "is-kennitala",
    category: "privacy.pii.national-id",
    forms: &["999999_9999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "kennitala",
        "kennitölu",
        "kennitalan",
        "kt",
        "personal id",
        "national id",
        "icelandic id",
        "id number",
    ],
    source: "python-stdnum, stdnum/is_/kennitala.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/is_/kennitala.py",
    positives: &["450401-3150", "120174-3399", "010203 4570"],
    look_alikes: &["450401-3151", "120174-3391", "320174-3399", "121374-3399"],
};

fn valid(n: &[u8]) -> bool {
    let century = match n.get(9) {
        Some(b'9') => 1900,
        Some(b'0') => 2000,
        _ => return false,
    };
    let day = part(n, 0, 2);
    is_date(century + part(n, 4, 6), part(n, 2, 4), if day > 40 { day - 40 } else { day })
        && weighted(n, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}
