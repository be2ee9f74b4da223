//! The Polish PESEL number: date of birth, where the month also tells the century, a serial number and a check digit.

use crate::digits::{is_date, part, weighted};
use crate::kind::Kind;

/// PESEL.
pub const KIND: Kind = Kind {
    name: "pl-pesel",
    category: "privacy.pii.national-id",
    forms: &["99999999999", "999999_99999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "pesel",
        "nr pesel",
        "numer pesel",
        "numer ewidencyjny",
        "national id",
        "personal id number",
        "national identification number",
        "polish id",
    ],
    source: "python-stdnum, stdnum/pl/pesel.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/pl/pesel.py",
    positives: &["44051401359", "02251207388", "900515 01230"],
    look_alikes: &["44051401350", "02251207380", "44133001357", "44053201359"],
};

fn valid(n: &[u8]) -> bool {
    let month = part(n, 2, 4);
    let century = match month / 20 {
        0 => 1900,
        1 => 2000,
        // 2100 to 2299: nobody yet.
        4 => 1800,
        _ => return false,
    };
    is_date(century + part(n, 0, 2), month % 20, part(n, 4, 6))
        && weighted(n, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10)
}
