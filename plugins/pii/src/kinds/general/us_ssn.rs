//! Social Security numbers of the United States, in groups.

use crate::digits::{is_repeated, number};
use crate::kind::Kind;

/// Social Security numbers of the United States, in groups.
pub static KIND: Kind = Kind {
    name: "us-ssn",
    category: "privacy.pii.ssn",
    forms: &["999-99-9999", "999 99 9999", "999.99.9999"],
    valid: is_ssn,
    score: 0.6,
    score_in_context: 0.95,
    context: &[
        "ssn",
        "social security",
        "social security number",
        "social security no",
        "soc sec",
        "ss#",
        "social",
        "número de seguro social",
        "seguro social",
    ],
    source: "Social Security Administration, https://www.ssa.gov/employer/randomization.html and https://www.ssa.gov/history/ssn/geocard.html",
    positives: &["739-02-2710", "196 51 9155", "057.20.8510"],
    look_alikes: &["000-12-3456", "666-12-3456", "912-12-3456", "123-00-4567", "123-45-0000", "078-05-1120"],
};

/// Area, group and serial that were assigned or may be.
pub fn is_ssn(digits: &[u8]) -> bool {
    let part = |from: usize, to: usize| number(digits.get(from..to).unwrap_or_default());
    let (area, group, serial) = (part(0, 3), part(3, 5), part(5, 9));
    // Two numbers were printed in advertisements.
    let is_advertised = matches!(digits, b"078051120" | b"219099999");
    !matches!(area, 0 | 666 | 900..) && group != 0 && serial != 0 && !is_advertised && !is_repeated(digits)
}
