//! Tax number of Ecuador: of a person their identity number, of a public body (third digit 6) or a firm (9) a number with a sum of its own,
//! and the establishment.

use crate::digits::{at, number, stretch, weighted};
use crate::kind::Kind;

/// The entry.
pub const KIND: Kind = Kind {
    name: "ec-ruc",
    category: "privacy.pii.tax-id",
    forms: &["9999999999999", "9999999999-999"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &["ruc", "registro único de contribuyentes", "registro unico de contribuyentes", "sri"],
    source: "python-stdnum, stdnum/ec/ruc.py: https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/ec/ruc.py",
    positives: &["0927209635001", "0963450390001", "1792501529-001"],
    look_alikes: &["1792060346000", "2992060346001", "0927209635000", "0963450390000"],
};

fn valid(value: &[u8]) -> bool {
    let body = matches!(number(stretch(value, 0..2)), 1..=24 | 30 | 50);
    let person = || super::ec_cedula::valid(stretch(value, 0..10)) && stretch(value, 10..13) != b"000";
    let public = || {
        weighted(value, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11) && stretch(value, 9..13) != b"0000"
    };
    let firm = || {
        weighted(value, &[4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
            && stretch(value, 10..13) != b"000"
    };
    body && match at(value, 2) {
        0..=5 => person(),
        6 => public() || person(),
        // Some public bodies have 9, too.
        9 => firm() || public(),
        _ => false,
    }
}
