//! The Finnish personal identity code: date of birth, a sign or letter of the century (since 2023 six letters each for
//! the 1900s and 2000s), three digits and a check character by 31.

use crate::digits::{is_date, part, remainder, stretch};
use crate::kind::Kind;

/// Henkilötunnus.
pub const KIND: Kind = Kind {
    name: "fi-personal-identity-code",
    category: "privacy.pii.national-id",
    forms: &["999999-999X", "999999+999X", "999999A999X"],
    valid,
    score: 0.8,
    score_in_context: 0.95,
    context: &[
        "henkilötunnus",
        "henkilotunnus",
        "hetu",
        "sosiaaliturvatunnus",
        "sotu",
        "personbeteckning",
        "personal identity code",
        "national id",
        "finnish id",
        "social security number",
    ],
    source: "Digital and Population Data Services Agency, Reform of personal identity code, https://dvv.fi/en/reform-of-personal-identity-code; python-stdnum, stdnum/fi/hetu.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/fi/hetu.py",
    positives: &["131052-308T", "150890+1207", "010203A450J", "290296Y230H", "050607B120R"],
    look_alikes: &["131052-308A", "150890+1200", "310252-308Y", "131052Z308T", "131052-001B"],
};

fn valid(n: &[u8]) -> bool {
    // Signs are not part of the value: eleven characters have a letter.
    let (century, serial) = match n.get(6) {
        Some(b'A'..=b'F') if n.len() == 11 => (2000, 7),
        Some(b'U'..=b'Y') if n.len() == 11 => (1900, 7),
        _ if n.len() == 10 => (1900, 6),
        _ => return false,
    };
    let digits = [stretch(n, 0..6), stretch(n, serial..serial + 3)].concat();
    let check = b"0123456789ABCDEFHJKLMNPRSTUVWXY".get(remainder(&digits, 31) as usize);
    is_date(century + part(n, 4, 6), part(n, 2, 4), part(n, 0, 2))
        && part(n, serial, serial + 3) > 1
        && n.get(serial + 3) == check
}
