//! Tax number of firms in Mexico: three letters, day of founding and three characters of which the last is a check.

use crate::digits::{is_yymmdd, stretch};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "mx-rfc-company",
    category: "privacy.pii.tax-id",
    forms: &["AAA999999XXX", "AAA-999999-XXX", "AAA 999999 XXX"],
    valid,
    score: 0.35,
    score_in_context: 0.9,
    context: &["rfc", "registro federal de contribuyentes", "sat", "clave de rfc"],
    source: "python-stdnum, stdnum/mx/rfc.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/mx/rfc.py",
    positives: &["MAC950711KT9", "GBC-950711-KT4", "GAS 910411 1T7"],
    look_alikes: &["MAB9313148T4", "MAB930714001", "MAC950711KT5", "GBC-950711-KT5"],
};

fn valid(value: &[u8]) -> bool {
    // Serial numbers with a date look like it; these never begin their last three with 0.
    value.get(9) != Some(&b'0')
        && value.get(10) != Some(&b'0')
        && is_yymmdd(stretch(value, 3..9))
        && super::mx_rfc::check_is_right(value)
}
