//! Tax number of Egypt: nine digits; nothing to check.

use crate::digits::is_repeated;
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "eg-tax",
    category: "privacy.pii.tax-id",
    forms: &["999-999-999"],
    valid,
    score: 0.1,
    score_in_context: 0.6,
    context: &["tax registration", "tax number", "الرقم الضريبي", "رقم التسجيل الضريبي", "البطاقة الضريبية"],
    source: "python-stdnum, stdnum/eg/tn.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/eg/tn.py",
    positives: &["514-309-842", "553-769-142", "219-075-989"],
    look_alikes: &["000-000-000", "100531385", "100-53-1385"],
};

fn valid(value: &[u8]) -> bool {
    !is_repeated(value)
}
