//! Number of a German identity card or passport as the machine-readable lines have it: nine characters
//! without vowels and letters that look like digits, then a check digit with the weights 7, 3, 1, and perhaps a D.

use crate::digits::{base36, is_repeated, part, stretch};
use crate::kind::Kind;

/// Personalausweis or Reisepass with its check digit.
pub const KIND: Kind = Kind {
    name: "de-id-card",
    category: "privacy.pii.identity-card",
    forms: &["AXXXXXXXX9", "AXXXXXXXX9D", "AXXXXXXXX9<<D", "9999999999D", "9999999999<<D"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &[
        "ausweisnummer",
        "personalausweis",
        "personalausweisnummer",
        "perso",
        "ausweis-nr",
        "reisepass",
        "reisepassnummer",
        "passnummer",
        "pass-nr",
        "dokumentennummer",
        "identity card",
        "id card",
        "passport",
        "passport number",
    ],
    source: "stdnum-js, src/de/pwnr.ts, https://github.com/koblas/stdnum-js/blob/main/src/de/pwnr.ts; characters: Microsoft Purview, Germany identity card number, https://learn.microsoft.com/en-us/purview/sit-defn-germany-identity-card-number",
    positives: &["L01X00T471", "T220001293", "C01X00T478D", "2406055684D"],
    look_alikes: &["L01X00T470", "T220001290", "B01X00T471", "L01XO0T471"],
};

fn valid(n: &[u8]) -> bool {
    let serial = stretch(n, 0..9);
    let sum: u32 =
        serial.iter().zip([7, 3, 1].iter().cycle()).map(|(&byte, weight)| base36(byte) * weight).sum();
    serial.iter().all(|byte| b"0123456789CFGHJKLMNPRTVWXYZ".contains(byte))
        && !is_repeated(serial)
        && sum % 10 == part(n, 9, 10)
}
