//! The Romanian personal number: a digit of sex and century, date of birth, county, serial number and a check digit
//! by 11.

use crate::digits::{is_date, part, weighted};
use crate::kind::Kind;

/// Cod numeric personal.
pub const KIND: Kind = Kind {
    name: "ro-cnp",
    category: "privacy.pii.national-id",
    forms: &["9999999999999", "9_999999_999999"],
    valid,
    score: 0.45,
    score_in_context: 0.95,
    context: &[
        "cnp",
        "cod numeric personal",
        "codul numeric personal",
        "c.n.p",
        "buletin",
        "carte de identitate",
        "personal numeric code",
        "national id",
        "personal number",
    ],
    source: "Wikipedia, Cod numeric personal, https://ro.wikipedia.org/wiki/Cod_numeric_personal; python-stdnum, stdnum/ro/cnp.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ro/cnp.py",
    positives: &["1630615123457", "2850917401230", "5010305123453"],
    look_alikes: &["1630615123450", "2850917401231", "1631315123457", "1630615993457", "1712345678901"],
};

fn valid(n: &[u8]) -> bool {
    let century = match n.first() {
        Some(b'3' | b'4') => 1800,
        Some(b'5' | b'6') => 2000,
        Some(b'1' | b'2') => 1900,
        // Residents from abroad, of any century.
        Some(b'7'..=b'9') => 0,
        _ => return false,
    };
    let year = if century == 0 { 0 } else { century + part(n, 1, 3) };
    let county = matches!(part(n, 7, 9), 1..=48 | 51 | 52 | 70 | 80..=83);
    let check = weighted(n, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    is_date(year, part(n, 3, 5), part(n, 5, 7))
        && county
        && (if check == 10 { 1 } else { check }) == part(n, 12, 13)
}
