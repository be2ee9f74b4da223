//! The Dutch VAT number: NL, nine digits, B and two digits. Those of firms hold a tax number that passes the test by
//! eleven; those of people in business alone pass the one of ISO 7064 by 97.

use crate::digits::{base36, is_repeated, part, stretch};
use crate::kind::Kind;

/// Btw-identificatienummer.
pub const KIND: Kind = Kind {
    name: "nl-vat",
    category: "privacy.pii.tax-id",
    forms: &["NL_999999999_B_99", "NL_999999999B99", "NL_9999_99_999_B_99", "NL9999.99.999.B99"],
    valid,
    score: 0.75,
    score_in_context: 0.95,
    context: &[
        "btw",
        "btw-nummer",
        "btw-nr",
        "btw-id",
        "btw-identificatienummer",
        "omzetbelasting",
        "vat",
        "vat number",
        "vat id",
    ],
    source: "Wikipedia, Btw-nummer (Nederland), https://nl.wikipedia.org/wiki/Btw-nummer_(Nederland); python-stdnum, stdnum/nl/btw.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/nl/btw.py",
    positives: &["NL004495445B01", "NL 123456789 B 13", "NL.1112.22.333.B.01", "NL002455799B11"],
    look_alikes: &["NL004495445B00", "NL 123456789 B 10", "NL123456789A12", "NL000000000B01"],
};

fn valid(n: &[u8]) -> bool {
    let digits = stretch(n, 2..11);
    // Letters count as two digits from A 10 on.
    let by_97 = n.iter().fold(0, |rest, &byte| {
        let value = base36(byte);
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    }) == 1;
    !is_repeated(digits) && part(n, 12, 14) > 0 && (super::nl_bsn::valid(digits) || by_97)
}
