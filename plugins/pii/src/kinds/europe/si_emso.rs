//! The Slovenian personal number: date of birth without the thousands of the year, region 50 to 59, serial number and a
//! check digit by 11.

use crate::digits::part;
use crate::kind::Kind;

/// EMŠO.
pub const KIND: Kind = Kind {
    name: "si-emso",
    category: "privacy.pii.national-id",
    forms: &["9999999999999"],
    valid,
    score: 0.55,
    score_in_context: 0.95,
    context: &[
        "emšo",
        "emso",
        "enotna matična številka",
        "enotna maticna stevilka",
        "matična številka občana",
        "osebna izkaznica",
        "unique master citizen number",
        "personal number",
        "national id",
    ],
    source: "Wikipedia, Enotna matična številka občana, https://sl.wikipedia.org/wiki/Enotna_mati%C4%8Dna_%C5%A1tevilka_ob%C4%8Dana; python-stdnum, stdnum/si/emso.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/si/emso.py",
    positives: &["0101006500006", "1505985505126", "2412002501230"],
    look_alikes: &["0101006500000", "1505985505120", "3201006500006", "0101006710006"],
};

fn valid(n: &[u8]) -> bool {
    matches!(part(n, 7, 9), 50..=59) && super::rs_jmbg::has_date_and_sum(n)
}
