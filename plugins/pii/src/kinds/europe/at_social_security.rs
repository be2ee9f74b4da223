//! The Austrian social insurance number: three digits, a check digit by 11, and the date of birth, with months 13 to 15
//! where the numbers of a day ran out.

use crate::digits::{is_date, part, weighted};
use crate::kind::Kind;

/// Sozialversicherungsnummer.
pub const KIND: Kind = Kind {
    name: "at-social-security",
    category: "privacy.pii.social-security",
    forms: &["9999_999999", "9999_99_99_99"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "sozialversicherungsnummer",
        "versicherungsnummer",
        "sv-nummer",
        "sv-nr",
        "svnr",
        "vsnr",
        "e-card",
        "ecard",
        "sozialversicherung",
        "social security number",
        "social insurance number",
    ],
    source: "Wikipedia, Sozialversicherungsnummer, Österreich, https://de.wikipedia.org/wiki/Sozialversicherungsnummer#%C3%96sterreich; python-stdnum, stdnum/at/vnr.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/at/vnr.py",
    positives: &["1237 010180", "7822 280955", "1236111190"],
    look_alikes: &["1237 010181", "7822 280950", "1237 320180", "1237 011680"],
};

fn valid(n: &[u8]) -> bool {
    let (day, month) = (part(n, 4, 6), part(n, 6, 8));
    let date = is_date(0, month, day) || (matches!(month, 13..=15) && (1..=31).contains(&day));
    !n.starts_with(b"0") && date && weighted(n, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == part(n, 3, 4)
}
