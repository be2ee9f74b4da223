//! International bank account numbers: length by country, check digits.

use crate::kind::Kind;

/// International bank account numbers: length by country, check digits.
pub static KIND: Kind = Kind {
    name: "iban",
    category: "privacy.pii.iban",
    forms: &[],
    valid: crate::kind::any,
    score: 0.95,
    score_in_context: 0.98,
    context: &["iban", "account", "konto", "compte", "cuenta", "conto", "rekening"],
    source: "SWIFT, IBAN Registry, https://www.swift.com/standards/data-standards/iban-international-bank-account-number",
    positives: &[
        "DE89 3704 0044 0532 0130 00",
        "GB29NWBK60161331926819",
        "NO93 8601 1117 947",
        "MT84MALT011000012345MTLCAST001S",
        "FR14-2004-1010-0505-0001-3M02-606",
    ],
    look_alikes: &[
        "DE88 3704 0044 0532 0130 00",
        "GB29NWBK6016133192681",
        "XX29NWBK60161331926819",
        "NL91ABNA041716430",
    ],
};
