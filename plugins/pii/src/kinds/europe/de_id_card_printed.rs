//! Number of a German identity card or passport as it is printed in front: nine characters without vowels
//! and letters that look like digits, and no check digit.

use crate::kind::Kind;

/// Personalausweis or Reisepass without a check digit.
pub const KIND: Kind = Kind {
    name: "de-id-card-printed",
    category: "privacy.pii.identity-card",
    forms: &["AXXXXXXXX"],
    valid,
    score: 0.1,
    score_in_context: 0.7,
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
        "german passport",
        "german id card",
    ],
    source: "Microsoft Purview, Germany identity card number, https://learn.microsoft.com/en-us/purview/sit-defn-germany-identity-card-number; passports: https://learn.microsoft.com/en-us/purview/sit-defn-germany-passport-number",
    positives: &["L01X00T47", "C01X00T47", "LZ6311T47"],
    look_alikes: &["A01X00T47", "L01XO0T47", "LCFGHJKLM", "123456789"],
};

fn valid(n: &[u8]) -> bool {
    // Words have no digits; numbers of documents with one or two of them are too rare to take words of code for them.
    n.iter().filter(|byte| byte.is_ascii_digit()).count() >= 3
        && n.first().is_some_and(|byte| b"CFGHJKLMNPRTVWXYZ".contains(byte))
        && n.iter().all(|byte| b"0123456789CFGHJKLMNPRTVWXYZ".contains(byte))
}
