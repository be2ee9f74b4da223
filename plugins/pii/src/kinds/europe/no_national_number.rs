//! The Norwegian national number: date of birth (the day plus 40 in a D-number, the month plus 40 in a help number),
//! three digits that also tell the century, and two check digits by 11. From 2032 the first of them may be off by up
//! to three; such numbers are not found yet.

use crate::digits::{is_date, part, weighted};
use crate::kind::Kind;

/// Fødselsnummer or D-nummer.
pub const KIND: Kind = Kind {
    name: "no-national-number",
    category: "privacy.pii.national-id",
    forms: &["999999_99999"],
    valid,
    score: 0.6,
    score_in_context: 0.95,
    context: &[
        "fødselsnummer",
        "fodselsnummer",
        "fødselsnr",
        "fnr",
        "personnummer",
        "d-nummer",
        "dnr",
        "national identity number",
        "national id",
        "birth number",
        "personal number",
        "norwegian id",
    ],
    source: "Wikipedia, Fødselsnummer, https://no.wikipedia.org/wiki/F%C3%B8dselsnummer; from 2032: Skatteetaten, https://www.skatteetaten.no/deling/opplysninger/folkeregisteropplysninger/pid/; python-stdnum, stdnum/no/fodselsnummer.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/no/fodselsnummer.py",
    positives: &["151086 95088", "31129956715", "410190 12393", "010203 30070"],
    look_alikes: &["151086 95080", "31129956710", "321086 95088", "15138695088"],
};

fn valid(n: &[u8]) -> bool {
    let (day, month, year) = (part(n, 0, 2), part(n, 2, 4), part(n, 4, 6));
    let century = match part(n, 6, 9) {
        0..=499 => 1900,
        500..=749 if year >= 54 => 1800,
        500..=999 if year < 40 => 2000,
        900..=999 => 1900,
        _ => return false,
    };
    let less_40 = |value: u32| if value > 40 { value - 40 } else { value };
    is_date(century + year, less_40(month), less_40(day))
        && weighted(n, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).is_multiple_of(11)
        && weighted(n, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
}
