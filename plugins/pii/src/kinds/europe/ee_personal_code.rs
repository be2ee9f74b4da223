//! The Estonian personal code: a digit of sex and century, date of birth, serial number and a check digit by 11, with a
//! second row of weights where the first leaves ten. Lithuania's code is built alike.

use crate::digits::{is_date, part, stretch, weighted};
use crate::kind::Kind;

/// Isikukood.
pub const KIND: Kind = Kind {
    name: "ee-personal-code",
    category: "privacy.pii.national-id",
    forms: &["99999999999"],
    valid,
    score: 0.4,
    score_in_context: 0.95,
    context: &[
        "isikukood",
        "isikukoodi",
        "isikukoodiga",
        "id-kood",
        "id-kaart",
        "personal code",
        "personal identification code",
        "national id",
        "estonian id",
    ],
    source: "Rahvastikuregister, isikukoodide moodustamine, https://www.riigiteataja.ee/akt/106032012004; python-stdnum, stdnum/ee/ik.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ee/ik.py",
    positives: &["36805280109", "49503152751", "60402291230"],
    look_alikes: &["36805280100", "49503152750", "36813280109", "76805280109"],
};

/// The check digit over the first ten.
fn check(n: &[u8]) -> u32 {
    match weighted(stretch(n, 0..10), &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11 {
        10 => weighted(stretch(n, 0..10), &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10,
        check => check,
    }
}

/// Shared with Lithuania.
pub(super) fn valid(n: &[u8]) -> bool {
    let century = match n.first() {
        Some(b'1' | b'2') => 1800,
        Some(b'3' | b'4') => 1900,
        Some(b'5' | b'6') => 2000,
        _ => return false,
    };
    is_date(century + part(n, 1, 3), part(n, 3, 5), part(n, 5, 7)) && check(n) == part(n, 10, 11)
}
