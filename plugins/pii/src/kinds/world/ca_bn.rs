//! Program account of a business in Canada: nine digits of which the last is a Luhn digit, program, reference number.

use crate::digits::{is_repeated, luhn, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ca-bn",
    category: "privacy.pii.tax-id",
    forms: &[
        "999999999AA9999",
        "999999999 AA9999",
        "999999999 AA 9999",
        "99999 9999 AA 9999",
        "99999 9999 AA9999",
    ],
    valid,
    score: 0.75,
    score_in_context: 0.95,
    context: &[
        "business number",
        "gst",
        "hst",
        "payroll account",
        "cra",
        "numéro d'entreprise",
        "tps",
        "tvh",
    ],
    source: "python-stdnum, stdnum/ca/bn.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ca/bn.py",
    positives: &["867818932RP0001", "870624350 RC 0001", "88843 1475 RC 0001"],
    look_alikes: &["123026635XX0001", "123026636RT0001", "000000000RT0001"],
};

fn valid(value: &[u8]) -> bool {
    luhn(stretch(value, 0..9))
        && !is_repeated(stretch(value, 0..9))
        && matches!(stretch(value, 9..11), b"RC" | b"RM" | b"RP" | b"RT")
}
