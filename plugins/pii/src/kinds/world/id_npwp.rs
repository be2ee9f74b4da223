//! Tax number of Indonesia as it is written: nine digits of which the last is a Luhn digit, the tax office and the branch.

use crate::digits::{is_repeated, luhn, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "id-npwp",
    category: "privacy.pii.tax-id",
    forms: &["99.999.999.9-999.999"],
    valid,
    score: 0.85,
    score_in_context: 0.95,
    context: &["npwp", "nomor pokok wajib pajak", "pajak", "tax id"],
    source: "python-stdnum, stdnum/id/npwp.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/id/npwp.py",
    positives: &["31.786.571.5-011.000", "02.062.417.7-091.000", "31.742.600.5-011.000"],
    look_alikes: &["01.312.166.1-091.000", "00.000.000.0-000.000", "013121660091000"],
};

fn valid(value: &[u8]) -> bool {
    luhn(stretch(value, 0..9)) && !is_repeated(value)
}
