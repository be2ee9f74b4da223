//! The German tax number of a tax office: ten or eleven digits that each state groups in its own way,
//! or thirteen that begin with the state. The check digit differs from state to state, so only context tells.

use crate::digits::{is_repeated, part};
use crate::kind::Kind;

/// Steuernummer of a person or a firm.
pub const KIND: Kind = Kind {
    name: "de-tax-number",
    category: "privacy.pii.tax-id",
    forms: &[
        "99/999/99999",
        "999/999/99999",
        "999/9999/9999",
        "99 999 99999",
        "999 999 99999",
        "999 9999 9999",
        "9999999999999",
    ],
    valid,
    score: 0.1,
    score_in_context: 0.7,
    context: &[
        "steuernummer",
        "steuernr",
        "steuer-nr",
        "st.-nr",
        "st-nr",
        "stnr",
        "finanzamt",
        "tax number",
        "german tax number",
    ],
    source: "python-stdnum, stdnum/de/stnr.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/de/stnr.py",
    positives: &["93/815/08152", "181/815/08155", "133/8150/8159", "2893081508152"],
    look_alikes: &["1234567890123", "000/000/00000", "93-815-0815", "2893181508152"],
};

fn valid(n: &[u8]) -> bool {
    let state = matches!(part(n, 0, 2), 10 | 11 | 21..=24 | 26..=28 | 30..=32 | 40 | 41 | 50..=59 | 90..=99);
    !is_repeated(n) && (n.len() < 13 || (state && n.get(4) == Some(&b'0')))
}
