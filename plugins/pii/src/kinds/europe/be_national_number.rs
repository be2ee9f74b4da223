//! The Belgian national number: date of birth, a counter and two check digits by 97; a 2 goes in front for those born
//! since 2000. People from abroad have 20 or 40 added to the month; what is not known of the date is zero.

use crate::digits::{is_date, is_repeated, part, remainder, stretch};
use crate::kind::Kind;

/// Rijksregisternummer, numéro de registre national, or BIS number.
pub const KIND: Kind = Kind {
    name: "be-national-number",
    category: "privacy.pii.national-id",
    forms: &[
        "99_99_99_999_99",
        "99.99.99-999.99",
        "99.99.99-999-99",
        "99.99.99-999 99",
        "999999-999-99",
        "999999 999 99",
    ],
    valid,
    score: 0.5,
    score_in_context: 0.95,
    context: &[
        "rijksregisternummer",
        "rijksregister",
        "rrn",
        "insz",
        "bis-nummer",
        "identificatienummer",
        "registre national",
        "numéro national",
        "numéro de registre national",
        "niss",
        "nationalregisternummer",
        "nationalnummer",
        "national number",
        "national register number",
        "social security number",
    ],
    source: "Wikipedia, Rijksregisternummer, https://nl.wikipedia.org/wiki/Rijksregisternummer; python-stdnum, stdnum/be/nn.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/be/nn.py",
    positives: &["85.07.30-033 28", "85.07.30-033.28", "17 07 30 033 84", "98472899765", "750412-123-53"],
    look_alikes: &["85.07.30-033 20", "85.07.30-033.20", "85.13.30-033.28", "12345678901"],
};

fn valid(n: &[u8]) -> bool {
    let (month, day) = (part(n, 2, 4), part(n, 4, 6));
    // Without a month the days go on counting people.
    let date = month < 60 && if month % 20 == 0 { day < 10 } else { is_date(0, month % 20, day) };
    let first = stretch(n, 0..9);
    let later = [b"2", first].concat();
    let check = part(n, 9, 11);
    date && !is_repeated(first)
        && part(n, 0, 9) > 0
        && [first, &later].iter().any(|digits| 97 - remainder(digits, 97) == check)
}
