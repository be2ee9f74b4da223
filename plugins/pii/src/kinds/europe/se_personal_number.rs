//! The Swedish personal number: date of birth (the day plus 60 in a coordination number), three digits and a check
//! digit by Luhn over the last ten. A plus instead of the hyphen is for people over a hundred.

use crate::digits::{is_date, luhn, part, stretch};
use crate::kind::Kind;

/// Personnummer or samordningsnummer.
pub const KIND: Kind = Kind {
    name: "se-personal-number",
    category: "privacy.pii.national-id",
    forms: &["999999-9999", "999999+9999", "99999999-9999", "9999999999", "999999999999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "personnummer",
        "pers.nr",
        "persnr",
        "pnr",
        "person-nr",
        "samordningsnummer",
        "samordnings-nr",
        "födelsenummer",
        "personal number",
        "personal identity number",
        "coordination number",
        "swedish id",
    ],
    source: "Wikipedia, Personal identity number (Sweden), https://en.wikipedia.org/wiki/Personal_identity_number_(Sweden); python-stdnum, stdnum/se/personnummer.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/se/personnummer.py",
    positives: &["811228-9874", "670919-9530", "19811228-9874", "701063-2391", "121212+1212"],
    look_alikes: &["811228-9870", "670919-9531", "811328-9874", "811232-9874", "17811228-9874"],
};

fn valid(n: &[u8]) -> bool {
    let start = n.len().saturating_sub(10);
    let last = stretch(n, start..start + 10);
    let century = part(n, 0, start);
    let (year, month, day) = (part(last, 0, 2), part(last, 2, 4), part(last, 4, 6));
    let year = if start == 2 { century * 100 + year } else { 0 };
    (start == 0 || matches!(century, 18..=20))
        && is_date(year, month, if day > 60 { day - 60 } else { day })
        && part(last, 6, 9) > 0
        && luhn(last)
}
