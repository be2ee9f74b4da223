//! The Italian tax code: three letters each of surname and name, year, letter of the month, day (plus 40 for women),
//! the place of birth as a letter and three digits, and a check letter. Where two people would have the same, digits
//! turn to letters from the right.

use crate::digits::{base36, digit, is_date, stretch};
use crate::kind::Kind;

/// Codice fiscale of a person.
pub const KIND: Kind = Kind {
    name: "it-codice-fiscale",
    category: "privacy.pii.tax-id",
    forms: &["AAAAAA_XXAXX_AXXX_A"],
    valid,
    score: 0.9,
    score_in_context: 0.95,
    context: &[
        "codice fiscale",
        "cod. fisc",
        "tessera sanitaria",
        "contribuente",
        "tax code",
        "fiscal code",
        "tax id",
    ],
    source: "Wikipedia, Codice fiscale, https://it.wikipedia.org/wiki/Codice_fiscale; python-stdnum, stdnum/it/codicefiscale.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/it/codicefiscale.py",
    positives: &["RCCMNL83S18D969H", "VRDGPP 13R10 B293 P", "BNCLRA75L52F205S", "RSSMRA80A0MH501M"],
    look_alikes: &[
        "RCCMNL83S18D969A",
        "VRDGPP 13R10 B293 A",
        "RCCMNL83F18D969H",
        "RCCMNL83S32D969H",
        "ABCDEF12G34H567I",
    ],
};

/// Values of 0 to 9 and A to Z at the first, third, fifth place and so on.
const ODD: [u32; 26] =
    [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/// A digit, or the letter that took its place.
fn plain(byte: u8) -> Option<u32> {
    if byte.is_ascii_digit() {
        return Some(digit(byte));
    }
    b"LMNPQRSTUV".iter().position(|letter| *letter == byte).and_then(|place| u32::try_from(place).ok())
}

fn valid(n: &[u8]) -> bool {
    let pair = |at: usize| Some(plain(*n.get(at)?)? * 10 + plain(*n.get(at + 1)?)?);
    let month = n.get(8).and_then(|letter| b"ABCDEHLMPRST".iter().position(|other| other == letter));
    let (Some(_), Some(month), Some(day), Some(_), Some(_)) = (pair(6), month, pair(9), pair(12), pair(13))
    else {
        return false;
    };
    let sum: u32 = stretch(n, 0..15)
        .iter()
        .enumerate()
        .map(|(place, &byte)| {
            let value = if byte.is_ascii_digit() { digit(byte) } else { base36(byte).saturating_sub(10) };
            if place % 2 == 0 { ODD.get(value as usize).copied().unwrap_or(0) } else { value }
        })
        .sum();
    let day = if day > 40 { day - 40 } else { day };
    is_date(0, u32::try_from(month + 1).unwrap_or(0), day)
        && n.get(15).is_some_and(|&last| base36(last) == sum % 26 + 10)
}
