//! Codes of banks that their name tells, whatever their check digits say.

use crate::kind::Kind;
use crate::labelled::{Labelled, is_digits};

/// Codes of banks that their name tells, whatever their check digits say.
pub static KIND: Kind = Kind {
    name: "bank-code",
    category: "privacy.pii.bank-routing",
    forms: &[],
    valid: is_value,
    score: 0.05,
    score_in_context: 0.6,
    context: &[
        "routing",
        "routing number",
        "routing no",
        "rtn",
        "aba",
        "aba number",
        "sort code",
        "sortcode",
        "bsb",
        "transit number",
        "bank code",
        "blz",
        "bankleitzahl",
        "bankleitzahl blz",
        "code banque",
        "código del banco",
        "código do banco",
        "abi",
        "cab",
        "bankkod",
        "kod banku",
        "бик",
        "мфо",
        "banka kodu",
        "銀行コード",
        "은행코드",
        "联行号",
        "رمز البنك",
    ],
    source: "American Bankers Association, https://www.aba.com/about-us/routing-number; Pay.UK, sort codes, https://www.wearepay.uk/what-we-do/payment-systems/bacs-payment-system/; Deutsche Bundesbank, Bankleitzahlen, https://www.bundesbank.de/en/tasks/payment-systems/services/bank-sort-codes",
    positives: &["routing number 123456789", "sort code 20-00-00", "BLZ 37040044", "BSB 062-000"],
    look_alikes: &["123456789", "routing table 42", "sort code is missing", "routing 1234567890"],
};

/// How its values are grouped.
pub static LABELLED: Labelled = Labelled { kind: &KIND, separators: b"- " };

fn is_value(compact: &[u8]) -> bool {
    is_digits(compact, 6, 6) || is_digits(compact, 8, 9)
}
