//! The former Spanish tax number of firms: a letter of their kind, seven digits, and a check digit by Luhn that some
//! write as a letter.

use crate::digits::{is_repeated, luhn, stretch};
use crate::kind::Kind;

/// CIF, today NIF of a firm.
pub const KIND: Kind = Kind {
    name: "es-cif",
    category: "privacy.pii.tax-id",
    forms: &["A_99999999", "A_9999999_X"],
    valid,
    score: 0.3,
    score_in_context: 0.9,
    context: &[
        "cif",
        "c.i.f",
        "nif",
        "código de identificación fiscal",
        "codigo de identificacion fiscal",
        "razón social",
        "tax id",
        "company tax number",
    ],
    source: "Wikipedia, Código de identificación fiscal, https://es.wikipedia.org/wiki/C%C3%B3digo_de_identificaci%C3%B3n_fiscal; python-stdnum, stdnum/es/cif.py, https://github.com/arthurdejong/python-stdnum/blob/master/stdnum/es/cif.py",
    positives: &["J99216582", "B-58818501", "P-2826004-J", "A 1234567 4"],
    look_alikes: &["J99216580", "B-58818500", "M1234567L", "K99216582"],
};

pub(super) fn valid(n: &[u8]) -> bool {
    let (Some(first), Some(&last)) = (n.first(), n.get(8)) else {
        return false;
    };
    // A to J stand for 1 to 9 and 0.
    let check = match last {
        b'A'..=b'I' => last - b'A' + b'1',
        b'J' => b'0',
        other => other,
    };
    let mut digits = stretch(n, 1..8).to_vec();
    digits.push(check);
    b"ABCDEFGHJNPQRSUVW".contains(first)
        && check.is_ascii_digit()
        && !is_repeated(stretch(n, 1..8))
        && luhn(&digits)
}
