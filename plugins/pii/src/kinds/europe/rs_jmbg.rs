//! The personal number of the states that were Yugoslavia: date of birth without the thousands of the year, region,
//! serial number and a check digit by 11. Slovenia's regions, 50 to 59, are in `si-emso`.

use crate::digits::{is_date, part, stretch, weighted};
use crate::kind::Kind;

/// JMBG of Serbia, Bosnia and Herzegovina, Montenegro, North Macedonia and, until 2009, Croatia.
pub const KIND: Kind = Kind {
    name: "rs-jmbg",
    category: "privacy.pii.national-id",
    forms: &["9999999999999"],
    valid,
    score: 0.5,
    score_in_context: 0.95,
    context: &[
        "jmbg",
        "jedinstveni matični broj",
        "jedinstveni maticni broj",
        "matični broj",
        "matični broj građana",
        "mbg",
        "јмбг",
        "јединствени матични број",
        "матични број",
        "embg",
        "ембг",
        "единствен матичен број",
        "матичен број",
        "lična karta",
        "unique master citizen number",
        "personal number",
        "national id",
    ],
    source: "Wikipedia, Unique Master Citizen Number, https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number; python-stdnum, stdnum/si/emso.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/si/emso.py",
    positives: &["0101980710000", "1505985715120", "2412990171231"],
    look_alikes: &["0101980710001", "1505985715121", "0113006500006", "0101006500006", "1712345678901"],
};

/// Date of birth and check digit; the year is written without its thousands.
pub(super) fn has_date_and_sum(n: &[u8]) -> bool {
    let year = match part(n, 4, 7) {
        year @ 850..=999 => 1000 + year,
        year @ 0..=49 => 2000 + year,
        _ => return false,
    };
    let sum = weighted(stretch(n, 0..12), &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    n.len() == 13
        && is_date(year, part(n, 2, 4), part(n, 0, 2))
        && (11 - sum % 11) % 11 % 10 == part(n, 12, 13)
}

fn valid(n: &[u8]) -> bool {
    let slovenia_or_unused = matches!(part(n, 7, 9), 50..=69);
    !slovenia_or_unused && has_date_and_sum(n)
}
