//! The Czech and Slovak birth number: year, month (plus 50 for women, since 2004 also plus 20) and day of birth, then
//! three digits until 1953, or four that make the whole divisible by 11 (a rest of ten counts as zero).

use crate::digits::{is_date, part, remainder, stretch};
use crate::kind::Kind;

/// Rodné číslo.
pub const KIND: Kind = Kind {
    name: "cz-birth-number",
    category: "privacy.pii.national-id",
    forms: &["999999/9999", "9999999999", "999999/999"],
    valid,
    score: 0.35,
    score_in_context: 0.95,
    context: &[
        "rodné číslo",
        "rodne cislo",
        "rodného čísla",
        "rodné č",
        "rč",
        "birth number",
        "national id",
        "personal number",
        "czech id",
        "slovak id",
    ],
    source: "Wikipedia, Rodné číslo, https://cs.wikipedia.org/wiki/Rodn%C3%A9_%C4%8D%C3%ADslo; python-stdnum, stdnum/cz/rc.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/cz/rc.py",
    positives: &["710319/2745", "845612/1234", "0471054320", "530101/123"],
    look_alikes: &["710319/2740", "845612/1230", "711319/2745", "590312/123"],
};

fn valid(n: &[u8]) -> bool {
    let (year, month, day) = (part(n, 0, 2), part(n, 2, 4), part(n, 4, 6));
    let old = n.len() == 9;
    let full = match (old, year) {
        (true, 0..=53) => 1900 + year,
        (true, 80..) => 1800 + year,
        (true, _) => return false,
        (false, 54..) => 1900 + year,
        (false, _) => 2000 + year,
    };
    let month = match month % 50 {
        more @ 21..=32 if full >= 2004 => more - 20,
        plain => plain,
    };
    let sum = remainder(stretch(n, 0..9), 11) % 10 == part(n, 9, 10);
    is_date(full, month, day) && if old { part(n, 6, 9) > 0 } else { sum }
}
