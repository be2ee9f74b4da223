//! The Bulgarian personal number: date of birth, where the month also tells the century, a serial number and a check
//! digit by 11.

use crate::digits::{is_date, part, weighted};
use crate::kind::Kind;

/// EGN.
pub const KIND: Kind = Kind {
    name: "bg-egn",
    category: "privacy.pii.national-id",
    forms: &["9999999999"],
    valid,
    score: 0.35,
    score_in_context: 0.95,
    context: &[
        "егн",
        "единен граждански номер",
        "лична карта",
        "egn",
        "edinen grazhdanski nomer",
        "personal number",
        "national id",
        "uniform civil number",
        "bulgarian id",
    ],
    source: "python-stdnum, stdnum/bg/egn.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/bg/egn.py",
    positives: &["7523169263", "8032056031", "0541151230"],
    look_alikes: &["7523169260", "8032056030", "8019010008", "7533009263"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let (year, month) = match part(n, 2, 4) {
        month @ 41.. => (2000, month - 40),
        month @ 21.. => (1800, month - 20),
        month => (1900, month),
    };
    is_date(year + part(n, 0, 2), month, part(n, 4, 6))
        && weighted(n, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == part(n, 9, 10)
}
